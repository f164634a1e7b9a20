using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>The answer to one input.</summary>
public sealed record GivenAnswer(Located<string> Input, WrittenAnswer Answer);

/// <summary>An answer as content writes it, with its place. Whether it fits its input is not asked here.</summary>
public abstract record WrittenAnswer(SourceSpan Span);

/// <summary><c>5000 万元</c>, <c>20%</c>, <c>5 人</c>.</summary>
public sealed record FigureAnswer(Figure Figure) : WrittenAnswer(Figure.Span);

/// <summary><c>2020-07-21</c></summary>
public sealed record DateAnswer(DateFigure Date) : WrittenAnswer(Date.Span);

/// <summary>An option of a choice.</summary>
public sealed record WordAnswer(Located<string> Word) : WrittenAnswer(Word.Span);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagAnswer(bool IsYes, SourceSpan Span) : WrittenAnswer(Span);

/// <summary>The value lies between these, both included; null is the end of what the input can be.</summary>
public sealed record BandAnswer(WrittenAnswer? Min, WrittenAnswer? Max, SourceSpan Span) : WrittenAnswer(Span)
{
    public ImmutableArray<WrittenAnswer> Ends => [.. new[] { Min, Max }.OfType<WrittenAnswer>()];
}
