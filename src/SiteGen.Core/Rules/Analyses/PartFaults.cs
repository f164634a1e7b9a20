using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Rules, and parts of rules, that everybody meets or nobody, that follow from others, that no answers decide.</summary>
internal sealed class PartFaults
{
    private static readonly Phrase Other = new("this part decides already", "此处已起判定作用");

    private readonly Examined examined;
    private readonly ImmutableArray<Diagnostic> told;

    private PartFaults(Examined examined)
    {
        this.examined = examined;
        told = examined.Diagnostics.ToSorted();
    }

    public static void Check(Examined examined)
    {
        if (examined.IsEmpty)
            return;
        new PartFaults(examined).Check();
    }

    private void Check()
    {
        var found = SurveyedRules.Of(examined.Knowledge, examined.Lookup).Where(rule => !HasTold(rule))
            .Select(rule => (Rule: rule, Found: new Survey(rule, examined.Atoms, examined.Spaces).Find())).ToList();
        examined.Faulty.UnionWith(found.Where(pair => pair.Rule.Kind == SubjectKind.Criterion && !(pair.Found.Proven.IsEmpty && pair.Found.Open.IsEmpty)).Select(pair => pair.Rule.Id));
        foreach (var (rule, (proven, open)) in found)
        {
            foreach (var finding in proven.Where(finding => !IsTold(finding, rule)))
                Report(finding, rule);
            foreach (var finding in open.Where(finding => !IsTold(finding, rule)))
                examined.Diagnostics.Report(Codes.NotProven, finding.Place, Doubts.Of(CodeFor(finding, rule)).En, Doubts.Of(CodeFor(finding, rule)).Zh);
        }
    }

    /// <summary>That it applies to nobody in the region was told.</summary>
    private bool HasTold(SurveyedRule rule) => rule.Kind == SubjectKind.Applies && examined.Faulty.Contains(rule.Id);

    private bool IsTold(Finding finding, SurveyedRule rule) => FollowsFromCriterion(finding, rule) || told.Any(fault => Holds(finding.Part.Rule.Span, fault.Span));

    /// <summary>A fault inside was told already, of which this may well be the consequence.</summary>
    private static bool Holds(SourceSpan outer, SourceSpan inner) => inner.File == outer.File && inner.Start >= outer.Start && inner.Start < outer.End;

    /// <summary>What a criterion's own fault brings about is told at the criterion.</summary>
    private bool FollowsFromCriterion(Finding finding, SurveyedRule rule) =>
        RuleParts.SelfAndDescendants(finding.Code == Codes.PartFollows ? rule.Rule : finding.Part.Rule)
            .Any(part => part is Call { Operator: "met", Arguments: [{ Value: Reference name }] } && examined.Faulty.Contains(examined.Atoms.CriterionId(name.Name, rule.PolicyId)));

    private void Report(Finding finding, SurveyedRule rule)
    {
        var atoms = examined.Atoms.Of(RuleParts.HasSubject(finding.Part.Rule) ? rule.Rule : finding.Part.Rule, rule.PolicyId);
        var related = finding.Other is { } other ? ImmutableArray.Create(new RelatedPlace(other.Place, Other)) : [];
        examined.Diagnostics.Add(new(
            CodeFor(finding, rule),
            finding.Place,
            [rule.Id, examined.Witness.Write(finding.Sample, atoms, Language.English), examined.Witness.Write(finding.Sample, atoms, Language.Chinese)],
            null,
            related));
    }

    private static DiagnosticCode CodeFor(Finding finding, SurveyedRule rule) => (rule.Kind, finding.Code) switch
    {
        (SubjectKind.Applies, var code) when code == Codes.NeverMet => Codes.AppliesToNobody,
        (SubjectKind.Constraint, var code) when code == Codes.AlwaysMet => Codes.ConstraintAlwaysMet,
        (_, var code) => code,
    };
}
