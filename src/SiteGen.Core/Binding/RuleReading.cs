using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>Values in the rule language, kept as written and as parsed.</summary>
internal static class RuleReading
{
    /// <summary>A rule: an expression, or a structure of them.</summary>
    public static Rule? Rule(this MappingReader reader, string key) => Read(reader, key, RuleReader.Read);

    /// <summary>An expression on its own.</summary>
    public static Rule? Expression(this MappingReader reader, string key) => Read(reader, key, ExpressionReader.Read);

    /// <summary>A figure with its unit: <c>5 万元</c>.</summary>
    public static Rule? Figure(this MappingReader reader, string key) => Read(reader, key, ExpressionReader.ReadFigure);

    /// <summary>A list of figures or days; one may stand alone, and none is told.</summary>
    public static ImmutableArray<Rule> Values(this MappingReader reader, string key)
    {
        switch (reader.Find(key))
        {
            case null:
                return [];
            case YamlSequence { Items: { IsEmpty: false } items }:
                return [.. items.Select(item => new Rule(Written(item), ExpressionReader.ReadValue(item, reader.Diagnostics)))];
            case YamlSequence empty:
                reader.Diagnostics.Report(Codes.EmptyList, empty.Span, key);
                return [];
            case var single:
                return [new(Written(single), ExpressionReader.ReadValue(single, reader.Diagnostics))];
        }
    }

    public static Rule RequireExpression(this MappingReader reader, string key) => Required(reader, key, Expression);

    public static Rule RequireFigure(this MappingReader reader, string key) => Required(reader, key, Figure);

    public static Rule RequireInterval(this MappingReader reader, string key) => Required(reader, key, Interval);

    /// <summary>An interval with its ends: <c>[0, 5 万元)</c>.</summary>
    public static Rule? Interval(this MappingReader reader, string key) => Read(reader, key, ExpressionReader.ReadInterval);

    /// <summary>One rule under the key of its own operator: <c>table: ...</c>.</summary>
    public static Rule? Structure(this MappingReader reader, string key)
    {
        if (reader.Find(key) is not { } node)
            return null;
        var name = new YamlScalar(key, true, reader.PlaceOf(key).Start, reader.PlaceOf(key));
        var whole = name.Span.To(node.Span);
        return new(Written(node, whole), RuleReader.Read(new YamlMapping([new(name, node)], whole), reader.Diagnostics));
    }

    private static Rule Required(MappingReader reader, string key, Func<MappingReader, string, Rule?> read)
    {
        reader.Require(key);
        return read(reader, key) ?? new(new("", reader.PlaceOf(key)), null);
    }

    private static Rule? Read(MappingReader reader, string key, Func<YamlNode, DiagnosticBag, Expression?> read) =>
        reader.Find(key) is { } node ? new(Written(node), read(node, reader.Diagnostics)) : null;

    private static Located<string> Written(YamlNode node) =>
        node is YamlScalar scalar ? new(scalar.Value, scalar.Span) : Written(node, node.Span);

    /// <summary>A structure as it stands in the file, the indentation of its first line taken off every line.</summary>
    private static Located<string> Written(YamlNode node, SourceSpan whole)
    {
        var margin = whole.Position.Column - 1;
        var lines = whole.Text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
        var cut = lines.Select((line, index) => index == 0 ? line : line[Math.Min(margin, line.Length - line.TrimStart(' ').Length)..].TrimEnd());
        return new(string.Join('\n', cut), node.Span);
    }
}
