using System.Numerics;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Seeks the day on which a comparison comes to be met as time goes by.</summary>
internal sealed class FirstDay(NumberTest test, Evaluation evaluation)
{
    private const int TwoHundredYears = 73_048;

    private static readonly BigInteger LastOfAll = Days.Of(DateOnly.MaxValue).Floor();

    /// <summary>
    /// Null where there is none within 200 years, or where not all is known. Between two days on which the sides stand alike to each other they are
    /// taken to stand so all along.
    /// </summary>
    public string? Find()
    {
        if (!test.Inputs.Contains(Evaluation.DayIndex) || evaluation.OpenAmong(test.Inputs).Length > 0)
            return null;
        var day = evaluation.Today.Low.Value.Floor();
        var last = BigInteger.Min(day + TwoHundredYears, LastOfAll);
        while (Stand(day) is var stand && Stand(last) != stand)
        {
            day = FirstOther(stand, day, last);
            if (test.Verdict(On(day)) == Verdict.Met)
                return Days.Write(day);
        }

        return null;
    }

    private BigInteger FirstOther(int stand, BigInteger before, BigInteger next)
    {
        while (next - before > 1)
        {
            var middle = (before + next) / 2;
            (before, next) = Stand(middle) == stand ? (middle, next) : (before, middle);
        }

        return next;
    }

    /// <summary>Below, at or above the right side.</summary>
    private int Stand(BigInteger day)
    {
        var on = On(day);
        var (left, right) = (test.Left(on), test.Right[0](on));
        return Is(">") - Is("<");

        int Is(string sign) => Comparing.Verdict(sign, left, right) == Verdict.Met ? 1 : 0;
    }

    private Evaluation On(BigInteger day) => evaluation.Try(Trial.Of(Evaluation.DayIndex, Answer.Of(Quantity.Point(day))));
}
