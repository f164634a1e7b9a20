using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses.Parts;

/// <summary>A branch that no enterprise takes, told where it is chosen; or a rule that is asked of nobody.</summary>
/// <remarks>Rows of tables that nobody reaches are told by what looks at tables.</remarks>
internal static class NeverReached
{
    public static Finding? Find(Part part, Part whole) => part.Operator != "if" ? null : part.Parts[0].Only switch
    {
        Verdict.Met => new(Codes.ElseNeverTaken, part.Parts[0], part.Parts[0].With(Verdict.Met)),
        Verdict.Unmet => new(Codes.ThenNeverTaken, part.Parts[0], part.Parts[0].With(Verdict.Unmet)),
        _ => null,
    };
}
