using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A clause of a policy: a restatement in our own words that keeps every figure, condition, agency and date.</summary>
/// <param name="Path">Its position: <c>3.3.1</c>; what stands before the first part has paths <c>0.1</c>, <c>0.2</c>.</param>
/// <param name="Number">As printed (<c>(三)</c>, <c>2.</c>, <c>①</c>), null where the source has none.</param>
/// <param name="References">Ids of the policy's documents.</param>
public sealed record Clause(
    Located<string> Id,
    string Path,
    Located<string>? Number,
    LocalizedText? Title,
    LocalizedText? Text,
    ImmutableArray<Responsibility> Agencies,
    ImmutableArray<Located<string>> References,
    ImmutableArray<Clause> Clauses)
{
    public IEnumerable<Clause> SelfAndDescendants() => Clauses.SelectMany(clause => clause.SelfAndDescendants()).Prepend(this);
}

/// <summary>
/// Responsible: named alone. Lead: named as leading. Joint: named with others. Support: named as cooperating. Member: of a group.
/// Office: houses a group's office.
/// </summary>
public enum AgencyRole { Responsible, Lead, Joint, Support, Member, Office }

/// <param name="Agency">A full id: <c>lutai/finance-bureau</c>.</param>
public sealed record Responsibility(Located<string> Agency, AgencyRole Role);

/// <summary>A clause named from elsewhere: <c>policy-id#clause-id</c>.</summary>
public sealed record Citation(string PolicyId, string ClauseId, SourceSpan Span)
{
    public override string ToString() => $"{PolicyId}#{ClauseId}";
}
