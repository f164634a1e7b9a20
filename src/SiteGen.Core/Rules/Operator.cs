using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules;

/// <summary>One operator of the rule language: its name, what it takes, and the type of what results.</summary>
/// <remarks>A new one is a file in <c>Operators/</c>, a line in <see cref="OperatorList"/> and an example.</remarks>
internal abstract class Operator(string name, params ImmutableArray<Parameter> parameters)
{
    public string Name => name;

    public ImmutableArray<Parameter> Parameters => parameters;

    /// <summary>How it is written, for messages: <c>round(value, step)</c>, <c>at_least: { count, of }</c>.</summary>
    public virtual string Usage
    {
        get
        {
            var isText = parameters.All(parameter => parameter.Shape == Shape.Value);
            return isText ? $"{name}({string.Concat(parameters.Select(InText))})" : $"{name}: {{ {string.Join(", ", parameters.Select(InYaml))} }}";
        }
    }

    /// <summary>What sentences say of it, for every code that it can give; those of operators that are worded alike are the same.</summary>
    public virtual ImmutableArray<KeyedPhrase> Texts => [];

    private static string InText(Parameter parameter, int index)
    {
        var written = (index > 0 ? ", " : "") + parameter.Name;
        return parameter.Repeats ? $"{written}, ..." : parameter.IsOptional ? $"[{written}]" : written;
    }

    private static string InYaml(Parameter parameter) => parameter.Shape == Shape.List ? $"{parameter.Name}: [...]" : parameter.Name;

    /// <summary>Reports what does not fit. What a call is does not hang on faults inside it, so as few results as may be are unknown.</summary>
    /// <param name="call">Its arguments have the shapes that the parameters ask for.</param>
    /// <returns>Null where faults that are reported leave the type unknown.</returns>
    public abstract RuleType? TypeOf(CheckedCall call, Typing typing);

    /// <summary>The rule as a function.</summary>
    public abstract Decision Compile(CheckedCall call, RuleCompiler compiler);

    /// <summary>The rule as JavaScript: a call of the function in the operator's <c>.js</c> file.</summary>
    public abstract string Emit(CheckedCall call, RuleScript script);
}
