using System.Globalization;
using SiteGen.Core.Model;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>A figure as one or another person types it.</summary>
internal static class TypedFigure
{
    private const string Plain = "0.############################";

    private const string Grouped = "#,##0.############################";

    /// <param name="value">In the base unit.</param>
    /// <param name="turn">Which of the ways.</param>
    public static string Of(Input input, string value, Language language, int turn)
    {
        var figure = decimal.Parse(value, CultureInfo.InvariantCulture);
        return input.Type switch
        {
            InputType.Money => Money(figure, language, turn),
            InputType.Percent => turn % 2 == 0 ? Write(figure * 100) : $"{Write(figure * 100)}%",
            _ => Number(figure, input.Unit?.Value ?? "", turn),
        };
    }

    private static string Money(decimal yuan, Language language, int turn) => (turn % 6) switch
    {
        0 => Write(yuan / 10_000),
        1 => Write(yuan / 10_000, Grouped),
        2 => $"{Write(yuan / 100_000_000)}亿",
        3 => $"{Write(yuan, Grouped)}元",
        4 => FullWidth(Write(yuan / 10_000)),
        _ => language == Language.English ? $"CNY {Write(yuan / 1_000_000)} million" : $"{Write(yuan / 10_000)} 万元",
    };

    private static string Number(decimal figure, string unit, int turn) => (turn % 4) switch
    {
        0 => Write(figure),
        1 => Write(figure, Grouped),
        2 => $"{Write(figure / 10_000)}万{unit}",
        _ => FullWidth(Write(figure)),
    };

    private static string Write(decimal figure, string format = Plain) => figure.ToString(format, CultureInfo.InvariantCulture);

    private static string FullWidth(string text) => string.Concat(text.Select(sign => (char)(sign + ('０' - '0'))));
}
