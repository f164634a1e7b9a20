using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Engines;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary><c>sitegen test</c>: every scenario on every engine that there is; what differs is told with file and line.</summary>
internal static class TestCommand
{
    private const string Node = "node";

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
        if (ContentRun.Read(folder, terminal) is not { } knowledge)
            return ExitCode.ContentHasErrors;
        return RunOnEngines(knowledge, terminal) ? ExitCode.Done : ExitCode.ContentHasErrors;
    }

    private static bool RunOnEngines(KnowledgeBase knowledge, Terminal terminal)
    {
        var isRight = Tell(knowledge, ScenarioRun.Run(knowledge), ScenarioRun.Engine, terminal);
        if (NodeEngine.Version(Node) is { } version)
            return Tell(knowledge, RunOnNode(knowledge), $"JavaScript (Node {version})", terminal) && isRight;
        terminal.Out.WriteLine(terminal.Say("JavaScript: not run, there is no node on the path", "JavaScript：未运行，路径中没有 node"));
        return isRight;
    }

    private static ImmutableArray<ScenarioDifference> RunOnNode(KnowledgeBase knowledge)
    {
        using var engine = new NodeEngine(JavaScriptEmitter.Emit(knowledge).Modules.Select(module => (module.Path, module.Text)), Node);
        return ScenarioRun.Compare(knowledge, engine.Evaluate(knowledge.Scenarios));
    }

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
