using SiteGen.Core.Diagnostics;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Expressions;

/// <summary>A door of the room: the text of a YAML scalar becomes an expression whose every part points into the file.</summary>
/// <remarks>
/// Reports SG0201, SG0202 and SG0204 to SG0216, the first fault of each scalar only, and gives null then. What names and operators mean, and
/// whether units agree, is not asked here.
/// </remarks>
public static class ExpressionReader
{
    /// <summary>In characters, of one expression.</summary>
    public const int MaxLength = 2000;

    /// <summary>How deep brackets, calls, signs and links of a sum may stand in one another.</summary>
    public const int MaxDepth = 32;

    private static readonly Phrase Nothing = new("nothing stands here", "内容为空");
    private static readonly Phrase Lines = new("it goes on over several lines", "跨了多行");
    private static readonly Phrase Escapes = new("it contains escapes", "含有转义");

    /// <summary>An expression: <c>rd_spend / revenue >= 5%</c>.</summary>
    public static Expression? Read(YamlNode node, DiagnosticBag diagnostics) =>
        Parse(node, diagnostics, subjectAllowed: false, parser => parser.ParseExpression());

    /// <summary>An expression whose comparisons may leave out their left side: <c>>= 5%</c> in a row of a table.</summary>
    public static Expression? ReadRequirement(YamlNode node, DiagnosticBag diagnostics) =>
        Parse(node, diagnostics, subjectAllowed: true, parser => parser.ParseExpression());

    /// <summary>An interval alone: <c>[0, 10000 亿元]</c>, <c>(.., 5000 万元]</c>.</summary>
    public static Interval? ReadInterval(YamlNode node, DiagnosticBag diagnostics) =>
        Parse(node, diagnostics, subjectAllowed: false, parser => parser.ParseInterval());

    /// <summary>A figure alone: <c>5 万元</c>, <c>40 家</c>, <c>50%</c>.</summary>
    public static Figure? ReadFigure(YamlNode node, DiagnosticBag diagnostics) =>
        Parse(node, diagnostics, subjectAllowed: false, parser => parser.ParseFigure());

    /// <summary>A figure or a day alone.</summary>
    public static Expression? ReadValue(YamlNode node, DiagnosticBag diagnostics) =>
        Parse(node, diagnostics, subjectAllowed: false, parser => parser.ParseFixed());

    private static T? Parse<T>(YamlNode node, DiagnosticBag diagnostics, bool subjectAllowed, Func<ExpressionParser, T> parse)
        where T : Expression
    {
        try
        {
            return parse(new ExpressionParser(Tokenizer.Tokenize(LineOf(node)), subjectAllowed));
        }
        catch (Refused refused)
        {
            diagnostics.Add(refused.Diagnostic);
            return null;
        }
    }

    private static ExpressionLine LineOf(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } or YamlScalar { Value: "" } => throw Unreadable(node, Nothing),
        YamlScalar { ContentStart: null } => throw Unreadable(node, IsOnOneLine(node) ? Escapes : Lines),
        YamlScalar { Value.Length: > MaxLength } => throw new Refused(Codes.ExpressionTooLong, node.Span, $"{MaxLength}"),
        YamlScalar { ContentStart: { } start } scalar => new(node.Span.File, start, scalar.Value),
        _ => throw new Refused(Codes.Unquoted, node.Span),
    };

    private static bool IsOnOneLine(YamlNode node) => node.Span.Text is not ['>' or '|', ..] && !node.Span.Text.Contains('\n');

    private static Refused Unreadable(YamlNode node, Phrase reason) => new(Codes.NotOnOneLine, node.Span, reason.En, reason.Zh);
}
