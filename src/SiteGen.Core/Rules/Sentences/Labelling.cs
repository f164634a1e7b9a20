using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Finds the words for the parts of a rule.</summary>
/// <param name="subjects">Those found so far; new ones are added.</param>
internal sealed class Labelling(Typing typing, ExpressionWords words, UnitCodes units, IPhrasebook phrases, List<SubjectText> subjects)
{
    public RuleLabels? Of(Expression rule) => rule switch
    {
        Reference answer => new ComparisonLabels(Subject(answer, UnitCodes.YesNo), null, false),
        Call { Operator: "met" } => null,
        Call { Operator: "table" } table => OfTable(table),
        Call { Operator: "if" } cases => Group([cases["when"], cases["then"], cases["else"]]),
        Call { Operator: "at_least" } some => Group(((ListOf)some["of"]).Items),
        Call { Operator: "points" } score => Group(((ListOf)score["rows"]).Items.OfType<Call>().Select(row => row["when"])),
        Call { Operator: "between", Arguments: [var left, { Value: Interval interval }] } => OfInterval(left.Value, interval),
        Call { Operator: "in", Arguments: [var left, { Value: ListOf list }] } => OfList(left.Value, list),
        Call { Arguments: [{ Value: ListOf list }] } => Group(list.Items),
        Call { Arguments: [var left, var right] } call when ComparisonSigns.Contains(call.Operator) => OfComparison(left.Value, right.Value),
        Call call => Group(call.Arguments.Select(argument => argument.Value)),
        _ => null,
    };

    private GroupLabels Group(IEnumerable<Expression> rules) => new([.. rules.Select(Of)]);

    private TableLabels OfTable(Call table)
    {
        var (of, along) = (table["of"], table["along"]);
        var inRows = new Labelling(typing with { Subject = (of, typing.TypeOf(of)) }, words, units, phrases, subjects);
        var name = words.Of(along);
        var rows = ((ListOf)table["rows"]).Items.Cast<Call>().Select(row =>
            new TierLabels(phrases.Fill("rule.tier", name, words.Range((Interval)row["range"], along)), inRows.Of(row["require"])));
        return new(Subject(along, UnitOf(along, null)), [.. rows]);
    }

    private GroupLabels OfInterval(Expression left, Interval interval) =>
        new([.. new[] { interval.Low, interval.High }.OfType<Expression>().Select(end => OfComparison(left, end, mayTurn: false))]);

    private ComparisonLabels OfList(Expression left, ListOf list)
    {
        var isFixed = list.Items.All(item => IsFixed(left, item));
        var others = list.Items.Select(item => words.Midsentence(words.Of(item)));
        return new(Subject(left, UnitOf(left, list.Items[0])), isFixed ? null : string.Join(phrases["punctuation.or"], others), false);
    }

    private ComparisonLabels OfComparison(Expression left, Expression right, bool mayTurn = true)
    {
        if (mayTurn && left is Figure or DateFigure && right is not (Figure or DateFigure))
            return new(Subject(right, UnitOf(right, left)), null, true);
        var other = IsFixed(left, right) ? null : words.Midsentence(words.Of(right));
        return new(Subject(left, UnitOf(left, right)), other, false);
    }

    /// <summary>A figure, a day, or one of the options of the left side.</summary>
    private bool IsFixed(Expression left, Expression right) =>
        right is Figure or DateFigure || (right is Reference word && typing.TypeOf(left) is ChoiceType choice && choice.Options.Contains(word.Name));

    private string UnitOf(Expression side, Expression? beside)
    {
        var type = typing.TypeOf(side);
        if (type is ChoiceType)
            return $"@{((Reference)Plain(side)).Name}";
        var other = beside is null ? null : typing.TypeOf(beside);
        return units.Of(type is BareNumberType && other is not null ? other : type, beside);
    }

    private int Subject(Expression side, string unit)
    {
        var subject = new SubjectText(words.Of(Plain(side)), unit);
        var known = subjects.IndexOf(subject);
        if (known >= 0)
            return known;
        subjects.Add(subject);
        return subjects.Count - 1;
    }

    /// <summary>In a row of a table the left side is what the table is of.</summary>
    private Expression Plain(Expression side) => side is Subject ? typing.Subject.Value : side;
}
