using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A page written in Markdown, such as "about", in each language it exists in.</summary>
public sealed record ContentPage(string Name, ImmutableSortedDictionary<Language, MarkdownText> Texts);

/// <param name="Title">The first line's heading.</param>
/// <param name="BodyStart">The offset in the file at which the text after the title begins.</param>
public sealed record MarkdownText(Located<string> Title, SourceFile File, int BodyStart);
