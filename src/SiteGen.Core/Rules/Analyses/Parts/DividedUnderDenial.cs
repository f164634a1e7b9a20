using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Rules.Analyses.Parts;

/// <summary>A comparison over a ratio that must not be met: where the ratio cannot be formed it is not met, and so the denial is.</summary>
internal static class DividedUnderDenial
{
    public static IEnumerable<Finding> In(Part part) =>
        part.Divided is { } sample ? [new(Codes.DividedUnderDenial, part, sample)] : part.Parts.SelectMany(In);
}
