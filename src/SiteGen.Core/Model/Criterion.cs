using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A condition must be met; a benchmark is encouraged by the source and is no official recognition criterion.</summary>
public enum Force { Condition, Benchmark }

/// <summary>From figures, by the enterprise's own word, or by officials.</summary>
public enum Decided { Computed, Attested, Judged }

/// <summary>A rule as written in YAML and as parsed; the expression is null where it did not parse.</summary>
public sealed record Rule(Located<string> Written, Expression? Expression);

/// <param name="Id">Local to the policy.</param>
/// <param name="Require">Null where officials judge.</param>
/// <param name="FigureNote">Names the figures of the rule that the cited clauses do not contain, and says why they stand.</param>
public sealed record Criterion(
    Located<string> Id,
    string PolicyId,
    LocalizedText Name,
    Located<string>? Programme,
    ImmutableArray<Citation> Cites,
    Force Force,
    Decided Decided,
    Rule? Applies,
    Rule? Require,
    LocalizedText? Note,
    LocalizedText? FigureNote)
{
    public string FullId => $"{PolicyId}/{Id.Value}";
}
