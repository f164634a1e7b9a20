using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>The module of inputs, of the constraints between them, and of the programmes.</summary>
internal sealed class InputScript(KnowledgeBase knowledge, RuleSet rules, ModuleNames names)
{
    private readonly RuleScript script = new(names);

    public string Write()
    {
        var inputs = ScriptValues.List(rules.Inputs.Select(InputOf));
        var constraints = ScriptValues.List(knowledge.Constraints.Zip(rules.Constraints, ConstraintOf));
        var programmes = ScriptValues.List(rules.Programmes.Select(ProgrammeOf));
        return $"export const inputs={inputs};\nexport const constraints={constraints};\nexport const programmes={programmes};\n";
    }

    private string InputOf(InputSlot slot)
    {
        var choice = slot.RuleType as ChoiceType;
        var domain = knowledge.Inputs.First(input => input.Id.Value == slot.Id).Domain?.Expression as Interval;
        return ScriptValues.Object(
            ("id", ScriptValues.Text(slot.Id)),
            ("type", ScriptValues.Text(Words.Of(slot.Type))),
            ("unit", slot.RuleType is NumberType number ? ScriptValues.Text(UnitOf(number.Dimension)) : null),
            ("options", choice is null ? null : ScriptValues.Texts(choice.Options)),
            ("rising", choice is null ? null : ScriptValues.Texts(choice.Order)),
            ("domain", domain is null ? null : AmountScript.Span(domain, script)),
            ("limit", domain is null ? null : ScriptValues.Text(slot.DomainText)),
            ("cost", slot.Cost == 1 ? null : $"{slot.Cost}"),
            ("fixed", slot.IsFixed ? "1" : null));
    }

    private static string UnitOf(Dimension dimension) => string.Join(' ', dimension.Bases.Select(unit => $"{Words.Of(unit)}{(dimension[unit] == 1 ? "" : dimension[unit])}"));

    private string ConstraintOf(Constraint constraint, Constrained compiled) => ScriptValues.Object(
        ("inputs", ScriptValues.Integers(compiled.Inputs.Where(input => input >= 0))),
        ("require", script.Function(constraint.Rule!)));

    private static string ProgrammeOf(CompiledProgramme programme) => ScriptValues.Object(
        ("id", ScriptValues.Text(programme.Id)),
        ("recognised", programme.RecognisedBy is { } input ? $"{input}" : null));
}
