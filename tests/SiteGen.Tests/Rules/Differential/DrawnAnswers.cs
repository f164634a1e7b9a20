using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>Random answers: gaps, bands, figures that rules name and such beside them, wrong ones.</summary>
internal sealed class DrawnAnswers(RuleSet rules, IReadOnlyList<Rational> marks, Random random)
{
    private static readonly string[] Wrong =
        ["\"\"", "\"x\"", "true", "1.5", "1e300", "9007199254740993", "[]", "[1]", "{\"min\":\"5\",\"max\":\"1\"}", "{\"least\":1}", "{}", "{\"min\":true}", "\"1e3\"", "\"+1\"", "\"0.001\"",
         "\"-1\"", "\"2020-02-30\"", "\"0000-01-01\"", "\"99999999999999999999\"", "\"1.\"", "\"00000000000000000000000000000000000000000000001\"", "-0", "\"__proto__\"", "\"constructor\"", "5.0", "1e3"];

    public (DateOnly AsOf, string Answers) Draw()
    {
        var share = random.Next(4) switch { 0 => 30, 1 => 60, 2 => 85, _ => 100 };
        var answers = rules.Inputs.Where(_ => random.Next(100) < share).Select(slot => (slot.Id, Text: AnswerTo(slot))).ToList();
        if (random.Next(12) == 0)
            answers.Add((Pick(["unknown", "__proto__", "constructor", "as_of"]), Pick(["1", "null", "\"x\""])));
        if (random.Next(6) == 0)
            Shuffle(answers);
        var written = random.Next(200) == 0 ? Pick(["null", "[]", "5", "\"x\"", "true"]) : $"{{{string.Join(',', answers.Select(answer => $"\"{answer.Id}\":{answer.Text}"))}}}";
        return (new DateOnly(2019, 1, 1).AddDays(random.Next(2500)), written);
    }

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private void Shuffle<T>(List<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private string AnswerTo(InputSlot slot)
    {
        if (random.Next(60) == 0)
            return Pick(Wrong);
        if (random.Next(40) == 0)
            return "null";
        return slot.RuleType switch
        {
            YesNoType => Pick(["true", "false"]),
            ChoiceType choice => $"\"{Pick(choice.Options)}\"",
            _ => random.Next(5) == 0 ? Band(slot) : Figure(slot, Value(slot)),
        };
    }

    private string Band(InputSlot slot)
    {
        var (one, other) = (Value(slot), random.Next(6) == 0 ? null : (Rational?)Value(slot));
        var (low, high) = other is { } second && one > second ? (second, one) : (one, other);
        var band = new JsonObject();
        if (random.Next(8) > 0)
            band["min"] = JsonNode.Parse(Figure(slot, low));
        if (high is { } most)
            band["max"] = JsonNode.Parse(Figure(slot, most));
        return band.ToJsonString();
    }

    /// <summary>A decimal, or an integer as such where it is one.</summary>
    private string Figure(InputSlot slot, Rational value) =>
        slot.Type == InputType.Date ? $"\"{Days.Write(value)}\"" : value.IsInteger && random.Next(3) == 0 ? $"{value}" : $"\"{value}\"";

    private Rational Value(InputSlot slot)
    {
        var step = slot.Step ?? new Rational(1, 1000);
        var mark = Pick(marks);
        var value = random.Next(10) switch
        {
            < 4 => mark,
            4 => mark + step,
            5 => mark - step,
            6 => mark * Pick(marks),
            7 => slot.Domain.Low.IsFinite ? slot.Domain.Low.Value : mark,
            8 => slot.Domain.High.IsFinite ? slot.Domain.High.Value : mark,
            _ => Pick(marks) * new Rational(random.Next(1000), 500),
        };
        if (slot.Type == InputType.Date)
            return random.Next(3) == 0 ? Days.Of(new DateOnly(2000, 1, 1).AddDays(random.Next(9000))) : Days.Of(new DateOnly(2000 + random.Next(24), 1 + random.Next(12), Pick([1, 28, 15])));
        var rounded = (value / step).Rounded() * step;
        var isInside = slot.Domain.Contains(rounded) || random.Next(50) == 0;
        return isInside ? rounded : slot.Domain.Low.IsFinite && !slot.Domain.Low.IsOpen ? slot.Domain.Low.Value : slot.Domain.High.IsFinite ? slot.Domain.High.Value : rounded;
    }
}
