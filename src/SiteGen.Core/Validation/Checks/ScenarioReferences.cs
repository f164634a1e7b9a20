using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Whatever a scenario answers or expects is there. An answer that its <c>errors</c> call unknown is meant so.</summary>
internal sealed class ScenarioReferences(CheckContext context)
{
    private static readonly Phrase Input = new("input", "输入项");
    private static readonly Phrase Criterion = new("criterion", "条件");
    private static readonly Phrase Measure = new("measure", "措施");
    private static readonly Phrase Programme = new("programme", "培育类别");
    private static readonly Phrase Policy = new("policy", "政策");

    /// <summary>Only where every file could be read: what a broken file holds is not missing.</summary>
    public static void Check(CheckContext context)
    {
        if (!context.Knowledge.IsComplete)
            return;
        var references = new ScenarioReferences(context);
        foreach (var scenario in context.Knowledge.Scenarios)
            references.Check(scenario);
    }

    private void Check(Scenario scenario)
    {
        var (lookup, expect) = (context.Lookup, scenario.Expect);
        Resolve(scenario.Answers.Select(answer => answer.Input).Where(input => !expect.IsWrong(input.Value, "unknown-input")), lookup.Inputs.Keys, Input);
        Resolve(expect.Criteria.Select(outcome => outcome.Id), lookup.Criteria.Keys, Criterion);
        Resolve(expect.Measures.Select(outcome => outcome.Id), lookup.Measures.Keys, Measure);
        Resolve(expect.Programmes.Select(outcome => outcome.Id), lookup.Programmes.Keys, Programme);
        Resolve(expect.Policies.Select(outcome => outcome.Id), lookup.Policies.Keys, Policy);
    }

    private void Resolve(IEnumerable<Located<string>> ids, IEnumerable<string> known, Phrase kind)
    {
        foreach (var id in ids.Where(id => !known.Contains(id.Value)))
            context.Diagnostics.Add(new(Codes.UnknownReference, id.Span, [id.Value, kind.En, kind.Zh], NearSpelling.FindId(id.Value, [.. known]), []));
    }
}
