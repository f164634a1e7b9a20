using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a and b</c>: each of them.</summary>
internal sealed class And() : OverRules("and", Shape.Value)
{
    public override ImmutableArray<KeyedPhrase> Texts => AllOfTexts.All;

    protected override Verdict Decide(ImmutableArray<Explanation> parts) => Joining.All(parts);
}
