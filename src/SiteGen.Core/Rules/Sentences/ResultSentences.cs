using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>The door of the room: a result in sentences, the same for the command line as <c>sentences.js</c> gives in the page.</summary>
public sealed class ResultSentences
{
    private readonly SentenceWords words;
    private readonly EvaluationResult result;
    private readonly AmountSentences amounts;
    private readonly TotalSentences totals;
    private readonly Dictionary<string, Explanation> criteria;
    private readonly Dictionary<string, MeasureResult> measures;
    private readonly Dictionary<string, ProgrammeResult> programmes;

    public ResultSentences(SentenceTexts texts, EvaluationResult result)
    {
        words = new(texts);
        this.result = result;
        amounts = new(words);
        totals = new(words, result);
        criteria = result.Criteria.ToDictionary(criterion => criterion.Id, criterion => criterion.Explanation, StringComparer.Ordinal);
        measures = result.Measures.ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        programmes = result.Programmes.ToDictionary(programme => programme.Id, StringComparer.Ordinal);
    }

    /// <summary>Why a criterion or measure came out as it did: only what made it so.</summary>
    public ImmutableArray<SentenceLine> Why(string id) => new ReasonSentences(words, criteria, isWhole: false).Of(id, ExplanationOf(id));

    /// <summary>The same with all parts of its rule.</summary>
    public ImmutableArray<SentenceLine> Whole(string id) => new ReasonSentences(words, criteria, isWhole: true).Of(id, ExplanationOf(id));

    /// <summary>What a measure pays, in a few words.</summary>
    public string Sum(string measure) => amounts.Sum(measures[measure]);

    /// <summary>What is to be said beside the sum.</summary>
    public ImmutableArray<string> Details(string measure) => amounts.Details(measures[measure].Amount);

    /// <summary>Of the measures in effect, or of those whose validity is not stated: the sum, then what is to be known about it.</summary>
    public ImmutableArray<string> Total(Status status) => totals.Of(status);

    public ImmutableArray<string> Unlocks() => [.. result.Unlocks.Select(totals.Of)];

    public ImmutableArray<string> Errors() => [.. result.Errors.Select(Error)];

    public ImmutableArray<string> Programme(string id)
    {
        var (_, recognised, verdict, count) = programmes[id];
        var input = words.Texts.Programmes[id].RecognisedBy;
        string?[] lines =
        [
            recognised is null || input is null ? null : words.Fill("answer.fact", words.Label(input), words.Value(recognised, words.UnitOf(input))),
            verdict is { } decided ? words.Fill("programme.conditions", Verdict(decided)) : null,
            count.Of == 0 ? null : words.Fill("programme.benchmarks", count.Met, count.Of, count.Unmet, count.Unknown),
        ];
        return [.. lines.OfType<string>()];
    }

    public string Status(string measure) => words.Fill($"status.{Words.Of(measures[measure].Status)}");

    public string Verdict(Verdict verdict) => words.Fill($"verdict.{Words.Of(verdict)}");

    private Explanation ExplanationOf(string id) => measures.TryGetValue(id, out var measure) ? measure.Explanation : criteria[id];

    private string Error(AnswerError error) => error switch
    {
        { Input: "" } => words.Fill("error.answers"),
        { Code: "constraint", Limit: { } other } => words.Fill("error.constraint", SentenceWords.Inner(words.Label(error.Input)), SentenceWords.Inner(words.Label(other))),
        { Code: "constraint" } => words.Fill("error.constraint-one", words.Label(error.Input)),
        _ => words.Fill($"error.{error.Code}", words.Label(error.Input), LimitOf(error)),
    };

    private string? LimitOf(AnswerError error) => error.Code switch
    {
        "domain" => words.Texts.Inputs[error.Input].Domain,
        "precision" => words.Value(new ExactText(error.Limit!), words.UnitOf(error.Input)),
        _ => "",
    };
}
