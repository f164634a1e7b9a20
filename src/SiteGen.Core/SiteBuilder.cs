using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Validation;

namespace SiteGen.Core;

/// <summary>The hallway: the whole pipeline on one screen. Any error ends it, and nothing is written.</summary>
public static class SiteBuilder
{
    /// <summary>Content to knowledge base, with every check that the content can be held to.</summary>
    /// <returns>Null where errors were reported.</returns>
    public static KnowledgeBase? Read(SourceSet content, SourceLimits limits, DiagnosticBag diagnostics)
    {
        var knowledge = ContentBinder.Bind(content, limits, diagnostics);
        if (knowledge is not null)
            ModelCheck.Run(knowledge, diagnostics);
        return diagnostics.HasErrors ? null : knowledge;
    }
}
