using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>As much of a line as a terminal shows, and the line of marks below it.</summary>
/// <param name="Marks">Blanks up to the place, then a caret, then a tilde for each further column.</param>
internal sealed record LineExcerpt(string Shown, string Marks)
{
    /// <summary>In columns, of what is shown of a line.</summary>
    private const int Width = 110;

    /// <summary>What is at least shown from the place on, where the line goes on so far.</summary>
    private const int Room = 40;

    private const string Cut = "...";

    /// <param name="start">The offset of the place in the line.</param>
    /// <param name="length">May go beyond the line's end.</param>
    public static LineExcerpt Around(string line, int start, int length)
    {
        line = HiddenCharacters.Show(line.Replace('\t', ' ')).TrimEnd();
        start = Math.Min(start, line.Length);
        var from = Columns(line[..start]) <= Width - Room ? 0 : Back(line, start, Width - Room);
        var to = Forth(line, from, Width);
        var before = (from > 0 ? Cut : "") + line[from..start];
        var shown = (from > 0 ? Cut : "") + line[from..to] + (to < line.Length ? Cut : "");
        var marked = line[start..Math.Clamp(start + length, start, Math.Max(to, start))];
        return new(shown, new string(' ', Columns(before)) + '^' + new string('~', Math.Max(Columns(marked) - 1, 0)));
    }

    private static int Back(string line, int from, int columns)
    {
        while (from > 0 && (columns -= Columns(line[from - 1])) >= 0)
            from--;
        return from < line.Length && char.IsLowSurrogate(line[from]) ? from + 1 : from;
    }

    private static int Forth(string line, int from, int columns)
    {
        while (from < line.Length && (columns -= Columns(line[from])) >= 0)
            from++;
        return from < line.Length && char.IsLowSurrogate(line[from]) ? from - 1 : from;
    }

    private static int Columns(string text) => text.Sum(Columns);

    /// <summary>How many a terminal gives a character: Han and full-width forms take two, and so do both halves of a pair together.</summary>
    private static int Columns(char character) => IsWide(character) ? 2 : 1;

    private static bool IsWide(char character) =>
        character is >= '\u1100' and <= '\u115f' or >= '\u2e80' and <= '\ua4cf' or >= '\uac00' and <= '\ud7a3'
            or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe6f' or >= '\uff00' and <= '\uff60' or >= '\uffe0' and <= '\uffe6';
}
