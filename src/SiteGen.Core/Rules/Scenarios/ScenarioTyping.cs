using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>Answers of scenarios fit their inputs, and money that they expect is money. What is wrong on purpose is named in <c>errors</c>.</summary>
internal static class ScenarioTyping
{
    private static readonly Phrase YesNoWritten = new("true or false", "true 或 false");
    private static readonly Phrase ChoiceWritten = new("one of the choices", "选项之一");

    public static void Check(Scenario scenario, Typing typing)
    {
        foreach (var given in scenario.Answers)
            if (!scenario.Expect.IsWrong(given.Input.Value, "type", "number", "option") && typing.Scope.Inputs.GetValueOrDefault(given.Input.Value) is { } type)
                CheckAnswer(given.Input, given.Answer, type, typing);
        foreach (var value in scenario.Expect.Measures.SelectMany(measure => measure.Values).Concat(scenario.Expect.Totals).Concat(scenario.Expect.Unlocks))
            typing.ExpectAll(RuleType.Money, value.Figure);
    }

    private static void CheckAnswer(Located<string> input, WrittenAnswer answer, RuleType type, Typing typing)
    {
        switch (type, answer)
        {
            case (NumberType, FigureAnswer { Figure: var figure }):
                typing.Expect(figure, type);
                break;
            case (NumberType or DateType, BandAnswer band):
                foreach (var end in band.Ends)
                    CheckAnswer(input, end, type, typing);
                break;
            case (ChoiceType choice, WordAnswer { Word: var word }):
                if (!choice.Options.Contains(word.Value))
                    typing.ReportUnknownName(Codes.UnknownOption, new(word.Value, word.Span), choice.Options, input.Value, WordList.Of(choice.Options));
                break;
            case (DateType, DateAnswer) or (YesNoType, FlagAnswer):
                break;
            default:
                typing.Diagnostics.Report(Codes.AnswerForm, answer.Span, input.Value, Written(type).En, Written(type).Zh);
                break;
        }
    }

    private static Phrase Written(RuleType type) => type switch
    {
        YesNoType => YesNoWritten,
        ChoiceType => ChoiceWritten,
        _ => type.Written,
    };
}
