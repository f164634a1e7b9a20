using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>A result as the lines that <c>looks/results.js</c> reads from the page.</summary>
internal sealed class ResultLines(RegionContent content, EvaluationResult result, ResultSentences sentences)
{
    private static readonly string[] Groups = ["met", "past", "near", "open", "judged", "unmet", "not-applicable"];

    private readonly Dictionary<string, int> unlocks = result.Unlocks.Index()
        .SelectMany(unlock => unlock.Item.Measures.Select(measure => (measure, unlock.Index)))
        .DistinctBy(pair => pair.measure).ToDictionary(pair => pair.measure, pair => pair.Index, StringComparer.Ordinal);

    public IEnumerable<string> Write() =>
    [
        .. Total("open", result.Open, Status.Open),
        .. Total("not_stated", result.NotStated, Status.NotStated),
        .. Headed("unlocks", sentences.Unlocks()),
        .. Groups.SelectMany(Group),
        .. content.Programmes.SelectMany(Of),
    ];

    private IEnumerable<string> Total(string name, Total total, Status status) =>
        total.Measures.Length > 0 || status == Status.Open ? Headed($"total {name}", sentences.Total(status)) : [];

    private static IEnumerable<string> Headed(string head, IReadOnlyCollection<string> lines) => lines.Count == 0 ? [] : lines.Prepend(head);

    private IEnumerable<string> Group(string name)
    {
        var own = result.Measures.Where(measure => GroupOf(measure) == name).ToList();
        return Headed($"group {name} {own.Count}", [.. own.OrderBy(IsLate).ThenByDescending(Pay).SelectMany(Measure)]);
    }

    private static bool IsLate(MeasureResult measure) => measure.Status is not (Status.Open or Status.NotStated);

    private static Money Pay(MeasureResult measure) => measure.Amount.High ?? measure.Amount.Low ?? default;

    private string GroupOf(MeasureResult measure) => measure.Verdict switch
    {
        Verdict.Met => IsLate(measure) ? "past" : "met",
        Verdict.NotApplicable => "not-applicable",
        _ when unlocks.ContainsKey(measure.Id) => "near",
        Verdict.Unmet => "unmet",
        _ => measure.Explanation.Reason == Reason.Open ? "open" : "judged",
    };

    private IEnumerable<string> Measure(MeasureResult measure) =>
    [
        $"measure {measure.Id} | {sentences.Status(measure.Id)} | {(GroupOf(measure) is "near" or "not-applicable" ? "" : sentences.Sum(measure.Id))} | {Short(measure)}",
        .. Trace(sentences.Whole(measure.Id), "  "),
        .. Headed("  details", sentences.Details(measure.Id)),
    ];

    private string Short(MeasureResult measure) =>
        measure.Verdict == Verdict.Met ? ""
        : unlocks.TryGetValue(measure.Id, out var index) ? sentences.Unlocks()[index]
        : Deciding(sentences.Why(measure.Id));

    /// <summary>The first thing that decides.</summary>
    private static string Deciding(IReadOnlyList<SentenceLine> lines) => lines switch
    {
        [] => "",
        [{ Items: [var first, ..] items } line, ..] => Deciding([items.FirstOrDefault(item => item.Verdict == line.Verdict) ?? first]),
        [var line, ..] => line.Text,
    };

    /// <summary>Nothing of one that has neither a recognition nor criteria.</summary>
    private IEnumerable<string> Of(Programme programme)
    {
        var id = programme.Id.Value;
        string[] criteria = [.. content.Criteria.Where(criterion => criterion.Programme?.Value == id).OrderBy(criterion => criterion.Force).SelectMany(criterion => Criterion(criterion.FullId))];
        return programme.RecognisedBy is null && criteria.Length == 0 ? [] : criteria.Prepend($"programme {id} | {string.Join(' ', sentences.Programme(id))}");
    }

    private IEnumerable<string> Criterion(string id) =>
        Trace(sentences.Whole(id), "    ").Prepend($"  criterion {id} | {sentences.Verdict(result.Criteria.First(criterion => criterion.Id == id).Verdict)}");

    private IEnumerable<string> Trace(IEnumerable<SentenceLine> lines, string gap) =>
        lines.SelectMany(line => Trace(line.Items, $"{gap}  ").Prepend($"{gap}{sentences.Verdict(line.Verdict)}: {line.Text}"));
}
