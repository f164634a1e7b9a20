using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Binding;

/// <summary>Whatever happens to a line of the content, it is told at a place that exists, and never ends the program.</summary>
public sealed class MutationTests
{
    public static IEnumerable<TheoryDataRow<string>> Files() => EditedContent.Minimal.Paths.Select(path => new TheoryDataRow<string>(path));

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_changed_line_is_read_or_told(string path)
    {
        var lines = EditedContent.Minimal[path].Split('\n');
        for (var i = 0; i < lines.Length; i++)
            foreach (var changed in Changes(lines[i]))
            {
                var text = string.Join('\n', [.. lines[..i], .. changed, .. lines[(i + 1)..]]);
                var faults = EditedContent.Minimal.With(path, text).Faults();
                Assert.All(faults, fault => AssertWhole(fault));
                AssertNoneFollows(path, faults);
            }
    }

    private static IEnumerable<string[]> Changes(string line)
    {
        yield return [];
        yield return [line, line];
        yield return [" " + line];
        yield return [line.TrimStart()];
        yield return [line.Replace(": ", ":", StringComparison.Ordinal)];
        yield return [line.Replace(":", "", StringComparison.Ordinal)];
        yield return [line.Replace("\"", "", StringComparison.Ordinal)];
        yield return [line.Split(':')[0] + ":"];
        yield return [line.Split(':')[0] + ": []"];
        yield return [line.Split(':')[0] + ": x"];
        yield return [line.Split(':')[0] + ": {}"];
        yield return [line + " x"];
    }

    /// <summary>What a broken place hides is not missed elsewhere.</summary>
    private static void AssertNoneFollows(string path, ImmutableArray<Diagnostic> faults)
    {
        if (faults.Any(fault => fault.Span.File.Path == path && fault.Code.Id is ['S', 'G', '0', '1' or '3', ..]))
            Assert.DoesNotContain(faults, fault => fault.Code.Severity == Severity.Error && fault.Span.File.Path != path);
    }

    private static void AssertWhole(Diagnostic fault)
    {
        Assert.InRange(fault.Span.Start, 0, fault.Span.File.Text.Length);
        Assert.InRange(fault.Span.End, fault.Span.Start, fault.Span.File.Text.Length);
        foreach (var language in new[] { MessageLanguage.English, MessageLanguage.Chinese })
            Assert.NotEmpty(DiagnosticText.Write(fault, language));
    }
}
