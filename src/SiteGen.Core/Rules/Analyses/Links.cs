using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Which variables hang together: those that stand in one atom, or in one constraint.</summary>
internal static class Links
{
    /// <summary>The groups, each in the order of the variables; what lies between two of them shares nothing.</summary>
    /// <param name="ties">Each some variables that hang together; those that are not asked for are passed over.</param>
    public static ImmutableArray<ImmutableArray<int>> Groups(ImmutableArray<int> variables, IEnumerable<ImmutableArray<int>> ties)
    {
        var heads = variables.ToDictionary(variable => variable);
        foreach (var tie in ties)
        {
            var tied = tie.Where(heads.ContainsKey).ToList();
            foreach (var other in tied.Skip(1))
                heads[Head(other)] = Head(tied[0]);
        }

        return [.. variables.GroupBy(Head).Select(group => group.ToImmutableArray())];

        int Head(int variable)
        {
            while (heads[variable] != variable)
                variable = heads[variable];
            return variable;
        }
    }
}
