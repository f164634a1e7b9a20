using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>none: [a, b]</c>: not one of them.</summary>
internal sealed class NoneOf() : OverRules("none", Shape.List)
{
    public override ImmutableArray<KeyedPhrase> Texts => AllOfTexts.All;

    protected override bool IsDenial => true;

    protected override Verdict Decide(ImmutableArray<Explanation> parts) => Joining.Not(Joining.Any(parts));
}
