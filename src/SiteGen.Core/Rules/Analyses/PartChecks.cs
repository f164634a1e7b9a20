using System.Collections.Immutable;
using SiteGen.Core.Rules.Analyses.Parts;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Holds the parts of a rule against all checks, inner ones first: what follows from a fault that was told is not told again.</summary>
/// <remarks>A check is one file in <c>Parts/</c> and one line here.</remarks>
internal static class PartChecks
{
    private static IEnumerable<Func<Part, Part, Finding?>> Checks =>
    [
        NeverReached.Find,
        NeverDecided.Find,
        AlwaysTheSame.Find,
        DecidesNothing.Find,
    ];

    /// <param name="whole">A rule after it was looked at with samples.</param>
    public static ImmutableArray<Finding> Find(Part whole) => [.. In(whole, whole), .. DividedUnderDenial.In(whole)];

    private static ImmutableArray<Finding> In(Part part, Part whole)
    {
        ImmutableArray<Finding> inside = [.. part.Parts.SelectMany(inner => In(inner, whole))];
        return inside.IsEmpty && Checks.Select(check => check(part, whole)).FirstOrDefault(finding => finding is not null) is { } own ? [own] : inside;
    }
}
