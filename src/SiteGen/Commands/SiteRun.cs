using System.Collections.Immutable;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs;
using SiteGen.Core.Sources;
using SiteGen.Loading;

namespace SiteGen.Commands;

/// <summary>What a run found; nothing on disk has changed.</summary>
/// <param name="Outputs">The whole site; null when there were errors.</param>
/// <param name="Root">The path of the site on its host, with slashes; null when there were errors.</param>
internal sealed record RunResult(OutputSet? Outputs, string? Root, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Failed(bool strict) => Outputs is null || (strict && Diagnostics.Any(diagnostic => diagnostic.Code.Severity >= Severity.Warning));
}

/// <summary>From the folders to the finished site in memory: what <c>build</c>, <c>check</c> and <c>serve</c> share.</summary>
internal static class SiteRun
{
    /// <param name="failingScenario">How much it matters that a scenario comes out otherwise.</param>
    public static RunResult Run(RunSettings settings, TimeProvider clock, StepLog log, Severity failingScenario = Severity.Warning)
    {
        var limits = new SourceLimits();
        var diagnostics = new DiagnosticBag();
        var content = SourceLoader.LoadContent(settings.Content, limits, diagnostics);
        log.Done("content read");
        var knowledge = SiteBuilder.Read(content, limits, diagnostics);
        log.Done("content checked");
        var theme = SourceLoader.LoadTheme(settings.Theme, limits, diagnostics);
        log.Done("theme read");
        var day = knowledge is null ? null : settings.AsOf ?? LegalDay.Today(knowledge.Site.TimeZone, clock, diagnostics);
        if (knowledge is null || day is null || diagnostics.HasErrors)
            return new(null, null, diagnostics.ToSorted());
        var (outputs, failures) = (default(OutputSet), new DiagnosticBag());
        Parallel.Invoke(
            new ParallelOptions { MaxDegreeOfParallelism = settings.Jobs },
            () => outputs = SiteBuilder.Build(content, knowledge, theme, new(day.Value, settings.BaseAddress, settings.Jobs, settings.WholeIndex), diagnostics),
            () => SiteBuilder.Test(knowledge, failingScenario, failures));
        diagnostics.AddAll(failures);
        log.Done("site built, scenarios run");
        return new(diagnostics.HasErrors ? null : outputs, RootOf(settings, knowledge), diagnostics.ToSorted());
    }

    private static string RootOf(RunSettings settings, KnowledgeBase knowledge) => (settings.BaseAddress ?? knowledge.Site.BaseAddress).AbsolutePath;
}
