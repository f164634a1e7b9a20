using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>A rule seen with a sample.</summary>
/// <param name="IsMet">The sample meets the rule as a whole.</param>
internal sealed record Sight(Sample Sample, Evaluation Look, bool IsMet)
{
    /// <summary>Whether the rule is met although, or because, a figure is divided by zero there; through criteria too.</summary>
    public bool IsDividedIn(Explanation explanation) => IsMet && explanation.Verdict == Verdict.Unmet && Whole(explanation).SelfAndDescendants().Any(IsDivided);

    private static bool IsDivided(Explanation part) => part.Reason == Reason.DivisionByZero;

    private Explanation Whole(Explanation explanation) => explanation.Criterion is { } id ? Look.Rules.Decide(id, Look) : explanation;
}
