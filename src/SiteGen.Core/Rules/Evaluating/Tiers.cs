using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>The rows of a table in which a value can lie.</summary>
/// <param name="IsOne">It lies in the one touched row for certain.</param>
/// <param name="CanMiss">It can lie in no row, or be no figure at all.</param>
/// <param name="Inputs">Those that the value hangs on.</param>
internal sealed record TouchedTiers(ImmutableArray<int> Touched, bool IsOne, bool CanMiss, ZeroDivision Zero, ImmutableArray<int> Inputs);

/// <summary>The ranges of a table's rows, along a figure, a day or an ordered choice.</summary>
internal abstract record Tiers(ImmutableArray<int> Inputs)
{
    public static Tiers Compile(Expression along, ImmutableArray<Interval> ranges, RuleCompiler compiler)
    {
        if (compiler.ChoiceTypeOf(along) is { } choice)
        {
            var (options, inputs) = compiler.Recorded(() => compiler.Choice(along, []));
            return new ChoiceTiers(options, [.. ranges.Select(range => OptionsIn(range, choice))], inputs);
        }

        var (number, used) = compiler.Recorded(() => compiler.Number(along));
        return new NumberTiers(number, [.. ranges.Select(IntervalValue.Of)], used);
    }

    public abstract TouchedTiers Find(Evaluation evaluation);

    private static ImmutableArray<string> OptionsIn(Interval range, ChoiceType choice)
    {
        var low = range.Low is Reference from ? choice.Order.IndexOf(from.Name) + (range.LowIncluded ? 0 : 1) : 0;
        var high = range.High is Reference to ? choice.Order.IndexOf(to.Name) - (range.HighIncluded ? 0 : 1) : choice.Order.Length - 1;
        return low > high ? [] : choice.Order[low..(high + 1)];
    }

    private sealed record NumberTiers(NumberOf Along, ImmutableArray<Quantity> Ranges, ImmutableArray<int> Inputs) : Tiers(Inputs)
    {
        public override TouchedTiers Find(Evaluation evaluation)
        {
            var along = Along(evaluation);
            foreach (var bound in Ranges.SelectMany(range => new[] { range.Low, range.High }).Where(bound => bound.IsFinite))
                evaluation.Trial?.AddTurns(this, along, Quantity.Point(bound.Value));
            if (along.Origins.IsMixed() || evaluation.Trial?.Leaves(this) == true)
                return new([.. Enumerable.Range(0, Ranges.Length)], false, true, ZeroDivision.Maybe, Inputs);
            ImmutableArray<int> touched = [.. Enumerable.Range(0, Ranges.Length).Where(index => IntervalValue.Meet(along, Ranges[index]))];
            var isOne = touched is [var only] && along.Zero == ZeroDivision.No && IntervalValue.IsWithin(along, Ranges[only]);
            return new(touched, isOne, along.Zero != ZeroDivision.No || !IntervalValue.IsCovered(along, [.. touched.Select(index => Ranges[index])]), along.Zero, Inputs);
        }
    }

    private sealed record ChoiceTiers(ChoiceOf Along, ImmutableArray<ImmutableArray<string>> Options, ImmutableArray<int> Inputs) : Tiers(Inputs)
    {
        public override TouchedTiers Find(Evaluation evaluation)
        {
            var possible = Along(evaluation).Options;
            ImmutableArray<int> touched = [.. Enumerable.Range(0, Options.Length).Where(index => possible.Any(Options[index].Contains))];
            var canMiss = possible.Any(option => !touched.Any(index => Options[index].Contains(option)));
            return new(touched, touched.Length == 1 && !canMiss, canMiss, ZeroDivision.No, Inputs);
        }
    }
}
