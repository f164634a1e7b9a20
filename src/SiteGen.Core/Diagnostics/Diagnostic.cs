using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>Another place that has to do with a fault: "first written here".</summary>
public sealed record RelatedPlace(SourceSpan Span, Phrase Note);

/// <summary>One fault at one place.</summary>
/// <param name="Arguments">Fill the placeholders of the code's message and mend.</param>
/// <param name="Near">A known spelling close to what was written, or null.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    SourceSpan Span,
    ImmutableArray<string> Arguments,
    string? Near,
    ImmutableArray<RelatedPlace> Related)
{
    /// <summary>In UTF-16 units.</summary>
    private const int LongestQuote = 80;

    public string Message(MessageLanguage language)
    {
        var message = Fill(Code.Message, language);
        if (Near is null)
            return message;
        return language == MessageLanguage.Chinese ? $"{message}；是否想写“{Near}”？" : $"{message}; did you mean \"{Near}\"?";
    }

    public string Mend(MessageLanguage language) => Fill(Code.Mend, language);

    private string Fill(Phrase phrase, MessageLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, phrase.In(language), [.. Arguments.Select((argument, index) => Shown(argument, index, language))]);

    /// <summary>What a message quotes was written by somebody and may be of any length; the rest are our own words.</summary>
    private string Shown(string argument, int index, MessageLanguage language)
    {
        var shown = WordList.In(argument, language);
        return Code.Message.En.Contains($"\"{{{index}}}\"", StringComparison.Ordinal) ? Cut(HiddenCharacters.Show(shown.ReplaceLineEndings(" "))) : shown;
    }

    private static string Cut(string value)
    {
        if (value.Length <= LongestQuote)
            return value;
        var length = char.IsHighSurrogate(value[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return $"{value[..length]}...";
    }
}
