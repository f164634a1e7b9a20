using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>What stands behind the names in the rules of one module, and what the module needs of others.</summary>
internal sealed class ModuleNames(IReadOnlyDictionary<string, InputSlot> inputs, CriterionPlaces criteria, string? policyId)
{
    private readonly SortedSet<string> functions = new(StringComparer.Ordinal);
    private readonly SortedSet<int> policies = [];
    private readonly OrderedDictionary<string, string> constants = new(StringComparer.Ordinal);
    private readonly RuleShapes shapes = new();

    /// <summary>Functions of the runtime that were named.</summary>
    public IReadOnlyCollection<string> Functions => functions;

    /// <summary>Indexes of other policies whose criteria were named.</summary>
    public IReadOnlyCollection<int> Policies => policies;

    public string Runtime(string function)
    {
        functions.Add(function);
        return function;
    }

    /// <summary>A value that no answer changes, made once for the module.</summary>
    public string Constant(string value)
    {
        constants.TryAdd(value, $"k{constants.Count}");
        return constants[value];
    }

    /// <summary>A list, made once too where nothing in it changes.</summary>
    public string List(ImmutableArray<string> values)
    {
        var list = $"[{string.Join(',', values)}]";
        return values.All(constants.ContainsValue) ? Constant(list) : list;
    }

    /// <summary>A rule as a function, for what is not always looked at.</summary>
    public string Function(string rule) => shapes.Function(rule);

    /// <summary>The constants and the shapes of rules as they stand at the head of the module.</summary>
    public string Head() => Constants() + shapes.Definitions();

    private string Constants() =>
        constants.Count == 0 ? "" : $"const {string.Join(',', constants.Select(pair => $"{pair.Value}={pair.Key}"))};\n";

    public int Input(string id) => inputs[id].Index;

    /// <summary>Null for what is no choice.</summary>
    public ChoiceType? ChoiceOf(Expression expression, Expression? subject) =>
        (expression is Subject ? subject : expression) is Reference { Name: var name } && inputs.TryGetValue(name, out var slot) ? slot.RuleType as ChoiceType : null;

    /// <summary>Where a criterion stands: among those of this module, or of another policy's.</summary>
    public string Criterion(string name)
    {
        var (policy, index) = criteria.Find(name, policyId);
        if (criteria.IsPolicy(policy, policyId))
            return $"criteria[{index}]";
        policies.Add(policy);
        return $"policy{policy}.criteria[{index}]";
    }
}
