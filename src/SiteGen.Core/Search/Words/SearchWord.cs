namespace SiteGen.Core.Search.Words;

/// <summary>One of the words that a text is found by.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Place">Every Chinese character has one and every other word; neighbours follow one another, and a place between words that are none stays empty.</param>
/// <param name="Start">In the text as it was written, in UTF-16 units.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="IsWhole">It stands for several words at once, a compound or a document's number, at the place of the first.</param>
internal readonly record struct SearchWord(string Text, int Place, int Start, int End, bool IsWhole);
