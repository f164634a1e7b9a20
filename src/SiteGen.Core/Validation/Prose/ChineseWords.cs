using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Figures in Chinese characters. <c>一个</c>, <c>百家</c>, <c>三维</c> and what stands in quotes may be ways of speaking.</summary>
internal static partial class ChineseWords
{
    private static readonly Rational Half = new(1, 2);

    public static IEnumerable<ProseFigure> Find(string text) => Words().Matches(text).SelectMany(found => Read(found, text));

    [GeneratedRegex("""
          (?<below> [一二两三四五六七八九十百千万]+ ) 分之 (?<above> [零〇一二两三四五六七八九十百千万点]+ )
        | (?<half> 一半 | 减半 | 折半 | 对半 | 半数 | 过半 )
        | (?<fourfold> 翻两番 ) | (?<double> 倍增 | 翻一?番 | 翻倍 | 加倍 | 双倍 )
        | (?<tenths> [一二三四五六七八九] ) 成 (?= 以 | 左右 | 的 | [，。、；）] | $ )
        | (?<number> [零〇一二两三四五六七八九十百千万亿]+ ( 点 [零〇一二三四五六七八九]+ )? ) [多余]?
          (?<unit> 吨标准煤 | 吨标煤 | 千瓦时 | 个月 | 元 | 度 | 人 | 名 | 项 | 个 | 家 | 次 | 年 | 天 | 日(?=以?内) | 倍 )?
        | (?<half_a> 半 ) | (?<pair> 双 )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private static IEnumerable<ProseFigure> Read(Match found, string text)
    {
        if (found.Groups["below"].Success)
            return ReadFraction(found);
        if (found.Groups["number"].Success)
            return ReadNumber(found, text);
        return (found.Groups["tenths"], found.Groups["half"].Success, found.Groups["double"].Success, found.Groups["fourfold"].Success) switch
        {
            ({ Success: true } tenths, _, _, _) => [Part(found, HanNumeral.Parse(tenths.Value)!.Value / 10, isSure: false)],
            (_, true, _, _) => [Part(found, Half, isSure: true)],
            (_, _, true, _) => [Part(found, 2, isSure: true)],
            (_, _, _, true) => [Part(found, 4, isSure: true)],
            _ => found.Value == "半" ? [Part(found, Half, isSure: false)] : [Number(found, 2, "", isSure: false)],
        };
    }

    private static IEnumerable<ProseFigure> ReadFraction(Match found) =>
        HanNumeral.Parse(found.Groups["below"].Value) is { IsZero: false } below && HanNumeral.Parse(found.Groups["above"].Value) is { } above
            ? [Part(found, above / below, isSure: true) with { Form = below == 100 ? FigureForm.Percent : FigureForm.Part }]
            : [];

    private static IEnumerable<ProseFigure> ReadNumber(Match found, string text)
    {
        var unit = found.Groups["unit"].Value;
        if (HanNumeral.Parse(found.Groups["number"].Value) is not { } value)
            return [];
        if (unit == "倍")
            return value == Rational.One ? [Part(found, 1, isSure: false), Part(found, 2, isSure: false)] : [Part(found, value, isSure: true)];
        return [Number(found, value, unit, IsSure(found, value, unit, text))];
    }

    private static bool IsSure(Match found, Rational value, string unit, string text)
    {
        if (unit.Length == 0 || value == Rational.One || found.Value[0] is '百' or '千' or '万' or '亿' || found.Value == "二次" || (unit == "度" && value < 100))
            return false;
        return unit is "元" or "吨标煤" or "吨标准煤" or "千瓦时" || !IsQuoted(text, found.Index);
    }

    private static bool IsQuoted(string text, int at) => text.LastIndexOf('“', at) > text.LastIndexOf('”', at);

    private static ProseFigure Part(Match found, Rational value, bool isSure) =>
        new(value, Dimension.None, FigureForm.Part, isSure, IsWord: true, found.Index, found.Value);

    private static ProseFigure Number(Match found, Rational value, string unit, bool isSure) =>
        new(value, ProseUnits.OfChinese(unit), FigureForm.Plain, isSure, IsWord: true, found.Index, found.Value);
}
