using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>What measures pay together: the best choice that the sources' statements on combining allow.</summary>
internal sealed class Totals
{
    private readonly ImmutableArray<CombiningStatement> statements;
    private Choice? best;

    private Totals(ImmutableArray<CombiningStatement> statements) => this.statements = statements;

    /// <param name="Kept">In the order of the content.</param>
    private sealed record Choice(ImmutableArray<MeasureResult> Kept, ImmutableArray<SetAside> SetAside, Span Pay);

    /// <summary>Of the measures that are met, give money, and have this status.</summary>
    public static Total Of(IEnumerable<MeasureResult> measures, Status status, ImmutableArray<CombiningStatement> statements)
    {
        var met = measures.Where(measure => measure.Verdict == Verdict.Met && measure.Status == status && measure.Amount.Kind != AmountKind.InKind);
        var totals = new Totals(statements);
        totals.Choose([.. met], []);
        return totals.ToTotal(totals.best!);
    }

    private Total ToTotal(Choice choice)
    {
        var kept = choice.Kept;
        var isStated = IsStated([.. kept.Where(measure => !Span.Of(measure.Amount).IsNothing)]);
        return new(
            choice.Pay.Low,
            choice.Pay.High,
            choice.Pay.Low == choice.Pay.High && isStated && kept.All(measure => measure.Amount.IsCertain),
            isStated,
            Ids(kept),
            choice.SetAside,
            Ids(kept.Where(measure => Span.IsUnstated(measure.Amount))),
            Ids(kept.Where(measure => measure.Amount.Pool is not null)));
    }

    /// <summary>Keeps one of every group that excludes the others, in every way that can still be better.</summary>
    private void Choose(ImmutableArray<MeasureResult> kept, ImmutableArray<SetAside> setAside)
    {
        var pay = Sum(kept);
        if (best is not null && pay.CompareTo(best.Pay) <= 0)
            return;
        var (statement, rivals) = statements.Where(statement => statement.Kind == CombiningKind.Exclusive)
            .Select(statement => (statement, Rivals: kept.Where(measure => statement.Measures.Contains(measure.Id)).ToImmutableArray()))
            .FirstOrDefault(pair => pair.Rivals.Length > 1);
        if (statement is null)
        {
            best = new(kept, setAside, pay);
            return;
        }

        foreach (var winner in rivals)
        {
            var losers = rivals.Remove(winner);
            Choose(kept.RemoveRange(losers), setAside.AddRange(losers.Select(loser => new SetAside(loser.Id, statement.Id))));
        }
    }

    /// <summary>Caps from the inmost group outwards; groups lie apart or one in the other.</summary>
    private Span Sum(ImmutableArray<MeasureResult> kept)
    {
        var blocks = kept.Select(measure => (Ids: ImmutableHashSet.Create(measure.Id), Pay: Span.Of(measure.Amount))).ToList();
        foreach (var group in statements.Where(statement => statement.Kind == CombiningKind.Cap).OrderBy(statement => statement.Measures.Count))
        {
            var inside = blocks.Where(block => block.Ids.Overlaps(group.Measures)).ToList();
            blocks.RemoveAll(inside.Contains);
            blocks.Add((group.Measures, inside.Select(block => block.Pay).Aggregate(new Span(), Span.Add).CappedAt(group.Cap!.Value)));
        }

        return blocks.Select(block => block.Pay).Aggregate(new Span(), Span.Add);
    }

    /// <summary>Of every two of them some statement tells.</summary>
    private bool IsStated(ImmutableArray<MeasureResult> paid) =>
        paid.Select((first, index) => (first, index)).All(pair => paid.Skip(pair.index + 1).All(second =>
            statements.Any(statement => statement.Measures.Contains(pair.first.Id) && statement.Measures.Contains(second.Id))));

    private static ImmutableArray<string> Ids(IEnumerable<MeasureResult> measures) => [.. measures.Select(measure => measure.Id)];

    /// <summary>Between two sums.</summary>
    /// <param name="High">Null where nothing limits it.</param>
    private readonly record struct Span(Money Low, Money? High) : IComparable<Span>
    {
        public Span()
            : this(default, default(Money))
        {
        }

        public bool IsNothing => High is { Fen.IsZero: true };

        /// <summary>What nothing here states counts as nothing.</summary>
        public static Span Of(AmountResult amount) => IsUnstated(amount) ? new() : new(amount.Low ?? default, amount.High);

        public static bool IsUnstated(AmountResult amount) => amount.Kind is AmountKind.ByReference or AmountKind.Unspecified;

        public static Span Add(Span a, Span b) => new(a.Low + b.Low, a.High is { } one && b.High is { } other ? one + other : null);

        public Span CappedAt(Money cap) => new(Low < cap ? Low : cap, High is { } high && high < cap ? high : cap);

        /// <summary>By what is certain, then by what can be.</summary>
        public int CompareTo(Span other) => Low != other.Low ? Low.CompareTo(other.Low)
            : High is { } high ? (other.High is { } most ? high.CompareTo(most) : -1)
            : other.High is null ? 0 : 1;
    }
}
