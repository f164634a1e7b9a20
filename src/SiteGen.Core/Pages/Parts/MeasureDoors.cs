using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Ways into the list of measures under one heading; each leads to the list with that choice made.</summary>
internal sealed record MeasureDoors(string Label, ImmutableArray<MeasureDoor> Doors)
{
    public static ImmutableArray<MeasureDoors> Of(PageContext context) =>
    [
        new(context.Wording["home.for-whom"], [.. context.Knowledge.Programmes.Select(programme => Door(context, "programme", programme.Id.Value, context.Text(programme.ShortName), measure => measure.Programmes.Any(id => id.Value == programme.Id.Value)))]),
        new(context.Wording["home.what-kind"], [.. Enum.GetValues<MeasureKind>().Select(kind => Door(context, "kind", Words.Of(kind), context.Wording.Of("kind", kind), measure => measure.Kind == kind)).Where(door => door.Count > 0)]),
    ];

    private static MeasureDoor Door(PageContext context, string name, string value, string text, Func<Measure, bool> counts) =>
        new(text, $"{context.Href(PageKind.Measures)}?{name}={value}", context.Knowledge.Measures.Count(counts));
}

internal sealed record MeasureDoor(string Text, string Href, int Count);
