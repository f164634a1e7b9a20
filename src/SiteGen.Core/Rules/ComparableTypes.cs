using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>What may be set against what: numbers of one unit, dates, and a choice against its own words.</summary>
internal static class ComparableTypes
{
    /// <param name="leftType">Of the left side, found once however much it is compared with; null where it is not known.</param>
    /// <param name="isOrdered">More and less are asked for, not only the same or another.</param>
    /// <param name="place">Of the operator.</param>
    public static void Compare(this Typing typing, Expression left, RuleType? leftType, Expression right, bool isOrdered, SourceSpan place)
    {
        if (leftType is ChoiceType choice && right is Reference word && IsWord(typing, choice, word))
            CheckWord(typing, left, choice, word, isOrdered);
        else if (leftType is YesNoType)
            typing.Diagnostics.Report(Codes.YesNoCompared, place);
        else if (leftType is not null || right is not Reference)
            CompareValues(typing, left, leftType, right, isOrdered, place);
    }

    /// <summary>Both ends against what lies between them, and one against the other.</summary>
    /// <param name="isFixed">The ends must be figures, dates or words, since more than this rule rests on them.</param>
    public static void CompareWithEnds(this Typing typing, Expression left, RuleType? leftType, Interval interval, bool isFixed)
    {
        if (leftType is YesNoType)
        {
            typing.Diagnostics.Report(Codes.YesNoCompared, interval.Span);
            return;
        }

        if (leftType is ChoiceType { Order.IsEmpty: true })
        {
            typing.Diagnostics.Report(Codes.ChoiceNotOrdered, interval.Span, NameOf(typing, left));
            return;
        }

        foreach (var end in new[] { interval.Low, interval.High }.OfType<Expression>())
        {
            if (isFixed && end is not (Figure or DateFigure) && !(leftType is ChoiceType && end is Reference))
                typing.Diagnostics.Report(Codes.EndNotFixed, end.Span);
            else
                typing.Compare(left, leftType, end, isOrdered: true, end.Span);
        }

        var order = (interval.Low, interval.High) switch
        {
            (Figure low, Figure high) => low.Value.CompareTo(high.Value),
            (DateFigure low, DateFigure high) => low.Value.CompareTo(high.Value),
            _ => -1,
        };
        if (order > 0 || (order == 0 && !(interval.LowIncluded && interval.HighIncluded)))
            typing.Diagnostics.Report(Codes.EmptyInterval, interval.Span);
    }

    private static void CompareValues(Typing typing, Expression left, RuleType? leftType, Expression right, bool isOrdered, SourceSpan place)
    {
        var rightType = typing.TypeOf(right);
        if (leftType is null || rightType is null)
            return;
        typing.WarnOfPercentSlip(left, rightType);
        typing.WarnOfPercentSlip(right, leftType);
        if (rightType is YesNoType)
            typing.Diagnostics.Report(Codes.YesNoCompared, place);
        else if (RuleType.Common(leftType, rightType) is not { } common)
            typing.ReportDifference((left, leftType), (right, rightType), place);
        else if (isOrdered && common is ChoiceType { Order.IsEmpty: true })
            typing.Diagnostics.Report(Codes.ChoiceNotOrdered, place, NameOf(typing, left));
    }

    /// <summary>Whether a name beside a choice is meant as one of its words: all are but those of inputs that are choices too.</summary>
    private static bool IsWord(Typing typing, ChoiceType choice, Reference name) =>
        choice.Options.Contains(name.Name) || typing.Scope.Inputs.GetValueOrDefault(name.Name) is not ChoiceType;

    private static void CheckWord(Typing typing, Expression left, ChoiceType choice, Reference word, bool isOrdered)
    {
        var (name, options) = (NameOf(typing, left), WordList.Of(choice.Options));
        if (!choice.Options.Contains(word.Name) && typing.Scope.Inputs.ContainsKey(word.Name))
            typing.Diagnostics.Report(Codes.InputAsOption, word.Span, word.Name, name, options);
        else if (!choice.Options.Contains(word.Name))
            typing.ReportUnknownName(Codes.UnknownOption, word, choice.Options, name, options);
        else if (isOrdered && choice.Order.IsEmpty)
            typing.Diagnostics.Report(Codes.ChoiceNotOrdered, word.Span, name);
        else if (isOrdered && !choice.Order.Contains(word.Name))
            typing.Diagnostics.Report(Codes.OptionOutsideOrder, word.Span, word.Name, name, WordList.Of(choice.Order));
    }

    private static string NameOf(Typing typing, Expression left) => ExpressionText.Write(left is Subject ? typing.Subject.Value : left);
}
