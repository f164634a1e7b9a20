namespace SiteGen.Core.Search.Lunr;

/// <summary>What is indexed: one occurrence of a term.</summary>
/// <param name="Text">Empty text is a term as well: lunr.js counts it, though nobody can find it.</param>
/// <param name="Place">Null where it is not known, as of the values of a list.</param>
public readonly record struct LunrToken(ReadOnlyMemory<char> Text, LunrPlace? Place = null);

/// <summary>Where a token stands in its field.</summary>
/// <param name="Start">In UTF-16 units of the lower-cased text.</param>
/// <param name="Length">In the same units, before the token is trimmed or stemmed.</param>
/// <param name="Ordinal">From 0, counted before any token is dropped.</param>
public readonly record struct LunrPlace(int Start, int Length, int Ordinal);
