using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>All that a result says, line by line.</summary>
internal static class Told
{
    public static IEnumerable<string> All(SentenceTexts texts, EvaluationResult result)
    {
        var sentences = new ResultSentences(texts, result);
        return
        [
            .. result.Criteria.SelectMany(criterion => (string[])[$"{criterion.Id}:", .. Lines(sentences.Why(criterion.Id)), .. Lines(sentences.Whole(criterion.Id))]),
            .. result.Measures.SelectMany(measure => (string[])
            [
                $"{measure.Id}: {sentences.Status(measure.Id)}, {sentences.Sum(measure.Id)}",
                .. sentences.Details(measure.Id),
                .. Lines(sentences.Why(measure.Id)),
                .. Lines(sentences.Whole(measure.Id)),
            ]),
            .. result.Programmes.SelectMany(programme => sentences.Programme(programme.Id)),
            .. sentences.Total(Status.Open),
            .. sentences.Total(Status.NotStated),
            .. sentences.Unlocks(),
            .. sentences.Errors(),
        ];
    }

    public static IEnumerable<string> Lines(IEnumerable<SentenceLine> lines, string gap = "") =>
        lines.SelectMany(line => Lines(line.Items, $"{gap}  ").Prepend($"{gap}- {line.Text} [{Words.Of(line.Verdict)}]"));

    public static EvaluationResult Evaluate(Evaluator evaluator, string answers, string day = "2026-01-15")
    {
        using var json = JsonDocument.Parse(answers);
        return evaluator.Evaluate(json.RootElement, DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }
}
