using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>Answers by the ids of their inputs. An input without value is one that the enterprise cannot answer.</summary>
internal static partial class AnswerReading
{
    public static ImmutableArray<GivenAnswer> Answers(this MappingReader reader, string key)
    {
        if (reader.Require(key) is not { } node)
            return [];
        if (node is YamlMapping answers)
            return [.. answers.Entries.Select(entry => Answer(entry, reader.Log)).OfType<GivenAnswer>()];
        Shape.Report(node, key, Shape.Mapping, reader.Diagnostics);
        return [];
    }

    private static GivenAnswer? Answer(YamlEntry entry, BindingLog log) =>
        Read(entry.Value, entry.Key.Value, log) is { } answer ? new(new(entry.Key.Value, entry.Key.Span), answer) : null;

    private static WrittenAnswer? Read(YamlNode node, string input, BindingLog log)
    {
        if (node is YamlScalar scalar)
            return Read(scalar, log);
        return MappingReader.BindMapping(node, input, log, band => new BandAnswer(End(band, "min"), End(band, "max"), band.Span));
    }

    private static WrittenAnswer? End(MappingReader band, string key) => band.Scalar(key) is { } end ? Read(end, band.Log) : null;

    /// <summary>What it is shows in how it begins, so that no input is asked.</summary>
    private static WrittenAnswer? Read(YamlScalar scalar, BindingLog log) => scalar switch
    {
        { IsNull: true } => null,
        { Value: "true" or "false" } => new FlagAnswer(scalar.Value == "true", scalar.Span),
        _ when DayForm().IsMatch(scalar.Value) => ExpressionReader.Read(scalar, log.Diagnostics) is DateFigure date ? new DateAnswer(date) : null,
        _ when char.IsAsciiDigit(scalar.Value[0]) => ExpressionReader.ReadFigure(scalar, log.Diagnostics) is { } figure ? new FigureAnswer(figure) : null,
        _ => new WordAnswer(new(scalar.Value, scalar.Span)),
    };

    [GeneratedRegex(@"^[0-9]+-[0-9]+-[0-9]+\z")]
    private static partial Regex DayForm();
}
