using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Rules, and parts of rules, that everybody meets or nobody, that follow from others, that no answers decide.</summary>
internal sealed class PartFaults
{
    private static readonly Phrase Other = new("this part decides already", "此处已起判定作用");

    private readonly Examined examined;
    private readonly HashSet<string> faulty = new(StringComparer.Ordinal);

    private PartFaults(Examined examined) => this.examined = examined;

    public static void Check(Examined examined)
    {
        if (examined.IsEmpty)
            return;
        new PartFaults(examined).Check();
    }

    private void Check()
    {
        var found = SurveyedRules.Of(examined.Knowledge, examined.Lookup)
            .Select(subject => (Rule: subject, Found: new Survey(subject, examined.Atoms, examined.Spaces).Find())).ToList();
        faulty.UnionWith(found.Where(pair => pair.Rule.Kind == SubjectKind.Criterion && !pair.Found.Proven.IsEmpty).Select(pair => pair.Rule.Id));
        foreach (var (subject, (proven, open)) in found)
        {
            foreach (var finding in proven.Where(finding => !IsToldThere(finding, subject)))
                Report(finding, subject);
            foreach (var finding in open.Where(finding => !IsToldThere(finding, subject)))
                examined.Diagnostics.Report(Codes.NotProven, finding.Place, Doubts.Of(CodeFor(finding, subject)).En, Doubts.Of(CodeFor(finding, subject)).Zh);
        }
    }

    /// <summary>What a criterion's own fault brings about is told at the criterion.</summary>
    private bool IsToldThere(Finding finding, SurveyedRule subject) =>
        finding.Code != Codes.PartFollows && finding.Part.Rule is Call { Operator: "met", Arguments: [{ Value: Reference name }] }
        && faulty.Contains(examined.Atoms.CriterionId(name.Name, subject.PolicyId));

    private void Report(Finding finding, SurveyedRule subject)
    {
        var atoms = examined.Atoms.Of(finding.Part.Rule, subject.PolicyId);
        var related = finding.Other is { } other ? ImmutableArray.Create(new RelatedPlace(other.Place, Other)) : [];
        examined.Diagnostics.Add(new(
            CodeFor(finding, subject),
            finding.Place,
            [subject.Id, examined.Witness.Write(finding.Sample, atoms, Language.English), examined.Witness.Write(finding.Sample, atoms, Language.Chinese)],
            null,
            related));
    }

    private static DiagnosticCode CodeFor(Finding finding, SurveyedRule subject) => (subject.Kind, finding.Code) switch
    {
        (SubjectKind.Applies, var code) when code == Codes.NeverMet => Codes.AppliesToNobody,
        (SubjectKind.Constraint, var code) when code == Codes.AlwaysMet => Codes.ConstraintAlwaysMet,
        (_, var code) => code,
    };
}
