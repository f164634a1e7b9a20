namespace SiteGen.Core.Sources;

/// <summary>A stretch of a file: where a value, or a fault, stands. Offsets are UTF-16 units from the start of the text.</summary>
public readonly record struct SourceSpan(SourceFile File, int Start, int Length)
{
    public int End => Start + Length;

    public (int Line, int Column) Position => File.PositionOf(Start);

    public string Text => File.Text.Substring(Start, Length);

    /// <summary>The start of a file, for faults of the file as a whole.</summary>
    public static SourceSpan StartOf(SourceFile file) => new(file, 0, 0);

    /// <summary>From the start of this span to the end of another in the same file.</summary>
    public SourceSpan To(SourceSpan end) => new(File, Start, Math.Max(end.End - Start, 0));
}

/// <summary>A value and where it was written.</summary>
public readonly record struct Located<T>(T Value, SourceSpan Span)
{
    public override string ToString() => $"{Value}";
}
