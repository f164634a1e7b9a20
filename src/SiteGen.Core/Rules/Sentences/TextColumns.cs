using System.Text;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Lines for a terminal of some width.</summary>
internal sealed class TextColumns(int width, bool hasColor)
{
    public const string Green = "32";
    public const string Yellow = "33";
    public const string Cyan = "36";
    public const string Red = "31";
    public const string Dim = "2";
    private const string Bold = "1";
    private const int LongestRow = 100;

    private readonly StringBuilder text = new();

    /// <summary>Beyond this lines are hard to read.</summary>
    public int Width => Math.Clamp(width, 40, LongestRow);

    public override string ToString() => text.ToString();

    public void Head(string words, string color)
    {
        Blank();
        Paragraph(words, color: $"{Bold};{color}");
        text.Append(Painted(new string('─', Width), color)).Append('\n');
    }

    public void Blank() => text.Append(text.Length == 0 ? "" : "\n");

    /// <param name="mark">What stands before the first line, in the indent of all.</param>
    public void Paragraph(string words, string mark = "", string? color = null)
    {
        var indent = TextWidth.Of(mark);
        foreach (var (index, line) in TextWidth.Wrap(Harmless(words), Width - indent).Index())
            text.Append(index == 0 ? mark : new string(' ', indent)).Append(color is null ? line : Painted(line, color)).Append('\n');
    }

    /// <summary>A name with its cells beside it, or below it where there is no room.</summary>
    /// <param name="cells">From left to right, each with the width of its column.</param>
    public void Row(string name, params (string Text, int Width)[] cells)
    {
        var room = Width - cells.Sum(cell => cell.Width + 2);
        if (room < Width / 3)
        {
            Paragraph(name, color: Bold);
            Paragraph(string.Join(" · ", cells.Select(cell => cell.Text).Where(cell => cell.Length > 0)), "  ");
            return;
        }

        foreach (var (index, line) in TextWidth.Wrap(name, room).Index())
        {
            var beside = index > 0 ? "" : string.Concat(cells.Select(cell => "  " + TextWidth.Pad(cell.Text, cell.Width)));
            text.Append(Painted(line, Bold)).Append((new string(' ', Math.Max(0, room - TextWidth.Of(line))) + beside).TrimEnd()).Append('\n');
        }
    }

    /// <summary>What was answered cannot steer the terminal that shows it.</summary>
    private static string Harmless(string words) => words.Any(char.IsControl) ? string.Concat(words.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : words;

    private string Painted(string words, string color) => hasColor ? $"\u001b[{color}m{words}\u001b[0m" : words;
}
