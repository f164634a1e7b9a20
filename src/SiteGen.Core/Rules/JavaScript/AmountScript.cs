using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>Amounts of measures as properties of a measure: kind, pay, shares.</summary>
internal static class AmountScript
{
    public static IEnumerable<(string Key, string? Value)> Of(Amount amount, RuleScript script)
    {
        var (kind, pay) = amount switch
        {
            FixedAmount once => (AmountKind.Fixed, script.Constant("paid", script.Number(once.Pay.Expression!))),
            RangeAmount range => (AmountKind.Range, script.Constant("paid", Span((Interval)range.Range.Expression!, script))),
            RateAmount rate => (AmountKind.Rate, Rate(rate, script)),
            TableAmount table => (AmountKind.Table, Table(table, script)),
            LadderAmount ladder => (AmountKind.Ladder, Ladder(ladder, script)),
            ReferencedAmount => (AmountKind.ByReference, null),
            UnspecifiedAmount => (AmountKind.Unspecified, null),
            _ => (AmountKind.InKind, (string?)null),
        };
        return
        [
            ("kind", ScriptValues.Text(Words.Of(kind))),
            ("pay", pay is null || kind is AmountKind.Fixed or AmountKind.Range ? pay : $"()=>{pay}"),
            ("shares", ScriptValues.OrNone($"[{string.Join(',', amount.Shares.Select(share => ShareOf(share, script)))}]")),
        ];
    }

    /// <summary>An interval, an end that is open null.</summary>
    public static string Span(Interval interval, RuleScript script) => script.Call("span",
        interval.Low is { } low ? script.Number(low) : "null",
        interval.High is { } high ? script.Number(high) : "null",
        interval.LowIncluded ? "0" : "1",
        interval.HighIncluded ? "0" : "1");

    private static string Rate(RateAmount rate, RuleScript script)
    {
        var whole = script.Call("multiply", script.Number(rate.Rate.Expression!), script.Number(rate.Of.Expression!));
        var limits = (rate.Cap, rate.Floor) switch
        {
            (null, null) => [],
            ({ } cap, null) => new[] { script.Number(cap.Expression!) },
            (var cap, { } floor) => [cap is null ? "null" : script.Number(cap.Expression!), script.Number(floor.Expression!)],
        };
        return script.Call("rate", [whole, .. limits]);
    }

    private static string Table(TableAmount table, RuleScript script)
    {
        var along = table.Along.Expression!;
        var rows = table.Rows.Select(row => script.Row(along, (Interval)row.Range.Expression!, script.Number(row.Pay.Expression!)));
        return script.Call("tiered", script.Value(along), $"[{string.Join(',', rows)}]");
    }

    private static string Ladder(LadderAmount ladder, RuleScript script)
    {
        var steps = ladder.Steps.Select(step => $"[{ScriptValues.Text(step.Value.Value)},{script.Number(step.Pay.Expression!)}]");
        var inputs = new[] { ladder.On, ladder.Received }.OfType<Located<string>>().Select(input => script.Call("input", $"{script.Names.Input(input.Value)}"));
        return script.Call("ladder", [$"[{string.Join(',', steps)}]", .. inputs]);
    }

    private static string ShareOf(Share share, RuleScript script)
    {
        var due = share.Due?.Expression is { } rule ? $",{script.Function(rule)}" : "";
        return $"[{ScriptValues.Text(share.Payer.Value)},{script.Number(share.Part.Expression!)},{ScriptValues.Text(Words.Of(share.When))}{due}]";
    }
}
