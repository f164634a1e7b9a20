using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Model;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>An enterprise that walks through the self-check of its region.</summary>
/// <param name="Kind">What the figures on questions are told by.</param>
/// <param name="Day">The legal day; null for today.</param>
/// <param name="Answers">By input, as <c>evaluate</c> takes them; what it does not know is absent.</param>
/// <param name="AnswersRest">Also answers what makes no difference.</param>
internal sealed record Persona(
    string Name,
    string Kind,
    string Region,
    Language Language,
    DateOnly? Day,
    ImmutableDictionary<string, JsonNode?> Answers,
    bool AnswersRest)
{
    public string StartPath => $"{(Language == Language.English ? "en/" : "")}self-check/";

    public string Path => $"{StartPath}{Region}/";

    public JsonNode? AnswerTo(string input) => Answers.GetValueOrDefault(input);
}

/// <summary>What happened on the way to the results.</summary>
/// <param name="Given">The answers that the page took, by input, in the order of its questions.</param>
/// <param name="ToFirst">After how many answers something was decided that had been open; null where nothing ever was.</param>
/// <param name="ToAll">After how many answers nothing was open any more.</param>
/// <param name="Refused">How many answers the page did not take.</param>
/// <param name="Lines">All that the results say.</param>
internal sealed record WalkedCheck(
    Persona Persona, ImmutableArray<(string Input, JsonNode? Answer)> Given, int? ToFirst, int ToAll, int Refused, string Day, string[] Lines)
{
    public string AnswersJson(RegionContent content)
    {
        var answers = new JsonObject();
        foreach (var region in content.Inputs.Where(input => input.IsRegion))
            answers[region.Id.Value] = content.Region.Id.Value;
        foreach (var (input, answer) in Given)
            answers[input] = answer?.DeepClone();
        return answers.ToJsonString(JsonSerializerOptions.Web);
    }
}
