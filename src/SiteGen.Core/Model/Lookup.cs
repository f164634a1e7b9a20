using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>Finds things by their ids. Where an id is written twice (a fault of its own) the first one stands.</summary>
public sealed class Lookup
{
    private readonly Dictionary<string, Clause> clauses;
    private readonly Dictionary<string, ReferencedDocument> documents;

    public Lookup(KnowledgeBase knowledge)
    {
        Regions = Index(knowledge.AllRegions(), region => region.Id.Value);
        Agencies = Index(knowledge.Agencies, agency => agency.FullId);
        Programmes = Index(knowledge.Programmes, programme => programme.Id.Value);
        Terms = Index(knowledge.Terms, term => term.Id.Value);
        Evidence = Index(knowledge.Evidence, evidence => evidence.Id.Value);
        Inputs = Index(knowledge.Inputs, input => input.Id.Value);
        Policies = Index(knowledge.Policies, policy => policy.Id.Value);
        Criteria = Index(knowledge.Criteria, criterion => criterion.FullId);
        Measures = Index(knowledge.Measures, measure => measure.FullId);
        clauses = Index(
            knowledge.Policies.SelectMany(policy => policy.AllClauses().Select(clause => (policy, clause))),
            pair => $"{pair.policy.Id.Value}#{pair.clause.Id.Value}",
            pair => pair.clause);
        documents = Index(
            knowledge.Policies.SelectMany(policy => policy.Documents.Select(document => (policy, document))),
            pair => $"{pair.policy.Id.Value}/{pair.document.Id.Value}",
            pair => pair.document);
    }

    public IReadOnlyDictionary<string, Region> Regions { get; }

    /// <summary>By full id: <c>lutai/finance-bureau</c>.</summary>
    public IReadOnlyDictionary<string, Agency> Agencies { get; }

    public IReadOnlyDictionary<string, Programme> Programmes { get; }

    public IReadOnlyDictionary<string, Term> Terms { get; }

    public IReadOnlyDictionary<string, Evidence> Evidence { get; }

    public IReadOnlyDictionary<string, Input> Inputs { get; }

    public IReadOnlyDictionary<string, PolicyDocument> Policies { get; }

    /// <summary>By full id.</summary>
    public IReadOnlyDictionary<string, Criterion> Criteria { get; }

    /// <summary>By full id.</summary>
    public IReadOnlyDictionary<string, Measure> Measures { get; }

    public Clause? Clause(Citation citation) => clauses.GetValueOrDefault(citation.ToString());

    /// <param name="id">As a rule of the policy writes it.</param>
    public Criterion? Criterion(string id, string policyId) => Criteria.GetValueOrDefault(FullId.Of(id, policyId));

    /// <summary>Null for a criterion of no programme.</summary>
    public Programme? ProgrammeOf(Criterion criterion) => criterion.Programme is { } id ? Programmes.GetValueOrDefault(id.Value) : null;

    /// <summary>The rules on whom a criterion concerns: its own and its programme's, but not its policy's, since it states a fact.</summary>
    public ImmutableArray<Rule> ScopeOf(Criterion criterion) => Stated(criterion.Applies, ProgrammeOf(criterion)?.Applies);

    /// <summary>The rules on whom a measure concerns: its policy's and its own.</summary>
    public ImmutableArray<Rule> ScopeOf(Measure measure) => Stated(Policies.GetValueOrDefault(measure.PolicyId)?.Applies, measure.Applies);

    public ReferencedDocument? Document(string policyId, string documentId) => documents.GetValueOrDefault($"{policyId}/{documentId}");

    private static ImmutableArray<Rule> Stated(params ReadOnlySpan<Rule?> rules)
    {
        var stated = ImmutableArray.CreateBuilder<Rule>(rules.Length);
        foreach (var rule in rules)
            if (rule is not null)
                stated.Add(rule);
        return stated.ToImmutable();
    }

    private static Dictionary<string, T> Index<T>(IEnumerable<T> items, Func<T, string> id) => Index(items, id, item => item);

    private static Dictionary<string, TValue> Index<T, TValue>(IEnumerable<T> items, Func<T, string> id, Func<T, TValue> value)
    {
        var index = new Dictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var item in items)
            index.TryAdd(id(item), value(item));
        return index;
    }
}
