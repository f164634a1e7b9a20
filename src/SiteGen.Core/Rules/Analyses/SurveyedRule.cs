using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>A rule of the content that is to be examined.</summary>
/// <param name="Id">Of the criterion, measure, programme or policy whose rule it is, or the constraint itself.</param>
/// <param name="PolicyId">Whose criteria it may name by their local ids; null for none.</param>
/// <param name="Context">Rules that decide whether this one is asked at all.</param>
internal sealed record SurveyedRule(SubjectKind Kind, string Id, string? PolicyId, Expression Rule, ImmutableArray<Expression> Context);

internal enum SubjectKind { Criterion, Measure, Applies, Due, Constraint }

/// <summary>A fault of a rule, at one part of it.</summary>
/// <param name="Sample">Shows it.</param>
/// <param name="Other">A part that has to do with it.</param>
internal sealed record Finding(DiagnosticCode Code, Part Part, Sample? Sample, Part? Other = null)
{
    public SourceSpan Place => Part.Place;
}
