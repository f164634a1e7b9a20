namespace SiteGen.Core.Diagnostics;

/// <summary>Several words as one argument of a diagnostic; each language puts its own comma between them.</summary>
public static class WordList
{
    private const char Separator = '\u001f';

    public static string Of(IEnumerable<string> words) => string.Join(Separator, words.Distinct());

    internal static string In(string argument, MessageLanguage language) =>
        argument.Replace($"{Separator}", language == MessageLanguage.Chinese ? "、" : ", ", StringComparison.Ordinal);
}
