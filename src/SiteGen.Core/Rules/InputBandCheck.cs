using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>The figures where an input's ranges meet: of its unit and precision, rising, inside its domain, few enough to choose from.</summary>
internal static class InputBandCheck
{
    private const int Most = 12;

    public static void Check(Input input, RuleType type, Typing typing)
    {
        if (input.Bands.Length > Most)
            typing.Diagnostics.Report(Codes.TooManyBands, input.Bands[Most].Written.Span, $"{input.Bands.Length}", $"{Most}");
        foreach (var band in input.Bands)
            typing.ExpectAll(type, band);
        var cuts = input.Bands.Select(band => (band.Written, Value: ValueOf(band.Expression, type, typing))).Where(cut => cut.Value is not null).ToList();
        foreach (var ((before, low), (written, value)) in cuts.Zip(cuts.Skip(1)))
            if (value <= low)
                typing.Diagnostics.Report(Codes.BandsNotAscending, written.Span, written.Value, before.Value);
        foreach (var (written, value) in cuts)
            CheckPlace(written, value!.Value, input, type, typing);
    }

    /// <summary>On an end of the domain there would be no range on one side of it.</summary>
    private static void CheckPlace(Located<string> written, Rational value, Input input, RuleType type, Typing typing)
    {
        if (input.Domain is { Expression: Interval domain } && (value <= ValueOf(domain.Low, type, typing) || value >= ValueOf(domain.High, type, typing)))
            typing.Diagnostics.Report(Codes.BandOutsideDomain, written.Span, written.Value, input.Domain.Written.Value);
        if (InputTypes.StepOf(input.Type) is { } step && !(value / step).IsInteger)
            typing.Diagnostics.Report(Codes.BandTooFine, written.Span, written.Value);
    }

    /// <summary>Null for none and for a value of another type, which is told elsewhere.</summary>
    private static Rational? ValueOf(Expression? value, RuleType type, Typing typing) => value switch
    {
        Figure or DateFigure when typing.TypeOf(value) is not { } found || RuleType.Common(type, found) is null => null,
        Figure figure => figure.Value,
        DateFigure date => Days.Of(date.Value),
        _ => null,
    };
}
