using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Figures of a Chinese text.</summary>
internal static partial class ChineseFigures
{
    private const int FullWidthOffset = '０' - '0';

    public static IEnumerable<ProseFigure> Find(string text)
    {
        var plain = ProseFigures.Without(string.Concat(text.Select(ToHalfWidth)), Names());
        var digits = Digits().Matches(plain).Select(ReadDigits).ToList();
        var rest = ProseFigures.Without(plain, Digits());
        return DigitFigure.Share(digits, plain, IsJoined).Concat(ChineseWords.Find(rest));
    }

    private static char ToHalfWidth(char letter) => letter switch
    {
        >= '０' and <= '９' => (char)(letter - FullWidthOffset),
        '％' => '%',
        '．' => '.',
        _ => letter,
    };

    /// <summary>What holds digits or numerals and is no figure.</summary>
    [GeneratedRegex("""
        # what they begin with; elsewhere there is no need to look
        (?= [\s\dA-Za-z第〔\[（(【×*.〇○零一二两三四五六七八九十] ) (
        # documents and ordinals: 〔2020〕8号, 第2)、3)项, 第三
          [〔\[（(【] \s* \d{4} \s* [〕\]）)】] \s* 第? \s* \d+ \s* 号
        | 第 \s* \d+ [)）]? ( \s* [、和至到—–-] \s* \d+ [)）]? )*
        | 第 [零〇一二两三四五六七八九十百千]+ ( [、和至到] [零〇一二两三四五六七八九十百千]+ )*
        # days and years
        | (?<! [\d.] ) (19|20)\d\d \s* 年? \s* [—–~～至到-]{1,2} \s* (19|20)\d\d (?! \s* [\d.%万亿元度家人项个吨] ) 年?
        | (?<! [\d.] ) \d{4} \s* 年 度? ( \s* \d{1,2} \s* 月 份? ( \s* \d{1,2} \s* 日 )? )?
        | (?<! [\d.] ) \d{4} [-/.] \d{1,2} [-/.] \d{1,2} (?! \d )
        | (?<! [\d.] ) \d{1,2} \s* 月 ( \s* \d{1,2} \s* 日 | (?! 以?内 ) )
        | [〇○零一二三四五六七八九]{4} 年 ( [一二三四五六七八九十]{1,2} 月 ( [一二三四五六七八九十]{1,3} 日 )? )?
        # names: “12234”, 4×100, 3.0, ISO 9001, GB/T 29490, 5G, 3.3.1, 1:1, 12345678
        | (?<= [“"「『] ) [\d×xX*.]+ (?= [”"」』] )
        | (?<! [\d.] ) \d+ (\.\d+)* \s* [×xX*] \s* \d+
        | \d+ (\.\d+){2,} | \d+ \s* [:：] \s* \d+ | \d{3,4}-\d{7,8} | (?<! \d ) 1\d{10} (?! \d )
        | (?<! [A-Za-z] ) (?! (CNY|RMB|USD|HKD|EUR) [\s\d] ) [A-Za-z]+ [-/]? \d [\d.–-]* [A-Za-z]*
        | (?<! [A-Za-z] ) (?! (CNY|RMB|USD|HKD|EUR) \s ) [A-Z]{2,} (/[A-Z])? \s+ \d [\d.:–-]* (?! \d | \s* [%万亿元] )
        | (?<! [\d.] ) \d+ [A-Z] (?! [A-Za-z] )
        | (?<! [\d.] ) \d+ \.0 (?! [\d%] | \s* [%百千万亿元度倍吨] )
        | (?<! [\d.] ) \d+ \s* (世纪|届|号|期|版|路)
        # numbers of items: 6. at the head, 1), （2）
        | (?<= ^ | [\n“‘；;] ) \s* \d+ [.、] (?! \d )
        | (?<! [（(] [^()（）]* ) \d+ [)）] | [（(] \d+ [)）]
        # 四个一
        | [一二两三四五六七八九十]+ 个 [一二两三四五六七八九十百千]+ (?! [万亿元] )
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex("""
        (?<! [\d.A-Za-z] ) ( (CNY|RMB|¥|￥) \s* )?
        (?<number> \d{1,3}(,\d{3})+(\.\d+)? | \d+(\.\d+)? )
        ( \s* ( (?<percent> % | 个百分点 )
              | [多余]? (?<scale> 百万 | 千万 | 十万 | 百亿 | 千亿 | 万亿 | 百 | 千(?![瓦克米]) | 万(?!千瓦[^时]) | 亿 )? \s* [多余]?
                (?<unit> 吨标准煤 | 吨标煤 | 千瓦时 | 个月 | kWh | tce | 元 | 度 | 人 | 名 | 项 | 个 | 家 | 次 | 年 | 月 | 天 | 日 | 倍 )? ) )?
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    private static DigitFigure ReadDigits(Match found)
    {
        var digits = found.Groups["number"].Value;
        _ = Rational.TryParse(digits.Replace(",", "", StringComparison.Ordinal), out var number);
        var (scale, unit, isPercent) = (found.Groups["scale"].Value, found.Groups["unit"].Value, found.Groups["percent"].Success);
        var isMoney = found.Value[0] is not (>= '0' and <= '9');
        var isOpen = scale.Length + unit.Length == 0 && !isPercent;
        var isSure = unit != "日" && !(isOpen && !isMoney && ProseFigures.IsYear(digits));
        var form = isPercent ? FigureForm.Percent : unit == "倍" ? FigureForm.Part : FigureForm.Plain;
        var factor = isPercent ? new(1, 100) : scale.Length == 0 ? Rational.One : HanNumeral.Parse(scale)!.Value;
        return new(number, factor, isMoney ? Dimension.Money : ProseUnits.OfChinese(unit), form, isOpen, isSure, found.Index, found.Value.TrimEnd());
    }

    private static (bool IsJoined, bool IsList) IsJoined(string between) =>
        (between.Trim() is "、" or "-" or "–" or "—" or "——" or "~" or "～" or "至" or "到", between.Trim() == "、");
}
