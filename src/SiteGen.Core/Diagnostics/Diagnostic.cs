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
    public string Message(MessageLanguage language)
    {
        var message = Fill(Code.Message, language);
        if (Near is null)
            return message;
        return language == MessageLanguage.Chinese ? $"{message}；是否想写“{Near}”？" : $"{message}; did you mean \"{Near}\"?";
    }

    public string Mend(MessageLanguage language) => Fill(Code.Mend, language);

    private string Fill(Phrase phrase, MessageLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, phrase.In(language), [.. Arguments.Select(argument => WordList.In(argument, language))]);
}
