using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses.Parts;

/// <summary>One of several rules without which the whole would come out the same for everybody: it follows from the others.</summary>
internal static class DecidesNothing
{
    public static Finding? Find(Part part, Part whole)
    {
        if (part.Parts.Length < 2 || JoinerOf(part.Operator) is not { } join || !part.IsReached)
            return null;
        for (var left = part.Parts.Length - 1; left >= 0; left--)
            if (part.Meetings.All(meeting => join(Parts(meeting.Verdicts)) == join(Parts(meeting.Verdicts.RemoveAt(left)))))
                return new(Codes.PartFollows, part.Parts[left], Shown(part, left), Other(part, left));
        return null;
    }

    private static Func<ImmutableArray<Explanation>, Verdict>? JoinerOf(string name) => name switch
    {
        "all" or "and" => Joining.All,
        "any" or "or" => Joining.Any,
        "none" => parts => Joining.Not(Joining.Any(parts)),
        "readings" => parts => Joining.Agreed(parts.Select(part => part.Verdict)) ?? Verdict.Unknown,
        _ => null,
    };

    private static ImmutableArray<Explanation> Parts(ImmutableArray<Verdict> verdicts) => [.. verdicts.Select(verdict => new Explanation("", verdict))];

    /// <summary>Where the part would decide, if another did not already.</summary>
    private static Sample? Shown(Part part, int left) => part.Parts[left].With(Deciding(part)) ?? part.Meetings.First().Sample;

    private static Part? Other(Part part, int left)
    {
        var deciding = Deciding(part);
        var other = Enumerable.Range(0, part.Parts.Length).FirstOrDefault(
            index => index != left && part.Meetings.All(meeting => meeting.Verdicts[left] != deciding || meeting.Verdicts[index] == deciding), -1);
        return other < 0 ? null : part.Parts[other];
    }

    private static Verdict Deciding(Part part) => part.Operator is "all" or "and" ? Verdict.Unmet : Verdict.Met;
}
