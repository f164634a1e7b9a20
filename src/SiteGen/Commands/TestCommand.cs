using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary><c>sitegen test</c>: every scenario on every engine that there is; what differs is told with file and line.</summary>
internal static class TestCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new RunOptions(terminal);
        var command = new Command("test", terminal.Say("runs the scenarios and tells what differs", "运行样例企业，列出不符之处"));
        command.Options.Add(options.Content);
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(options.Content), terminal));
        return command;
    }

    private static ExitCode Run(string folder, Terminal terminal)
    {
        RunSettings.RequireFolder("--content", folder);
        var diagnostics = new DiagnosticBag();
        var limits = new SourceLimits();
        if (SiteBuilder.Read(SourceLoader.LoadContent(folder, limits, diagnostics), limits, diagnostics) is not { } knowledge)
        {
            TextReport.Write(diagnostics.ToSorted(), terminal.Error, terminal.Language, terminal.ColourError);
            return ExitCode.ContentHasErrors;
        }

        return RunOnEngines(knowledge, terminal) ? ExitCode.Done : ExitCode.ContentHasErrors;
    }

    private static bool RunOnEngines(KnowledgeBase knowledge, Terminal terminal) =>
        Tell(knowledge, ScenarioRun.Run(knowledge), ScenarioRun.Engine, terminal);

    private static bool Tell(KnowledgeBase knowledge, ImmutableArray<ScenarioDifference> differences, string engine, Terminal terminal)
    {
        var found = new DiagnosticBag();
        ScenarioRun.Report(differences, engine, Severity.Error, found);
        TextReport.Write(found.ToSorted(), terminal.Error, terminal.Language, terminal.ColourError);
        var failed = differences.Select(difference => difference.Scenario).Distinct().Count();
        terminal.Out.WriteLine(terminal.Say(
            $"{engine}: {knowledge.Scenarios.Length} scenarios, {failed} failed",
            $"{engine}：{knowledge.Scenarios.Length} 个样例企业，{failed} 个不符"));
        return differences.IsEmpty;
    }
}
