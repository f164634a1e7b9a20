using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses.Parts;

/// <summary>Readings that never agree, so that no answers decide.</summary>
internal static class NeverDecided
{
    public static Finding? Find(Part part, Part whole) =>
        part.Only == Verdict.Unknown && !part.Parts.IsEmpty ? new(Codes.NeverDecided, part, part.With(Verdict.Unknown)) : null;
}
