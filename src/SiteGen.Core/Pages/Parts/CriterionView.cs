using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A criterion as a row of a table.</summary>
/// <param name="Rule">Null where officials judge.</param>
internal sealed record CriterionView(
    string Id,
    string Name,
    RuleView? Applies,
    RuleView? Rule,
    string Decided,
    ImmutableArray<CitationView> Cites,
    string? Note,
    string? FigureNote)
{
    public static CriterionView Of(PageContext context, Criterion criterion) => new(
        Anchors.Of(criterion.FullId),
        context.Text(criterion.Name),
        RuleView.Of(context, criterion.Applies, criterion.PolicyId),
        RuleView.Of(context, criterion.Require, criterion.PolicyId),
        context.Wording.Of("decided", criterion.Decided),
        CitationView.Of(context, criterion.Cites),
        context.Text(criterion.Note),
        context.Text(criterion.FigureNote));
}
