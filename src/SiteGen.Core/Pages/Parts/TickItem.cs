using System.Collections.Immutable;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A line of a tick list: a box to tick, or the head of a group of lines that has none of its own.</summary>
/// <param name="Id">Of the box; null for a group.</param>
/// <param name="Href">Of a criterion that has a place of its own: its name, or that officials judge it, leads there.</param>
/// <param name="IsJudged">For officials to judge, whatever the enterprise ticks.</param>
/// <param name="HasFigure">It compares a figure, which the enterprise may write beside it on paper.</param>
/// <param name="Tiers">The rows of a table, of which one concerns the enterprise.</param>
internal sealed record TickItem(
    string? Id,
    string Text,
    string? Href,
    bool IsJudged,
    bool HasFigure,
    ImmutableArray<string> Tiers,
    ImmutableArray<CitationView> Cites,
    ImmutableArray<TickItem> Items);

/// <summary>A rule to be ticked off.</summary>
/// <param name="Lead">What its lines are to one another; null where there is one line.</param>
internal sealed record TickList(string? Lead, ImmutableArray<TickItem> Items);
