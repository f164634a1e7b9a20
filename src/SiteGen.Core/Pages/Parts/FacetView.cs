using System.Collections.Immutable;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A question by which a list of measures can be narrowed down.</summary>
/// <param name="Name">In addresses and in the rows' attributes: <c>kind</c>.</param>
internal sealed record FacetView(string Name, string Label, ImmutableArray<FacetValue> Values);

/// <param name="Count">How many measures of the whole list have it.</param>
internal sealed record FacetValue(string Id, string Label, int Count);

/// <summary>What a measure answers to a facet.</summary>
/// <param name="Text">Ids with blanks between them.</param>
internal sealed record FacetTokens(string Name, string Text);
