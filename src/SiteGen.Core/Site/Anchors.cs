using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Site;

/// <summary>The ids that elements of a page carry. A clause's is its own id; what else has one on that page gets a prefix.</summary>
public static class Anchors
{
    /// <summary>A full id as an anchor: <c>lutai/finance-bureau</c> becomes <c>lutai--finance-bureau</c>.</summary>
    public static string Of(string fullId) => fullId.Replace("/", "--", StringComparison.Ordinal);

    /// <summary>Where a reading note stands on its policy's page.</summary>
    public static string OfReading(string readingId) => $"reading--{readingId}";

    /// <summary>Where a referenced document stands on its policy's page.</summary>
    public static string OfDocument(string documentId) => $"document--{documentId}";

    /// <summary>Where a term is explained at the end of a page that uses it; in the glossary it stands under its own id.</summary>
    public static string OfTerm(string termId) => $"term--{termId}";

    /// <summary>A box of a page's tick lists, counted from 1.</summary>
    public static string OfTick(int number) => string.Create(CultureInfo.InvariantCulture, $"tick--{number}");

    /// <summary>A measure or programme in the self-check of a region; a link to it chooses it.</summary>
    public static string OfTarget(string id) => $"target--{Of(id)}";

    internal static ImmutableSortedSet<string> Of(PolicyDocument policy) =>
        [.. policy.AllClauses().Select(clause => clause.Id.Value),
            .. policy.Readings.Select(reading => OfReading(reading.Id.Value)),
            .. policy.Documents.Select(document => OfDocument(document.Id.Value))];

    internal static ImmutableSortedSet<string> Of(Programme programme, KnowledgeBase knowledge) =>
        [.. knowledge.Criteria.Where(criterion => criterion.Programme?.Value == programme.Id.Value).Select(criterion => Of(criterion.FullId))];
}
