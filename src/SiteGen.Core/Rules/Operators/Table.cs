using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Operators;

/// <summary>
/// <c>table: { of, along, rows: [{ range, require }] }</c>: what is required of one value depends on the range in which another lies. A row's
/// comparisons leave out their left side, which is the value that the table is of.
/// </summary>
internal sealed class Table() : Operator("table", new("of"), new("along"), new("rows", Shape.List))
{
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
    }
}
