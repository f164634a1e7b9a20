using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>Multiple: of a base, which the source may leave out.</summary>
public enum TargetComparison { Exactly, AtLeast, Between, Multiple }

public enum Cadence { Yearly, Total }

/// <summary>What a policy sets out to reach.</summary>
/// <param name="Low">The figure with its unit: <c>40 家</c>, <c>50%</c>, <c>2 倍</c>; the lower one of a span.</param>
/// <param name="By">The year at whose end it is due.</param>
/// <param name="FigureNote">Names the figures that the cited clauses do not contain, and says why they stand.</param>
public sealed record Target(
    Located<string> Id,
    string PolicyId,
    LocalizedText Metric,
    Located<string>? Programme,
    Rule Low,
    Rule? High,
    TargetComparison Comparison,
    Cadence Cadence,
    int? By,
    ImmutableArray<Located<string>> Agencies,
    LocalizedText ValueText,
    ImmutableArray<Citation> Cites,
    LocalizedText? FigureNote)
{
    public string FullId => $"{PolicyId}/{Id.Value}";
}
