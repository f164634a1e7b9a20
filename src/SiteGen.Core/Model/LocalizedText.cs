using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A text in the languages of the content, each with its own place. Plain text; a line break parts paragraphs.</summary>
public sealed record LocalizedText(Located<string> Zh, Located<string> En)
{
    public string In(Language language) => At(language).Value;

    public Located<string> At(Language language) => language == Language.Chinese ? Zh : En;
}

/// <summary>Words by language, for short forms and synonyms.</summary>
public sealed record LocalizedWords(
    ImmutableArray<Located<string>> Zh,
    ImmutableArray<Located<string>> En)
{
    public static LocalizedWords None { get; } = new([], []);

    public ImmutableArray<Located<string>> In(Language language) => language == Language.Chinese ? Zh : En;
}
