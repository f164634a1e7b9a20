using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>The module of one policy: its criteria and measures with their rules, and its statements on combining.</summary>
internal sealed class PolicyScript(KnowledgeBase knowledge, RuleSet rules, PolicyDocument policy, ModuleNames names)
{
    private readonly RuleScript script = new(names);

    public string Write()
    {
        var applies = policy.Applies?.Expression is { } rule ? script.Function(rule) : null;
        var criteria = ScriptValues.List(Mine(knowledge.Criteria, criterion => criterion.PolicyId).DistinctBy(criterion => criterion.FullId).Select(Criterion));
        var measures = ScriptValues.List(Mine(knowledge.Measures, measure => measure.PolicyId).DistinctBy(measure => measure.FullId).Select(Measure));
        var combining = ScriptValues.List(Mine(knowledge.Combinings, statement => statement.PolicyId).Select(Statement));
        var head = applies is null ? "" : $"const scope={{require:{applies}}};\nconst applies=()=>{script.Call("outcomeOf", "scope")};\n";
        return $"{head}const criteria={criteria};\nexport const policy={{{(applies is null ? "" : "applies,")}criteria,measures:{measures},combining:{combining}}};\n";
    }

    private IEnumerable<T> Mine<T>(IEnumerable<T> items, Func<T, string> policyOf) => items.Where(item => policyOf(item) == policy.Id.Value);

    private string Criterion(Criterion criterion)
    {
        var outcome = rules.Criteria.First(compiled => compiled.Outcome.Id == criterion.FullId).Outcome;
        var programme = knowledge.Programmes.FirstOrDefault(one => one.Id.Value == criterion.Programme?.Value);
        return ScriptValues.Object(
        [
            .. Head(outcome),
            ("programme", criterion.Programme is { } id ? ScriptValues.Text(id.Value) : null),
            ("benchmark", criterion.Force == Force.Benchmark ? "1" : null),
            .. Rules([criterion.Applies, programme?.Applies], false, criterion.Require, criterion.Decided == Decided.Judged),
        ]);
    }

    private string Measure(Measure measure)
    {
        var compiled = rules.Measures.First(one => one.Outcome.Id == measure.FullId);
        var (from, to) = measure.InForce(policy);
        return ScriptValues.Object(
        [
            .. Head(compiled.Outcome),
            ("from", Day(from)),
            ("to", Day(to)),
            ("inputs", ScriptValues.Integers(compiled.Inputs.Where(input => input >= 0).Order())),
            .. Rules([measure.Applies], policy.Applies is not null, measure.Require, false),
            .. AmountScript.Of(measure.Amount, script),
            ("pool", measure.Pool?.Expression is Figure pool ? Fen(pool) : null),
        ]);
    }

    private static IEnumerable<(string Key, string? Value)> Head(Outcome outcome) =>
    [
        ("id", ScriptValues.Text(outcome.Id)),
        ("cites", ScriptValues.Texts(outcome.Cites)),
        ("split", ScriptValues.OrNone(ScriptValues.Integers(outcome.Candidates))),
    ];

    private IEnumerable<(string Key, string? Value)> Rules(Rule?[] applies, bool withPolicy, Rule? require, bool isJudged)
    {
        var own = applies.Select(rule => rule?.Expression).OfType<Expression>().Select(script.Function);
        string? rule = require?.Expression is { } expression ? script.Function(expression) : isJudged ? names.Runtime("judged") : null;
        return [("applies", ScriptValues.OrNone($"[{string.Join(',', withPolicy ? own.Prepend("applies") : own)}]")), ("require", rule)];
    }

    private string Statement(Combining combining) => ScriptValues.Object(
        ("id", ScriptValues.Text(combining.FullId)),
        ("of", ScriptValues.Texts(combining.FullMeasureIds)),
        ("exclusive", combining is Exclusive ? "1" : null),
        ("cap", combining is SumCap { Cap.Expression: Figure cap } ? Fen(cap) : null));

    private static string Fen(Figure figure) => ScriptValues.Integer(Money.Of(figure.Value).Fen);

    private static string? Day(DateOnly? day) => day is { } stated ? ScriptValues.Integer(Days.Of(stated).Numerator) : null;
}
