using System.Numerics;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Tests.Rules.Evaluating;

/// <summary>An enterprise whose every answer is fixed from the start and told bit by bit: first nothing, then bands that narrow, at last the answer.</summary>
internal sealed class HiddenEnterprise(RuleSet rules, Random random, IReadOnlyList<Rational> marks)
{
    private readonly Dictionary<int, JsonNode> words = [];
    private readonly Dictionary<int, (Rational Value, Rational? Low, Rational? High)> figures = [];
    private readonly HashSet<int> told = [];

    /// <summary>Draws all answers anew.</summary>
    public HiddenEnterprise Drawn()
    {
        foreach (var slot in rules.Inputs)
            if (slot.RuleType is Core.Rules.ChoiceType choice)
                words[slot.Index] = choice.Options[random.Next(choice.Options.Length)];
            else if (slot.RuleType is Core.Rules.YesNoType)
                words[slot.Index] = random.Next(2) == 0;
            else
                figures[slot.Index] = (Draw(slot), null, null);
        return this;
    }

    /// <summary>Brings a figure down to another, where a constraint asks for that.</summary>
    public void Lower(string input, string? limit)
    {
        var (one, other) = (rules.Inputs.First(slot => slot.Id == input).Index, rules.Inputs.FirstOrDefault(slot => slot.Id == limit)?.Index ?? 0);
        if (figures.TryGetValue(one, out var high) && figures.TryGetValue(other, out var low) && low.Value < high.Value)
            figures[one] = (low.Value, null, null);
    }

    public bool IsToldWhole => told.Count == rules.Inputs.Length;

    /// <summary>Tells a little more of one answer.</summary>
    public void TellMore()
    {
        var slot = rules.Inputs.Where(slot => !told.Contains(slot.Index)).ElementAt(random.Next(rules.Inputs.Length - told.Count));
        if (words.ContainsKey(slot.Index) || random.Next(3) == 0)
        {
            told.Add(slot.Index);
            return;
        }

        var (value, low, high) = figures[slot.Index];
        var narrower = (Low: Between(low ?? slot.Domain.Low.Value, value, slot), High: Between(high ?? slot.Domain.High.Value, value, slot));
        figures[slot.Index] = random.Next(3) switch { 0 => (value, narrower.Low, high), 1 => (value, low, narrower.High), _ => (value, narrower.Low, narrower.High) };
    }

    /// <summary>All answers at once, to see whether they break a constraint.</summary>
    public JsonObject Whole() => Answers(_ => true);

    public JsonObject Told() => Answers(told.Contains);

    private JsonObject Answers(Func<int, bool> isTold)
    {
        var answers = new JsonObject();
        foreach (var slot in rules.Inputs)
            if (words.TryGetValue(slot.Index, out var word) && isTold(slot.Index))
                answers[slot.Id] = word.DeepClone();
            else if (figures.TryGetValue(slot.Index, out var figure) && isTold(slot.Index))
                answers[slot.Id] = Text(slot, figure.Value);
            else if (figure.Low is not null || figure.High is not null)
                answers[slot.Id] = new JsonObject { ["min"] = figure.Low is { } low ? Text(slot, low) : null, ["max"] = figure.High is { } high ? Text(slot, high) : null };
        return answers;
    }

    private static string Text(InputSlot slot, Rational value) =>
        slot.Type == InputType.Date ? Core.Rules.Values.Days.Write(value) : value.ToString();

    /// <summary>Often on a figure that rules name, or a step beside it.</summary>
    private Rational Draw(InputSlot slot)
    {
        var step = slot.Step ?? new Rational(1, 1000);
        var (low, high) = (slot.Domain.Low.Value, slot.Domain.High.Value);
        var drawn = random.Next(3) == 0 ? Between(low, high, slot)
            : random.Next(2) == 0 ? marks[random.Next(marks.Count)] + step * random.Next(-1, 2)
            : low + step * random.Next(1000) * BigInteger.Pow(10, random.Next(9));
        var onStep = (Rational)(drawn / step).Floor() * step;
        return slot.Domain.Contains(onStep) ? onStep : low;
    }

    private Rational Between(Rational a, Rational b, InputSlot slot)
    {
        var step = slot.Step ?? new Rational(1, 1000);
        var part = a + (b - a) * new Rational(random.Next(1001), 1000);
        var down = (Rational)(part / step).Floor() * step;
        return a < b ? down < a ? a : down : down < b ? b : down;
    }
}
