using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>Ranges of one input's answers, as a person says them.</summary>
internal sealed class BandWords(Input input, Language language)
{
    private readonly FigurePattern pattern = PatternOf(input, language);

    private bool IsChinese => language == Language.Chinese;

    private bool IsDate => input.Type == InputType.Date;

    /// <summary>Up to a value and with it.</summary>
    public string Until(Expression value) => (IsChinese, IsDate) switch
    {
        (true, true) => $"{Said(value, pattern)}以前（含当日）",
        (true, false) => $"{Said(value, pattern)}以下",
        (false, true) => $"on or before {Said(value, pattern)}",
        _ => $"up to {Said(value, pattern)}",
    };

    /// <summary>From a value on and with it.</summary>
    public string From(Expression value) => (IsChinese, IsDate) switch
    {
        (true, true) => $"{Said(value, pattern)}以后（含当日）",
        (true, false) => $"{Said(value, pattern)}以上",
        (false, true) => $"on or after {Said(value, pattern)}",
        _ => $"{Said(value, pattern)} or more",
    };

    /// <summary>English says a unit once: CNY 5 million to 20 million, 100 to 200 tce a year.</summary>
    public string Between(Expression low, Expression high) => IsChinese
        ? $"{Said(low, pattern)}至{Said(high, pattern)}"
        : $"{Said(low, pattern with { Many = Before(pattern.Many), One = Before(pattern.One) })} to {Said(high, pattern with { Many = Behind(pattern.Many), One = Behind(pattern.One) })}";

    private static string Before(string words) => words.Contains("{0} ", StringComparison.Ordinal) ? words[..(words.IndexOf("{0}", StringComparison.Ordinal) + 3)] : words;

    private static string Behind(string words) => words[words.IndexOf("{0}", StringComparison.Ordinal)..];

    private static FigurePattern PatternOf(Input input, Language language)
    {
        if (input.Type == InputType.Percent)
            return FigurePattern.Percent;
        var unit = input.Type == InputType.Money ? Dimension.Money : Units.Find(input.Unit?.Value ?? "")?.Dimension ?? Dimension.None;
        return FigurePattern.Of(input.PerYear ? unit / Dimension.Of(BaseUnit.Year) : unit, language);
    }

    private string Said(Expression value, FigurePattern said) =>
        value is DateFigure date ? DateText.Write(date.Value, language) : said.Write(((Figure)value).Value, language);
}
