using System.Text.RegularExpressions;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>
/// Rules as functions. Rules that differ only in their inputs, constants and criteria share one, <c>rule0=(p0,p1)=>()=>…</c>: a page loads less, and a
/// few functions that all rules run through are compiled better than hundreds that run once each.
/// </summary>
internal sealed partial class RuleShapes
{
    private readonly OrderedDictionary<string, (string Name, string Parameters)> shapes = new(StringComparer.Ordinal);

    /// <summary>The function of a rule. Criteria are looked up when it is called, since rules name those that stand after them too.</summary>
    /// <param name="rule">An expression.</param>
    public string Function(string rule)
    {
        var values = new List<string>();
        var shape = Varying.Replace(rule, match => match.Value[0] == '"' ? match.Value : $"p{PlaceOf(match.Value, values)}");
        if (!shapes.TryGetValue(shape, out var known))
            shapes[shape] = known = ($"rule{shapes.Count}", string.Join(',', values.Select((_, place) => $"p{place}")));
        return $"{known.Name}({string.Join(',', values)})";
    }

    /// <summary>All shapes, as they stand before the rules.</summary>
    public string Definitions() => string.Concat(shapes.Select(shape => $"const {shape.Value.Name}=({shape.Value.Parameters})=>()=>{shape.Key};\n"));

    private static int PlaceOf(string value, List<string> values)
    {
        if (!values.Contains(value))
            values.Add(value);
        return values.IndexOf(value);
    }

    /// <summary>Constants, and the numbers of inputs and criteria; texts are passed over.</summary>
    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|\bk[0-9]+\b|(?<=\b(?:input|answer)\(|\bcriteria\[)[0-9]+
        """)]
    private static partial Regex Varying { get; }
}
