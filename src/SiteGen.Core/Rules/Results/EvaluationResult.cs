using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Results;

/// <summary>What the answers of one enterprise come to, in the order of the content.</summary>
public sealed record EvaluationResult(
    DateOnly AsOf,
    ImmutableArray<AnswerError> Errors,
    ImmutableArray<CriterionResult> Criteria,
    ImmutableArray<ProgrammeResult> Programmes,
    ImmutableArray<MeasureResult> Measures,
    Total Open,
    Total NotStated,
    ImmutableArray<Unlock> Unlocks);

/// <summary>An answer that cannot be taken, which counts as not given.</summary>
/// <param name="Code"><c>unknown-input type number precision option date domain band constraint</c>.</param>
/// <param name="Limit">What it may be, or the other input of a constraint.</param>
public sealed record AnswerError(string Input, string Code, string? Limit);

/// <param name="Id">Full.</param>
public sealed record CriterionResult(string Id, Explanation Explanation)
{
    public Verdict Verdict => Explanation.Verdict;
}

/// <param name="Recognised">The enterprise's own answer; null where there is none.</param>
/// <param name="Verdict">Null where the programme has no conditions.</param>
public sealed record ProgrammeResult(string Id, ExactValue? Recognised, Verdict? Verdict, BenchmarkCount Benchmarks);

public sealed record BenchmarkCount(int Met, int Unmet, int Unknown, int NotApplicable)
{
    public int Of => Met + Unmet + Unknown;
}

/// <param name="Id">Full.</param>
public sealed record MeasureResult(string Id, Status Status, AmountResult Amount, Explanation Explanation)
{
    public Verdict Verdict => Explanation.Verdict;
}

/// <summary>An input's new answer, and what it brings.</summary>
/// <param name="Measures">Full ids of those that it makes met.</param>
/// <param name="Low">By how much the totals rise.</param>
public sealed record Unlock(string Input, ExactValue To, ImmutableArray<string> Measures, Money Low, Money? High);
