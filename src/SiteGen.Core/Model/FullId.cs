namespace SiteGen.Core.Model;

/// <summary>Ids of criteria and measures as their own policy may write them, <c>some-id</c>, and as all can: <c>some-policy/some-id</c>.</summary>
internal static class FullId
{
    /// <param name="policyId">In which it is written.</param>
    public static string Of(string id, string? policyId) => id.Contains('/', StringComparison.Ordinal) ? id : $"{policyId}/{id}";
}
