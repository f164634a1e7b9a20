using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using SiteGen.Reporting;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class ReportTests
{
    private static readonly DiagnosticCode Fault = new("SG9001", Severity.Error, new("100% \"wrong\": {0}", "完全错误：{0}"), new("write it, right", "请改正"));

    private static readonly DiagnosticCode Doubt = new("SG9000", Severity.Warning, new("odd", "可疑"), new("look again", "请核对"));

    [Fact]
    public void Text_names_place_line_and_mend()
    {
        var text = Write(ReportFormat.Text);
        Assert.StartsWith("内容, a/b:c.yaml(2,3): error SG9001: 100% \"wrong\": x\ny; did you mean \"键\"?\n    a 键: 值\n      ^~\n", text, StringComparison.Ordinal);
        Assert.Contains("  内容, a/b:c.yaml(1,1): first\n", text, StringComparison.Ordinal);
        Assert.Contains("  mend: write it, right\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text);
    }

    [Fact]
    public void Text_colours_the_severity_on_a_terminal()
    {
        var text = Write(ReportFormat.Text, colour: true);
        Assert.Contains("): \e[1;31merror SG9001\e[0m: 100%", text, StringComparison.Ordinal);
        Assert.Contains("): \e[1;33mwarning SG9000\e[0m: odd", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_lets_no_file_steer_the_terminal()
    {
        var file = new SourceFile("x", "x", "a: \e]0;title\a\u009b31m\r\n");
        var text = Write(ReportFormat.Text, diagnostics: [new(Doubt, new(file, 3, 1), [], null, [])]);
        Assert.Contains("a: \uFFFD]0;title\uFFFD\uFFFD31m\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void Json_says_all_that_a_diagnostic_holds()
    {
        var root = JsonDocument.Parse(Write(ReportFormat.Json, MessageLanguage.Chinese)).RootElement;
        Assert.Equal((1, 1), (root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()));
        var first = root.GetProperty("diagnostics")[0];
        Assert.Equal("SG9001", first.GetProperty("code").GetString());
        Assert.Equal("error", first.GetProperty("severity").GetString());
        Assert.Equal("内容, a/b:c.yaml", first.GetProperty("file").GetString());
        Assert.Equal([2, 3, 2, 4], Numbers(first, "line", "column", "end_line", "end_column"));
        Assert.StartsWith("完全错误：x\ny", first.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("请改正", first.GetProperty("mend").GetString());
        Assert.Equal("键", first.GetProperty("near").GetString());
        Assert.Equal("先写于此", first.GetProperty("related")[0].GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("diagnostics")[1].GetProperty("near").ValueKind);
    }

    [Fact]
    public void Json_leaves_chinese_readable() => Assert.Contains("完全错误", Write(ReportFormat.Json, MessageLanguage.Chinese), StringComparison.Ordinal);

    [Fact]
    public void Sarif_has_the_shape_of_2_1_0()
    {
        var root = JsonDocument.Parse(Write(ReportFormat.Sarif)).RootElement;
        Assert.Equal("2.1.0", root.GetProperty("version").GetString());
        var run = Assert.Single(root.GetProperty("runs").EnumerateArray().ToArray());
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal(["SG9000", "SG9001"], rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
        Assert.Equal(["warning", "error"], rules.EnumerateArray().Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()));
        Assert.Equal("100% \"wrong\": …", rules[1].GetProperty("shortDescription").GetProperty("text").GetString());
        var result = run.GetProperty("results")[0];
        Assert.Equal("SG9001", result.GetProperty("ruleId").GetString());
        Assert.Equal(1, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E5%86%85%E5%AE%B9%2C%20a/b%3Ac.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        var region = place.GetProperty("region");
        Assert.Equal([2, 3, 2, 4], Numbers(region, "startLine", "startColumn", "endLine", "endColumn"));
        Assert.Equal("first", result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("/srv/内容/a.yaml", "file:///srv/%E5%86%85%E5%AE%B9/a.yaml")]
    [InlineData("../content/a b.yaml", "../content/a%20b.yaml")]
    public void Sarif_names_files_by_address(string path, string address)
    {
        var text = Write(ReportFormat.Sarif, diagnostics: [new(Doubt, SourceSpan.StartOf(new("a", path, "")), [], null, [])]);
        Assert.Contains($"\"uri\": \"{address}\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHub_gets_one_escaped_line_for_each()
    {
        Assert.Equal(
            "::error file=内容%2C a/b%3Ac.yaml,line=2,col=3,title=SG9001::100%25 \"wrong\": x%0Ay; did you mean \"键\"?%0Awrite it, right\n"
            + "::warning file=内容%2C a/b%3Ac.yaml,line=1,col=1,title=SG9000::odd%0Alook again\n",
            Write(ReportFormat.GitHub));
    }

    [Fact]
    public void Nothing_found_is_nothing_said() => Assert.Equal("", Write(ReportFormat.Text, diagnostics: []) + Write(ReportFormat.GitHub, diagnostics: []));

    [Theory]
    [InlineData(false, MessageLanguage.English, "1 error, 1 warning\n")]
    [InlineData(false, MessageLanguage.Chinese, "1 个错误，1 个警告\n")]
    public void The_last_line_counts(bool strict, MessageLanguage language, string expected)
    {
        using var error = Writer();
        DiagnosticCount.Write(Both(), new(TextWriter.Null, error, language, false, false), strict);
        Assert.Equal(expected, error.ToString());
    }

    [Fact]
    public void The_last_line_says_that_warnings_fail()
    {
        using var error = Writer();
        DiagnosticCount.Write([Both()[1]], new(TextWriter.Null, error, MessageLanguage.English, false, false), strict: true);
        Assert.Equal("0 errors, 1 warning (--strict: warnings fail)\n", error.ToString());
    }

    private static ImmutableArray<Diagnostic> Both()
    {
        var file = new SourceFile("c.yaml", "内容, a/b:c.yaml", "first: 1\na 键: 值\n");
        return
        [
            new(Fault, new(file, 11, 1), ["x\ny"], "键", [new(new(file, 0, 5), new("first", "先写于此"))]),
            new(Doubt, SourceSpan.StartOf(file), [], null, []),
        ];
    }

    private static string Write(
        ReportFormat format, MessageLanguage language = MessageLanguage.English, bool colour = false, ImmutableArray<Diagnostic>? diagnostics = null)
    {
        using var output = Writer();
        DiagnosticReport.Write(format, diagnostics ?? Both(), new(output, TextWriter.Null, language, colour, colour));
        return output.ToString();
    }

    private static int[] Numbers(JsonElement value, params string[] keys) => [.. keys.Select(key => value.GetProperty(key).GetInt32())];

    private static StringWriter Writer() => new() { NewLine = "\n" };
}
