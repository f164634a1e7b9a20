namespace SiteGen.Core.Search.Words;

/// <summary>One of the words that a text is found by.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Place">Its number among the text's words; every Chinese character has one.</param>
/// <param name="Start">In the text as it was written, in UTF-16 units.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="IsWhole">It stands for several words at once, a compound or a document's number, at the place of the first.</param>
internal readonly record struct SearchWord(string Text, int Place, int Start, int End, bool IsWhole);
