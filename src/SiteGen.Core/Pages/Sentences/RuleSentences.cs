using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.Pictures;

namespace SiteGen.Core.Pages.Sentences;

/// <summary>Rules in words: the tree becomes a sentence with a nested list below it. An operator without wording keeps its canonical text.</summary>
/// <param name="policyId">Where a criterion named without its policy is looked up.</param>
internal sealed class RuleSentences(PageContext context, string policyId)
{
    private readonly ExpressionWords words = new(context.Wording, context.Lookup);

    /// <summary>The criteria whose own rules are being written, so that a circle ends.</summary>
    private ImmutableHashSet<string> open = [];

    public RuleView Write(Expression rule) => rule switch
    {
        Reference answer when words.InputOf(answer) is { } input => Leaf(context.Wording.Fill("rule.yes", context.Text(input.Label))),
        Call call => WriteCall(call),
        _ => Leaf(ExpressionText.Write(rule)),
    };

    private RuleView WriteCall(Call call) => (call.Operator, call.Arguments) switch
    {
        ("all" or "any" or "none" or "readings", [{ Value: ListOf list }]) => Group(context.Wording[$"rule.{call.Operator}"], list.Items),
        ("and", _) => Group(context.Wording["rule.all"], call.Arguments.Select(argument => argument.Value)),
        ("or", _) => Group(context.Wording["rule.any"], call.Arguments.Select(argument => argument.Value)),
        ("not", [{ Value: Reference answer }]) when words.InputOf(answer) is { } input => Leaf(context.Wording.Fill("rule.no", context.Text(input.Label))),
        ("not", _) => Group(context.Wording["rule.none"], call.Arguments.Select(argument => argument.Value)),
        ("at_least", _) when call.Find("count") is { } count && call.Find("of") is ListOf list =>
            Group(context.Wording.Fill("rule.at-least", words.Of(count)), list.Items),
        ("points", _) when call.Find("at_least") is { } limit && call.Find("rows") is ListOf rows => WriteScore(limit, rows),
        ("met", [{ Value: Reference criterion }]) => WriteCriterion(criterion.Name),
        ("if", _) => WriteCases(call),
        ("table", _) => WriteTable(call),
        _ => Comparison(call) ?? Leaf(RuleText.Write(call)),
    };

    private static RuleView Leaf(string text) => new(text, null, [], []);

    private RuleView Group(string head, IEnumerable<Expression> rules) => new(head, null, [], [.. rules.Select(Write)], RuleShape.Group);

    /// <summary>Its name, linked where a programme's page shows it; else with its own rule below.</summary>
    private RuleView WriteCriterion(string name)
    {
        var fullId = FullId.Of(name, policyId);
        if (!context.Lookup.Criteria.TryGetValue(fullId, out var criterion) || open.Contains(fullId))
            return Leaf(name);
        var before = open;
        open = open.Add(fullId);
        ImmutableArray<RuleView> below = criterion.Require?.Expression is { } rule
            ? [new RuleSentences(context, criterion.PolicyId) { open = open }.Write(rule)]
            : [Leaf(context.Wording["criterion.judged"]) with { Shape = RuleShape.Judged }];
        open = before;
        return new(context.Text(criterion.Name), context.HrefOf(criterion), CitationView.Of(context, criterion.Cites), below, RuleShape.Criterion);
    }

    private RuleView WriteCases(Call call) => new(context.Wording["rule.if"], null, [],
    [
        WriteCase(call.Find("when") is { } when ? context.Wording.Fill("rule.when", Write(when).Text) : "", call.Find("then")),
        WriteCase(context.Wording["rule.else"], call.Find("else")),
    ], RuleShape.Group);

    private RuleView WriteCase(string head, Expression? rule) => (rule is null ? null : Write(rule)) switch
    {
        null => Leaf(head),
        { Items: [], Href: null } single => single with { Text = head + context.Wording["punctuation.gap"] + single.Text },
        var rules => new(head, null, [], [rules], RuleShape.Group),
    };

    private RuleView WriteScore(Expression limit, ListOf rows) => new(context.Wording.Fill("rule.points", words.Of(limit)), null, [],
    [
        .. rows.Items.OfType<Call>().Select(row => WriteCase(
            row.Find("points") is { } points ? context.Wording.Fill("rule.points-row", words.Of(points)) : "", row.Find("when"))),
    ], RuleShape.Group);

    private RuleView WriteTable(Call call)
    {
        var subject = call.Find("of");
        var along = call.Find("along");
        if (subject is null || along is null || call.Find("rows") is not ListOf rows)
            return Leaf(RuleText.Write(call));
        var head = context.Wording.Fill("rule.table", words.Of(subject), words.Midsentence(words.Of(along)));
        ImmutableArray<Tier> tiers = [.. rows.Items.OfType<Call>().Select(row => WriteTier(row, subject, along))];
        var lines = tiers.Select(tier => Leaf(context.Wording.Fill("rule.row", tier.Range, tier.Requirement)));
        return new(head, null, [], [.. lines], RuleShape.Table) { Scale = new(tiers) };
    }

    private Tier WriteTier(Call row, Expression subject, Expression along)
    {
        var range = row.Find("range") is Interval interval ? words.Range(interval) : "";
        var requirement = row.Find("require") is Call require ? words.Requirement(require, subject) ?? Write(require).Text : "";
        return new(context.Wording.Fill("rule.tier", words.Of(along), range), requirement);
    }

    private RuleView? Comparison(Call call)
    {
        var turned = Turn(call);
        var subject = turned.Arguments.Length > 0 ? turned.Arguments[0].Value : null;
        if (subject is null || words.Requirement(turned, subject) is not { } requirement)
            return null;
        var text = subject is Subject ? requirement : context.Wording.Fill("rule.compare", words.Of(subject), requirement);
        return Leaf(text) with { Shape = words.InputOf(subject)?.Choices is { Length: > 0 } ? RuleShape.Statement : RuleShape.Figure };
    }

    /// <summary><c>2 &lt; x</c> is said as <c>x &gt; 2</c>.</summary>
    private static Call Turn(Call call)
    {
        if (call.Arguments is not [{ Value: Figure or DateFigure } left, { Value: not (Figure or DateFigure) } right])
            return call;
        return call with { Operator = ComparisonSigns.Mirrored(call.Operator), Arguments = [right, left] };
    }
}
