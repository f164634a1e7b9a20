using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Pictures;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A target as a row of a table.</summary>
internal sealed record TargetRow(
    string Id,
    string Metric,
    string Value,
    string? FigureNote,
    string Cadence,
    int? By,
    ImmutableArray<Link> Agencies,
    ImmutableArray<CitationView> Cites)
{
    public static TargetRow Of(PageContext context, Target target) => new(
        Anchors.Of(target.FullId),
        context.Text(target.Metric),
        context.Text(target.ValueText),
        context.Text(target.FigureNote),
        CadenceOf(context, target),
        target.By,
        context.LinksToAgencies(target.Agencies),
        CitationView.Of(context, target.Cites));

    /// <summary>A share or a multiple is not counted up: it is a level that is reached.</summary>
    private static string CadenceOf(PageContext context, Target target) =>
        target.Cadence == Model.Cadence.Total && PlottedTarget.Of(target) is { Key.Against: not Against.Others } ? context.Wording["target.level"] : context.Wording.Of("cadence", target.Cadence);
}
