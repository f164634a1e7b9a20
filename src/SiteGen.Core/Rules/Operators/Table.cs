using System.Collections.Immutable;
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

    private readonly Row row = new("require", new("range", Shape.Interval), new("require"));

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var (of, along) = (call["of"], call["along"]);
        var inRows = typing with { Subject = (of, typing.TypeOf(of)) };
        var alongType = typing.TypeOf(along);
        foreach (var line in row.Check(call, this, typing).OfType<CheckedCall>())
        {
            inRows.CompareWithEnds(along, alongType, (Interval)line["range"], isFixed: true);
            inRows.Expect(line["require"], RuleType.YesNo);
        }

        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script)
    {
        var (along, inRows) = (call["along"], script.About(call["of"]));
        var rows = row.Of(call).Select(line => script.Row(along, (Interval)line["range"], inRows.Function(line["require"])));
        return script.Call("table", script.Value(along), $"[{string.Join(',', rows)}]");
    }

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var inRows = compiler.About(call["of"]);
        var rows = row.Of(call);
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
        var rows = tiers.Touched.Select(index => row.Explain(requires[index](evaluation)) with { Row = index }).ToImmutableArray();
        if (tiers.IsOne)
            return Joining.Following(Name, rows[0]) with { Children = rows };
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
}
