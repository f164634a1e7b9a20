using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Expressions;

/// <summary>A door of the room: a RULE of docs/content.md, an expression or a mapping of one operator to what it takes.</summary>
/// <remarks>
/// Any key is read as an operator; which there are, and what they take, is the type checker's to say. Only a few keys change how the text under
/// them is read. Reports what <see cref="ExpressionReader"/> reports, SG0217 and SG0218; all faults in one run, null if there is any.
/// </remarks>
public static class RuleReader
{
    /// <summary>A rule: <c>"staff >= 5 人"</c>, <c>all: [...]</c>.</summary>
    public static Expression? Read(YamlNode node, DiagnosticBag diagnostics) => new Reading(diagnostics).Rule(node);

    /// <param name="IsInRow">Under a row of a table, where comparisons may leave out their left side.</param>
    /// <param name="IsScore">Directly under <c>points</c>, where keys that are operators elsewhere hold figures, and rows are no rows of a table.</param>
    private sealed record Reading(DiagnosticBag Diagnostics, bool IsInRow = false, bool IsScore = false)
    {
        public Expression? Rule(YamlNode node)
        {
            switch (node)
            {
                case YamlScalar:
                    return IsInRow ? ExpressionReader.ReadRequirement(node, Diagnostics) : ExpressionReader.Read(node, Diagnostics);
                case YamlMapping { Entries: [{ Value: YamlScalar { IsNull: true } }] } when node.Span.Text.StartsWith('{'):
                    Diagnostics.Report(Codes.Unquoted, node.Span);
                    return null;
                case YamlMapping { Entries: [var only] }:
                    return Call(only);
                case YamlMapping { Entries: [_, var second, ..] }:
                    Diagnostics.Report(Codes.NotOneOperator, second.Key.Span);
                    return null;
                default:
                    Diagnostics.Report(node is YamlMapping ? Codes.NotOneOperator : Codes.ListWithoutOperator, node.Span);
                    return null;
            }
        }

        public Call? Call(YamlEntry entry)
        {
            var inside = this with { IsScore = entry.Key.Value == "points" };
            var arguments = entry.Value is YamlMapping { Entries: var entries }
                ? AllOrNone(entries, inside.Named)
                : inside.Value(entry.Key.Value, entry.Value) is { } value ? [new(value)] : null;
            return arguments is null ? null : new Call(entry.Key.Value, entry.Key.Span, arguments.Value, entry.Key.Span.To(entry.Value.Span));
        }

        private Argument? Named(YamlEntry entry) =>
            Value(entry.Key.Value, entry.Value) is { } value ? new(entry.Key.Value, entry.Key.Span, value) : null;

        private Expression? Value(string key, YamlNode node) => (key, node) switch
        {
            ("met", YamlScalar { IsNull: false } name) => new Reference(name.Value, name.Span),
            ("range", _) => ExpressionReader.ReadInterval(node, Diagnostics),
            ("count", _) => ExpressionReader.ReadFigure(node, Diagnostics),
            ("at_least" or "points", YamlScalar) when IsScore => ExpressionReader.ReadFigure(node, Diagnostics),
            ("rows", YamlSequence rows) => List(rows, Rows.Row),
            ("rows", _) => Rows.Rule(node),
            (_, YamlSequence rules) => List(rules, Rule),
            _ => Rule(node),
        };

        private Reading Rows => this with { IsInRow = IsInRow || !IsScore };

        private Expression? Row(YamlNode node)
        {
            if (node is not YamlMapping { Entries: var entries })
                return Rule(node);
            return AllOrNone(entries, Named) is { } arguments ? new Call("row", node.Span with { Length = 0 }, arguments, node.Span) : null;
        }

        private static ListOf? List(YamlSequence sequence, Func<YamlNode, Expression?> read) =>
            AllOrNone(sequence.Items, read) is { } items ? new(items, sequence.Span) : null;

        /// <summary>Reads every part, so that every part's faults are told.</summary>
        private static ImmutableArray<TPart>? AllOrNone<TNode, TPart>(ImmutableArray<TNode> nodes, Func<TNode, TPart?> read)
            where TPart : class
        {
            var parts = nodes.Select(read).OfType<TPart>().ToImmutableArray();
            return parts.Length == nodes.Length ? parts : null;
        }
    }
}
