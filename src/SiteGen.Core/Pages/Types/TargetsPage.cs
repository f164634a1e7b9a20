using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.Pictures;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record TargetsPage(PageFrame Frame, ImmutableArray<TargetsOfPolicy> Policies) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Targets, "targets", Build);

    private static TargetsPage Build(PageContext context, PlannedPage page)
    {
        var targets = context.Knowledge.Targets.ToLookup(target => target.PolicyId, target => TargetRow.Of(context, target));
        return new(
            PageFrame.Of(context, page, new(context.Wording["pages.targets"], context.Wording["targets.description"], [])),
            [.. context.Knowledge.Policies.Where(policy => targets.Contains(policy.Id.Value))
                .Select(policy => new TargetsOfPolicy(context.LinkTo(policy), TargetChart.Of(context, policy), [.. targets[policy.Id.Value]]))]);
    }
}

internal sealed record TargetsOfPolicy(Link Policy, ImmutableArray<TargetChart> Charts, ImmutableArray<TargetRow> Targets);
