using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>Gathers the faults of one run. Stages may report from several threads; the order of the result does not depend on it.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    public bool HasErrors
    {
        get
        {
            lock (gate)
                return found.Exists(diagnostic => diagnostic.Code.Severity == Severity.Error);
        }
    }

    public void Report(DiagnosticCode code, SourceSpan span, params ReadOnlySpan<string> arguments) =>
        Add(new(code, span, [.. arguments], null, []));

    /// <summary>Reports a word that is not known, with the nearest of those that are.</summary>
    public void ReportUnknown(DiagnosticCode code, SourceSpan span, string word, IReadOnlyCollection<string> known, params ReadOnlySpan<string> more) =>
        Add(new(code, span, [word, .. more], NearSpelling.Find(word, known), []));

    /// <summary>Reports a fault that another place explains.</summary>
    public void ReportRelated(DiagnosticCode code, SourceSpan span, RelatedPlace related, params ReadOnlySpan<string> arguments) =>
        Add(new(code, span, [.. arguments], null, [related]));

    public void Add(Diagnostic diagnostic)
    {
        lock (gate)
            found.Add(diagnostic);
    }

    /// <summary>Takes over what a stage of its own found beside others.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other.ToSorted())
            Add(diagnostic);
    }

    /// <summary>All faults in the order of file, place and code, each once.</summary>
    public ImmutableArray<Diagnostic> ToSorted()
    {
        lock (gate)
            return [.. found
                .OrderBy(diagnostic => diagnostic.Span.File.DisplayPath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Span.Start)
                .ThenBy(diagnostic => diagnostic.Code.Id, StringComparer.Ordinal)
                .ThenBy(diagnostic => string.Join('\0', diagnostic.Arguments), StringComparer.Ordinal)
                .DistinctBy(Sameness)];
    }

    private static (string Code, string Place, int Length, string Arguments) Sameness(Diagnostic diagnostic) =>
        (diagnostic.Code.Id, DiagnosticText.Place(diagnostic.Span), diagnostic.Span.Length, string.Join('\0', diagnostic.Arguments));
}
