using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.SelfCheck;

/// <summary>How a figure is typed: in which unit, how finely, and which words may stand behind it.</summary>
/// <param name="Unit">What stands behind the field: <c>万元</c>, <c>tce a year</c>; empty for a plain number.</param>
/// <param name="Scale">How many of the base unit one of the unit is: 10000 of 万元, 0.01 of percents.</param>
/// <param name="Step">The smallest step in the base unit; empty where there is none.</param>
/// <param name="WordList">JSON: the words that may stand with a figure, the longest first, each with its own scale: <c>[["亿元","100000000"]]</c>.</param>
internal sealed record FigureEntry(string Unit, string Scale, string Step, string WordList)
{
    private const int MoneyScale = 10_000;

    private static readonly (string Word, long Scale)[] Scales =
        [("", 1), ("千", 1000), ("万", 10_000), ("百万", 1_000_000), ("千万", 10_000_000), ("亿", 100_000_000), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000)];

    /// <summary>Null for what is no figure.</summary>
    public static FigureEntry? Of(PageContext context, Input input) => input.Type switch
    {
        InputType.Money => new(context.Wording["self-check.money-unit"], $"{MoneyScale}", "0.01", Scaled(["元", "圆", "yuan", "CNY", "RMB", "¥", "￥"])),
        InputType.Percent => new("%", "0.01", "", JsonOf([("%", "0.01"), ("％", "0.01")])),
        InputType.Count or InputType.Quantity when Units.Find(input.Unit?.Value ?? "") is { } unit =>
            new(NameOf(context, input, unit), "1", input.Type == InputType.Count ? "1" : "", Scaled(Spellings(input, unit))),
        InputType.Count or InputType.Quantity => new("", "1", input.Type == InputType.Count ? "1" : "", Scaled([])),
        _ => null,
    };

    private static string NameOf(PageContext context, Input input, Unit unit)
    {
        var name = context.Language == Language.Chinese ? unit.Name.Zh : unit.Name.En;
        return input.PerYear ? context.Wording.Fill("self-check.per-year", name) : name;
    }

    private static ImmutableArray<string> Spellings(Input input, Unit unit) => input.PerYear
        ? [.. unit.Spellings, .. unit.Spellings.Select(spelling => $"{spelling}/年"), .. unit.Spellings.Select(spelling => $"{spelling} a year"), .. unit.Spellings.Select(spelling => $"{spelling}/year")]
        : unit.Spellings;

    private static string Scaled(ImmutableArray<string> spellings) => JsonOf(
        Scales.SelectMany(scale => spellings.Append(""), (scale, spelling) => (Word: scale.Word + spelling, Scale: scale.Scale.ToString(CultureInfo.InvariantCulture)))
            .Where(pair => pair.Word.Length > 0)
            .OrderByDescending(pair => pair.Word.Length));

    private static string JsonOf(IEnumerable<(string Word, string Scale)> words) =>
        JsonSerializer.Serialize(words.Select(pair => new[] { pair.Word, pair.Scale }), Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
