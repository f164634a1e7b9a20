using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>The scripts that tell results in a page: <c>self-check/sentences.js</c> with its parts beside it, and <c>self-check/texts.&lt;lang&gt;.js</c>.</summary>
public static class SentenceModules
{
    private static readonly ImmutableArray<string> Names =
        ["sentences.js", "sentence-reasons.js", "sentence-comparisons.js", "sentence-words.js", "sentence-figures.js"];

    /// <summary>Name and text of each; the same for every site. The first exports <c>sentencesOf(texts, result)</c> and imports the others.</summary>
    public static ImmutableArray<(string Name, string Text)> Scripts { get; } = [.. Names.Select(name => (name, Read(name)))];

    /// <summary>Exports <c>texts</c>.</summary>
    public static string Write(SentenceTexts texts) => $"export const texts = {SentenceTextsJson.Write(texts)};\n";

    private static string Read(string name)
    {
        using var stream = typeof(SentenceModules).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
