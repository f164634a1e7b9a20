using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.Reporting;

/// <summary>Results of answers, for programs and for people.</summary>
/// <param name="asksNext">What to ask next is told too.</param>
internal sealed class ResultReport(KnowledgeBase knowledge, DateOnly day, bool asksNext)
{
    private readonly Evaluator evaluator = Evaluator.Of(knowledge);
    private readonly ImmutableDictionary<string, Input> inputs = new Lookup(knowledge).Inputs.ToImmutableDictionary();
    private SentenceTexts? texts;

    public void WriteJson(JsonElement answers, TextWriter writer, bool isIndented) =>
        writer.WriteLine(ResultJson.Write(evaluator.Evaluate(answers, day), isIndented, Next(answers)));

    /// <param name="number">Of the enterprise, where there are several.</param>
    public void WriteText(JsonElement answers, Terminal terminal, int? number)
    {
        texts ??= SentenceTexts.Of(knowledge, LanguageOf(terminal));
        if (number is { } one)
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(one > 1 ? "\n" : "")}# {one}"));
        var result = evaluator.Evaluate(answers, day);
        AnswerHints.Write(answers, result.Errors, inputs, terminal);
        terminal.Out.Write(EvaluationText.Write(result, texts, terminal.Width, terminal.ColourOut));
        if (Next(answers) is { } next)
            Write(next, terminal);
    }

    private void Write(NextQuestions next, Terminal terminal)
    {
        var count = string.Create(CultureInfo.InvariantCulture, $"{next.Decided}/{next.Of}");
        terminal.Out.WriteLine(terminal.Say($"\nTo ask next ({count} measures decided)", $"\n接下来要问的问题（已确定 {count} 项措施）"));
        foreach (var question in next.Questions)
            terminal.Out.WriteLine($"· {inputs[question.Input].Question.At(LanguageOf(terminal)).Value} [{question.Input}]");
    }

    private NextQuestions? Next(JsonElement answers) => asksNext ? evaluator.NextQuestions(answers, day, []) : null;

    private static Language LanguageOf(Terminal terminal) => terminal.Language == MessageLanguage.Chinese ? Language.Chinese : Language.English;
}
