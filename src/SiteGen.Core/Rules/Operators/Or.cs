using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a or b</c>: one of them or more.</summary>
internal sealed class Or() : OverRules("or", Shape.Value)
{
    public override ImmutableArray<KeyedPhrase> Texts => AnyOfTexts.All;

    protected override Verdict Decide(ImmutableArray<Explanation> parts) => Joining.Any(parts);
}
