using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Citations: <c>#clause-id</c> in the policy's own files, <c>policy-id#clause-id</c> elsewhere.</summary>
internal static class CitationReading
{
    public static ImmutableArray<Citation> Citations(this MappingReader reader, string key, string policyId) =>
        [.. reader.Words(key).Select(word => Parse(word, policyId, reader.Diagnostics)).OfType<Citation>()];

    public static ImmutableArray<Citation> RequireCitations(this MappingReader reader, string key, string policyId)
    {
        reader.Require(key);
        return reader.Citations(key, policyId);
    }

    private static Citation? Parse(Located<string> word, string policyId, DiagnosticBag diagnostics)
    {
        var parts = word.Value.Split('#');
        if (parts is [var policy, { Length: > 0 } clause])
            return new(policy.Length > 0 ? policy : policyId, clause, word.Span);
        diagnostics.Report(Codes.BadCitation, word.Span, word.Value);
        return null;
    }
}
