using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Expressions;

/// <summary>Reads the tokens of one figure: a number, then <c>%</c> or a scale and unit, then <c>/年</c>.</summary>
internal static class FigureReader
{
    private static readonly Rational Hundredth = new(1, 100);

    /// <param name="start">Of a number; the end token follows later.</param>
    /// <returns>The figure in base units and the index of the token after it.</returns>
    public static (Figure Figure, int Next) Read(ImmutableArray<Token> tokens, int start)
    {
        _ = Rational.TryParse(tokens[start].Text, out var number);
        var bare = new Figure(number, Dimension.None, HasUnit: false, IsPercent: false, tokens[start].Span);
        var (figure, next) = ReadUnit(tokens, bare, start + 1);
        if (!IsPerYear(tokens, next))
            return (figure, next);
        var yearly = figure.Dimension / Dimension.Of(BaseUnit.Year);
        return (figure with { Dimension = yearly, HasUnit = true, Span = figure.Span.To(tokens[next + 1].Span) }, next + 2);
    }

    private static (Figure Figure, int Next) ReadUnit(ImmutableArray<Token> tokens, Figure bare, int at)
    {
        if (tokens[at].Is("%"))
            return (bare with { Value = bare.Value * Hundredth, HasUnit = true, IsPercent = true, Span = bare.Span.To(tokens[at].Span) }, at + 1);
        if (!IsUnitWord(tokens[at]))
            return (bare, at);
        var scaled = Units.FindScaled(tokens[at].Text) ?? throw UnknownUnit(tokens[at], bare.Span.Text);
        var unitFollows = scaled.Unit is null && IsUnitWord(tokens[at + 1]);
        var last = unitFollows ? at + 1 : at;
        var unit = unitFollows ? Units.Find(tokens[last].Text) ?? throw UnknownUnit(tokens[last], bare.Span.Text) : scaled.Unit;
        var figure = bare with
        {
            Value = bare.Value * scaled.Scale,
            Dimension = unit?.Dimension ?? Dimension.None,
            HasUnit = unit is not null,
            Span = bare.Span.To(tokens[last].Span),
        };
        return (figure, last + 1);
    }

    private static bool IsUnitWord(Token token) => token.Kind == TokenKind.Han || (token.Kind == TokenKind.Word && !token.IsKeyword);

    private static bool IsPerYear(ImmutableArray<Token> tokens, int at) =>
        tokens[at].Is("/") && IsUnitWord(tokens[at + 1]) && tokens[at + 1].Text is "年" or "year";

    /// <summary>A single Han character is as near to any other, so only longer words get a suggestion.</summary>
    private static Refused UnknownUnit(Token token, string number)
    {
        if (ForeignSigns.FindAtEnd(token.Text) is var (found, instead) && token.Text[..^found.Length] is var unit && Units.FindScaled(unit) is not null)
            return ForeignEnd(token, found, char.IsAsciiLetter(instead[0]) ? instead : $"{instead} {number} {unit}");
        var known = Units.All.SelectMany(unit => unit.Spellings).Where(spelling => spelling.Length > 1);
        var near = token.Text.Length > 1 ? NearSpelling.Find(token.Text, known) : null;
        return new(new Diagnostic(Codes.UnknownUnit, token.Span, [token.Text, Units.List], near, []));
    }

    private static Refused ForeignEnd(Token token, string found, string instead) =>
        new(Codes.ForeignSign, token.Span with { Start = token.Span.End - found.Length, Length = found.Length }, found, instead);
}
