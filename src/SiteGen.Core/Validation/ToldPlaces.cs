using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation;

/// <summary>Where faults were told already. An item of a list, or a clause, runs from its id to that of the next one.</summary>
internal sealed class ToldPlaces
{
    private readonly ImmutableHashSet<SourceSpan> faulty;
    private readonly ImmutableHashSet<SourceSpan> told;

    private ToldPlaces(ImmutableHashSet<SourceSpan> faulty, ImmutableHashSet<SourceSpan> told)
    {
        this.faulty = faulty;
        this.told = told;
    }

    public static ToldPlaces Of(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var faults = diagnostics.ToSorted();
        var errors = faults.Where(fault => fault.Code.Severity == Severity.Error).ToLookup(fault => fault.Span.File, fault => fault.Span.Start);
        var ids = IdsOf(knowledge).Where(id => errors.Contains(id.File)).OrderBy(id => id.Start).ToLookup(id => id.File);
        var faulty = ids.SelectMany(file => errors[file.Key].Select(error => file.LastOrDefault(id => LineOf(id) <= error)));
        return new([.. faulty, .. HiddenClauses(knowledge, faults)], [.. faults.Select(fault => fault.Span)]);
    }

    /// <summary>What an item lacks is told at the key <c>id</c>.</summary>
    private static int LineOf(SourceSpan id) => id.File.OffsetOf(id.Position.Line, 1);

    /// <summary>Clauses of files of which not everything could be read: what they say may be hidden.</summary>
    private static IEnumerable<SourceSpan> HiddenClauses(KnowledgeBase knowledge, ImmutableArray<Diagnostic> faults)
    {
        var files = faults.Where(fault => fault.Code is { Severity: Severity.Error, Id: ['S', 'G', '0', '1' or '3', ..] }).Select(fault => fault.Span.File).ToHashSet();
        return knowledge.Policies.SelectMany(policy => policy.AllClauses()).Select(clause => clause.Id.Span).Where(id => files.Contains(id.File));
    }

    private static IEnumerable<SourceSpan> IdsOf(KnowledgeBase knowledge) =>
        knowledge.Criteria.Select(item => item.Id)
            .Concat(knowledge.Measures.Select(item => item.Id))
            .Concat(knowledge.Targets.Select(item => item.Id))
            .Concat(knowledge.Combinings.Select(item => item.Id))
            .Concat(knowledge.Policies.SelectMany(policy => policy.AllClauses()).Select(clause => clause.Id))
            .Select(id => id.Span);

    /// <summary>Whether an item has an error anywhere.</summary>
    public bool IsFaulty(Located<string> id) => faulty.Contains(id.Span);

    /// <summary>Whether something was told of just this place.</summary>
    public bool Contains(SourceSpan place) => told.Contains(place);
}
