using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>A programme's text on its step, broken so that it fits where the whole picture is no wider than a small phone.</summary>
/// <remarks>All sizes are hundredths of the reader's text; the style sheet sets the name at its size and the counts at 0.8 of it.</remarks>
internal sealed record StairBlock(string Label, ImmutableArray<string> Name, ImmutableArray<string> Counts)
{
    private const int SmallPhone = 1800;

    /// <summary>The step's number before the text, and the air behind it.</summary>
    private const int Beside = 340;

    private const int Above = 65;
    private const int NameLine = 135;
    private const int CountsLine = 120;
    private const int Below = 75;
    private const int LetterHeight = 100;

    public int Height => Above + Name.Length * NameLine + Counts.Length * CountsLine + Below;

    /// <param name="width">Of the step, in percent of the picture.</param>
    public static StairBlock Of(PageContext context, Programme programme, Rational width)
    {
        var room = width * SmallPhone / 100 - Beside;
        var hundredths = (int)BigInteger.Divide(room.Numerator, room.Denominator);
        var (name, counts) = (context.Text(programme.ShortName), CountsOf(context, programme));
        return new(
            $"{name} {counts}".TrimEnd(),
            TextLines.Break(name, hundredths),
            TextLines.Break(counts, hundredths * 5 / 4));
    }

    public StairLink At(int top, string href, bool isCurrent) => new(
        href,
        Label,
        isCurrent,
        top == 0,
        Length.Rem(top),
        Length.Rem(Height),
        [.. Name.Select((line, at) => new StairLine(line, Length.Rem(Above + LetterHeight + at * NameLine)))],
        [.. Counts.Select((line, at) => new StairLine(line, Length.Rem(Above + LetterHeight + Name.Length * NameLine + at * CountsLine)))]);

    private static string CountsOf(PageContext context, Programme programme)
    {
        var measures = context.Knowledge.Measures.Count(measure => measure.Programmes.Any(id => id.Value == programme.Id.Value));
        var criteria = context.Knowledge.Criteria.Count(criterion => criterion.Programme?.Value == programme.Id.Value);
        return string.Join(" · ", new[]
        {
            Counted(measures, "ladder.measure", "ladder.measures"),
            Counted(criteria, "ladder.criterion", "ladder.criteria"),
        }.OfType<string>());

        string? Counted(int count, string one, string many) =>
            count == 0 ? null : context.Wording.Fill(count == 1 ? one : many, count.ToString(CultureInfo.InvariantCulture));
    }
}
