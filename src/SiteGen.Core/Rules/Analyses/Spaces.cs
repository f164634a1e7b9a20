using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Makes the spaces of rules; what several rules turn on together is looked through once.</summary>
internal sealed class Spaces(Variables variables)
{
    private readonly Dictionary<string, ClusterSamples> known = new(StringComparer.Ordinal);

    /// <param name="isBound">Samples break no constraint between the variables of the atoms.</param>
    public Space Of(ImmutableArray<Atom> atoms, bool isBound, Care care)
    {
        ImmutableArray<int> mentioned = [.. atoms.SelectMany(atom => atom.Variables).Distinct().Order()];
        ImmutableArray<Constrained> bounds = isBound
            ? [.. variables.Rules.Constraints.Where(constraint => constraint.Inputs.All(mentioned.Contains))]
            : [];
        var groups = Links.Groups(mentioned, atoms.Select(atom => atom.Variables).Concat(bounds.Select(bound => bound.Inputs)));
        return new([.. groups.Select(group => Over(group, atoms, bounds, care))]);
    }

    private ClusterSamples Over(ImmutableArray<int> group, ImmutableArray<Atom> atoms, ImmutableArray<Constrained> bounds, Care care)
    {
        ImmutableArray<Atom> own = [.. atoms.Where(atom => atom.Variables.Any(group.Contains)).DistinctBy(atom => atom.Number)];
        ImmutableArray<Constrained> ownBounds = [.. bounds.Where(bound => bound.Inputs.Any(group.Contains))];
        var key = $"{care} {ownBounds.Length} {string.Join(' ', own.Select(atom => atom.Number))}";
        if (!known.TryGetValue(key, out var samples))
            known[key] = samples = new Cluster(variables, own, ownBounds, care).Over(group);
        return samples;
    }
}
