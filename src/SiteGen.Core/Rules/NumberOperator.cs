using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules;

/// <summary>An operator that makes a figure out of figures.</summary>
internal abstract class NumberOperator(string name, params ImmutableArray<Parameter> parameters) : Operator(name, parameters)
{
    public override Decision Compile(CheckedCall call, RuleCompiler compiler) => throw new InvalidOperationException($"{Name} gives no verdict.");

    public NumberOf CompileNumber(CheckedCall call, RuleCompiler compiler)
    {
        var values = Parameters.SelectMany(parameter => call.All(parameter.Name)).Select(compiler.Number).ToImmutableArray();
        return evaluation => Compute([.. values.Select(value => value(evaluation))]);
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call(Function, Parameters.SelectMany(parameter => call.All(parameter.Name)).Select(script.Number));

    /// <summary>Of the runtime: what computes it in JavaScript.</summary>
    protected virtual string Function => Name;

    /// <param name="values">In the order of the parameters; those of optional ones that are left out are not there.</param>
    protected abstract Quantity Compute(ImmutableArray<Quantity> values);
}
