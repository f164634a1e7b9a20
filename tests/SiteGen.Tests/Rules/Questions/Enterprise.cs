using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Questions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>An enterprise drawn by chance: all its answers, none of which contradicts another.</summary>
internal sealed record Enterprise(AnswerSet Answers)
{
    private const int Attempts = 200;

    /// <param name="start">What is answered here stays so.</param>
    public static Enterprise Draw(Evaluation start, Random random)
    {
        var outcomes = start.Rules.Measures.Select(measure => measure.Outcome).ToList();
        for (var attempt = 0; attempt < Attempts; attempt++)
            if (start.Inputs.Aggregate<InputSlot, Evaluation?>(start with { IsPlain = true }, (known, slot) => known is null ? null : Answered(known, slot, outcomes, random)) is { } whole)
                return new(whole.Answers);
        throw new InvalidOperationException("No answers agree with all constraints.");
    }

    /// <summary>Every other figure lies on or beside one at which a rule turns, the others at any order of magnitude.</summary>
    private static Evaluation? Answered(Evaluation known, InputSlot slot, List<Outcome> outcomes, Random random)
    {
        if (known.Answers[slot.Index] is not null)
            return known;
        if (slot.RuleType is NumberType or DateType && random.Next(2) == 0)
            for (var attempt = 0; attempt < Attempts; attempt++)
                if (Of(known, slot, AnyMagnitude(slot, random)) is { } found)
                    return found;
        var samples = Samples.Of(known, slot.Index, outcomes).Tries;
        return samples.IsEmpty ? null : samples[random.Next(samples.Length)];
    }

    private static Evaluation? Of(Evaluation known, InputSlot slot, Rational value)
    {
        var tried = known with { Answers = known.Answers.With(slot.Index, Answer.Of(slot.Domain with { Low = Bound.Of(value), High = Bound.Of(value) })), Memo = [] };
        return slot.Domain.Contains(value) && known.Rules.Constraints.All(tie => tie.Rule(tried).Verdict != Verdict.Unmet) ? tried : null;
    }

    private static Rational AnyMagnitude(InputSlot slot, Random random)
    {
        var (low, high) = (slot.Domain.Low.IsFinite ? slot.Domain.Low.Value : 0, slot.Domain.High.IsFinite ? slot.Domain.High.Value : 20_000);
        var step = slot.Step ?? new Rational(1, 1000);
        var places = $"{((high - low) / step).Floor()}".Length;
        var digits = random.Next(places + 1);
        System.Numerics.BigInteger steps = digits == 0 ? 0 : random.NextInt64((long)Math.Pow(10, digits - 1), (long)Math.Pow(10, digits));
        return slot.Type == InputType.Date ? high - (Rational)steps : low + (Rational)steps * step;
    }
}
