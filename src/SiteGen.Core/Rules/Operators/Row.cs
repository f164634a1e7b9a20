using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary>A row of <c>table</c> or <c>points</c>: not written by itself, but with what its operator asks for.</summary>
/// <param name="rule">The parameter that is a rule.</param>
internal sealed class Row(string rule, params ImmutableArray<Parameter> parameters) : Operator("row", parameters)
{
    public override string Usage => $"{{ {string.Join(", ", Parameters.Select(parameter => parameter.Name))} }}";

    /// <summary>The rows of a rule that has passed the type checker.</summary>
    public ImmutableArray<CheckedCall> Of(CheckedCall call) =>
        [.. call.All("rows").Cast<Call>().Select(line => CheckedCall.Match(line, this, new DiagnosticBag())!)];

    /// <summary>The rows that are such; what is wrong with the others is reported, and that there are none at all.</summary>
    /// <param name="within">The operator whose rows they are.</param>
    /// <returns>Null in the place of each wrong one.</returns>
    public ImmutableArray<CheckedCall?> Check(CheckedCall call, Operator within, Typing typing)
    {
        var written = call.All("rows");
        if (written.IsEmpty)
            typing.Diagnostics.Report(Codes.NoRules, call.PlaceOf("rows"));
        return [.. written.Select(row => Match(row, within, typing.Diagnostics))];
    }

    /// <summary>As its rule.</summary>
    /// <param name="require">Of the rule.</param>
    public Explanation Explain(Explanation require) => Joining.Following(Name, require) with { Children = [require] };

    /// <summary>Typed by the operator that it is a row of, which knows what it is about.</summary>
    public override RuleType TypeOf(CheckedCall call, Typing typing) => RuleType.YesNo;

    public override Decision Compile(CheckedCall call, RuleCompiler compiler) => compiler.Rule(call[rule]);

    public override string Emit(CheckedCall call, RuleScript script) => script.Rule(call[rule]);

    private CheckedCall? Match(Expression written, Operator within, DiagnosticBag diagnostics)
    {
        if (written is Call line && line.Operator == Name)
            return CheckedCall.Match(line, this, diagnostics);
        diagnostics.Report(Codes.ArgumentShape, written.Span, within.Name, "a row", "表行", Usage);
        return null;
    }
}
