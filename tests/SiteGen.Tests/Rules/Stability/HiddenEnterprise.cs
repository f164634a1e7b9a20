using System.Numerics;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Tests.Rules.Stability;

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
            if (slot.RuleType is ChoiceType choice)
                words[slot.Index] = choice.Options[random.Next(choice.Options.Length)];
            else if (slot.RuleType is YesNoType)
                words[slot.Index] = random.Next(2) == 0;
            else
                figures[slot.Index] = (Draw(slot), null, null);
        return this;
    }

    /// <summary>Brings a figure down to another, where a constraint asks for that.</summary>
    public void Lower(int input, int limit)
    {
        if (figures.TryGetValue(input, out var high) && figures.TryGetValue(limit, out var low) && low.Value < high.Value)
            figures[input] = (FigureSpan.Of(rules.Inputs[input]).Nearest(low.Value), null, null);
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
        var span = FigureSpan.Of(slot);
        var narrower = (Low: Toward(value, low ?? span.Low, span), High: Toward(value, high ?? span.High, span));
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

    private static string Text(InputSlot slot, Rational value) => slot.Type == InputType.Date ? Days.Write(value) : value.ToString();

    /// <summary>Often on a figure that rules name, or a step beside it, or such a part of an answer before.</summary>
    private Rational Draw(InputSlot slot)
    {
        var span = FigureSpan.Of(slot);
        var drawn = random.Next(6) switch
        {
            0 or 1 => span.At(span.Low, span.High, random.Next(1001)),
            2 or 3 => Mark(span) + span.Step * random.Next(-1, 2),
            4 when figures.Count > 0 => figures.ElementAt(random.Next(figures.Count)).Value.Value * Mark(span) + span.Step * random.Next(-1, 2),
            _ => span.Low + span.Step * random.Next(1000) * BigInteger.Pow(10, random.Next(9)),
        };
        return span.Nearest(drawn);
    }

    /// <summary>An end of a band somewhere on the way to the answer, often where a rule turns or on the answer itself.</summary>
    private Rational Toward(Rational value, Rational end, FigureSpan span)
    {
        var mark = span.Nearest(Mark(span));
        return random.Next(8) switch
        {
            0 => value,
            1 or 2 when (end <= mark && mark <= value) || (value <= mark && mark <= end) => mark,
            _ => span.At(end, value, random.Next(1001)),
        };
    }

    /// <summary>Rather one that the answer can be.</summary>
    private Rational Mark(FigureSpan span)
    {
        var mark = marks[random.Next(marks.Count)];
        for (var tries = 0; tries < 5 && (mark < span.Low || mark > span.High); tries++)
            mark = marks[random.Next(marks.Count)];
        return mark;
    }
}
