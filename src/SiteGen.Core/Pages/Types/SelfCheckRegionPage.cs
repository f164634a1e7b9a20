using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.SelfCheck;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <summary>The self-check of one region: every state of it in one document, of which the script shows one at a time.</summary>
/// <param name="RegionInputs">The inputs that ask for the region, with blanks between: the document answers them itself.</param>
/// <param name="QuestionVersion">Changes when an answer might be read as another one.</param>
/// <param name="RuleVersion">Changes when the same answers might come out otherwise.</param>
/// <param name="Scope">What the check can be narrowed down to.</param>
internal sealed record SelfCheckRegionPage(
    PageFrame Frame,
    string Region,
    string RegionName,
    string RegionInputs,
    string TimeZone,
    string QuestionVersion,
    string RuleVersion,
    ImmutableArray<PolicyCard> Policies,
    ImmutableArray<ScopeGroup> Scope,
    ImmutableArray<GroupView> Groups,
    ImmutableArray<WordView> Words,
    ImmutableArray<QuestionView> Questions,
    ImmutableArray<ResultCard> Measures,
    ImmutableArray<ResultProgramme> Programmes,
    ImmutableArray<ClauseTexts> Clauses,
    Link Start,
    Link Privacy) : PageView(Frame)
{
    private const int VersionLength = 4;

    /// <summary>What the script says itself.</summary>
    private static readonly ImmutableArray<string> WordNames =
    [
        "error", "progress", "empty", "choose", "number", "unit", "precision", "do-not-know", "not-answered", "spelt", "day",
        "changed", "changed-none", "verdict-changed", "loaded", "link-read", "link-older", "link-questions", "link-unreadable",
        "file-unreadable", "file-region", "file-dropped", "kept", "not-kept", "keep-failed", "copied", "wiped", "file-name", "semicolon",
    ];

    public static PageType Type { get; } = new(PageKind.SelfCheckRegion, "self-check-region", Build);

    private static SelfCheckRegionPage Build(PageContext context, PlannedPage page)
    {
        var content = context.Sources.Regions.First(content => content.Region.Id.Value == page.Key);
        var name = context.Text(content.Region.Name);
        return new(
            PageFrame.Of(
                context,
                page,
                new(context.Wording.Fill("self-check.title", name), context.Wording.Fill("self-check.region-description", name), [context.LinkTo(PageKind.SelfCheck)])),
            page.Key,
            name,
            string.Join(' ', content.Inputs.Where(input => input.IsRegion).Select(input => input.Id.Value)),
            context.Knowledge.Site.TimeZone.Value,
            VersionOf([.. content.Inputs.Select(Shape), .. content.Programmes.Select(programme => programme.Id.Value), .. content.Measures.Select(measure => measure.FullId)]),
            VersionOf(content.Policies.Select(policy => $"self-check/policies/{policy.Id.Value}.js").Select(name => context.Sources.Assets.Find(name)?.Path ?? name)),
            [.. content.Policies.Select(policy => PolicyCard.Of(context, policy))],
            ScopeGroup.Of(context, content),
            GroupView.All(context),
            [.. WordNames.Select(name => new WordView(name, context.Wording[$"self-check-words.{name}"]))],
            QuestionView.Of(context, content),
            ResultCard.Of(context, content),
            ResultProgramme.Of(context, content),
            ClauseTexts.Of(context, content),
            context.LinkTo(PageKind.SelfCheck),
            context.LinkTo(PageKind.SelfCheckPrivacy));
    }

    private static string Shape(Input input) =>
        $"{input.Id.Value} {input.Type} {input.Unit?.Value} {string.Join(',', input.Choices.Select(choice => choice.Id.Value).Concat(input.Bands.Select(band => band.Written.Value)))}";

    private static string VersionOf(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..VersionLength];
}

/// <summary>Programmes, or the measures of one policy, to choose from.</summary>
internal sealed record ScopeGroup(string Name, ImmutableArray<ScopeItem> Items)
{
    public static ImmutableArray<ScopeGroup> Of(PageContext context, RegionContent content) =>
    [
        new(context.Wording["pages.programmes"], [.. content.Programmes.Select(programme => ScopeItem.Of(programme.Id.Value, context.Text(programme.Name)))]),
        .. content.Policies.Select(policy => new ScopeGroup(
            context.Text(policy.Title),
            [.. content.Measures.Where(measure => measure.PolicyId == policy.Id.Value).Select(measure => ScopeItem.Of(measure.FullId, context.Text(measure.Name)))])),
    ];
}

/// <summary>A target to check: a programme or a measure.</summary>
/// <param name="Anchor">A link to it chooses it.</param>
internal sealed record ScopeItem(string Id, string Anchor, string Label)
{
    public static ScopeItem Of(string id, string label) => new(id, Anchors.OfTarget(id), label);
}

/// <summary>A group of results: <c>met</c>, <c>near</c>.</summary>
/// <param name="Note">What it means; null where the heading says it all.</param>
internal sealed record GroupView(string Name, string Text, string? Note)
{
    public static ImmutableArray<GroupView> All(PageContext context) =>
    [
        new("met", context.Wording["self-check-groups.met"], null),
        new("past", context.Wording["self-check-groups.past"], context.Wording["self-check-groups.past-note"]),
        new("near", context.Wording["self-check-groups.near"], context.Wording["self-check-groups.near-note"]),
        new("open", context.Wording["self-check-groups.open"], context.Wording["self-check-groups.open-note"]),
        new("judged", context.Wording["self-check-groups.judged"], context.Wording["self-check-groups.judged-note"]),
        new("unmet", context.Wording["self-check-groups.unmet"], null),
        new("not-applicable", context.Wording["self-check-groups.not-applicable"], null),
    ];
}

/// <summary>A text of the interface that the script fills and shows.</summary>
internal sealed record WordView(string Name, string Text);
