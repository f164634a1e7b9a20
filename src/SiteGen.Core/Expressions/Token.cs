using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

/// <summary><c>Word</c> is Latin (a name, <c>and</c>, <c>kWh</c>), <c>Han</c> Chinese (<c>万元</c>); <c>End</c> has no text.</summary>
internal enum TokenKind { Number, Date, Word, Han, Sign, End }

internal readonly record struct Token(TokenKind Kind, string Text, SourceSpan Span)
{
    /// <summary>Words of the language; no input may be named so.</summary>
    public bool IsKeyword => Kind == TokenKind.Word && Text is "and" or "or" or "not" or "between" or "in";

    public bool IsComparison => Text is "<" or "<=" or ">" or ">=" or "=" or "!=" or "between" or "in";

    /// <summary>Whether it is this sign or keyword; these look like no other kind of token.</summary>
    public bool Is(string text) => Text == text;
}
