using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>Amounts are money, shares and rates are parts of it, and ladders rise along an ordered choice.</summary>
internal static class AmountTyping
{
    private static readonly ChoiceType AnyChoice = new([], []);

    public static void CheckAmount(this Typing typing, Amount amount)
    {
        typing.CheckShares(amount.Shares);
        switch (amount)
        {
            case FixedAmount once:
                typing.ExpectAll(RuleType.Money, once.Pay);
                break;
            case RangeAmount range:
                typing.CheckRange(range.Range, RuleType.Money);
                break;
            case RateAmount rate:
                typing.ExpectAll(RuleType.Ratio, rate.Rate);
                if (rate.Rate.Expression is { } part)
                    typing.WarnOfPercentSlip(part, RuleType.Ratio);
                typing.ExpectAll(RuleType.Money, rate.Of, rate.Cap, rate.Floor);
                break;
            case TableAmount table:
                typing.CheckTable(table);
                break;
            case LadderAmount ladder:
                typing.CheckLadder(ladder);
                break;
        }
    }

    /// <summary>Rules that did not parse are passed over; that was told before.</summary>
    public static void ExpectAll(this Typing typing, RuleType expected, params ReadOnlySpan<Rule?> rules)
    {
        foreach (var rule in rules)
            if (rule?.Expression is { } expression)
                typing.Expect(expression, expected);
    }

    public static void CheckRange(this Typing typing, Rule? range, RuleType type)
    {
        if (range?.Expression is Interval interval)
            typing.CompareWithEnds(new Subject(interval.Span), type, interval, isFixed: true);
    }

    private static void CheckShares(this Typing typing, ImmutableArray<Share> shares)
    {
        foreach (var share in shares)
        {
            typing.ExpectAll(RuleType.Ratio, share.Part);
            typing.ExpectAll(RuleType.YesNo, share.Due);
        }
    }

    /// <summary>Its ranges hold what it runs along, which its ends are compared with as in a table of rules.</summary>
    private static void CheckTable(this Typing typing, TableAmount table)
    {
        var along = table.Along.Expression;
        var type = along is null ? null : typing.TypeOf(along);
        foreach (var row in table.Rows)
        {
            typing.ExpectAll(RuleType.Money, row.Pay);
            if (type is not null && row.Range.Expression is Interval range)
                typing.CompareWithEnds(along!, type, range, isFixed: true);
        }
    }

    private static void CheckLadder(this Typing typing, LadderAmount ladder)
    {
        foreach (var step in ladder.Steps)
            typing.ExpectAll(RuleType.Money, step.Pay);
        typing.CheckSteps(ladder.On, ladder.Steps);
        if (ladder.Received is { } received)
            typing.CheckSteps(received, [.. ladder.Steps.Where(step => typing.IsChoiceOf(ladder.On.Value, step.Value.Value))]);
    }

    /// <summary>A step that is wrong already is not held against the second input too.</summary>
    private static bool IsChoiceOf(this Typing typing, string input, string step) =>
        typing.Scope.Inputs.GetValueOrDefault(input) is ChoiceType choice && choice.Options.Contains(step);

    private static void CheckSteps(this Typing typing, Located<string> input, ImmutableArray<LadderStep> steps)
    {
        var name = new Reference(input.Value, input.Span);
        var type = typing.TypeOf(name);
        if (type is not (null or ChoiceType))
            typing.Report(Codes.WrongType, input.Span, AnyChoice.Words, type.Words, AnyChoice.Written);
        else
            foreach (var step in steps)
                typing.Compare(name, type, new Reference(step.Value.Value, step.Value.Span), isOrdered: true, input.Span);
    }
}
