using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>What was answered: a figure, day or band, an option, or yes or no.</summary>
internal sealed record Answer(Quantity? Number, string? Option, bool? Truth)
{
    public static Answer Of(Quantity number) => new(number, null, null);

    public static Answer Of(string option) => new(null, option, null);

    public static Answer Of(bool truth) => new(null, null, truth);
}

/// <summary>By the index of the input; null where none was given.</summary>
internal sealed record AnswerSet(ImmutableArray<Answer?> Values)
{
    public Answer? this[int index] => Values[index];

    /// <summary>Not answered, or with a band.</summary>
    public bool IsOpen(int index) => Values[index] is not { } answer || answer.Number is { IsOpen: true };

    /// <summary>Answers that contradict each other count as not given, all of them.</summary>
    public AnswerSet Without(ImmutableArray<Constrained> broken) =>
        broken.SelectMany(constraint => constraint.Inputs).Where(input => input != Evaluation.DayIndex).Aggregate(this, (answers, input) => answers.With(input, null));

    public AnswerSet With(int index, Answer? answer) => new(Values.SetItem(index, answer));
}
