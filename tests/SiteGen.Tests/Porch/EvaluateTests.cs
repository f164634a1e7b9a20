using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary><c>sitegen evaluate</c> on the minimal site.</summary>
public sealed class EvaluateTests : IDisposable
{
    private const string Looms = """{"region":"valley","revenue":"5000000","loom_spend":"1000000","recognised_craft":"newly"}""";

    private readonly TemporaryFolder folder = new();

    public EvaluateTests() => SitegenProcess.CopySite(folder);

    [Fact]
    public void One_object_gives_one_result()
    {
        var (code, output, error) = Evaluate(Looms, "--json", "--as-of", "2025-01-01");
        Assert.Equal((ExitCode.Done, ""), (code, error));
        using var result = JsonDocument.Parse(output);
        Assert.Equal("2025-01-01", result.RootElement.GetProperty("as_of").GetString());
        var subsidy = result.RootElement.GetProperty("measures").GetProperty("river-grant/loom-subsidy");
        Assert.Equal(("met", "50000.00"), (subsidy.GetProperty("verdict").GetString(), subsidy.GetProperty("amount").GetProperty("low").GetString()));
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_object_may_stand_on_many_lines() =>
        Assert.Equal(Evaluate(Looms, "--json", "--as-of", "2025-01-01").Out, Evaluate(Looms.Replace(",", ",\n\n", StringComparison.Ordinal) + "\n\n", "--json", "--as-of", "2025-01-01").Out);

    [Fact]
    public void One_object_a_line_gives_one_result_a_line()
    {
        var (code, output, _) = Evaluate(Looms + "\r\n\n[5]\n{\"revnue\":1}\n", "--json", "--as-of", "2025-01-01");
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal((ExitCode.Done, 3), (code, lines.Length));
        Assert.Equal(["", """{"input":"","code":"type"}""", """{"input":"revnue","code":"unknown-input"}"""], lines.Select(ErrorsOf));
    }

    [Theory]
    [InlineData("{\"revenu\":1}", "sitegen: no input is called \"revenu\"; did you mean \"revenue\"?\n")]
    [InlineData("{\"recognised_craft\":\"nevly\"}", "sitegen: recognised_craft cannot be \"nevly\"; did you mean \"newly\"?\n")]
    [InlineData("{\"recognised_craft\":\"something\"}", "sitegen: recognised_craft cannot be \"something\"; it can be none, ")]
    [InlineData("{\"\\ud800\":1,\"recognised_craft\":\"\\udc00\"}", "sitegen: recognised_craft cannot be \"\\udc00\"; it can be none, ")]
    public void What_was_probably_meant_is_told_beside_the_table(string answers, string hint)
    {
        var (code, output, error) = Evaluate(answers, "--as-of", "2025-01-01");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith(hint, error, StringComparison.Ordinal);
        Assert.Contains("Answers that were not taken", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_answered_does_not_steer_the_terminal() =>
        Assert.DoesNotContain('\u001b', Evaluate("{\"\\u001b[2J\":1}", "--as-of", "2025-01-01").Out);

    [Fact]
    public void What_to_ask_next_is_told_where_that_is_asked_for()
    {
        using var result = JsonDocument.Parse(Evaluate("{}", "--json", "--next", "--as-of", "2025-01-01").Out);
        var next = result.RootElement.GetProperty("next");
        Assert.Equal((0, 2), (next.GetProperty("decided").GetInt32(), next.GetProperty("of").GetInt32()));
        Assert.Contains("region", next.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("input").GetString()));
        Assert.Contains("\nTo ask next (0/2 measures decided)\n", Evaluate("{}", "--next", "--as-of", "2025-01-01").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void People_read_a_table_in_their_language()
    {
        Assert.Contains("Loom subsidy", Evaluate(Looms, "--as-of", "2025-01-01").Out, StringComparison.Ordinal);
        Assert.Contains("织机补助", Evaluate(Looms, "--as-of", "2025-01-01", "--lang", "zh").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("answers.json(1,14): error SG0902: ", "{\"revenue\":5,5}")]
    [InlineData("answers.json(2,1): error SG0902: ", "{\n")]
    [InlineData("answers.json(1,1): error SG0902: ", "")]
    [InlineData("answers.json(2,11): error SG0902: this is no JSON: \"谷\" is not expected here", "{\"region\":\"河谷\"}\n{\"河\":\"河\", 谷}\n")]
    [InlineData("answers.json(3,3): error SG0902: ", "{}\n{}\n{}{}\n")]
    public void What_is_no_json_is_refused_at_its_place(string expected, string answers)
    {
        var (code, output, error) = Evaluate(answers, "--json");
        Assert.Equal((ExitCode.Refused, ""), (code, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_broken_line_is_told() =>
        Assert.Equal(2, Evaluate("{}\n{x}\n{}\n{y}\n").Error.Split("error SG0902").Length - 1);

    [Fact]
    public void Wrong_use_is_refused()
    {
        Assert.Equal((ExitCode.Refused, "", "sitegen: --answers is missing; \"sitegen evaluate --help\" tells what it is\n"), Run("evaluate"));
        Assert.Equal((ExitCode.Refused, "", "sitegen: --answers cannot be \"\"; give the path of a file, or -\n"), Run("evaluate", "--answers", ""));
        Assert.Contains("is a folder, not a file; name a file with --answers", Run("evaluate", "--answers", folder.Root).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Refused, Run("evaluate", "--answers", folder.At("nothing.json")).Code);
        Assert.Equal(ExitCode.Refused, Evaluate(Looms, "--as-of", "never").Code);
        Assert.Equal(ExitCode.Refused, Evaluate(Looms, "--content", folder.At("nowhere")).Code);
    }

    [Fact]
    public void Faults_of_the_content_end_with_1_and_no_result()
    {
        folder.Write("content/policies/river-grant/criteria.yaml", "criteria: 5\n");
        var (code, output, error) = Evaluate(Looms);
        Assert.Equal((ExitCode.ContentHasErrors, ""), (code, output));
        Assert.Contains("criteria.yaml(1,11): error SG", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_come_from_standard_input_too()
    {
        using var child = SitegenProcess.Start(folder.Root, [], ["evaluate", "--answers", "-", "--json", "--as-of", "2025-01-01"], Looms);
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((0, Evaluate(Looms, "--json", "--as-of", "2025-01-01").Out), (child.ExitCode, output));
    }

    public void Dispose() => folder.Dispose();

    private static string ErrorsOf(string line)
    {
        using var result = JsonDocument.Parse(line);
        return string.Join(' ', result.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetRawText()));
    }

    private (ExitCode Code, string Out, string Error) Evaluate(string answers, params string[] options)
    {
        folder.Write("answers.json", answers);
        string[] content = options.Contains("--content") ? [] : ["--content", folder.At("content")];
        return Run(["evaluate", "--answers", folder.At("answers.json"), .. content, .. options]);
    }

    private static (ExitCode Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var language = arguments.Contains("zh") ? MessageLanguage.Chinese : MessageLanguage.English;
        var code = CommandLine.Run(arguments, new(output, error, language, false, false));
        return (code, output.ToString(), error.ToString());
    }
}
