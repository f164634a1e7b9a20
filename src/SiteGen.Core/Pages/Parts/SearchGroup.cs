using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Things of one kind: under the first letter, of the pinyin on a Chinese page; parts of something under what they are parts of, in its order.</summary>
internal sealed record SearchGroup(string Name, string Id, ImmutableArray<Link> Entries)
{
    private const string NoLetter = "0-9";

    public static ImmutableArray<SearchGroup> Of(PageContext context, SearchKind kind)
    {
        var entries = context.Sources.Everything[context.Language].Where(entry => entry.Kind == kind);
        var groups = kind is SearchKind.Clause or SearchKind.Criterion or SearchKind.Target
            ? entries.GroupBy(entry => entry.Above)
            : entries.OrderBy(entry => entry.SortKey, StringComparer.Ordinal).GroupBy(Letter).OrderBy(group => group.Key == NoLetter).ThenBy(group => group.Key, StringComparer.Ordinal);
        return [.. groups.Select((group, number) => new SearchGroup(
            group.Key,
            string.Create(CultureInfo.InvariantCulture, $"group--{number + 1}"),
            [.. group.Select(entry => new Link(entry.Title, context.Plan.BaseAddress.AbsolutePath + context.Language.Prefix() + entry.Address))]))];
    }

    private static string Letter(SearchEntry entry) => entry.Initial?.ToString() ?? NoLetter;
}
