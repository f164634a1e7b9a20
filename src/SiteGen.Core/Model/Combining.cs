using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>What a source says on having several measures at once.</summary>
/// <param name="Id">Local to the policy.</param>
/// <param name="Measures">As written: ids of the policy's own measures, full ids of others.</param>
public abstract record Combining(Located<string> Id, string PolicyId, ImmutableArray<Located<string>> Measures, ImmutableArray<Citation> Cites)
{
    public string FullId => $"{PolicyId}/{Id.Value}";

    /// <summary>In the order written.</summary>
    public IEnumerable<string> FullMeasureIds => Measures.Select(measure => FullIdOf(measure.Value));

    public string FullIdOf(string measure) => Model.FullId.Of(measure, PolicyId);
}

/// <summary>An enterprise may have only one of them.</summary>
public sealed record Exclusive(Located<string> Id, string PolicyId, ImmutableArray<Located<string>> Measures, ImmutableArray<Citation> Cites)
    : Combining(Id, PolicyId, Measures, Cites);

/// <summary>All of them together pay no more than the cap.</summary>
public sealed record SumCap(Located<string> Id, string PolicyId, Rule Cap, ImmutableArray<Located<string>> Measures, ImmutableArray<Citation> Cites)
    : Combining(Id, PolicyId, Measures, Cites);

/// <summary>An enterprise may have all of them.</summary>
public sealed record Together(Located<string> Id, string PolicyId, ImmutableArray<Located<string>> Measures, ImmutableArray<Citation> Cites)
    : Combining(Id, PolicyId, Measures, Cites);
