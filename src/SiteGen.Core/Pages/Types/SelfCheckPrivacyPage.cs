using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <summary>How a reader can see in the browser that the self-check sends nothing.</summary>
/// <param name="Policy">What the self-check's documents forbid themselves.</param>
internal sealed record SelfCheckPrivacyPage(PageFrame Frame, string Policy) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.SelfCheckPrivacy, "self-check-privacy", Build);

    private static SelfCheckPrivacyPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(
            context,
            page,
            new(context.Wording["pages.self-check-privacy"], context.Wording["self-check-privacy.description"], [context.LinkTo(PageKind.SelfCheck)])),
        SecurityPolicy.Of(PageKind.SelfCheckRegion));
}
