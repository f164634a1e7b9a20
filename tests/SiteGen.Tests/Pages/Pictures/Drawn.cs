using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Pages.Pictures;

/// <summary>The minimal site with other targets and programmes, for pictures of them.</summary>
internal static class Drawn
{
    public const string Policy = "river-grant";

    public static PageContext Context(MinimalSite site, Language language, Func<KnowledgeBase, KnowledgeBase> change)
    {
        var diagnostics = new DiagnosticBag();
        var context = site.Context(language, diagnostics);
        var knowledge = change(context.Knowledge);
        var plan = SitePlan.Build(knowledge, new("https://policy.example/base/"), diagnostics);
        Assert.Empty(MinimalSite.Written(diagnostics));
        return context with { Sources = context.Sources with { Knowledge = knowledge, Lookup = new(knowledge), Plan = plan } };
    }

    /// <param name="low">A figure; one that is none stays without expression.</param>
    public static Target Target(
        string low,
        string? high = null,
        TargetComparison comparison = TargetComparison.Exactly,
        Cadence cadence = Cadence.Total,
        int? by = 2025,
        string? programme = null) => new(
            Located(low), Policy, Text(low), programme is null ? null : Located(programme), Figure(low), high is null ? null : Figure(high),
            comparison, cadence, by, [], Text(low), [], null);

    public static Programme Programme(string id, string name, int? step) => new(Located(id), Text(name), null, Text(name), step, null, null);

    public static KnowledgeBase WithTargets(KnowledgeBase knowledge, params ImmutableArray<Target> targets) => knowledge with { Targets = targets };

    private static Rule Figure(string written)
    {
        var file = new SourceFile("x.yaml", "x.yaml", $"a: \"{written}\"");
        var node = ((YamlMapping)YamlReader.Read(file, new(), new())!).Entries[0].Value;
        return new(Located(written), ExpressionReader.ReadFigure(node, new()));
    }

    private static LocalizedText Text(string text) => new(Located(text), Located(text));

    private static Located<string> Located(string value) => new(value, SourceSpan.StartOf(new SourceFile("x.yaml", "x.yaml", value)));
}
