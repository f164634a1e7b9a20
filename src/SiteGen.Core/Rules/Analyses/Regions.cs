using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>What a policy and its measures and criteria apply to is somewhere in the policy's own region.</summary>
internal sealed class Regions
{
    private readonly Examined examined;
    private readonly InputSlot region;

    private Regions(Examined examined, InputSlot region) => (this.examined, this.region) = (examined, region);

    public static void Check(Examined examined)
    {
        var ids = examined.Knowledge.AllRegions().Select(region => region.Id.Value).ToImmutableHashSet();
        var input = examined.Atoms.Variables.Rules.Inputs.FirstOrDefault(slot => slot.RuleType is ChoiceType choice && ids.IsSubsetOf(choice.Options));
        if (input is null || ids.IsEmpty || examined.IsEmpty)
            return;
        foreach (var subject in SurveyedRules.Of(examined.Knowledge, examined.Lookup))
            if (subject is { Kind: SubjectKind.Applies, PolicyId: { } policy })
                new Regions(examined, input).Check(subject, examined.Lookup.Policies[policy]);
    }

    private void Check(SurveyedRule subject, PolicyDocument policy)
    {
        var inside = examined.Lookup.Regions[policy.Region.Value].SelfAndDescendants().Select(place => place.Id.Value).ToImmutableHashSet();
        var rules = subject.Context.Add(subject.Rule);
        var atoms = rules.SelectMany(rule => examined.Atoms.Of(rule, subject.PolicyId)).ToImmutableArray();
        if (!atoms.Any(atom => atom.Variables.Contains(region.Index)))
            return;
        var lies = examined.Atoms.Of(look => look.Choice(region.Index).Options is [var only] && inside.Contains(only) ? 1 : 0, region.Index);
        var decisions = rules.Select(rule => examined.Atoms.Compiler(subject.PolicyId).Rule(rule)).ToImmutableArray();
        var looks = examined.Spaces.Of(atoms.Add(lies), isBound: true, Care.Whole).Samples()
            .Select(sample => (Sample: sample, Look: examined.Atoms.Variables.Look(sample)))
            .Where(pair => decisions.All(rule => rule(pair.Look).Verdict == Verdict.Met)).ToList();
        if (looks.Count > 0 && !looks.Exists(pair => lies.Side(pair.Look) == 1))
        {
            examined.Faulty.Add(subject.Id);
            examined.Diagnostics.Report(Codes.AppliesElsewhere, subject.Rule.Span, looks[0].Sample.Find(region.Index)!.Option!, policy.Region.Value);
        }
    }
}
