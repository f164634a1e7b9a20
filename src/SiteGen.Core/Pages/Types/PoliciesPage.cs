using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record PoliciesPage(PageFrame Frame, ImmutableArray<PolicyCard> Policies) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Policies, "policies", Build);

    private static PoliciesPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.policies"], context.Wording["policies.description"], [])),
        [.. context.Knowledge.Policies.Select(policy => PolicyCard.Of(context, policy))]);
}
