using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Expressions;

/// <summary>Text read as it would be from a file, with the faults found on the way.</summary>
internal static class Written
{
    public static (Expression? Read, IReadOnlyList<Diagnostic> Faults) Expression(string text) => Read(text, ExpressionReader.Read);

    public static (Expression? Read, IReadOnlyList<Diagnostic> Faults) Requirement(string text) => Read(text, ExpressionReader.ReadRequirement);

    public static (Interval? Read, IReadOnlyList<Diagnostic> Faults) Interval(string text) => Read(text, ExpressionReader.ReadInterval);

    public static (Figure? Read, IReadOnlyList<Diagnostic> Faults) Figure(string text) => Read(text, ExpressionReader.ReadFigure);

    public static (Expression? Read, IReadOnlyList<Diagnostic> Faults) Rule(string yaml)
    {
        var faults = new DiagnosticBag();
        var node = YamlReader.Read(new("rule.yaml", "rule.yaml", yaml), new SourceLimits(), faults);
        return (node is null ? null : RuleReader.Read(node, faults), faults.ToSorted());
    }

    public static T Sound<T>((T? Read, IReadOnlyList<Diagnostic> Faults) result)
        where T : Expression
    {
        Assert.Empty(result.Faults.Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
        return Assert.IsAssignableFrom<T>(result.Read);
    }

    /// <summary>A scalar in the midst of a file: what stands before and after it must not be touched.</summary>
    private static (T? Read, IReadOnlyList<Diagnostic> Faults) Read<T>(string text, Func<YamlNode, DiagnosticBag, T?> read)
    {
        const string Before = "# 条件\nrequire: \"";
        var file = new SourceFile("criteria.yaml", "criteria.yaml", $"{Before}{text}\"\nnote: null\n");
        var scalar = new YamlScalar(text, IsPlain: false, Before.Length, new(file, Before.Length - 1, text.Length + 2));
        var faults = new DiagnosticBag();
        return (read(scalar, faults), faults.ToSorted());
    }
}
