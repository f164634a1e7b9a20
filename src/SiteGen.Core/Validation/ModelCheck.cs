using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Validation.Checks;

namespace SiteGen.Core.Validation;

/// <summary>The door of the room: holds the knowledge base against all checks.</summary>
/// <remarks>Reports SG04xx, but for figures of rules. A check is one file in <c>Checks/</c> and one line here.</remarks>
public static class ModelCheck
{
    private static IEnumerable<Action<CheckContext>> Checks =>
    [
        UniqueIds.Check,
        References.Check,
        CombinedMeasures.Check,
        ClauseNumbers.Check,
        PageLanguages.Check,
        TermForms.Check,
        TermConsistency.Check,
        TextFigures.Check,
        Shares.Check,
        PoolSizes.Check,
        LadderSteps.Check,
        Windows.Check,
        ScenarioReferences.Check,
    ];

    public static void Run(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var context = new CheckContext(knowledge, new(knowledge), diagnostics);
        foreach (var check in Checks)
            check(context);
    }
}

/// <summary>What every check is handed.</summary>
internal sealed record CheckContext(KnowledgeBase Knowledge, Lookup Lookup, DiagnosticBag Diagnostics);
