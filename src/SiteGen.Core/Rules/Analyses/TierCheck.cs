using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>The rows of a table hold every figure that there can be, each once, in rising order, and none in vain.</summary>
internal sealed class TierCheck
{
    private static readonly Phrase OtherRow = new("the other row", "另一行");
    private static readonly Phrase EarlierRow = new("the row that holds it already", "已包含它的行");

    private readonly TierTable table;
    private readonly DiagnosticBag diagnostics;

    private TierCheck(TierTable table, DiagnosticBag diagnostics)
    {
        this.table = table;
        this.diagnostics = diagnostics;
    }

    public static void Check(TierTable table, DiagnosticBag diagnostics) => new TierCheck(table, diagnostics).Check();

    private void Check()
    {
        if (table.IsEmpty(table.Domain))
            return;
        ImmutableArray<TierRow> reached = [.. table.Rows.Where((row, index) => IsReached(row, table.Rows[..index]))];
        if (reached.IsEmpty)
            return;
        CheckOrder(reached);
        ImmutableArray<TierRow> rising = [.. reached.Order(Comparer<TierRow>.Create((a, b) => Stretch.CompareLows(a.Range, b.Range)))];
        CheckEnds(rising);
        CheckJoints(rising);
        CheckPay(rising);
    }

    private bool IsReached(TierRow row, ImmutableArray<TierRow> earlier)
    {
        var possible = row.Range.And(table.Domain);
        if (table.IsEmpty(possible))
        {
            diagnostics.Report(Codes.TierOutside, row.Place, table.AlongText, table.Write(table.Domain));
            return false;
        }

        IEnumerable<Stretch> left = [possible];
        foreach (var other in earlier)
            left = left.SelectMany(piece => piece.Minus(other.Range));
        if (left.Any(piece => !table.IsEmpty(piece)))
            return true;
        var first = earlier.First(other => !table.IsEmpty(other.Range.And(possible)));
        diagnostics.ReportRelated(Codes.TierTaken, row.Place, new(first.Place, EarlierRow), table.Witness(possible.And(first.Range)));
        return false;
    }

    /// <summary>Told once: what follows a row in the wrong place is no fault of its own.</summary>
    private void CheckOrder(ImmutableArray<TierRow> rows)
    {
        var misplaced = Enumerable.Range(1, rows.Length - 1).FirstOrDefault(index => Stretch.CompareLows(rows[index].Range, rows[index - 1].Range) < 0);
        if (misplaced > 0)
            diagnostics.ReportRelated(
                Codes.TierOrder, rows[misplaced].Place, new(rows[misplaced - 1].Place, OtherRow), Held(rows[misplaced]), Held(rows[misplaced - 1]));
    }

    private void CheckEnds(ImmutableArray<TierRow> rising)
    {
        var (first, last) = (rising[0], rising.Aggregate(rising[0], Further));
        if (first.Range.Before is { } below && below.And(table.Domain) is var missingBelow && !table.IsEmpty(missingBelow))
            diagnostics.Report(Codes.TierEndMissing, first.Place, table.Witness(missingBelow), table.AlongText);
        if (last.Range.After is { } above && above.And(table.Domain) is var missingAbove && !table.IsEmpty(missingAbove))
            diagnostics.Report(Codes.TierEndMissing, last.Place, table.Witness(missingAbove), table.AlongText);
    }

    /// <summary>Each row against the one before it that reaches highest.</summary>
    private void CheckJoints(ImmutableArray<TierRow> rising)
    {
        var highest = rising[0];
        foreach (var row in rising.Skip(1))
        {
            var shared = highest.Range.And(row.Range).And(table.Domain);
            if (!table.IsEmpty(shared))
                diagnostics.ReportRelated(Codes.TierOverlap, row.Place, new(highest.Place, OtherRow), table.Witness(shared), table.AlongText);
            else if (highest.Range.After is { } after && row.Range.Before is { } before && after.And(before).And(table.Domain) is var gap && !table.IsEmpty(gap))
                diagnostics.ReportRelated(Codes.TierGap, row.Place, new(highest.Place, OtherRow), table.Witness(gap), table.AlongText);
            highest = Further(highest, row);
        }
    }

    /// <summary>A later day may pay less; more of a figure, or a higher step, does not.</summary>
    private void CheckPay(ImmutableArray<TierRow> rising)
    {
        if (table.Type is DateType)
            return;
        foreach (var (lower, higher) in rising.Zip(rising.Skip(1)))
            if (lower.Pay is { } more && higher.Pay is { } less && less.Value < more.Value)
                diagnostics.ReportRelated(
                    Codes.PayFalls, less.Span, new(more.Span, OtherRow),
                    table.AlongText, Held(lower), more.Span.Text, Held(higher), less.Span.Text);
    }

    private string Held(TierRow row) => table.Witness(row.Range.And(table.Domain));

    private static TierRow Further(TierRow a, TierRow b) => Stretch.CompareHighs(a.Range, b.Range) >= 0 ? a : b;
}
