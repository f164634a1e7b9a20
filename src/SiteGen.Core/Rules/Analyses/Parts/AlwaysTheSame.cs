using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses.Parts;

/// <summary>A rule that everybody meets, or nobody, and the part of it by which that is so.</summary>
internal static class AlwaysTheSame
{
    public static Finding? Find(Part part, Part whole)
    {
        if (part.Only is not (Verdict.Met or Verdict.Unmet) || part.Role == PartRole.When || IsPlainBranch(part))
            return null;
        var isMet = part.Only == Verdict.Met;
        var code = whole.Only is Verdict.Met or Verdict.Unmet
            ? whole.Only == Verdict.Met ? Codes.AlwaysMet : Codes.NeverMet
            : isMet ? Codes.PartAlwaysMet : Codes.PartNeverMet;
        return Culprit(part, isMet) is var (inner, sample, other) ? new(code, inner, sample, other) : new(code, part, part.With(part.Only.Value));
    }

    /// <summary>A branch or row may well ask for nothing.</summary>
    private static bool IsPlainBranch(Part part) => part is { Role: PartRole.Branch, Only: Verdict.Met, Parts.IsEmpty: true };

    /// <summary>Of rules that exclude each other, or that leave nobody out, the one that is the last too many.</summary>
    private static (Part Inner, Sample? Sample, Part? Other)? Culprit(Part part, bool isMet)
    {
        if ((part.Operator, isMet) is not (("all" or "and", false) or ("any" or "or", true)))
            return null;
        var (joined, apart) = isMet ? (Verdict.Met, Verdict.Unmet) : (Verdict.Unmet, Verdict.Met);
        var last = Enumerable.Range(1, part.Parts.Length).First(length => part.Meetings.All(meeting => meeting.Verdicts[..length].Contains(joined))) - 1;
        var before = part.Meetings.FirstOrDefault(meeting => meeting.Verdicts[..last].All(verdict => verdict == apart)) ?? part.Meetings.First();
        var rival = Enumerable.Range(0, last).FirstOrDefault(index => part.Meetings.All(meeting => meeting.Verdicts[index] == joined || meeting.Verdicts[last] == joined), -1);
        return (part.Parts[last], before.Sample, rival < 0 ? null : part.Parts[rival]);
    }
}
