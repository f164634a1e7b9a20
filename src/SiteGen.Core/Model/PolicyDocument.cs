using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>有效性, as the source states it.</summary>
public enum Validity { InForce, Expired, Repealed, NotStated }

/// <summary>Two days, both included; either may be open.</summary>
public sealed record Period(DateOnly? From, DateOnly? To, SourceSpan Span);

/// <summary>A policy: what Chinese government sites must publish of a document, and its clauses. A field that the source leaves empty is null.</summary>
/// <param name="TitleSupplied">The source has no title of its own; this one is ours.</param>
/// <param name="Period">The time that the document itself says it covers.</param>
/// <param name="Front">What stands before the first numbered part.</param>
public sealed record PolicyDocument(
    Located<string> Id,
    Located<string> Region,
    LocalizedText Title,
    bool TitleSupplied,
    LocalizedText Summary,
    Located<string>? IndexNumber,
    Located<string>? DocumentNumber,
    Located<string>? Issuer,
    ImmutableArray<LocalizedText> Subjects,
    PolicyDates Dates,
    Period? Period,
    Validity Validity,
    TextSource Source,
    Rule? Applies,
    Application Application,
    ImmutableArray<ReferencedDocument> Documents,
    ImmutableArray<Reading> Readings,
    ImmutableArray<Clause> Front,
    ImmutableArray<Clause> Clauses)
{
    public IEnumerable<Clause> AllClauses() => Front.Concat(Clauses).SelectMany(clause => clause.SelfAndDescendants());

    /// <summary>The days from which and to which the policy holds, as far as anything states them.</summary>
    public (DateOnly? From, DateOnly? To) InForce =>
        (Dates.Effective ?? Dates.Published ?? Dates.Written ?? Period?.From, Dates.Expires ?? Period?.To);
}

/// <summary>成文 written, 发布 published, 施行 effective, 失效 expires.</summary>
public sealed record PolicyDates(DateOnly? Written, DateOnly? Published, DateOnly? Effective, DateOnly? Expires);

/// <summary>Where the text was taken from.</summary>
public sealed record TextSource(LocalizedText Name, string? Address);

public enum DocumentRelation { BasedOn, Amends, Repeals, Interprets, Related, Cited }

/// <summary>A document that the policy's text refers to.</summary>
/// <param name="Policy">The policy of this site that it is, if it is one.</param>
public sealed record ReferencedDocument(
    Located<string> Id,
    DocumentRelation Relation,
    LocalizedText Title,
    Located<string>? Number,
    DateOnly? Date,
    Located<string>? Policy);

/// <summary>A place where the source is damaged or ambiguous, and how it was read.</summary>
/// <param name="Found">What stands in the source.</param>
/// <param name="IsOpen">To be confirmed with the issuer; else settled by the text itself.</param>
public sealed record Reading(
    Located<string> Id,
    ImmutableArray<Citation> Clauses,
    ImmutableArray<Located<string>> Inputs,
    LocalizedText Found,
    LocalizedText ReadAs,
    LocalizedText Why,
    bool IsOpen);
