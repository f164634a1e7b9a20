using System.Collections.Immutable;

namespace SiteGen.Core.Site;

public enum PageKind
{
    Home, Policies, Policy, Programmes, Programme, Measures, Measure, Targets, Agencies, Glossary, Data, Search, SearchList, SelfCheck, SelfCheckRegion, SelfCheckPrivacy, Text, NotFound,
}

/// <summary>A page of the site, once for all languages.</summary>
/// <param name="Key">Which one of its kind: a policy's id, a measure's full id, a text page's name, of a list the kind of what it lists; empty where there is one only.</param>
/// <param name="Path">From the language's root: <c>policies/x/</c>, empty for home, <c>404.html</c>.</param>
/// <param name="Anchors">What content may link to within the page.</param>
public sealed record PlannedPage(PageKind Kind, string Key, string Path, ImmutableSortedSet<string> Anchors)
{
    /// <summary>The file below the language's root.</summary>
    public string FilePath => Path.Length == 0 || Path.EndsWith('/') ? $"{Path}index.html" : Path;
}
