using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Search.Documents;

/// <summary>One thing that can be found, in one language.</summary>
/// <param name="Address">From the language's root, with its anchor: <c>policies/x/#clause</c>. Unlike any other's.</param>
/// <param name="Keywords">What else it is called: short forms, numbers, synonyms.</param>
/// <param name="Text">Paragraphs, parted by line breaks.</param>
/// <param name="Above">The title of what it is part of; empty where it stands by itself.</param>
internal sealed record SearchDocument(
    string Address, SearchKind Kind, string Title, ImmutableArray<string> Keywords, string Text, string Above, SearchTraits Traits);

/// <summary>By what a document can be narrowed down and sorted.</summary>
/// <param name="Regions">Where it is from, and all that lies around that.</param>
/// <param name="Agencies">By full id.</param>
/// <param name="Date">Of the policy that it is, or that it comes from.</param>
internal sealed record SearchTraits(ImmutableArray<string> Regions, ImmutableArray<string> Agencies, ImmutableArray<string> Programmes, Status? Status, DateOnly? Date)
{
    public static SearchTraits None { get; } = new([], [], [], null, null);
}
