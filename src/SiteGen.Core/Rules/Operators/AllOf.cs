using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>all: [a, b]</c>: each of them; those that do not apply are left out.</summary>
internal sealed class AllOf() : OverRules("all", Shape.List)
{
    public override ImmutableArray<KeyedPhrase> Texts => AllOfTexts.All;

    protected override Verdict Decide(ImmutableArray<Explanation> parts) => Joining.All(parts);
}
