using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Takes rules apart into their atoms, through the criteria that they name.</summary>
internal sealed class Atoms
{
    private readonly KnowledgeBase knowledge;
    private readonly Lookup lookup;
    private readonly TypeScope scope;
    private readonly Dictionary<Expression, ImmutableArray<Atom>> found = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ImmutableArray<Atom>> criteria = new(StringComparer.Ordinal);
    private int count;

    public Atoms(KnowledgeBase knowledge, RuleSet rules)
    {
        this.knowledge = knowledge;
        lookup = new(knowledge);
        Variables = new(rules);
        scope = TypeScope.OfCriteria(knowledge);
    }

    public KnowledgeBase Knowledge => knowledge;

    public Lookup Lookup => lookup;

    public Variables Variables { get; }

    /// <param name="policyId">Whose criteria the rule may name by their local ids; null for none.</param>
    public RuleCompiler Compiler(string? policyId) => new(scope with { PolicyId = policyId }, Variables.Rules.InputsById);

    /// <summary>Full id of a criterion that <c>met</c> names.</summary>
    public string CriterionId(string name, string? policyId) => (scope with { PolicyId = policyId }).FullCriterionId(name)!;

    public ImmutableArray<Atom> Of(Expression rule, string? policyId)
    {
        if (!found.TryGetValue(rule, out var atoms))
            found[rule] = atoms = [.. In(rule, Compiler(policyId))];
        return atoms;
    }

    public Atom Of(Func<Evaluation, int> side, params ImmutableArray<int> variables) => new(count++, side, variables);

    private IEnumerable<Atom> In(Expression rule, RuleCompiler compiler) => rule switch
    {
        Call { Operator: "met" } call => OfCriterion(compiler.Scope.FullCriterionId(((Reference)call.Arguments[0].Value).Name)!),
        Call { Operator: "table" } call => InTable(call, compiler),
        Call call when RuleParts.Of(call) is { } parts => parts.SelectMany(part => In(part, compiler)),
        _ => [Compiled(rule, compiler)],
    };

    private IEnumerable<Atom> InTable(Call table, RuleCompiler compiler)
    {
        var ranges = RuleParts.Rows(table).Select(row => (Interval)row["range"]).ToImmutableArray();
        var (tiers, variables) = compiler.Recorded(() => Tiers.Compile(table["along"], ranges, compiler));
        var inRows = compiler.About(table["of"]);
        return RuleParts.Of(table)!.Value.SelectMany(part => In(part, inRows)).Prepend(Of(evaluation => Atom.SideOf(tiers.Find(evaluation)), variables));
    }

    private Atom Compiled(Expression rule, RuleCompiler compiler)
    {
        var (decision, variables) = compiler.Recorded(() => compiler.Rule(rule));
        return Of(evaluation => Atom.SideOf(decision(evaluation)), variables);
    }

    private ImmutableArray<Atom> OfCriterion(string id)
    {
        if (criteria.TryGetValue(id, out var atoms))
            return atoms;
        var criterion = lookup.Criteria[id];
        var rules = lookup.ScopeOf(criterion).Append(criterion.Require).Select(rule => rule?.Expression).OfType<Expression>();
        var own = rules.SelectMany(rule => Of(rule, criterion.PolicyId));
        return criteria[id] = [.. criterion.Decided == Decided.Judged ? own.Append(OfJudged(id)) : own];
    }

    private Atom OfJudged(string id)
    {
        var variable = Variables.Judged(id);
        return Of(evaluation => (int)evaluation.Rules.Decide(id, evaluation).Verdict, variable);
    }
}
