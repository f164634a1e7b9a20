using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Which inputs a rule hangs on, through the criteria that it names.</summary>
internal sealed class Reach(IEnumerable<Outcome> criteria, ImmutableArray<Constrained> constraints)
{
    private readonly Dictionary<string, Outcome> criteria = criteria.ToDictionary(criterion => criterion.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableSortedDictionary<int, int>> found = new(StringComparer.Ordinal);

    public IEnumerable<int> InputsOf(Outcome outcome) => CountsOf(outcome).Keys;

    /// <summary>These inputs, and all that constraints tie to them.</summary>
    public ImmutableHashSet<int> WithTied(ImmutableHashSet<int> inputs)
    {
        var all = inputs.Union(constraints.Where(constraint => constraint.Inputs.Any(inputs.Contains)).SelectMany(constraint => constraint.Inputs));
        return all.Count > inputs.Count ? WithTied(all) : all;
    }

    /// <summary>
    /// Splitting over an input can only help where it stands in the rule more than once, or where a constraint ties it to another; then over that one too.
    /// </summary>
    public Outcome WithCandidates(Outcome outcome)
    {
        var counts = CountsOf(outcome);
        var tied = constraints.Where(constraint => constraint.Inputs.Length > 1 && constraint.Inputs.Any(counts.ContainsKey)).SelectMany(constraint => constraint.Inputs);
        return outcome with { Candidates = [.. counts.Where(pair => pair.Value > 1).Select(pair => pair.Key).Union(tied).Where(input => input >= 0).Order()] };
    }

    /// <summary>How often each input stands in a rule: once, or more than once.</summary>
    private ImmutableSortedDictionary<int, int> CountsOf(Outcome outcome) =>
        outcome.Mentions.Select(input => (input, 1))
            .Concat(outcome.Criteria.SelectMany(id => CountsOf(id).Select(pair => (pair.Key, pair.Value))))
            .GroupBy(pair => pair.Item1)
            .ToImmutableSortedDictionary(group => group.Key, group => Math.Min(2, group.Sum(pair => pair.Item2)));

    private ImmutableSortedDictionary<int, int> CountsOf(string criterion)
    {
        if (!found.TryGetValue(criterion, out var counts))
            found[criterion] = counts = CountsOf(criteria[criterion]);
        return counts;
    }
}
