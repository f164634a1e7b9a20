using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>A result as a table that a person reads: measures by what is to be done about them, why, how much, and all together.</summary>
public sealed class EvaluationText
{
    private const int WidestAmount = 34;

    private readonly EvaluationResult result;
    private readonly ResultSentences sentences;
    private readonly SentenceTexts texts;
    private readonly Phrasebook phrases;
    private readonly TextColumns columns;

    private EvaluationText(EvaluationResult result, SentenceTexts texts, TextColumns columns)
    {
        (this.result, this.texts, this.columns) = (result, texts, columns);
        sentences = new(texts, result);
        phrases = new(texts.Language);
    }

    private enum Group { Met, Near, Open, Judged, Unmet, NotApplicable }

    /// <param name="width">Of the terminal, in columns; Chinese characters take two.</param>
    /// <param name="hasColor">False for files, pipes and where NO_COLOR is set.</param>
    public static string Write(EvaluationResult result, SentenceTexts texts, int width, bool hasColor = false)
    {
        var columns = new TextColumns(width, hasColor);
        new EvaluationText(result, texts, columns).Write();
        return columns.ToString();
    }

    private void Write()
    {
        columns.Paragraph(phrases.Fill("group.day", DateText.Write(result.AsOf, phrases.Language)));
        Section("group.errors", TextColumns.Red, sentences.Errors());
        var groups = result.Measures.ToLookup(GroupOf);
        foreach (var group in Enum.GetValues<Group>().Where(group => groups.Contains(group)))
            Write(group, [.. groups[group]]);
        ImmutableArray<Status> stated = [.. new[] { Status.Open, Status.NotStated }.Where(HasTotal)];
        Section("group.totals", TextColumns.Green, stated.IsEmpty ? sentences.Total(Status.Open) : [.. stated.SelectMany(status => sentences.Total(status))]);
        Section("group.unlocks", TextColumns.Yellow, sentences.Unlocks());
        Section("group.programmes", TextColumns.Cyan, [.. result.Programmes.SelectMany(Programme)]);
    }

    private bool HasTotal(Status status) => !(status == Status.Open ? result.Open : result.NotStated).Measures.IsEmpty;

    private IEnumerable<string> Programme(ProgrammeResult programme) => sentences.Programme(programme.Id) is { IsEmpty: false } lines
        ? [texts.Programmes[programme.Id].Name + phrases["punctuation.colon"] + string.Join(phrases["punctuation.list"], lines.Select(line => line.TrimEnd('.', '。')))]
        : [];

    private Group GroupOf(MeasureResult measure) => measure.Verdict switch
    {
        Verdict.Met => Group.Met,
        Verdict.NotApplicable => Group.NotApplicable,
        _ when result.Unlocks.Any(unlock => unlock.Measures.Contains(measure.Id)) => Group.Near,
        Verdict.Unknown => measure.Explanation.Reason == Reason.Open ? Group.Open : Group.Judged,
        _ => Group.Unmet,
    };

    private static string ColorOf(Group group) => group switch
    {
        Group.Met => TextColumns.Green,
        Group.Near or Group.Open => TextColumns.Yellow,
        Group.Judged => TextColumns.Cyan,
        Group.Unmet => TextColumns.Red,
        _ => TextColumns.Dim,
    };

    private void Write(Group group, ImmutableArray<MeasureResult> measures)
    {
        columns.Head($"{phrases[$"group.{Words.Of(group)}"]} ({measures.Length.ToString(CultureInfo.InvariantCulture)})", ColorOf(group));
        if (group == Group.NotApplicable)
            WriteByReason(measures);
        else
            foreach (var (index, measure) in measures.Index())
                Write(measure, isFirst: index == 0, isNear: group is Group.Met or Group.Near);
    }

    /// <param name="isNear">What it pays is of interest already.</param>
    private void Write(MeasureResult measure, bool isFirst, bool isNear)
    {
        if (!isFirst)
            columns.Blank();
        var sum = sentences.Sum(measure.Id);
        var room = Math.Min(WidestAmount, columns.Width / 3);
        var isShort = TextWidth.Of(sum) <= room;
        var statuses = result.Measures.Select(other => sentences.Status(other.Id)).Max(TextWidth.Of);
        columns.Row(texts.Measures[measure.Id].Name, (sentences.Status(measure.Id), statuses), (isShort ? sum : "", room));
        if (!isShort)
            columns.Paragraph(phrases.Fill("group.amount", sum), "  ");
        Write(sentences.Why(measure.Id), "  ");
        if (isNear)
            foreach (var detail in sentences.Details(measure.Id))
                columns.Paragraph(detail, "  · ", TextColumns.Dim);
    }

    private void Write(ImmutableArray<SentenceLine> lines, string gap)
    {
        foreach (var line in lines)
        {
            columns.Paragraph(line.Text, $"{gap}{MarkOf(line.Verdict)} ");
            Write(line.Items, $"{gap}  ");
        }
    }

    private static string MarkOf(Verdict verdict) => verdict switch { Verdict.Met => "+", Verdict.Unmet => "-", Verdict.Unknown => "?", _ => "·" };

    /// <summary>Whole policies are left out for one and the same reason, which is told once.</summary>
    private void WriteByReason(ImmutableArray<MeasureResult> measures)
    {
        foreach (var alike in measures.GroupBy(measure => string.Join('\n', sentences.Why(measure.Id).Select(line => line.Text))))
        {
            Write(sentences.Why(alike.First().Id), "");
            foreach (var measure in alike)
                columns.Paragraph(texts.Measures[measure.Id].Name, "    ", TextColumns.Dim);
        }
    }

    private void Section(string head, string color, ImmutableArray<string> lines)
    {
        if (lines.IsEmpty)
            return;
        columns.Head(phrases[head], color);
        foreach (var line in lines)
            columns.Paragraph(line, "· ");
    }
}
