using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a measure gives, in words.</summary>
/// <param name="Main">The sum, or what is given instead.</param>
/// <param name="Details">Sentences that say more: cap, floor, what decides the figure.</param>
/// <param name="Steps">Of a ladder.</param>
/// <param name="Shares">Who pays which part, when.</param>
/// <param name="Document">The document that sets it.</param>
internal sealed record AmountView(
    string Main,
    ImmutableArray<string> Details,
    ImmutableArray<AmountStep> Steps,
    ImmutableArray<ShareView> Shares,
    Link? Document)
{
    public static AmountView Of(PageContext context, Measure measure)
    {
        var view = Of(context, measure.PolicyId, measure.Amount);
        return measure.Pool is { } pool
            ? view with { Details = view.Details.Add(context.Wording.Fill("amount.pool", Figure(context, pool))) }
            : view;
    }

    private static AmountView Of(PageContext context, string policyId, Amount amount) => amount switch
    {
        FixedAmount paid => new(Figure(context, paid.Pay), [], [], ShareView.Of(context, paid.Shares), null),
        RangeAmount range => new(Figure(context, range.Range), [context.Wording.Of("amount.basis", range.Basis)], [], ShareView.Of(context, range.Shares), null),
        RateAmount rate => OfRate(context, rate),
        LadderAmount ladder => OfLadder(context, ladder),
        ReferencedAmount reference => OfReference(context, policyId, reference),
        InKindAmount kind => new(context.Text(kind.What), [context.Wording["amount.in-kind"]], [], [], null),
        UnspecifiedAmount open => new(context.Text(open.What), [context.Wording["amount.unspecified"]], [], [], null),
        _ => throw new NotSupportedException($"{amount.GetType().Name} has no words"),
    };

    private static AmountView OfRate(PageContext context, RateAmount rate)
    {
        var words = context.Wording;
        ImmutableArray<string> details =
        [
            .. rate.Cap is { } cap ? [words.Fill("amount.cap", Figure(context, cap))] : Array.Empty<string>(),
            .. rate.Floor is { } floor ? [words.Fill("amount.floor", Figure(context, floor))] : Array.Empty<string>(),
        ];
        var label = context.Lookup.Inputs.GetValueOrDefault(rate.Of.Written.Value) is { } input ? context.Text(input.Label) : rate.Of.Written.Value;
        return new(words.Fill("amount.rate", Figure(context, rate.Rate), label), details, [], ShareView.Of(context, rate.Shares), null);
    }

    private static AmountView OfLadder(PageContext context, LadderAmount ladder)
    {
        var on = context.Lookup.Inputs.GetValueOrDefault(ladder.On.Value);
        var steps = ladder.Steps.Select(step => new AmountStep(
            on?.Choices.FirstOrDefault(choice => choice.Id.Value == step.Value.Value) is { } choice ? context.Text(choice.Label) : step.Value.Value,
            Figure(context, step.Pay)));
        return new(
            context.Wording["amount.ladder"],
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

    private static string Figure(PageContext context, Rule rule) => rule.Written.Value;
}

internal sealed record AmountStep(string Name, string Pay);

internal sealed record ShareView(string Payer, string PayerHref, string Part, string When)
{
    public static ImmutableArray<ShareView> Of(PageContext context, ImmutableArray<Share> shares) =>
        [.. shares.Select(share => Of(context, share)).OfType<ShareView>()];

    private static ShareView? Of(PageContext context, Share share)
    {
        if (!context.Lookup.Agencies.TryGetValue(share.Payer.Value, out var payer))
            return null;
        var link = context.LinkTo(payer);
        return new(link.Text, link.Href, share.Part.Written.Value, context.Wording.Of("milestone", share.When));
    }
}
