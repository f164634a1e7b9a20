using System.Collections.Immutable;

namespace SiteGen.Core.Search.Documents;

public enum SearchKind { Policy, Clause, Programme, Criterion, Measure, Target, Agency, Term, Page }

/// <summary>One thing that can be found, in one language.</summary>
/// <param name="Address">From the language's root, with its anchor: <c>policies/x/#clause</c>. Unlike any other's.</param>
/// <param name="Keywords">What else it is called: short forms, numbers, synonyms.</param>
/// <param name="Text">Paragraphs, parted by line breaks.</param>
internal sealed record SearchDocument(string Address, SearchKind Kind, string Title, ImmutableArray<string> Keywords, string Text);
