using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The search on every page but those of the self-check, which tell nobody anything.</summary>
/// <param name="Action">The page of results.</param>
/// <param name="Root">The folder of the index in the page's language.</param>
/// <param name="LanguageRoot">From which results have their addresses.</param>
/// <param name="Find">The worker that searches.</param>
/// <param name="Suggest">The worker that suggests and corrects.</param>
/// <param name="Script">Of the box, loaded when the reader turns to it.</param>
/// <param name="Start">Loads it. Null where the theme has none, and on the page of results, whose own script has the box.</param>
internal sealed record SearchBox(string Action, string Root, string LanguageRoot, string Find, string Suggest, string Script, string? Start)
{
    private const string ScriptName = "client/search-box.js";
    private const string StartName = "client/search-start.js";

    /// <summary>The theme's scripts of the box.</summary>
    public static ImmutableArray<string> ScriptNames { get; } = [ScriptName, StartName];

    public static SearchBox? Of(PageContext context, PlannedPage page)
    {
        if (page.Kind is PageKind.SelfCheck or PageKind.SelfCheckRegion or PageKind.SelfCheckPrivacy)
            return null;
        var root = context.Plan.BaseAddress.AbsolutePath;
        return new(
            context.Href(PageKind.Search),
            $"{root}search/{context.Language.Code()}/",
            root + context.Language.Prefix(),
            HrefOf("search/find.js") ?? "",
            HrefOf("search/suggest.js") ?? "",
            HrefOf(ScriptName) ?? "",
            page.Kind == PageKind.Search ? null : HrefOf(StartName));

        string? HrefOf(string name) => context.Sources.Assets.Find(name) is null ? null : context.AssetHref(name);
    }
}
