using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>points: { at_least: 60, rows: [{ when: a, points: 20 }, ...] }</c>: the rules that are met give enough points together.</summary>
internal sealed class Points() : Operator("points", new("at_least", Shape.Figure), new("rows", Shape.List))
{
    public override ImmutableArray<KeyedPhrase> Texts => PointsTexts.All;

    private static readonly BareNumberType Number = new(IsZero: false);

    private readonly Row row = new("when", new("when"), new("points", Shape.Figure));

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var points = row.Check(call, this, typing).Select(line => line is null ? null : PointsOf(line, typing)).ToList();
        var limit = Plain(call["at_least"], typing);
        if (limit is not null && points.Count > 0 && !points.Contains(null))
            CheckLimit(limit, [.. points.Select(figure => figure!.Value)], typing);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script)
    {
        var rows = row.Of(call).Select(line => $"[{script.Number(line["points"])},{script.Rule(line["when"])}]");
        return script.Call("points", script.Number(call["at_least"]), $"[{string.Join(',', rows)}]");
    }

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var rows = row.Of(call);
        var rules = rows.Select(line => compiler.Rule(line["when"])).ToImmutableArray();
        var points = rows.Select(line => ((Figure)line["points"]).Value).ToImmutableArray();
        var needed = ((Figure)call["at_least"]).Value;
        return evaluation =>
        {
            var parts = rules.Select((rule, index) => row.Explain(rule(evaluation)) with { Points = $"{points[index]}" }).ToImmutableArray();
            var low = Sum(parts, points, isLeast: true);
            var high = Sum(parts, points, isLeast: false);
            return Scoring.Decide(Name, low, high, needed, parts);
        };
    }

    /// <summary>What is certain, with what may come where that makes the sum less, or else more.</summary>
    private static Rational Sum(ImmutableArray<Explanation> parts, ImmutableArray<Rational> points, bool isLeast) =>
        parts.Zip(points).Where(row => row.First.Verdict == Verdict.Met || (row.First.Verdict == Verdict.Unknown && row.Second.Sign < 0 == isLeast))
            .Aggregate(Rational.Zero, (sum, row) => sum + row.Second);

    /// <returns>Null where the figure has a fault, which is reported.</returns>
    private static Figure? PointsOf(CheckedCall line, Typing typing)
    {
        typing.Expect(line["when"], RuleType.YesNo);
        return Plain(line["points"], typing);
    }

    /// <summary>Points have no unit, so that <c>20</c> and <c>20%</c> are not added up.</summary>
    private static Figure? Plain(Expression written, Typing typing)
    {
        var figure = (Figure)written;
        if (!figure.HasUnit)
            return figure;
        typing.Report(Codes.WrongType, figure.Span, Number.Words, new NumberType(figure.Dimension).Words, Number.Written);
        return null;
    }

    /// <summary>Some sum of points reaches the limit, and some does not.</summary>
    private static void CheckLimit(Figure limit, IReadOnlyCollection<Rational> points, Typing typing)
    {
        var least = points.Where(value => value.Sign < 0).Aggregate(Rational.Zero, (sum, value) => sum + value);
        var most = points.Where(value => value.Sign > 0).Aggregate(Rational.Zero, (sum, value) => sum + value);
        if (limit.Value <= least || limit.Value > most)
            typing.Diagnostics.Report(Codes.PointsDecideNothing, limit.Span, $"{limit.Value}", $"{least}", $"{most}");
    }
}
