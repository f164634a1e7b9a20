using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>Finds criteria whose verdict stands on itself through <c>met</c>, their programme's rule included, each circle once.</summary>
/// <remarks>Without recursion along the criteria: a chain of them may be of any length.</remarks>
internal sealed class CriterionCircles
{
    private const int LongestShown = 6;

    private readonly Dictionary<string, ImmutableArray<Located<string>>> open = new(StringComparer.Ordinal);
    private readonly DiagnosticBag diagnostics;

    private CriterionCircles(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        var scope = TypeScope.OfCriteria(knowledge);
        var byProgramme = knowledge.Programmes.DistinctBy(programme => programme.Id.Value)
            .ToDictionary(programme => programme.Id.Value, programme => NamedBy(scope, programme.Applies).ToArray(), StringComparer.Ordinal);
        foreach (var criterion in knowledge.Criteria)
            open.TryAdd(criterion.FullId,
            [
                .. NamedBy(scope with { PolicyId = criterion.PolicyId }, criterion.Applies, criterion.Require),
                .. criterion.Programme is { } programme ? byProgramme.GetValueOrDefault(programme.Value, []) : [],
            ]);
    }

    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics) => new CriterionCircles(knowledge, diagnostics).Check();

    private void Check()
    {
        CloseDecided();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in open.Keys.Order(StringComparer.Ordinal))
            Follow(id, seen);
    }

    /// <summary>Takes away what names nothing undecided, and then what names only that, until only circles and what leads to them are left.</summary>
    private void CloseDecided()
    {
        var namedBy = open.SelectMany(pair => pair.Value.Select(named => (named.Value, pair.Key))).ToLookup(pair => pair.Value, pair => pair.Key);
        var undecided = open.ToDictionary(pair => pair.Key, pair => pair.Value.Count(named => open.ContainsKey(named.Value)), StringComparer.Ordinal);
        var decided = new Queue<string>(undecided.Where(pair => pair.Value == 0).Select(pair => pair.Key));
        while (decided.TryDequeue(out var id))
        {
            open.Remove(id);
            foreach (var user in namedBy[id])
                if (--undecided[user] == 0)
                    decided.Enqueue(user);
        }
    }

    /// <summary>Goes from a criterion to the first undecided one that it names, and on, until one comes again.</summary>
    private void Follow(string id, HashSet<string> seen)
    {
        var way = new List<Located<string>>();
        var steps = new Dictionary<string, int>(StringComparer.Ordinal);
        while (seen.Add(id))
        {
            steps[id] = way.Count;
            way.Add(open[id].First(named => open.ContainsKey(named.Value)));
            id = way[^1].Value;
        }

        if (steps.TryGetValue(id, out var start))
            Report(way[start..]);
    }

    private void Report(List<Located<string>> circle)
    {
        var first = circle.MinBy(named => named.Value, StringComparer.Ordinal);
        var at = circle.IndexOf(first);
        var names = circle[at..].Concat(circle[..at]).Select(named => named.Value).ToList();
        var shown = names.Count > LongestShown ? [.. names[..LongestShown], "..."] : names;
        diagnostics.Report(Codes.CriterionCircle, first.Span, string.Join(" → ", [.. shown, names[0]]));
    }

    private static IEnumerable<Located<string>> NamedBy(TypeScope scope, params IEnumerable<Rule?> rules) =>
        from rule in rules
        from reference in MetIn(rule?.Expression)
        let id = scope.FullCriterionId(reference.Name)
        where id is not null
        select new Located<string>(id, reference.Span);

    private static IEnumerable<Reference> MetIn(Expression? expression) => expression switch
    {
        Call { Operator: "met" } call => call.Arguments.Select(argument => argument.Value).OfType<Reference>(),
        Call call => call.Arguments.SelectMany(argument => MetIn(argument.Value)),
        ListOf list => list.Items.SelectMany(MetIn),
        Interval interval => MetIn(interval.Low).Concat(MetIn(interval.High)),
        _ => [],
    };
}
