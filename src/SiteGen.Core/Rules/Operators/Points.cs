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

    private readonly Row row = new();

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var rows = call.All("rows");
        if (rows.IsEmpty)
            typing.Diagnostics.Report(Codes.NoRules, call.PlaceOf("rows"));
        var points = rows.Select(written => PointsOf(written, typing)).ToList();
        var limit = Plain(call["at_least"], typing);
        if (limit is not null && points.Count > 0 && !points.Contains(null))
            CheckLimit(limit, [.. points.Select(figure => figure!.Value)], typing);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script)
    {
        var rows = call.All("rows").Cast<Call>().Select(line => CheckedCall.Match(line, row, new DiagnosticBag())!)
            .Select(line => $"[{script.Number(line["points"])},{script.Rule(line["when"])}]");
        return script.Call("points", script.Number(call["at_least"]), $"[{string.Join(',', rows)}]");
    }

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var rows = call.All("rows").Cast<Call>().Select(line => CheckedCall.Match(line, row, new DiagnosticBag())!).ToImmutableArray();
        var rules = rows.Select(line => compiler.Rule(line["when"])).ToImmutableArray();
        var points = rows.Select(line => ((Figure)line["points"]).Value).ToImmutableArray();
        var needed = ((Figure)call["at_least"]).Value;
        return evaluation =>
        {
            var parts = rules.Select((rule, index) => Line(points[index], rule(evaluation))).ToImmutableArray();
            var (low, high) = (Rational.Zero, Rational.Zero);
            foreach (var (part, score) in parts.Zip(points))
            {
                if (part.Verdict == Verdict.Met || (part.Verdict == Verdict.Unknown && score.Sign < 0))
                    low += score;
                if (part.Verdict == Verdict.Met || (part.Verdict == Verdict.Unknown && score.Sign > 0))
                    high += score;
            }

            return Scoring.Decide(Name, low, high, needed, parts);
        };
    }

    private Explanation Line(Rational points, Explanation when) =>
        new(row.Name, when.Verdict) { Reason = when.Verdict == Verdict.Unknown ? when.Reason : null, Inputs = when.Inputs, Points = $"{points}", Children = [when] };

    /// <returns>Null where the row has a fault, which is reported.</returns>
    private Figure? PointsOf(Expression written, Typing typing)
    {
        if (written is not Call line || line.Operator != row.Name)
        {
            typing.Diagnostics.Report(Codes.ArgumentShape, written.Span, Name, "a row", "表行", row.Usage);
            return null;
        }

        if (CheckedCall.Match(line, row, typing.Diagnostics) is not { } matched)
            return null;
        typing.Expect(matched["when"], RuleType.YesNo);
        return Plain(matched["points"], typing);
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

    private sealed class Row() : Operator("row", new("when"), new("points", Shape.Figure))
    {
        public override string Usage => "{ when, points }";

        /// <summary>Typed by the operator that it is a row of.</summary>
        public override RuleType TypeOf(CheckedCall call, Typing typing) => RuleType.YesNo;

        public override Decision Compile(CheckedCall call, RuleCompiler compiler) => compiler.Rule(call["when"]);

        public override string Emit(CheckedCall call, RuleScript script) => script.Rule(call["when"]);
    }
}
