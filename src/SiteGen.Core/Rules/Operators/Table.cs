using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary>
/// <c>table: { of, along, rows: [{ range, require }] }</c>: what is required of one value depends on the range in which another lies. A row's
/// comparisons leave out their left side, which is the value that the table is of.
/// </summary>
internal sealed class Table() : Operator("table", new("of"), new("along"), new("rows", Shape.List))
{
    public override ImmutableArray<KeyedPhrase> Texts => TableTexts.All;

    private readonly Row row = new();

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var (of, along) = (call["of"], call["along"]);
        var inRows = typing with { Subject = (of, typing.TypeOf(of)) };
        var alongType = typing.TypeOf(along);
        if (call.All("rows").IsEmpty)
            typing.Diagnostics.Report(Codes.NoRules, call.PlaceOf("rows"));
        foreach (var written in call.All("rows"))
            CheckRow(written, along, alongType, inRows);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script)
    {
        var (along, inRows) = (call["along"], script.About(call["of"]));
        var rows = call.All("rows").Cast<Call>().Select(line => CheckedCall.Match(line, row, new DiagnosticBag())!)
            .Select(line => script.Row(along, (Interval)line["range"], inRows.Function(line["require"])));
        return script.Call("table", script.Value(along), $"[{string.Join(',', rows)}]");
    }

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var inRows = compiler.About(call["of"]);
        var rows = call.All("rows").Cast<Call>().Select(line => CheckedCall.Match(line, row, new DiagnosticBag())!).ToImmutableArray();
        var tiers = Tiers.Compile(call["along"], [.. rows.Select(line => (Interval)line["range"])], compiler);
        var requires = rows.Select(line => inRows.Rule(line["require"])).ToImmutableArray();
        compiler.Adopt(inRows);
        return evaluation => Decide(tiers.Find(evaluation), evaluation, requires);
    }

    private Explanation Decide(TouchedTiers tiers, Evaluation evaluation, ImmutableArray<Decision> requires)
    {
        if (tiers.Zero == ZeroDivision.Surely)
            return new(Name, Verdict.Unmet) { Reason = Reason.DivisionByZero };
        if (tiers.Touched.IsEmpty)
            return new(Name, Verdict.Unmet) { Reason = Reason.NoRow };
        var rows = tiers.Touched.Select(index => Line(index, requires[index](evaluation))).ToImmutableArray();
        if (tiers.IsOne)
            return new(Name, rows[0].Verdict) { Reason = rows[0].Verdict == Verdict.Unknown ? rows[0].Reason : null, Inputs = rows[0].Inputs, Children = rows };
        var verdicts = rows.Select(line => line.Verdict).Concat(tiers.CanMiss ? [Verdict.Unmet] : []);
        return Joining.Agreed(verdicts) is { } agreed
            ? new(Name, agreed) { Children = rows }
            : new(Name, Verdict.Unknown)
            {
                Reason = Reason.Open,
                Inputs = [.. evaluation.OpenAmong(tiers.Inputs).Concat(rows.Where(line => line.Verdict == Verdict.Unknown).SelectMany(line => line.Inputs)).Distinct()],
                Children = rows,
            };
    }

    private Explanation Line(int index, Explanation require) =>
        new(row.Name, require.Verdict) { Row = index, Reason = require.Verdict == Verdict.Unknown ? require.Reason : null, Inputs = require.Inputs, Children = [require] };

    private void CheckRow(Expression written, Expression along, RuleType? alongType, Typing typing)
    {
        if (written is not Call line || line.Operator != row.Name)
            typing.Diagnostics.Report(Codes.ArgumentShape, written.Span, Name, "a row", "表行", row.Usage);
        else if (CheckedCall.Match(line, row, typing.Diagnostics) is { } matched)
        {
            typing.CompareWithEnds(along, alongType, (Interval)matched["range"], isFixed: true);
            typing.Expect(matched["require"], RuleType.YesNo);
        }
    }

    private sealed class Row() : Operator("row", new("range", Shape.Interval), new("require"))
    {
        public override string Usage => "{ range, require }";

        /// <summary>Typed by its table, which knows what the row is about.</summary>
        public override RuleType TypeOf(CheckedCall call, Typing typing) => RuleType.YesNo;

        public override Decision Compile(CheckedCall call, RuleCompiler compiler) => compiler.Rule(call["require"]);

        public override string Emit(CheckedCall call, RuleScript script) => script.Rule(call["require"]);
    }
}
