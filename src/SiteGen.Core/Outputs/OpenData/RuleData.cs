using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

[Description("A rule as its author wrote it and as a tree.")]
internal sealed record RuleData(string Written, NodeData Parsed)
{
    public static RuleData? OfAny(Rule? rule) => rule is null ? null : Of(rule.Written.Value, rule.Expression);

    /// <summary>A rule that did not parse has stopped the build long before.</summary>
    public static RuleData Of(string written, Expression? expression) =>
        new(written, NodeData.Of(expression ?? throw new InvalidOperationException($"The rule {written} was never parsed.")));
}

[Description("A node of a rule. Which kind it is follows from its keys: op, ref, figure, date, interval, list or subject.")]
[JsonDerivedType(typeof(CallNode))]
[JsonDerivedType(typeof(ReferenceNode))]
[JsonDerivedType(typeof(FigureNode))]
[JsonDerivedType(typeof(DateNode))]
[JsonDerivedType(typeof(IntervalNode))]
[JsonDerivedType(typeof(ListNode))]
[JsonDerivedType(typeof(SubjectNode))]
internal abstract record NodeData
{
    public static NodeData Of(Expression expression) => expression switch
    {
        Call call => new CallNode(call.Operator, Positional(call), Named(call)),
        Reference reference => new ReferenceNode(reference.Name),
        Figure figure => new FigureNode(figure.Value.ToString(), Figures.BaseUnitOf(figure)),
        DateFigure date => new DateNode(Days.Of(date.Value)),
        Interval interval => new IntervalNode(
            new(OfAny(interval.Low), interval.LowIncluded, OfAny(interval.High), interval.HighIncluded)),
        ListOf list => new ListNode([.. list.Items.Select(Of)]),
        Subject => new SubjectNode(true),
        _ => throw new InvalidOperationException($"The open data knows no {expression.GetType().Name}."),
    };

    private static NodeData? OfAny(Expression? expression) => expression is null ? null : Of(expression);

    private static IReadOnlyList<NodeData> Positional(Call call) =>
        [.. call.Arguments.Where(argument => argument.Name is null).Select(argument => Of(argument.Value))];

    private static ImmutableSortedDictionary<string, NodeData>? Named(Call call) =>
        call.Arguments.All(argument => argument.Name is null)
            ? null
            : call.Arguments.Where(argument => argument.Name is not null)
                .ToImmutableSortedDictionary(argument => argument.Name!, argument => Of(argument.Value), StringComparer.Ordinal);
}

[Description("An operator or function over its arguments, some of which have names.")]
internal sealed record CallNode(
    string Op,
    IReadOnlyList<NodeData> Args,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableSortedDictionary<string, NodeData>? Named = null) : NodeData;

[Description("An input, as_of for the day that the rule is decided for, one of an input's choices, or after op met a criterion.")]
internal sealed record ReferenceNode(string Ref) : NodeData;

[Description("An exact number in base units (yuan, kWh, tce): a decimal, or n/d where no decimal ends. 5% is 0.05.")]
internal sealed record FigureNode(string Figure, string? Unit) : NodeData;

internal sealed record DateNode([property: Day] string Date) : NodeData;

internal sealed record IntervalNode(IntervalData Interval) : NodeData;

[Description("null: open to that side.")]
internal sealed record IntervalData(NodeData? Low, bool LowIncluded, NodeData? High, bool HighIncluded);

internal sealed record ListNode(IReadOnlyList<NodeData> List) : NodeData;

[Description("In a row of a table: the value that the table is about.")]
internal sealed record SubjectNode(bool Subject) : NodeData;
