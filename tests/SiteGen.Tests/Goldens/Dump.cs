using System.Collections;
using System.Reflection;
using System.Text;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Tests.Goldens;

/// <summary>Writes the values between stages so that a person can read a difference: one value a line, its place behind it.</summary>
internal static class Dump
{
    public static string Nodes(YamlNode root)
    {
        var text = new StringBuilder();
        Append(text, root, 0);
        return text.ToString();
    }

    /// <summary>A record of the model with all it holds; what is null or empty is left out.</summary>
    public static string Record(object record)
    {
        var text = new StringBuilder();
        Append(text, record.GetType().Name, record, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, YamlNode node, int depth)
    {
        switch (node)
        {
            case YamlScalar scalar:
                text.Append($" {(scalar.IsPlain ? "plain" : "quoted")} {Place(scalar.Span)} {scalar.Value.ReplaceLineEndings("\\n")}\n");
                break;
            case YamlSequence list:
                text.Append($" list {Place(list.Span)}\n");
                foreach (var item in list.Items)
                    Append(text.Append(' ', depth * 2).Append('-'), item, depth + 1);
                break;
            case YamlMapping mapping:
                text.Append($" mapping {Place(mapping.Span)}\n");
                foreach (var entry in mapping.Entries)
                    Append(text.Append(' ', depth * 2).Append(entry.Key.Value).Append(':'), entry.Value, depth + 1);
                break;
        }
    }

    private static void Append(StringBuilder text, string name, object? value, int depth)
    {
        if (value is null or SourceSpan or SourceFile or ICollection { Count: 0 })
            return;
        text.Append(' ', depth * 2).Append(name).Append(':');
        if (Simple(value) is { } simple)
        {
            text.Append($" {simple}\n");
            return;
        }

        text.Append('\n');
        if (value is IEnumerable items)
            foreach (var (item, index) in items.Cast<object>().Select((item, index) => (item, index)))
                Append(text, $"{index}", item, depth + 1);
        else
            foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(IsOwn))
                Append(text, property.Name, property.GetValue(value), depth + 1);
    }

    private static string? Simple(object value) => value switch
    {
        string word => word.ReplaceLineEndings("\\n"),
        Located<string> located => $"{located.Value.ReplaceLineEndings("\\n")} {Place(located.Span)}",
        LocalizedText text => $"{text.Zh.Value} {Place(text.Zh.Span)} | {text.En.Value} {Place(text.En.Span)}",
        Rule { Expression: { } expression } => RuleText.Write(expression),
        Citation citation => $"{citation} {Place(citation.Span)}",
        DateOnly day => $"{day:yyyy-MM-dd}",
        Enum or bool or int or Uri => $"{value}",
        _ => null,
    };

    /// <summary>Written by the record itself, not computed from its other values.</summary>
    private static bool IsOwn(PropertyInfo property) =>
        property.CanWrite && property.GetIndexParameters().Length == 0 && property.DeclaringType == property.ReflectedType;

    private static string Place(SourceSpan span) => $"({span.Position.Line},{span.Position.Column}+{span.Length})";
}
