namespace SiteGen.Tests.Rules.Analyses;

/// <summary>One way after another in which rules and what stands around them can be wrong.</summary>
internal static partial class SeededFaults
{
    private const string Lutai = "policies/lutai-sme-cultivation/";
    private const string Jizhou = "policies/jizhou-transformation-2020/";
    private const string Measures = "policies/river-grant/measures.yaml";
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Policy = "policies/river-grant/policy.yaml";

    public static IEnumerable<SeededFault> All => [.. Tables, .. Types, .. Rules, .. Sources];
}
