using System.Globalization;
using System.Numerics;
using System.Text;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>Values as JavaScript writes them.</summary>
internal static class ScriptValues
{
    private static readonly BigInteger LargestSafe = (BigInteger.One << 53) - 1;

    /// <summary>A number while JavaScript counts exactly, else a BigInt.</summary>
    public static string Integer(BigInteger value) =>
        value.ToString(CultureInfo.InvariantCulture) + (BigInteger.Abs(value) > LargestSafe ? "n" : "");

    public static string Integers(IEnumerable<int> values) => $"[{string.Join(',', values)}]";

    /// <summary>Numerator and denominator, which is left out where it is one.</summary>
    public static string Fraction(Rational value) => Integer(value.Numerator) + (value.IsInteger ? "" : $",{Integer(value.Denominator)}");

    public static string Text(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('"');
        foreach (var sign in text)
            written.Append(sign switch
            {
                '"' or '\\' => $"\\{sign}",
                < ' ' or '<' or '\u2028' or '\u2029' => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                _ => sign.ToString(),
            });
        return written.Append('"').ToString();
    }

    public static string Texts(IEnumerable<string> texts) => $"[{string.Join(',', texts.Select(Text))}]";

    /// <summary>An object of those keys that have a value.</summary>
    public static string Object(params IEnumerable<(string Key, string? Value)> pairs) =>
        $"{{{string.Join(',', pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Key}:{pair.Value}"))}}}";

    public static string List(IEnumerable<string> items) => $"[{string.Join(",\n", items)}]";

    public static string? OrNone(string list) => list == "[]" ? null : list;
}
