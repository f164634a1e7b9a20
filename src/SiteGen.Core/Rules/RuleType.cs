using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules;

/// <summary>What a value of the rule language is.</summary>
public abstract record RuleType
{
    /// <summary>As messages call it.</summary>
    public abstract Phrase Words { get; }

    /// <summary>What may be written where it is expected.</summary>
    public abstract Phrase Written { get; }

    public static RuleType YesNo { get; } = new YesNoType();

    public static RuleType Date { get; } = new DateType();

    public static RuleType Money { get; } = new NumberType(Dimension.Money);

    /// <summary>Of percentages and of money divided by money.</summary>
    public static RuleType Ratio { get; } = new NumberType(Dimension.None);

    /// <summary>The type that both have, a number without unit taking the unit of the other where it may; null where they differ.</summary>
    public static RuleType? Common(RuleType a, RuleType b) => (a, b) switch
    {
        (BareNumberType bare, NumberType number) => bare.Fits(number) ? number : null,
        (NumberType number, BareNumberType bare) => bare.Fits(number) ? number : null,
        (BareNumberType one, BareNumberType other) => new BareNumberType(one.IsZero && other.IsZero),
        _ => a == b ? a : null,
    };
}

/// <summary>Met or not met: a verdict, or the answer to a yes/no question.</summary>
public sealed record YesNoType : RuleType
{
    public override Phrase Words => new("a yes/no", "是否判断");

    public override Phrase Written => new("a comparison such as \"staff >= 5 人\", or a yes/no input", "比较式（如“staff >= 5 人”）或是否类输入项");
}

public sealed record DateType : RuleType
{
    public override Phrase Words => new("a date", "日期");

    public override Phrase Written => new("a date such as 2020-07-21, or an input that is one", "日期（如 2020-07-21）或日期类输入项");
}

/// <param name="Dimension">Money is yuan; a ratio has none; a yearly rate has year⁻¹.</param>
public sealed record NumberType(Dimension Dimension) : RuleType
{
    public override Phrase Words => Units.Describe(Dimension);

    public override Phrase Written => Dimension == Dimension.Money ? MoneyWritten : Dimension == Dimension.None ? RatioWritten : FigureWritten;

    private static Phrase MoneyWritten => new("money with its unit, such as 5 万元", "带单位的金额，如 5 万元");

    private static Phrase RatioWritten => new("a percentage or a ratio, such as 5%", "百分比或比值，如 5%");

    private static Phrase FigureWritten => new("a figure with its unit, such as 200 吨标煤/年", "带单位的数，如 200 吨标煤/年");
}

/// <summary>A number that is written without unit.</summary>
/// <remarks>
/// It takes the unit of a count that it stands beside (<c>staff >= 5</c>), never that of money, energy or electricity, where it would be open
/// whether yuan or 万元 are meant. Zero is the same in every unit.
/// </remarks>
public sealed record BareNumberType(bool IsZero) : RuleType
{
    public override Phrase Words => new("a number without unit", "没有单位的数");

    public override Phrase Written => new("a number", "数");

    public bool Fits(NumberType number) => IsZero || number.Dimension == Dimension.None || number.Dimension.IsCount;
}

/// <param name="Options">Every word that it can be.</param>
/// <param name="Order">Those that rise, from low to high; empty where they do not.</param>
public sealed record ChoiceType(ImmutableArray<string> Options, ImmutableArray<string> Order) : RuleType
{
    public override Phrase Words => new("a choice", "选项");

    public override Phrase Written => new("an input of type choice", "类型为 choice 的输入项");

    public bool Equals(ChoiceType? other) => other is not null && Options.SequenceEqual(other.Options) && Order.SequenceEqual(other.Order);

    public override int GetHashCode() => Options.Aggregate(Order.Length, HashCode.Combine);
}
