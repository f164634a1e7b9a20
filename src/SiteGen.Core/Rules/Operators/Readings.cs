using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>readings: [a, b]</c>: the source can be read each of these ways; decided where all agree.</summary>
internal sealed class Readings() : OverRules("readings", Shape.List)
{
    public override ImmutableArray<KeyedPhrase> Texts => ReadingsTexts.All;

    protected override Verdict Decide(ImmutableArray<Explanation> parts) => Joining.Agreed(parts.Select(part => part.Verdict)) ?? Verdict.Unknown;

    /// <summary>Where two readings differ already, no answer will make them agree.</summary>
    protected override Explanation Join(ImmutableArray<Explanation> parts)
    {
        var differ = parts.Where(part => part.Verdict != Verdict.Unknown).DistinctBy(part => part.Verdict).Count() > 1;
        return differ ? new(Name, Verdict.Unknown) { Reason = Reason.Reading, Children = parts } : base.Join(parts);
    }
}
