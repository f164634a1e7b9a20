using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules;

/// <summary>What must be written for a parameter, before any question of types.</summary>
internal enum Shape { Value, List, Interval, Figure, Name }

/// <summary>Something that an operator takes, by place or by its YAML key.</summary>
internal sealed record Parameter(string Name, Shape Shape = Shape.Value)
{
    public bool IsOptional { get; init; }

    /// <summary>Takes every further value; only the last parameter may.</summary>
    public bool Repeats { get; init; }

    public Phrase ShapeWords => Shape switch
    {
        Shape.List => new("a list", "列表"),
        Shape.Interval => new("an interval", "区间"),
        Shape.Figure => new("a figure", "数"),
        Shape.Name => new("a name", "名称"),
        _ => new("one value", "单个值"),
    };

    public bool Accepts(Expression value) => Shape switch
    {
        Shape.List => value is ListOf,
        Shape.Interval => value is Interval,
        Shape.Figure => value is Figure,
        Shape.Name => value is Reference,
        _ => value is not (ListOf or Interval),
    };
}
