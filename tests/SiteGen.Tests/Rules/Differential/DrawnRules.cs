using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The names that drawn rules are about.</summary>
internal sealed record DrawnNames(ImmutableArray<string> Numbers, ImmutableArray<string> Dates, ImmutableArray<string> Truths, ImmutableArray<(string Id, ImmutableArray<string> Options, ImmutableArray<string> Order)> Choices);

/// <summary>Random rules with every operator. Figures are small and few, so that they often meet.</summary>
internal sealed class DrawnRules(Random random, DrawnNames names, SourceSpan place)
{
    private static readonly Rational[] Figures = [0, 1, 2, 3, 5, 10, 20, 100, new(1, 2), new(1, 10), new(1, 3), -1];
    private static readonly string[] Comparisons = ["<", "<=", ">", ">=", "=", "!="];

    /// <summary>Criteria that a rule may name.</summary>
    public List<string> Criteria { get; } = [];

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public Expression Rule(int depth) => depth <= 0 || random.Next(4) == 0 ? Test(depth) : random.Next(11) switch
    {
        0 => Call("and", Rules(depth)),
        1 => Call("or", Rules(depth)),
        2 => Call("all", ListOf(Rules(depth))),
        3 => Call("any", ListOf(Rules(depth))),
        4 => Call("none", ListOf(Rules(depth))),
        5 => Call("readings", ListOf(Rules(depth))),
        6 => Call("not", Rule(depth - 1)),
        7 => Named("if", ("when", Rule(depth - 1)), ("then", Rule(depth - 1)), ("else", Rule(depth - 1))),
        8 => AtLeast(Rules(depth)),
        9 => Points(depth),
        _ => Table(depth),
    };

    public Figure Figure(Rational value) => new(value, Dimension.None, HasUnit: false, IsPercent: false, place);

    public Expression Number(int depth) => depth <= 0 || random.Next(2) == 0
        ? random.Next(3) == 0 ? Figure(Pick(Figures)) : Name(Pick(names.Numbers))
        : random.Next(10) switch
        {
            0 => Call("+", Number(depth - 1), Number(depth - 1)),
            1 => random.Next(4) == 0 ? Call("-", Number(depth - 1)) : Call("-", Number(depth - 1), Number(depth - 1)),
            2 => Call("*", Number(depth - 1), Number(depth - 1)),
            < 6 => Call("/", Number(depth - 1), Number(depth - 1)),
            6 => Call(Pick(["min", "max"]), Number(depth - 1), Number(depth - 1)),
            7 => Call("sum", [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Number(depth - 1))]),
            8 => random.Next(2) == 0 ? Call("round", Number(depth - 1)) : Call("round", Number(depth - 1), random.Next(4) == 0 ? Number(0) : Figure(Pick(Figures))),
            _ => Call(Pick(["years_between", "months_between", "days_between"]), Date(), Date()),
        };

    public Interval Interval(Expression? low, Expression? high) =>
        new(low, low is not null && random.Next(2) == 0, high, high is not null && random.Next(2) == 0, place);

    public Reference Name(string name) => new(name, place);

    private Expression Date() => random.Next(4) switch
    {
        0 => new DateFigure(new DateOnly(2005 + random.Next(18), 1 + random.Next(12), Pick([1, 28, 15])), place),
        1 => Name("as_of"),
        _ => Name(Pick(names.Dates)),
    };

    private Expression Test(int depth) => random.Next(10) switch
    {
        0 => Name(Pick(names.Truths)),
        1 => Criteria.Count > 0 ? Call("met", Name(Pick(Criteria))) : Name(Pick(names.Truths)),
        2 or 3 => Choice(),
        4 => Call(Pick(Comparisons), Date(), Date()),
        5 => Call("between", Number(1), Interval(random.Next(5) == 0 ? null : Number(0), random.Next(5) == 0 ? null : Number(0))),
        6 => Call("in", Number(1), ListOf([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Number(0))])),
        _ => Call(Pick(Comparisons), Number(Math.Min(2, depth + 1)), Number(random.Next(3) == 0 ? 1 : 0)),
    };

    private Call Choice()
    {
        var (id, options, order) = Pick(names.Choices);
        var (other, _, _) = Pick([.. names.Choices.Where(choice => choice.Options.SequenceEqual(options))]);
        var word = random.Next(6) == 0 ? other : Pick(options);
        return random.Next(4) switch
        {
            0 => Call("in", Name(id), ListOf([.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => (Expression)Name(random.Next(8) == 0 ? other : Pick(options)))])),
            1 when order.Length > 0 => Call("between", Name(id), Interval(random.Next(3) == 0 ? null : Name(Pick(order)), Name(Pick(order)))),
            2 when order.Length > 0 => Call(Pick(Comparisons), Name(id), Name(random.Next(6) == 0 ? other : Pick(order))),
            _ => Call(Pick(["=", "!="]), Name(id), Name(word)),
        };
    }

    private Call AtLeast(Expression[] rules) => Named("at_least", ("count", Figure(1 + random.Next(rules.Length))), ("of", ListOf(rules)));

    private Call Points(int depth)
    {
        var rows = Rules(depth).Select(rule => Named("row", ("when", rule), ("points", Figure(Pick(Figures))))).ToArray<Expression>();
        return Named("points", ("at_least", Figure(Pick(Figures))), ("rows", ListOf(rows)));
    }

    private Call Table(int depth)
    {
        var isChoice = random.Next(4) == 0;
        var choices = names.Choices.Where(choice => choice.Order.Length > 0).ToList();
        var (id, _, order) = Pick(choices);
        var along = isChoice ? Name(id) : Number(1);
        var ends = isChoice ? Words(order) : Cuts();
        var rows = ends.Select(range => Named("row", ("range", range), ("require", Requirement(depth - 1)))).ToArray<Expression>();
        return Named("table", ("of", Number(1)), ("along", along), ("rows", ListOf(rows)));
    }

    /// <summary>Ranges that rise and never lie over one another; some leave a gap.</summary>
    public Interval[] Cuts()
    {
        var cuts = Figures.Where(figure => figure.Sign >= 0).Order().Where(_ => random.Next(3) == 0).DefaultIfEmpty(Rational.One).ToList();
        var ranges = new List<Interval>();
        var isIncluded = false;
        for (var i = -1; i < cuts.Count; i++)
        {
            var (low, high) = (i < 0 ? null : Figure(cuts[i]), i + 1 < cuts.Count ? Figure(cuts[i + 1]) : null);
            var takesHigh = high is not null && random.Next(2) == 0;
            if (random.Next(6) > 0)
                ranges.Add(new(low, low is not null && !isIncluded, high, takesHigh, place));
            isIncluded = takesHigh;
        }

        return [.. ranges.DefaultIfEmpty(new(null, false, null, false, place))];
    }

    private Interval[] Words(ImmutableArray<string> order)
    {
        var cut = random.Next(order.Length);
        return [new(null, false, Name(order[cut]), true, place), new(Name(order[cut]), false, random.Next(2) == 0 ? null : Name(order[^1]), random.Next(2) == 0, place)];
    }

    private Expression Requirement(int depth) => random.Next(4) == 0 ? Rule(depth) : Call(Pick(Comparisons), new Subject(place), Number(0));

    private Expression[] Rules(int depth) => [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Rule(depth - 1))];

    private ListOf ListOf(IEnumerable<Expression> items) => new([.. items], place);

    private Call Call(string name, params Expression[] values) => new(name, place, [.. values.Select(value => new Argument(value))], place);

    private Call Named(string name, params (string Key, Expression Value)[] values) =>
        new(name, place, [.. values.Select(value => new Argument(value.Key, place, value.Value))], place);
}
