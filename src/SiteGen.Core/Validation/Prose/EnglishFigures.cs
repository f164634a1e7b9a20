using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Figures of an English text.</summary>
internal static partial class EnglishFigures
{
    public static IEnumerable<ProseFigure> Find(string text)
    {
        var plain = ProseFigures.Without(text, Names());
        var digits = Digits().Matches(plain).Select(ReadDigits).ToList();
        var rest = ProseFigures.Without(plain, Digits());
        return DigitFigure.Share(digits, plain, IsJoined).Concat(EnglishWords.Find(rest));
    }

    /// <summary>What holds digits and is no figure.</summary>
    [GeneratedRegex("""
        # a digit follows, or does after one word; elsewhere there is no need to look
        (?= (?>\s*) (?>[^\s\d]*) (?>(\s+\(?)?) \d ) (
        # documents, items and ordinals: 〔2020〕8号, No. 8, items 2) and 3), 19th
          〔 \d+ 〕 \s* \d+ \s* 号
        | \b ( Nos?\.? | no\. | [Ii]tems? | [Aa]rticles? | [Cc]lauses? | [Pp]aragraphs? | [Ss]ections? | [Pp]arts? | [Cc]hapters? | [Pp]oints?
             | [Aa]nnex(es)? | [Aa]ppendi(x|ces) | [Tt]ables? | [Vv]ersions? | [Pp]hases? | [Ss]tages? )
          \s* \(? \d+ (?! \d | [.,]\d | \s* ( % | per\s?cent | hundred | thousand | million | billion ) ) \)?
          ( ( , \s* | \s+ ( and | or | to ) \s+ | [–-] ) \(? \d+ (?! \d | [.,]\d | \s* ( % | per\s?cent | hundred | thousand | million | billion ) ) \)? )*
        | \b \d+ ( st | nd | rd | th ) \b
        # days and years
        | \b \d{1,2} \s+ ( January|February|March|April|May|June|July|August|September|October|November|December ) ( \s+ \d{4} )?
        | \b ( January|February|March|April|May|June|July|August|September|October|November|December ) \s+
          ( \d{1,2} (?! [\d%] | ,\d{3} ) ( ,? \s+ \d{4} )? | \d{4} )
        | (?<! [\d.] ) (19|20)\d\d \s* [–—-] \s* (19|20)?\d\d (?! [\d,.]\d | \s* ( % | million | billion | tce | kWh ) )
        | (?<! [\d.] ) \d{4} [-/.] \d{1,2} [-/.] \d{1,2} (?! \d )
        # names: "12234", 4×100, 3.0, ISO 9001, GB/T 29490, 5G, 3.3.1, 1:1
        | (?<= ["“] ) [\d×xX*.]+ (?= [,.]? ["”] )
        | (?<! [\d.] ) \d+ (\.\d+)* \s* [×xX*] \s* \d+
        | \d+ (\.\d+){2,} | \d+ \s* : \s* \d+ | \d{3,4}-\d{7,8} | (?<! \d ) 1\d{10} (?! \d )
        | (?<! [A-Za-z] ) (?! (CNY|RMB|USD|HKD|EUR) [\s\d] ) [A-Za-z]+ [-/]? \d [\d.–-]* [A-Za-z]*
        | (?<! [A-Za-z] ) (?! (CNY|RMB|USD|HKD|EUR) \s ) [A-Z]{2,} (/[A-Z])? \s+ \d [\d.:–-]* (?! \d | ,\d | \s* ( % | per\s?cent | million | billion ) )
        | (?<! [\d.] ) \d+ [A-Z] (?! [A-Za-z] )
        | (?<! [\d.] ) \d+ \.0 (?! [\d%] | \s* ( % | per\s?cent | hundred | thousand | million | billion | tce | kWh | times ) )
        # numbers of items: 6. at the head, 1), (2)
        | (?<= ^ | [\n"“] ) \s* \d+ \. (?= \s )
        | (?<! \( [^()]* ) \d+ \) | \( \d+ \)
        )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    [GeneratedRegex("""
        (?<! [\d.A-Za-z] ) ( (CNY|RMB|¥|￥) \s* )?
        (?<number> \d{1,3}(,\d{3})+(\.\d+)? | \d+(\.\d+)? )
        ( \s* (?<percent> % | per\s?cent(age\s+points?)? )
        | ( [\s-]* (?<scale> hundred | thousand | million | billion ) \b )?
          ( [\s-]* (?<unit> tonnes? \s+ of \s+ ( standard \s+ )? coal | tons? \s+ of \s+ ( standard \s+ )? coal | tce | kWh | kilowatt[\s-]hours?
            | yuan | CNY | RMB | persons? | people | employees? | items? | enterprises? | compan(y|ies) | years? | months? | days? ) \b )? )
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    private static DigitFigure ReadDigits(Match found)
    {
        var digits = found.Groups["number"].Value;
        _ = Rational.TryParse(digits.Replace(",", "", StringComparison.Ordinal), out var number);
        var (scale, unit, isPercent) = (found.Groups["scale"].Value, found.Groups["unit"].Value, found.Groups["percent"].Success);
        var isMoney = found.Value[0] is not (>= '0' and <= '9');
        var isOpen = scale.Length + unit.Length == 0 && !isPercent;
        var isSure = !(isOpen && !isMoney && ProseFigures.IsYear(digits));
        var factor = isPercent ? new(1, 100) : scale.Length == 0 ? Rational.One : EnglishNumeral.ScaleOf(scale);
        var dimension = isMoney ? Dimension.Money : ProseUnits.OfEnglish(unit);
        return new(number, factor, dimension, isPercent ? FigureForm.Percent : FigureForm.Plain, isOpen, isSure, found.Index, found.Value);
    }

    private static (bool IsJoined, bool IsList) IsJoined(string between) => (between.Trim() is "-" or "–" or "—" or "to", false);
}
