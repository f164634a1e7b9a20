using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>A range that a reader may choose who does not know the exact figure or day; both ends belong to it.</summary>
/// <param name="Min">As answers are written: <c>5000000</c>, <c>2016-01-01</c>; null where no answer is the least.</param>
/// <param name="Max">As <paramref name="Min"/>.</param>
/// <param name="Label"><c>500万元以下</c>, <c>CNY 5 million to 20 million</c>.</param>
public sealed record InputBand(string? Min, string? Max, string Label)
{
    /// <summary>From low to high; none where the input offers none.</summary>
    public static ImmutableArray<InputBand> Of(Input input, Language language)
    {
        if (input.Bands.IsEmpty)
            return [];
        var domain = input.Domain?.Expression as Interval;
        var words = new BandWords(input, language);
        var cuts = input.Bands.Select(band => band.Expression).OfType<Expression>().ToList();
        var first = new InputBand(domain is { LowIncluded: true } ? Answer(domain.Low!) : null, Answer(cuts[0]), words.Until(cuts[0]));
        var last = new InputBand(Answer(cuts[^1]), domain is { HighIncluded: true } ? Answer(domain.High!) : null, words.From(cuts[^1]));
        return [first, .. cuts.Zip(cuts.Skip(1), (low, high) => new InputBand(Answer(low), Answer(high), words.Between(low, high))), last];
    }

    private static string Answer(Expression value) => value switch
    {
        Figure figure => $"{figure.Value}",
        DateFigure date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{value} is no answer"),
    };
}
