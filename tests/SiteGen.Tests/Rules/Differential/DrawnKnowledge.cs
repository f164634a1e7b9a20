using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Tests.Binding;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>A knowledge base with random rules over random inputs; its texts are those of the minimal site.</summary>
internal sealed class DrawnKnowledge
{
    private static readonly string[] ChoiceIds = ["step_a", "step_b", "kind"];
    private static readonly string[] Steps = ["none", "low", "middle", "high", "elsewhere"];

    private static readonly KnowledgeBase Minimal = EditedContent.Minimal.Read();
    private readonly Random random;
    private readonly SourceSpan place;
    private readonly DrawnRules rules;
    private readonly ImmutableArray<Input> inputs;

    public DrawnKnowledge(int seed)
    {
        random = new(seed);
        place = Minimal.Policies[0].Id.Span;
        inputs = [.. Inputs()];
        rules = new(random, Names(), place);
    }

    public KnowledgeBase Draw()
    {
        ImmutableArray<Constraint> constraints = [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Constraint(At("drawn"), rules.Rule(0)))];
        var policy = Minimal.Policies[0] with { Applies = Perhaps(1) };
        var policies = ImmutableArray.Create(policy, policy with { Id = At("other"), Applies = Perhaps(1), Dates = new(null, null, null, null), Period = null });
        var programmes = Minimal.Programmes.Select(programme => programme with { Applies = Perhaps(0), RecognisedBy = random.Next(3) == 0 ? null : At(rules.Pick(inputs).Id.Value) }).ToImmutableArray();
        var criteria = policies.SelectMany(one => Enumerable.Range(0, 5).Select(index => Criterion(one, index, programmes))).ToImmutableArray();
        var measures = policies.SelectMany(one => Enumerable.Range(0, 5).Select(index => Measure(one, index))).ToImmutableArray();
        return Minimal with
        {
            Inputs = inputs,
            Constraints = constraints,
            Programmes = programmes,
            Policies = policies,
            Criteria = criteria,
            Measures = measures,
            Combinings = [.. Combinings(measures)],
        };
    }

    private Located<string> At(string text) => new(text, place);

    private Rule Of(Expression expression) => new(At("drawn"), expression);

    private Rule? Perhaps(int depth) => random.Next(3) == 0 ? Of(rules.Rule(depth)) : null;

    private Rule Money(params int[] figures) => Of(rules.Figure(new Rational(rules.Pick(figures), rules.Pick([1, 1, 3]))));

    private IEnumerable<Input> Inputs()
    {
        var model = Minimal.Inputs.First(input => input.Type == InputType.Money);
        Interval? Domain(int low, int? high, bool isOpen) =>
            new(new Figure(low, Dimension.None, false, false, place), !isOpen, high is { } most ? new Figure(most, Dimension.None, false, false, place) : null, high is not null && !isOpen, place);
        Input Make(string id, InputType type, Interval? domain, string? unit = null) => model with
        {
            Id = At(id),
            Type = type,
            Domain = domain is null ? null : new(At(ExpressionText.Write(domain)), domain),
            Unit = unit is null ? null : At(unit),
            PerYear = false,
            Choices = [],
            IsOrdered = false,
            IsFixed = random.Next(6) == 0,
        };
        yield return Make("money_a", InputType.Money, Domain(0, 100, false));
        yield return Make("money_b", InputType.Money, Domain(0, 100, random.Next(4) == 0));
        yield return Make("money_c", InputType.Money, random.Next(3) == 0 ? null : Domain(-10, random.Next(2) == 0 ? null : 1000, false));
        yield return Make("count_a", InputType.Count, Domain(0, 20, false), "人");
        yield return Make("count_b", InputType.Count, Domain(0, 20, false), random.Next(2) == 0 ? "人" : "项");
        yield return Make("share", InputType.Percent, Domain(0, 1, random.Next(4) == 0));
        yield return Make("energy", InputType.Quantity, Domain(0, 100, false), "吨标煤");
        yield return Make("day_a", InputType.Date, random.Next(2) == 0 ? null : new(new DateFigure(new(1990, 1, 1), place), true, new DateFigure(new(2030, 12, 31), place), true, place));
        yield return Make("day_b", InputType.Date, null);
        yield return Make("truth_a", InputType.YesNo, null);
        yield return Make("truth_b", InputType.YesNo, null);
        foreach (var id in ChoiceIds)
            yield return Make(id, InputType.Choice, null) with
            {
                IsOrdered = id != "kind",
                Choices = [.. Steps.Select(option => new Choice(At(option), model.Label, option == "elsewhere"))],
            };
    }

    private DrawnNames Names()
    {
        IEnumerable<string> Ids(params InputType[] types) => inputs.Where(input => types.Contains(input.Type)).Select(input => input.Id.Value);
        return new(
            [.. Ids(InputType.Money, InputType.Count, InputType.Percent, InputType.Quantity)],
            [.. Ids(InputType.Date)],
            [.. Ids(InputType.YesNo)],
            [.. inputs.Where(input => input.Type == InputType.Choice).Select(input => (
                input.Id.Value,
                input.Choices.Select(choice => choice.Id.Value).ToImmutableArray(),
                input.Choices.Where(choice => input.IsOrdered && !choice.IsUnordered).Select(choice => choice.Id.Value).ToImmutableArray()))]);
    }

    private Criterion Criterion(PolicyDocument policy, int index, ImmutableArray<Programme> programmes)
    {
        var isJudged = random.Next(6) == 0;
        var criterion = Minimal.Criteria[0] with
        {
            Id = At($"criterion-{index}"),
            PolicyId = policy.Id.Value,
            Programme = random.Next(3) == 0 ? null : programmes[0].Id,
            Force = rules.Pick([Force.Benchmark, Force.Condition]),
            Decided = isJudged ? Decided.Judged : Decided.Computed,
            Applies = Perhaps(1),
            Require = isJudged ? null : Of(rules.Rule(3)),
        };
        rules.Criteria.Add(criterion.FullId);
        return criterion;
    }

    private Measure Measure(PolicyDocument policy, int index) => Minimal.Measures[0] with
    {
        Id = At($"measure-{index}"),
        PolicyId = policy.Id.Value,
        Window = random.Next(3) == 0 ? new(new DateOnly(2020, 1, 1), rules.Pick([null, (DateOnly?)new DateOnly(2023, 12, 31)]), place) : null,
        Applies = Perhaps(1),
        Require = random.Next(6) == 0 ? null : Of(rules.Rule(2)),
        Amount = Amount(),
        Pool = random.Next(5) == 0 ? Money(1000) : null,
    };

    private Amount Amount()
    {
        var shares = random.Next(2) == 0
            ? ImmutableArray<Share>.Empty
            : [Share(new(1, 3), Milestone.Application), Share(new(2, 3), Milestone.Recognition)];
        return random.Next(8) switch
        {
            0 => new FixedAmount(Money(100, 250), shares, place),
            1 => new RangeAmount(Of(rules.Interval(rules.Figure(random.Next(20)), random.Next(6) == 0 ? null : rules.Figure(30))), RangeBasis.Size, shares, place),
            2 or 3 => new RateAmount(Of(rules.Figure(new(1, rules.Pick([3, 20])))), Of(rules.Number(1)), random.Next(2) == 0 ? Money(5, 10) : null, random.Next(3) == 0 ? Money(1, 2) : null, shares, place),
            4 => new TableAmount(Of(rules.Number(1)), [.. rules.Cuts().Select(range => new AmountRow(Of(range), Money(1, 5, 20)))], shares, place),
            5 => new LadderAmount(At("step_a"), random.Next(3) == 0 ? null : At("step_b"), [new(At("low"), Money(10)), new(At("middle"), Money(20)), new(At("high"), Money(50))], place),
            6 => new UnspecifiedAmount(Minimal.Measures[0].Name, place),
            _ => new InKindAmount(Minimal.Measures[0].Name, place),
        };
    }

    private Share Share(Rational part, Milestone when) =>
        new(Minimal.Measures[0].Agencies[0], Of(rules.Figure(part)), when, random.Next(2) == 0 ? null : Of(rules.Rule(0)));

    private IEnumerable<Combining> Combinings(ImmutableArray<Measure> measures)
    {
        var ids = measures.Select(measure => At(measure.FullId)).ToImmutableArray();
        ImmutableArray<Located<string>> Some() => [.. ids.Where(_ => random.Next(3) == 0).DefaultIfEmpty(ids[0])];
        var cites = Minimal.Criteria[0].Cites;
        if (random.Next(2) == 0)
            yield return new Exclusive(At("exclusive-a"), "other", Some(), cites);
        if (random.Next(3) == 0)
            yield return new Exclusive(At("exclusive-b"), "other", Some(), cites);
        if (random.Next(2) == 0)
            yield return new SumCap(At("cap-inner"), "other", Money(40), ids[..2], cites);
        if (random.Next(3) == 0)
            yield return new SumCap(At("cap-outer"), "other", Money(60), ids[..4], cites);
        if (random.Next(2) == 0)
            yield return new Together(At("together"), "other", ids, cites);
    }
}
