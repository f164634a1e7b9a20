using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Values that are tried in the place of answers, and the lines on which comparisons turn as these values change.</summary>
internal sealed class Trial
{
    private readonly Dictionary<int, Answer> values = [];

    /// <summary>Null unless the lines are sought.</summary>
    public List<Affine>? Turns { get; private init; }

    private readonly HashSet<object> bent = new(ReferenceEqualityComparer.Instance);

    /// <summary>Not every turn was found: some comparison hangs on what stays open, or turns on no straight line.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Some comparison turns on no straight line.</summary>
    public bool IsBent => bent.Count > 0;

    /// <summary>It turns on no straight line, so that it is not known from some values that are tried.</summary>
    public bool Leaves(object comparison) => bent.Contains(comparison);

    /// <summary>This trial with what turned out bent left unknown.</summary>
    public Trial Leaving(Trial seeking)
    {
        var trial = Copy(null);
        trial.bent.UnionWith(seeking.bent);
        return trial;
    }

    public static Trial Of(int input, Answer value) => new Trial().With(input, value);

    /// <summary>Seeks the lines for one or two inputs, beside what is tried already.</summary>
    /// <param name="inputs">Each with the values that it can have.</param>
    public Trial SeekTurns(params ImmutableArray<(int Input, Quantity Domain)> inputs)
    {
        var trial = Copy([]);
        foreach (var (index, (input, domain)) in inputs.Index())
        {
            var axis = index == 0 ? new Affine(default, 1, default) : new Affine(default, default, 1);
            trial.values[input] = Answer.Of(Tried(domain) with { Form = new(axis, Affine.One) });
        }

        return trial;
    }

    public Answer? Find(int input) => values.GetValueOrDefault(input);

    /// <summary>This trial with one more value.</summary>
    public Trial With(int input, Answer value)
    {
        var trial = Copy(null);
        trial.values[input] = value.Number is { } number ? Answer.Of(Tried(number)) : value;
        return trial;
    }

    /// <summary>A comparison of both sides turns where they are equal. What hangs on open inputs too is left to these.</summary>
    public void AddTurns(object comparison, Quantity left, Quantity right)
    {
        var origins = left.Origins | right.Origins;
        if (Turns is null || !origins.HasFlag(Origins.Split))
            return;
        var turns = origins.IsOpen() ? null : AffineRatio.Turns(left.FormOrConstant(), right.FormOrConstant());
        IsPartial |= turns is null;
        if (turns is not null)
            Turns.AddRange(turns.Where(turn => !turn.IsConstant));
        else if (!origins.IsOpen())
            bent.Add(comparison);
    }

    private static Quantity Tried(Quantity value) => value with { Origins = (value.Origins & ~Origins.Open) | Origins.Split };

    private Trial Copy(List<Affine>? turns)
    {
        var trial = new Trial { Turns = turns };
        foreach (var (input, value) in values)
            trial.values[input] = value;
        trial.bent.UnionWith(bent);
        return trial;
    }
}
