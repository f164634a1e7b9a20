using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>What rules that have passed the type checker can decide, for whom, and what of them is in vain; each fault with answers that show it.</summary>
/// <remarks>
/// Reports SG0280 to SG0295. A rule is looked at with sample enterprises, one for each way in which its comparisons can come out; where not all ways
/// could be tried, that is said. An analysis is one file and one line here.
/// </remarks>
public static class RuleAnalysis
{
    private static IEnumerable<Action<Examined>> Analyses =>
    [
        UnusedInputs.Check,
        OpposedStatements.Check,
        OpposedConstraints.Check,
        Regions.Check,
        PartFaults.Check,
    ];

    /// <param name="knowledge">Without errors.</param>
    public static void Run(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var atoms = new Atoms(knowledge, RuleSetCompiler.Compile(knowledge));
        var examined = new Examined(knowledge, atoms, new(atoms.Variables), diagnostics);
        foreach (var analysis in Analyses)
            analysis(examined);
    }
}

/// <summary>What every analysis is handed.</summary>
internal sealed record Examined(KnowledgeBase Knowledge, Atoms Atoms, Spaces Spaces, DiagnosticBag Diagnostics)
{
    public Lookup Lookup => Atoms.Lookup;

    public WitnessText Witness { get; } = new(Atoms.Variables);

    /// <summary>Criteria with faults of their own, by full id: what follows from these is not told again.</summary>
    public HashSet<string> Faulty { get; } = new(StringComparer.Ordinal);

    /// <summary>Constraints exclude each other, so that no enterprise is left to look at rules with.</summary>
    public bool IsEmpty { get; set; }
}
