using System.Globalization;
using System.Numerics;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>Answers of an enterprise by chance: gaps, bands, figures on and beside round ones, and now and then a wrong one.</summary>
internal sealed class RandomAnswers(KnowledgeBase knowledge, int seed)
{
    private readonly Random random = new(seed);

    public string Next()
    {
        var gaps = random.Next(1, 6);
        var answers = new JsonObject();
        foreach (var input in knowledge.Inputs)
            if (random.Next(6) >= gaps)
                answers[input.Id.Value] = Answer(input);
        if (random.Next(40) == 0)
            answers["no-such"] = 1;
        return random.Next(200) == 0 ? "[]" : answers.ToJsonString();
    }

    private JsonNode? Answer(Input input) => random.Next(40) == 0 ? Wrong() : input.Type switch
    {
        InputType.YesNo => random.Next(2) == 0,
        InputType.Choice => input.Choices[random.Next(input.Choices.Length)].Id.Value,
        _ => random.Next(5) > 0 ? Point(input) : Band(input),
    };

    private JsonNode? Wrong() => random.Next(7) switch
    {
        0 => 1.5,
        1 => "1.23456789",
        2 => "-7",
        3 => new JsonArray(),
        4 => new JsonObject { ["min"] = "9", ["max"] = "1" },
        5 => "2021-02-30",
        _ => true,
    };

    private JsonObject Band(Input input)
    {
        var ends = new[] { Point(input), Point(input) }.OrderBy(end => BigInteger.TryParse(end.Split('.')[0], out var number) ? number : 0).ThenBy(end => end, StringComparer.Ordinal).ToArray();
        return random.Next(4) switch
        {
            0 => new() { ["min"] = ends[0] },
            1 => new() { ["max"] = ends[1] },
            _ => new() { ["min"] = ends[0], ["max"] = ends[1] },
        };
    }

    private string Point(Input input) => input.Type switch
    {
        InputType.Date => new DateOnly(random.Next(1995, 2030), random.Next(1, 13), random.Next(1, 29)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        InputType.Percent => $"{new Rational(random.Next(0, 1001), random.Next(2) == 0 ? 1000 : 10000)}",
        InputType.Money => random.Next(4) == 0 ? $"{random.Next(0, 90_000_000)}.{random.Next(10, 100)}" : Round(),
        InputType.Quantity => random.Next(4) == 0 ? $"{random.Next(0, 900)}.125" : Round(),
        _ => $"{random.Next(0, random.Next(2) == 0 ? 12 : 3000)}",
    };

    private string Round()
    {
        BigInteger figure = new[] { 1, 2, 4, 5, 8 }[random.Next(5)];
        return $"{figure * BigInteger.Pow(10, random.Next(0, 9)) + (random.Next(5) == 0 ? 1 : 0)}";
    }
}
