using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Citations: <c>#clause-id</c> in the policy's own files, <c>policy-id#clause-id</c> elsewhere.</summary>
internal static partial class CitationReading
{
    public static ImmutableArray<Citation> Citations(this MappingReader reader, string key, string policyId) =>
        [.. reader.Words(key).Select(word => Parse(word, policyId, reader.Diagnostics)).OfType<Citation>()];

    public static ImmutableArray<Citation> RequireCitations(this MappingReader reader, string key, string policyId)
    {
        reader.RequireItems(key);
        return reader.Citations(key, policyId);
    }

    private static Citation? Parse(Located<string> word, string policyId, DiagnosticBag diagnostics)
    {
        if (Form().Match(word.Value) is { Success: true } citation)
            return new(citation.Groups["policy"] is { Length: > 0 } policy ? policy.Value : policyId, citation.Groups["clause"].Value, word.Span);
        diagnostics.Report(Codes.BadCitation, word.Span, word.Value);
        return null;
    }

    [GeneratedRegex(@"^(?<policy>[a-z0-9-]*)#(?<clause>[a-z0-9-]+)\z")]
    private static partial Regex Form();
}
