using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using SiteGen.Reporting;

namespace SiteGen.Commands;

/// <summary>The content alone, checked: for commands that need no site.</summary>
internal static class ContentRun
{
    /// <returns>Null after errors were told.</returns>
    /// <exception cref="RefusedException">There is no such folder.</exception>
    public static KnowledgeBase? Read(string folder, Terminal terminal)
    {
        RunSettings.RequireFolder("--content", folder);
        var (diagnostics, limits) = (new DiagnosticBag(), new SourceLimits());
        var knowledge = SiteBuilder.Read(SourceLoader.LoadContent(folder, limits, diagnostics), limits, diagnostics);
        if (knowledge is null)
            Tell(diagnostics, terminal);
        return knowledge;
    }

    public static void Tell(DiagnosticBag diagnostics, Terminal terminal) =>
        TextReport.Write(diagnostics.ToSorted(), terminal.Error, terminal.Language, terminal.ColourError);
}
