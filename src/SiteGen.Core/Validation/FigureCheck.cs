using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Validation.Checks;

namespace SiteGen.Core.Validation;

/// <summary>A second door, for when the rules make sense: whether their figures stand in the clauses that they cite.</summary>
/// <remarks>Reports SG0422 to SG0425. What has an error of its own is passed over: its figures may only follow from that.</remarks>
public static class FigureCheck
{
    public static void Run(KnowledgeBase knowledge, DiagnosticBag diagnostics) =>
        RuleFigures.Check(new(knowledge, new(knowledge), diagnostics), ToldPlaces.Of(knowledge, diagnostics));
}
