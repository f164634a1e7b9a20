using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

/// <summary>The line of text in which an expression stands, letter for letter, in its file.</summary>
internal sealed record ExpressionLine(SourceFile File, int Start, string Text)
{
    public SourceSpan Span(int at, int length) => new(File, Start + at, length);
}

/// <summary>Cuts a line into tokens; the last one is <see cref="TokenKind.End"/>. Refuses at the first character that cannot stand there.</summary>
internal static partial class Tokenizer
{
    public static ImmutableArray<Token> Tokenize(ExpressionLine line)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        for (var at = 0; at < line.Text.Length;)
        {
            var match = TokenPattern().Match(line.Text, at);
            if (!match.Success)
                throw NoToken(line, at);
            if (!match.Groups["blank"].Success)
                tokens.Add(ToToken(match, line.Span(at, match.Length)));
            at += match.Length;
        }

        tokens.Add(new(TokenKind.End, "", line.Span(line.Text.Length, 0)));
        return tokens.ToImmutable();
    }

    /// <summary>Signs that only begin a foreign one (the first half of <c>==</c>) are left unmatched.</summary>
    [GeneratedRegex("""
        \G(?: (?<blank> [ \t]+ )
            | (?<date> [0-9]+-[0-9]+-[0-9]+ )
            | (?<grouped> [0-9]{1,3}(?:,[0-9]{3})+(?![0-9]) )
            | (?<number> [0-9]+(?:\.[0-9]+)? )
            | (?<word> [A-Za-z_][A-Za-z0-9_-]* )
            | (?<han> [\u3400-\u4dbf\u4e00-\u9fff]+ )
            | (?<sign> \.\. | <= | >= | != | <(?!>) | =(?![=<>]) | [-+*/>()\[\],%] ) )
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TokenPattern();

    private static Token ToToken(Match match, SourceSpan span)
    {
        var text = match.Value;
        if (match.Groups["grouped"].Success)
            throw new Refused(Codes.ThousandsSeparator, span, text, text.Replace(",", "", StringComparison.Ordinal));
        if (match.Groups["date"].Success && !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            throw new Refused(Codes.NotADate, span, text);
        return new(KindOf(match), text, span);
    }

    private static TokenKind KindOf(Match match)
    {
        if (match.Groups["date"].Success)
            return TokenKind.Date;
        if (match.Groups["number"].Success)
            return TokenKind.Number;
        if (match.Groups["word"].Success)
            return TokenKind.Word;
        return match.Groups["han"].Success ? TokenKind.Han : TokenKind.Sign;
    }

    private static Refused NoToken(ExpressionLine line, int at)
    {
        if (ForeignSigns.Find(line.Text, at) is var (found, instead))
            return new(Codes.ForeignSign, line.Span(at, found.Length), found, instead);
        var length = char.IsSurrogatePair(line.Text, at) ? 2 : 1;
        return new(Codes.UnexpectedCharacter, line.Span(at, length), line.Text.Substring(at, length));
    }
}
