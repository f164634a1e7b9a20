using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a measure gives, in words.</summary>
/// <param name="Main">The sum, or what is given instead; it can stand alone.</param>
/// <param name="Details">Sentences that say more: cap, floor, what decides the figure.</param>
/// <param name="Steps">Of a ladder, or the rows of a table.</param>
/// <param name="Shares">Who pays which part, when.</param>
/// <param name="Document">The document that sets it.</param>
internal sealed record AmountView(
    string Main,
    ImmutableArray<string> Details,
    ImmutableArray<AmountStep> Steps,
    ImmutableArray<ShareView> Shares,
    Link? Document)
{
    /// <summary>Whether <see cref="Main"/> is a sum or a rate, which may be set large; else it is a sentence.</summary>
    public bool IsFigure { get; private init; }

    public static AmountView Of(PageContext context, Measure measure)
    {
        var view = Of(context, measure.PolicyId, measure.Amount) with
        {
            IsFigure = measure.Amount is FixedAmount or RangeAmount or RateAmount or TableAmount or LadderAmount,
        };
        ImmutableArray<string> pool = measure.Pool is { } sum ? [context.Wording.Fill("amount.pool", Words(context, sum))] : [];
        return view with { Shares = ShareView.Of(context, measure), Details = [.. view.Details, .. pool, .. CombiningText.Of(context, measure)] };
    }

    private static AmountView Of(PageContext context, string policyId, Amount amount) => amount switch
    {
        FixedAmount paid => new(Words(context, paid.Pay), [], [], [], null),
        RangeAmount range => new(Words(context, range.Range), [context.Wording.Of("amount.basis", range.Basis)], [], [], null),
        RateAmount rate => OfRate(context, rate),
        TableAmount table => OfTable(context, table),
        LadderAmount ladder => OfLadder(context, ladder),
        ReferencedAmount reference => OfReference(context, policyId, reference),
        InKindAmount kind => new(context.Text(kind.What), [context.Wording["amount.in-kind"]], [], [], null),
        UnspecifiedAmount open => new(context.Text(open.What), [], [], [], null),
        _ => throw new NotSupportedException($"{amount.GetType().Name} has no words"),
    };

    private static AmountView OfRate(PageContext context, RateAmount rate)
    {
        var words = context.Wording;
        ImmutableArray<string> details =
        [
            .. rate.Cap is { } cap ? [words.Fill("amount.cap", Words(context, cap))] : Array.Empty<string>(),
            .. rate.Floor is { } floor ? [words.Fill("amount.floor", Words(context, floor))] : Array.Empty<string>(),
        ];
        var expressions = new ExpressionWords(context.Wording, context.Lookup);
        var of = rate.Of.Expression is { } paidOn ? expressions.Midsentence(expressions.Of(paidOn)) : rate.Of.Written.Value;
        return new(words.Fill("amount.rate", Words(context, rate.Rate), of), details, [], [], null);
    }

    private static AmountView OfTable(PageContext context, TableAmount table)
    {
        var words = new ExpressionWords(context.Wording, context.Lookup);
        var along = table.Along.Expression is { } figure ? words.Of(figure) : table.Along.Written.Value;
        var rows = table.Rows.Select(row => new AmountStep(
            row.Range.Expression is Interval range ? context.Wording.Fill("rule.tier", along, words.Range(range)) : row.Range.Written.Value,
            Words(context, row.Pay)));
        var text = Span(context, table.Rows.Select(row => row.Pay)) is var (least, most)
            ? context.Wording.Fill("amount.table", least, most, words.Midsentence(along))
            : context.Wording.Fill("amount.by-figure", words.Midsentence(along));
        return new(text, [], [.. rows], [], null);
    }

    private static AmountView OfLadder(PageContext context, LadderAmount ladder)
    {
        var on = context.Lookup.Inputs.GetValueOrDefault(ladder.On.Value);
        var steps = ladder.Steps.Select(step => new AmountStep(
            on?.Choices.FirstOrDefault(choice => choice.Id.Value == step.Value.Value) is { } choice ? context.Text(choice.Label) : step.Value.Value,
            Words(context, step.Pay)));
        return new(
            Span(context, ladder.Steps.Select(step => step.Pay)) is var (least, most)
                ? context.Wording.Fill("amount.ladder", least, most)
                : context.Wording["amount.by-step"],
            ladder.Received is null ? [] : [context.Wording["amount.difference"]],
            [.. steps],
            [],
            null);
    }

    private static AmountView OfReference(PageContext context, string policyId, ReferencedAmount reference)
    {
        var document = context.Lookup.Document(policyId, reference.Document.Value);
        return new(
            context.Wording["amount.by-reference"],
            [],
            [],
            [],
            document is null ? null : new(context.Text(document.Title), context.Href(PageKind.Policy, policyId, Anchors.OfDocument(document.Id.Value))));
    }

    /// <summary>The least and the most of several sums; null where there are no two.</summary>
    private static (string Least, string Most)? Span(PageContext context, IEnumerable<Rule> pays)
    {
        var figures = pays.Select(pay => pay.Expression).OfType<Figure>().ToList();
        if (figures.Count < 2)
            return null;
        var words = new ExpressionWords(context.Wording, context.Lookup);
        return (words.Of(figures.MinBy(figure => figure.Value)!), words.Of(figures.MaxBy(figure => figure.Value)!));
    }

    internal static string Words(PageContext context, Rule rule) =>
        rule.Expression is { } figure ? new ExpressionWords(context.Wording, context.Lookup).Span(figure) : rule.Written.Value;
}

internal sealed record AmountStep(string Name, string Pay);

/// <param name="Due">The rule by which it can be paid already; null where nothing says.</param>
internal sealed record ShareView(string Payer, string PayerHref, string Part, string When, RuleView? Due)
{
    public static ImmutableArray<ShareView> Of(PageContext context, Measure measure) =>
        [.. measure.Amount.Shares.Select(share => Of(context, share, measure.PolicyId)).OfType<ShareView>()];

    private static ShareView? Of(PageContext context, Share share, string policyId)
    {
        if (!context.Lookup.Agencies.TryGetValue(share.Payer.Value, out var payer))
            return null;
        var link = context.LinkTo(payer);
        return new(link.Text, link.Href, AmountView.Words(context, share.Part), context.Wording.Of("milestone", share.When), RuleView.Of(context, share.Due, policyId));
    }
}
