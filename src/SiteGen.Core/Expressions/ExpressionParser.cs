using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

/// <summary>
/// Builds one expression from its tokens, by descent: <c>or</c>, <c>and</c>, <c>not</c>, one comparison, <c>+ -</c>, <c>* /</c>,
/// minus, value. Refuses at the first token that does not fit.
/// </summary>
/// <param name="subjectAllowed">A comparison may leave out its left side, which is then a <see cref="Subject"/>.</param>
internal sealed class ExpressionParser(ImmutableArray<Token> tokens, bool subjectAllowed)
{
    private static readonly Phrase ValueWord = new("a value", "数值或名称");
    private static readonly Phrase IntervalWord = new("an interval such as [1 万元, 2 万元)", "区间，例如 [1 万元, 2 万元)");
    private static readonly Phrase OperatorWord = new("an operator or the end", "运算符或结尾");

    private int position;
    private int depth;

    private Token Current => tokens[position];

    public Expression ParseExpression() => ToEnd(ParseRule());

    public Interval ParseInterval() => ToEnd(ParseIntervalItself());

    /// <summary>A figure and nothing else.</summary>
    public Figure ParseFigure()
    {
        var isFigure = Current.Kind == TokenKind.Number || IsNegativeFigure();
        return isFigure ? ToEnd((Figure)ParseSigned()) : throw new Refused(Codes.FigureExpected, tokens[0].Span.To(tokens[^1].Span));
    }

    /// <summary>A figure or a day and nothing else.</summary>
    public Expression ParseFixed() => Current.Kind == TokenKind.Date ? ToEnd(ParseValue()) : ParseFigure();

    private T ToEnd<T>(T parsed) => Current.Kind == TokenKind.End ? parsed : throw Unexpected(OperatorWord, "and", "or", "between", "in");

    private Expression ParseRule() => Nested(() => ParseChain("or", () => ParseChain("and", ParseNot)));

    private Expression ParseChain(string word, Func<Expression> parsePart)
    {
        var first = parsePart();
        if (!Current.Is(word))
            return first;
        var sign = Current;
        var parts = new List<Expression> { first };
        while (Accept(word))
            parts.Add(parsePart());
        return Join(sign, [.. parts]);
    }

    private Expression ParseNot() => Current.Is("not") ? ParsePrefix(ParseNot) : ParseComparison();

    private Expression ParseComparison()
    {
        var left = subjectAllowed && Current.IsComparison ? new Subject(Current.Span with { Length = 0 }) : ParseSum();
        if (!Current.IsComparison)
            return left;
        var sign = Take();
        var right = sign.Text switch
        {
            "between" => ParseIntervalItself(),
            "in" => ParseList(),
            _ => ParseSum(),
        };
        return Current.IsComparison ? throw new Refused(Codes.ChainedComparison, Current.Span, Current.Text) : Join(sign, left, right);
    }

    private Expression ParseSum() => ParseLeftToRight("+", "-", () => ParseLeftToRight("*", "/", ParseSigned));

    /// <summary>Each further link makes the tree deeper, so it counts as depth.</summary>
    private Expression ParseLeftToRight(string sign, string otherSign, Func<Expression> parsePart)
    {
        var outside = depth;
        var left = parsePart();
        while (Current.Is(sign) || Current.Is(otherSign))
        {
            Deepen();
            left = Join(Take(), left, parsePart());
        }

        depth = outside;
        return left;
    }

    /// <summary>A minus directly before a figure is the figure's own; before anything else it is an operator.</summary>
    private Expression ParseSigned()
    {
        if (!Current.Is("-"))
            return ParseValue();
        if (!IsNegativeFigure())
            return ParsePrefix(ParseSigned);
        var minus = Take();
        var figure = ReadFigure();
        return figure with { Value = -figure.Value, Span = minus.Span.To(figure.Span) };
    }

    private bool IsNegativeFigure() => Current.Is("-") && tokens[position + 1].Kind == TokenKind.Number;

    private Call ParsePrefix(Func<Expression> parseOperand) => Nested(() =>
    {
        var sign = Take();
        var operand = parseOperand();
        return new Call(sign.Text, sign.Span, [new(operand)], sign.Span.To(operand.Span));
    });

    private Expression ParseValue() => Current switch
    {
        { Kind: TokenKind.Number } => ReadFigure(),
        { Kind: TokenKind.Date } => new DateFigure(DateOnly.ParseExact(Current.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture), Take().Span),
        { Kind: TokenKind.Word, IsKeyword: false } => ParseName(),
        { Text: "(" } => ParseBrackets(),
        _ => throw Unexpected(ValueWord),
    };

    private Figure ReadFigure()
    {
        var (figure, next) = FigureReader.Read(tokens, position);
        position = next;
        return figure;
    }

    private Expression ParseName()
    {
        var name = Take();
        if (name.Text.Any(character => char.IsAsciiLetterUpper(character)) || name.Text.StartsWith('_'))
            throw new Refused(Codes.NameForm, name.Span, name.Text, name.Text.TrimStart('_').ToLowerInvariant());
        if (!Current.Is("("))
            return new Reference(name.Text, name.Span);
        var (values, end) = ParseBracketed(ParseRule, mayBeEmpty: true);
        return new Call(name.Text, name.Span, [.. values.Select(value => new Argument(value))], name.Span.To(end));
    }

    private Expression ParseBrackets()
    {
        var open = Expect("(");
        var inner = ParseRule();
        return inner with { Span = open.Span.To(Expect(")").Span) };
    }

    private ListOf ParseList()
    {
        var start = Current.Span;
        var (items, end) = ParseBracketed(ParseSum, mayBeEmpty: false);
        return new(items, start.To(end));
    }

    private (ImmutableArray<Expression> Items, SourceSpan End) ParseBracketed(Func<Expression> parseItem, bool mayBeEmpty)
    {
        Expect("(");
        var items = ImmutableArray.CreateBuilder<Expression>();
        if (!mayBeEmpty || !Current.Is(")"))
            do
                items.Add(parseItem());
            while (Accept(","));
        return (items.ToImmutable(), Expect(")").Span);
    }

    private Interval ParseIntervalItself()
    {
        var open = Current.Is("[") || Current.Is("(") ? Take() : throw Unexpected(IntervalWord);
        var low = ParseEnd(open);
        Expect(",");
        var high = Current.Is("..") ? null : ParseSum();
        var isOpen = high is null && Accept("..");
        var close = Current.Is("]") || Current.Is(")") ? Take() : throw Unexpected(Quoted("]"));
        if (isOpen && close.Is("]"))
            throw new Refused(Codes.OpenEndIncluded, close.Span, "]", ")");
        return new(low, open.Is("["), high, close.Is("]"), open.Span.To(close.Span));
    }

    private Expression? ParseEnd(Token open)
    {
        if (!Accept(".."))
            return ParseSum();
        return open.Is("(") ? null : throw new Refused(Codes.OpenEndIncluded, open.Span, "[", "(");
    }

    private static Call Join(Token sign, params ImmutableArray<Expression> parts) =>
        new(sign.Text, sign.Span, [.. parts.Select(part => new Argument(part))], parts[0].Span.To(parts[^1].Span));

    private T Nested<T>(Func<T> parse)
    {
        Deepen();
        var parsed = parse();
        depth--;
        return parsed;
    }

    private void Deepen()
    {
        if (++depth > ExpressionReader.MaxDepth)
            throw new Refused(Codes.ExpressionTooDeep, Current.Span, $"{ExpressionReader.MaxDepth}");
    }

    private Token Take() => tokens[position++];

    private bool Accept(string text)
    {
        if (!Current.Is(text))
            return false;
        position++;
        return true;
    }

    private Token Expect(string text) => Current.Is(text) ? Take() : throw Unexpected(Quoted(text));

    private static Phrase Quoted(string text) => new($"\"{text}\"", $"“{text}”");

    private Refused Unexpected(Phrase expected, params ReadOnlySpan<string> known)
    {
        if (Current.Kind == TokenKind.End)
            return new(Codes.UnexpectedEnd, Current.Span, expected.En, expected.Zh);
        if (ForeignSigns.FindWord(Current.Text) is { } instead)
            return new(Codes.ForeignSign, Current.Span, Current.Text, instead);
        var near = Current.Kind == TokenKind.Word ? NearSpelling.Find(Current.Text, known.ToArray()) : null;
        return new(new Diagnostic(Codes.UnexpectedToken, Current.Span, [Current.Text, expected.En, expected.Zh], near, []));
    }
}
