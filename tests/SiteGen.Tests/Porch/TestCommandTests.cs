using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary><c>sitegen test</c>, and what <c>check</c> and <c>build</c> make of a scenario that comes out otherwise.</summary>
public sealed class TestCommandTests : IDisposable
{
    private const string Weaver =
        "scenarios:\n  - id: weaver\n    name:\n      zh: 织户\n      en: A weaver\n    as_of: 2025-01-15\n    answers:\n      region: other\n"
        + "    expect:\n      policies:\n        river-grant: not-applicable\n";

    private readonly TemporaryFolder folder = new();

    public TestCommandTests() => SitegenProcess.CopySite(folder);

    [Fact]
    public async Task A_set_that_comes_out_right_is_counted_and_ends_with_0()
    {
        Write(Weaver);
        var (code, output, error) = await Run("test");
        Assert.Equal((0, ""), (code, error));
        Assert.Matches(@"^C#: 1 scenarios, 0 failed\nJavaScript \(Node v[0-9.]+\): 1 scenarios, 0 failed\n$", output);
        Assert.StartsWith("C#：1 个样例企业，0 个不符\n", (await Run("test", "--lang", "zh")).Out, StringComparison.Ordinal);
        Assert.Equal(["content", "themes"], folder.Names());
    }

    [Fact]
    public async Task Without_node_it_says_that_one_engine_did_not_run()
    {
        Write(Weaver);
        using var child = SitegenProcess.Start(folder.Root, [("PATH", "/nonexistent")], "test");
        Assert.EndsWith("JavaScript: not run, there is no node on the path\n", await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_differs_is_told_with_file_and_line_and_ends_with_1()
    {
        Write(Weaver.Replace("not-applicable", "met", StringComparison.Ordinal));
        var (code, output, error) = await Run("test");
        Assert.Equal(1, code);
        Assert.StartsWith("C#: 1 scenarios, 1 failed\n", output, StringComparison.Ordinal);
        Assert.Contains("content/scenarios/weavers.yaml(11,22): error SG0703: in the scenario \"weaver\", measures.river-grant/", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_fails_a_check_and_a_strict_build_and_warns_a_build()
    {
        Write(Weaver.Replace("not-applicable", "met", StringComparison.Ordinal));
        var check = await Run("check");
        Assert.Equal(1, check.Code);
        Assert.Contains("error SG0703", check.Error + check.Out, StringComparison.Ordinal);
        var build = await Run("build", "--as-of", "2025-01-15");
        Assert.Equal(0, build.Code);
        Assert.Contains("warning SG0703", build.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await Run("build", "--as-of", "2025-01-15", "--strict")).Code);
    }

    [Fact]
    public async Task Content_with_errors_runs_nothing()
    {
        Write(Weaver.Replace("river-grant", "stove-grant", StringComparison.Ordinal));
        var (code, output, error) = await Run("test");
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("error SG0402", error, StringComparison.Ordinal);
        Assert.Equal(2, (await Run("test", "--content", "nowhere")).Code);
    }

    public void Dispose() => folder.Dispose();

    private void Write(string scenarios)
    {
        Directory.CreateDirectory(folder.At("content", "scenarios"));
        File.WriteAllText(folder.At("content", "scenarios", "weavers.yaml"), scenarios);
    }

    private Task<SitegenProcess.Ended> Run(params string[] arguments) =>
        SitegenProcess.RunAsync(folder.Root, TestContext.Current.CancellationToken, arguments);
}
