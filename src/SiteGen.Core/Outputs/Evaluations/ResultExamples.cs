using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Scenarios;

namespace SiteGen.Core.Outputs.Evaluations;

/// <summary>Whole examples of answers and results, evaluated from the content's own scenarios, so that they are never out of date.</summary>
internal sealed class ResultExamples : IOutput
{
    private const string Folder = "data/schema/examples/";
    private const int Most = 12;
    private const int Special = 2;

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        if (site.Knowledge.Scenarios.IsEmpty)
            return [];
        var evaluator = Evaluator.Of(site.Knowledge);
        return Choose([.. site.Knowledge.Scenarios]).Select(scenario =>
            new OutputFile($"{Folder}{scenario.Id.Value}.json", JsonText.Write(writer => Write(writer, scenario, evaluator))));
    }

    /// <summary>Some with wrong answers, some with bands, and those that answer most.</summary>
    private static IEnumerable<Scenario> Choose(IReadOnlyCollection<Scenario> scenarios)
    {
        var wrong = scenarios.Where(scenario => !scenario.Expect.Errors.IsEmpty).Take(Special);
        var bands = scenarios.Where(scenario => scenario.Answers.Any(given => given.Answer is BandAnswer)).Take(Special);
        return wrong.Concat(bands).Concat(scenarios.OrderByDescending(scenario => scenario.Answers.Length)).Distinct().Take(Most);
    }

    private static void Write(Utf8JsonWriter json, Scenario scenario, Evaluator evaluator)
    {
        using var answers = JsonDocument.Parse(ScenarioAnswers.ToJson(scenario));
        json.WriteStartObject();
        json.WriteStartObject("name");
        json.WriteString("zh", scenario.Name.Zh.Value);
        json.WriteString("en", scenario.Name.En.Value);
        json.WriteEndObject();
        json.WriteString("as_of", Days.Of(scenario.AsOf));
        json.WritePropertyName("answers");
        answers.RootElement.WriteTo(json);
        json.WritePropertyName("result");
        ResultJson.Write(json, evaluator.Evaluate(answers.RootElement, scenario.AsOf));
        json.WriteEndObject();
    }
}
