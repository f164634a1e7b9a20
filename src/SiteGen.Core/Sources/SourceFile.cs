namespace SiteGen.Core.Sources;

/// <summary>One text file: its place in the content, the path people are shown, and its text.</summary>
public sealed class SourceFile
{
    private readonly int[] lineStarts;

    /// <param name="path">From the root of the content or theme, with <c>/</c>: <c>policies/x/policy.yaml</c>.</param>
    /// <param name="displayPath">As a person would open it: <c>content/policies/x/policy.yaml</c>.</param>
    /// <param name="text">The whole text, line ends as they are.</param>
    public SourceFile(string path, string displayPath, string text)
    {
        Path = path;
        DisplayPath = displayPath;
        Text = text;
        lineStarts = FindLineStarts(text);
    }

    public string Path { get; }

    public string DisplayPath { get; }

    public string Text { get; }

    /// <summary>The offset of a line and column, both from 1; past the end of the text it is the end.</summary>
    public int OffsetOf(long line, long column)
    {
        var index = (int)Math.Clamp(line - 1, 0, lineStarts.Length - 1);
        return (int)Math.Min(lineStarts[index] + Math.Max(column - 1, 0), Text.Length);
    }

    /// <summary>The line and column of an offset, both from 1; columns count UTF-16 units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = Array.BinarySearch(lineStarts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>A line's text without its end.</summary>
    public string LineText(int line)
    {
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Text.Length;
        return Text[start..end].TrimEnd('\r', '\n');
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        return [.. starts];
    }
}
