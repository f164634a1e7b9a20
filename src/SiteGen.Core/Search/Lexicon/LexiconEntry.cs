using SiteGen.Core.Model;

namespace SiteGen.Core.Search.Lexicon;

/// <summary>Something that can be suggested to a reader who begins to type it.</summary>
internal sealed record LexiconEntry(string Text, SearchKind Kind);
