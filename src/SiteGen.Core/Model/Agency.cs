using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A collective is a group that a source names as one: "all townships".</summary>
public enum AgencyKind { Agency, Collective }

/// <param name="Id">Local to the region.</param>
public sealed record Agency(
    Located<string> Id,
    string RegionId,
    AgencyKind Kind,
    LocalizedText Name,
    LocalizedText? ShortForm,
    LocalizedText? Note)
{
    /// <summary><c>lutai/finance-bureau</c></summary>
    public string FullId => $"{RegionId}/{Id.Value}";

    /// <summary>As the source's lists print it.</summary>
    public LocalizedText ShortName => ShortForm ?? Name;
}
