using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Values;

/// <summary>The options that a choice can still be: one where it is known.</summary>
internal sealed record ChoiceSet(ImmutableArray<string> Options, Origins Origins = Origins.None);
