namespace SiteGen.Core.Search.Shards;

/// <summary>A term in a document.</summary>
/// <param name="Entries">By field, the number of the term's entry in the field's vector; -1 where it does not stand in it.</param>
/// <param name="Places">In the whole document: fields stand one behind the other, with a place between them that stays empty.</param>
internal readonly record struct TermPosting(int Document, int[] Entries, int[] Places);
