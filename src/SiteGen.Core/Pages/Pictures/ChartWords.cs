using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Themes;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>What a chart says of itself.</summary>
internal static class ChartWords
{
    /// <summary><c>By the end of 2025: number of enterprises</c>.</summary>
    public static string Title(Wording wording, ChartKey key)
    {
        var when = key switch
        {
            { Cadence: Cadence.Yearly } => wording["chart.yearly"],
            { By: { } year } => wording.Fill("chart.by-end", year),
            _ => wording["chart.total"],
        };
        return when + wording["punctuation.colon"] + Quantity(wording, key);
    }

    public static ImmutableArray<string> Notes(Wording wording, ImmutableArray<PlottedTarget> targets, bool hasOwn)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (hasOwn && targets.Length > 1)
            notes.Add(wording["chart.note-own"]);
        if (targets[0].Key.Against == Against.Whole && targets.All(target => target.High <= Rational.One))
            notes.Add(wording["chart.note-whole"]);
        if (targets.Any(target => target.IsOpen))
            notes.Add(wording["chart.note-open"]);
        if (targets.Any(target => target.High > target.Low))
            notes.Add(wording["chart.note-span"]);
        return notes.ToImmutable();
    }

    private static string Quantity(Wording wording, ChartKey key)
    {
        if (key.Against != Against.Others)
            return wording[key.Against == Against.Whole ? "chart.percentages" : "chart.multiples"];
        var bases = key.Dimension.Bases.Where(unit => key.Dimension[unit] > 0).ToImmutableArray();
        if (bases is not [var counted])
            return wording["chart.figures"];
        var quantity = wording.Of("quantity", counted);
        return key.Dimension[BaseUnit.Year] < 0 ? wording.Fill("chart.per-year", quantity) : quantity;
    }
}
