using System.Numerics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Seeks the smallest change of one input that turns a comparison, exactly.</summary>
/// <param name="wanted">The verdict that is sought.</param>
internal sealed class NumberChange(NumberTest test, Evaluation evaluation, Verdict wanted)
{
    /// <summary>Where a figure has no smallest step, how far beyond a limit it is tried.</summary>
    private static readonly Rational Beyond = new(1, 1_000_000);

    private static readonly Rational CoarseStep = new(1, 10_000);
    private static readonly BigInteger FarthestStep = BigInteger.Pow(2, 60);

    private sealed record Move(InputSlot Slot, Rational Current, Rational To, bool IsOver)
    {
        public Rational By => To - Current;

        public Rational Size => By.Sign < 0 ? -By : By;
    }

    /// <summary>Null where nothing helps, or not all is known.</summary>
    public Change? Smallest()
    {
        var slots = test.Inputs.Where(input => input != Evaluation.DayIndex).Select(input => evaluation.Inputs[input]).ToList();
        if (slots.Count == 0 || slots.Any(slot => evaluation.Answers[slot.Index]?.Number is not { IsPoint: true }))
            return null;
        if (slots.TrueForAll(slot => slot.IsFixed))
            return new NoChange();
        var moves = slots.Where(slot => !slot.IsFixed).Select(Nearest).OfType<Move>().ToList();
        var best = moves.Where(move => move.Slot.RuleType == moves[0].Slot.RuleType).MinBy(move => move.Size);
        return best is null ? null : new InputChange(best.Slot.Id, new ExactText(Text(best.Slot, best.To)), best.By, best.IsOver);
    }

    private static string Text(InputSlot slot, Rational value) => slot.RuleType is DateType ? Days.Write(value) : $"{value}";

    private Move? Nearest(InputSlot slot)
    {
        var current = evaluation.Answers[slot.Index]!.Number!.Low.Value;
        var trial = new Trial().SeekTurns((slot.Index, slot.Domain));
        test.Verdict(evaluation.Try(trial));
        var moves = trial.IsBent ? Stepped(slot, current) : trial.Turns!.Where(turn => !turn.X.IsZero).SelectMany(turn => Around(slot, current, -turn.Constant / turn.X));
        return moves.Where(move => !move.By.IsZero || move.IsOver).OrderBy(move => move.Size).ThenBy(move => move.IsOver).FirstOrDefault(IsWanted);
    }

    /// <summary>The answers nearest to a limit.</summary>
    private static IEnumerable<Move> Around(InputSlot slot, Rational current, Rational limit)
    {
        if (slot.Step is not { } step)
            return [new(slot, current, limit, false), new(slot, current, limit, true)];
        var (down, up) = ((limit / step).Floor(), (limit / step).Ceiling());
        return new[] { down - 1, down, up, up + 1 }.Distinct().Select(steps => new Move(slot, current, steps * step, false));
    }

    private bool IsWanted(Move move)
    {
        if (!move.IsOver)
            return IsPossible(move.Slot, move.To);
        return IsPossible(move.Slot, move.To + Beyond) || IsPossible(move.Slot, move.To - Beyond);
    }

    private bool IsPossible(InputSlot slot, Rational value) => slot.Domain.Contains(value) && Comes(slot.Index, value);

    private bool Comes(int input, Rational value) => test.Verdict(evaluation.Try(Trial.Of(input, Answer.Of(Quantity.Point(value))))) == wanted;

    /// <summary>Where the comparison turns on no straight line: step by step, halving the distance.</summary>
    private IEnumerable<Move> Stepped(InputSlot slot, Rational current)
    {
        var step = slot.Step ?? CoarseStep;
        foreach (var direction in new[] { step, -step })
        {
            var end = direction.Sign > 0 ? slot.Domain.High : slot.Domain.Low;
            var room = end.IsFinite ? ((end.Value - current) / direction).Floor() : FarthestStep;
            if (end is { IsFinite: true, IsOpen: true } && current + (Rational)room * direction == end.Value)
                room--;
            if (FirstStep(BigInteger.Min(room, FarthestStep), steps => Comes(slot.Index, current + (Rational)steps * direction)) is { } found)
                yield return new(slot, current, current + (Rational)found * direction, false);
        }
    }

    /// <summary>The first of the steps from which on it is so; null where it is not at the last.</summary>
    private static BigInteger? FirstStep(BigInteger last, Func<BigInteger, bool> isSo)
    {
        if (last.Sign <= 0 || !isSo(last))
            return null;
        var (no, yes) = (BigInteger.Zero, last);
        while (yes - no > 1)
        {
            var middle = (no + yes) / 2;
            (no, yes) = isSo(middle) ? (no, middle) : (middle, yes);
        }

        return yes;
    }
}
