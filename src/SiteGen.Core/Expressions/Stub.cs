using SiteGen.Core.Diagnostics;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Expressions;

public static class ExpressionReader
{
    public static Expression? Read(YamlScalar scalar, DiagnosticBag bag) => null;
    public static Expression? ReadInterval(YamlScalar scalar, DiagnosticBag bag) => null;
    public static Expression? ReadFigure(YamlScalar scalar, DiagnosticBag bag) => null;
}

public static class RuleReader
{
    public static Expression? Read(YamlNode node, DiagnosticBag bag) => null;
}
