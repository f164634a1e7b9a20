using System.Collections.Immutable;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Tests.Rules.Questions;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>The sample enterprises of each region, and drawn ones, by turns in either language.</summary>
internal sealed class Personas(KnowledgeBase knowledge)
{
    private const int DrawnOfEachKind = 6;

    private const int Seed = 5;

    private static readonly string[] DrawnKinds = ["knows all", "knows ranges", "does not know all"];

    /// <summary>A day on which the policies that have a period are in effect.</summary>
    private static readonly DateOnly EarlierDay = new(2020, 10, 1);

    private readonly Random random = new(Seed);

    public ImmutableArray<Persona> All() =>
    [
        .. RegionContent.All(knowledge).SelectMany(content => Sampled(content).Concat(Drawn(content))).Select((persona, index) => persona with
        {
            Language = index % 2 == 0 ? Language.Chinese : Language.English,
            AnswersRest = index % 3 == 0,
        }),
    ];

    private IEnumerable<Persona> Sampled(RegionContent content) =>
        from scenario in knowledge.Scenarios
        let answers = JsonNode.Parse(ScenarioAnswers.ToJson(scenario))!.AsObject()
        where IsIn(content, answers)
        select Of(scenario.Id.Value, "sample", content, scenario.AsOf, answers.Where(answer => answer.Value is not null).Select(answer => (answer.Key, Offered(answer.Key, answer.Value))));

    private static bool IsIn(RegionContent content, JsonObject answers) =>
        content.Inputs.Any(input => input.IsRegion && (string?)answers[input.Id.Value] == content.Region.Id.Value);

    private IEnumerable<Persona> Drawn(RegionContent content)
    {
        var rules = RuleSetCompiler.Compile(SelfCheckRules.Narrow(knowledge, content));
        var nothing = new AnswerSet([.. rules.Inputs.Select(_ => (Answer?)null)]);
        var start = Evaluation.Begin(rules, content.Inputs.Where(input => input.IsRegion).Aggregate(nothing, AtHome), EarlierDay, explains: false);
        return
        [
            .. from kind in DrawnKinds
               from number in Enumerable.Range(1, DrawnOfEachKind)
               let enterprise = Enterprise.Draw(start, random)
               let answers = rules.Inputs.Select(slot => (slot.Id, Answer: ToJson(enterprise.Answers[slot.Index]!)))
               select Of($"{content.Region.Id.Value} {kind} {number}", kind, content, number % 2 == 0 ? EarlierDay : null, answers.Select(answer => (answer.Id, Blur(kind, answer.Id, answer.Answer))).ToList()),
        ];

        AnswerSet AtHome(AnswerSet answers, Input input) => answers.With(rules.Find(input.Id.Value).Index, Answer.Of(content.Region.Id.Value));
    }

    private static Persona Of(string name, string kind, RegionContent content, DateOnly? day, IEnumerable<(string Input, JsonNode? Answer)> answers) =>
        new(name, kind, content.Region.Id.Value, Language.Chinese, day, answers.Where(answer => answer.Answer is not null).ToImmutableDictionary(answer => answer.Input, answer => answer.Answer, StringComparer.Ordinal), false);

    private JsonNode? Blur(string kind, string input, JsonNode answer) => kind switch
    {
        "knows ranges" when random.Next(2) == 0 => BandAround(input, answer, answer) ?? answer,
        "does not know all" when random.Next(4) == 0 => null,
        _ => answer,
    };

    /// <summary>A range is answered by the one offered that holds it.</summary>
    private JsonNode? Offered(string input, JsonNode? answer) => answer is JsonObject range ? BandAround(input, range["min"], range["max"]) : answer;

    private JsonObject? BandAround(string id, JsonNode? low, JsonNode? high)
    {
        if (knowledge.Inputs.FirstOrDefault(input => input.Id.Value == id) is not { Bands.IsEmpty: false } input || Figure(low) is not { } from || Figure(high) is not { } to)
            return null;
        var band = InputBand.Of(input, Language.Chinese).FirstOrDefault(band => (Figure(band.Min) ?? from) <= from && (Figure(band.Max) ?? to) >= to);
        return band is null ? null : new JsonObject { ["min"] = band.Min, ["max"] = band.Max };
    }

    private static Rational? Figure(JsonNode? node) => (string?)node is { } text && Rational.TryParse(text, out var value) ? value : null;

    private static JsonNode ToJson(Answer answer) => answer switch
    {
        { Truth: { } truth } => truth,
        { Option: { } option } => option,
        _ => $"{answer.Number!.Low.Value}",
    };
}
