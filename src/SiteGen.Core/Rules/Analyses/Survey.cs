using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Looks at a rule with samples until nothing is left to be found fault with, or there are no more samples.</summary>
internal sealed class Survey
{
    private readonly Atoms atoms;
    private readonly Spaces spaces;
    private readonly SurveyedRule subject;
    private readonly ImmutableArray<Atom> turning;
    private readonly ImmutableArray<Decision> context;
    private readonly Decision rule;

    /// <summary>What only few samples show is looked for too.</summary>
    private readonly bool isWholeNeeded;

    public Survey(SurveyedRule subject, Atoms atoms, Spaces spaces)
    {
        (this.subject, this.atoms, this.spaces) = (subject, atoms, spaces);
        turning = [.. subject.Context.Append(subject.Rule).SelectMany(written => atoms.Of(written, subject.PolicyId))];
        context = [.. subject.Context.Select(written => atoms.Compiler(subject.PolicyId).Rule(written))];
        rule = atoms.Compiler(subject.PolicyId).Rule(subject.Rule);
        isWholeNeeded = RuleParts.SelfAndDescendants(subject.Rule).Any(part => part is Call { Operator: "not" or "none" });
    }

    /// <summary>What was seen to be wrong, and whether no other sample can change that.</summary>
    public (ImmutableArray<Finding> Proven, ImmutableArray<Finding> Open) Find()
    {
        var part = Part.Of(subject.Rule);
        if (See(part, Care.Quick, out _) is null || See(part, Care.Whole, out var shown) is not { } isComplete)
            return ([], []);
        isComplete &= See(part, Care.Relaxed, out var remaining) ?? true;
        return ([.. shown.Where(IsProven)], [.. shown.Where(finding => !IsProven(finding))]);

        bool IsProven(Finding finding) => IsLeft(finding) || IsProvenAlone(finding.Part);

        bool IsLeft(Finding finding) => finding.Code == Codes.DividedUnderDenial || (isComplete && remaining.Any(other => other.Code == finding.Code && other.Place == finding.Place));
    }

    /// <summary>A part may well be the same for everybody, whatever the rest of the rule is that is too much to try.</summary>
    private bool IsProvenAlone(Part part) =>
        part.Role != PartRole.Whole && part.Only is Verdict.Met or Verdict.Unmet && !RuleParts.HasSubject(part.Rule)
        && !new Survey(subject with { Rule = part.Rule, Context = [] }, atoms, spaces).Find().Proven.IsEmpty;

    /// <returns>Null as soon as there is nothing to be found; else whether all samples were tried that there are.</returns>
    private bool? See(Part part, Care care, out ImmutableArray<Finding> findings)
    {
        var space = spaces.Of(turning, isBound: subject.Kind != SubjectKind.Constraint, care);
        if (!context.IsEmpty)
            space = space.Where(sample => atoms.Variables.Look(sample) is var look && context.All(other => other(look).Verdict is Verdict.Met or Verdict.Unknown));
        var next = 4;
        foreach (var (index, sample) in space.Samples().Index())
        {
            var look = atoms.Variables.Look(sample);
            if (context.All(other => other(look).Verdict == Verdict.Met) && rule(look) is var explanation)
                part.See(explanation, new(sample, look, explanation.Verdict == Verdict.Met));
            if (index + 1 != next || isWholeNeeded)
                continue;
            next *= 2;
            if ((findings = PartChecks.Find(part)).IsEmpty)
                return null;
        }

        findings = PartChecks.Find(part);
        return findings.IsEmpty ? null : space.IsComplete;
    }
}
