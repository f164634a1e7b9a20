using System.Collections.Immutable;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>A rule that asks for more or less by the size of something: its tiers in order.</summary>
internal sealed record TierScale(ImmutableArray<Tier> Tiers);

/// <param name="Range">Where the tier holds: <c>Revenue at most CNY 50 million</c>.</param>
/// <param name="Requirement">What it asks: <c>at least 5%</c>.</param>
internal sealed record Tier(string Range, string Requirement);
