using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules;

/// <summary>Ids that a rule could not name, or that other readers of YAML take for a truth value.</summary>
internal static class ReservedWords
{
    private static readonly string[] Keywords = ["and", "or", "not", "between", "in"];

    /// <remarks>YAML 1.1, bool and null.</remarks>
    private static readonly string[] YamlWords = ["yes", "no", "y", "n", "true", "false", "on", "off", "null"];

    public static void Check(IEnumerable<Input> inputs, DiagnosticBag diagnostics)
    {
        foreach (var input in inputs)
        {
            Check(input.Id, [.. Keywords, .. OperatorList.Words, .. YamlWords, Input.LegalDay], diagnostics);
            foreach (var choice in input.Choices)
                Check(choice.Id, [.. Keywords, .. YamlWords], diagnostics);
        }
    }

    private static void Check(Located<string> id, string[] reserved, DiagnosticBag diagnostics)
    {
        if (reserved.Contains(id.Value))
            diagnostics.Report(Codes.ReservedWord, id.Span, id.Value);
    }
}
