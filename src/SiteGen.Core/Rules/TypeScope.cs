using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules;

/// <summary>The names that a rule may use.</summary>
/// <param name="Inputs">By id; null where the input's own fault hides its type, and nothing more is said about it.</param>
/// <param name="Criteria">Full ids of what <c>met</c> may name.</param>
/// <param name="PolicyId">The policy in which the rule stands and whose criteria it may name by their local ids; null for none.</param>
/// <param name="IsComplete">False when a file could not be read, so that a name that is not found may still exist.</param>
public sealed record TypeScope(
    ImmutableDictionary<string, RuleType?> Inputs,
    ImmutableHashSet<string> Criteria,
    string? PolicyId = null,
    bool IsComplete = true)
{
    public static TypeScope Empty { get; } = new(ImmutableDictionary<string, RuleType?>.Empty, []);

    /// <summary>For rules that were typed before: what <c>met</c> may name, and no inputs.</summary>
    public static TypeScope OfCriteria(KnowledgeBase knowledge) => Empty with { Criteria = [.. knowledge.Criteria.Select(criterion => criterion.FullId)] };

    /// <summary>Of <c>some-id</c> in this policy or <c>some-policy/some-id</c>; null where there is none such.</summary>
    public string? FullCriterionId(string name) =>
        Criteria.Contains(name) ? name : Criteria.Contains($"{PolicyId}/{name}") ? $"{PolicyId}/{name}" : null;

    /// <summary>Every name that <see cref="FullCriterionId"/> knows, for near spellings.</summary>
    public IEnumerable<string> CriterionNames()
    {
        var prefix = $"{PolicyId}/";
        return Criteria.Concat(Criteria.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Select(id => id[prefix.Length..]));
    }
}
