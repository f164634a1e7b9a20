using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Makes rules into lists that a person ticks off, on a screen or on paper. The boxes of a page are numbered through, so one page has one writer.</summary>
internal sealed class TickListWriter(PageContext context)
{
    private int boxes;

    /// <summary>The lines of a group at the top stand alone, under what it says of them.</summary>
    public TickList? Write(Rule? rule, string policyId) => RuleView.Of(context, rule, policyId) switch
    {
        null => null,
        { Shape: RuleShape.Group } group => new(group.Text, [.. group.Items.Select(Line)]),
        var single => new(null, [Line(single)]),
    };

    public TickItem Write(Confirmation confirmation) => Box(context.Text(confirmation.Text)) with { Cites = CitationView.Of(context, confirmation.Cites) };

    /// <summary>The criterion's name with its own rule below; one that officials judge is a box itself.</summary>
    public TickItem Write(Criterion criterion)
    {
        var applies = RuleView.Of(context, criterion.Applies, criterion.PolicyId);
        var require = RuleView.Of(context, criterion.Require, criterion.PolicyId);
        var name = new RuleView(context.Text(criterion.Name), context.HrefOf(criterion), CitationView.Of(context, criterion.Cites), [], RuleShape.Criterion);
        if (applies is null && require is null)
            return Judged(name);
        ImmutableArray<TickItem> when = applies is null ? [] : [Head(context.Wording["criterion.applies"]) with { Items = [Line(applies)] }];
        return Group(name) with { Items = [.. when, require is null ? Judged(name) : Line(require)] };
    }

    private TickItem Line(RuleView rule) => rule switch
    {
        { Shape: RuleShape.Criterion, Items: [{ Shape: RuleShape.Judged }] } => Judged(rule),
        { Shape: RuleShape.Table } => Box(rule.Text) with { HasFigure = true, Tiers = [.. rule.Items.Select(row => row.Text)] },
        { Items: [] } => Box(rule.Text) with { HasFigure = rule.Shape == RuleShape.Figure, Cites = rule.Cites },
        _ => Group(rule) with { Items = [.. rule.Items.Select(Line)] },
    };

    private TickItem Judged(RuleView criterion) => Box(criterion.Text) with { Href = criterion.Href, IsJudged = true, Cites = criterion.Cites };

    private TickItem Box(string text) => Head(text) with { Id = Anchors.OfTick(++boxes) };

    private static TickItem Group(RuleView rule) => Head(rule.Text) with { Href = rule.Href, Cites = rule.Cites };

    private static TickItem Head(string text) => new(null, text, null, false, false, [], [], []);
}
