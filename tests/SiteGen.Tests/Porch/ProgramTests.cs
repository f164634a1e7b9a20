using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using SiteGen.Commands;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>Exit codes and what is said where; the program as a child process where only that shows it.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ProgramTests() => SitegenProcess.CopySite(folder);

    [Fact]
    public async Task A_build_says_its_result_and_ends_with_0()
    {
        var first = await SitegenProcess.RunAsync(folder.Root, Cancel, "build", "--as-of", "2020-10-01");
        Assert.Equal("0 errors, 0 warnings\n", first.Error);
        Assert.Matches(@"^\d+ pages, \d+ files, \d+\.\d\d s -> output\n$", first.Out);
        Assert.Equal(0, first.Code);
        Assert.Equal(["content", "output", "themes"], folder.Names());
        var before = folder.Snapshot("output");
        var second = await SitegenProcess.RunAsync(folder.Root, Cancel, "build", "--as-of", "2020-10-01", "--lang", "zh", "--verbose");
        Assert.Matches(@"^\d+ 个页面，\d+ 个文件，\d+\.\d\d 秒 -> output（无变化）\n$", second.Out);
        Assert.Contains(" ms  output written\n", second.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));
    }

    [Fact]
    public async Task A_machine_without_time_zones_builds_a_site_that_is_at_home_in_china_and_refuses_others()
    {
        using var child = SitegenProcess.Start(folder.Root, [("TZDIR", "/nonexistent")], "check");
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(0, child.ExitCode);
        Edit("content/site.yaml", "Asia/Shanghai", "Asia/Tokyo");
        using var other = SitegenProcess.Start(folder.Root, [("TZDIR", "/nonexistent")], "check");
        Assert.Contains("install the system's tzdata package", await other.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        await other.WaitForExitAsync(Cancel);
        Assert.Equal(2, other.ExitCode);
    }

    [Theory]
    [InlineData("LC_ALL", "sitegen：文件夹 nowhere 不存在")]
    [InlineData("LC_NONE", "sitegen: there is no folder nowhere;")]
    public async Task The_locale_decides_the_language_of_messages(string variable, string expected)
    {
        using var child = SitegenProcess.Start(folder.Root, [(variable, "zh_CN.UTF-8")], "build", "--content", "nowhere");
        Assert.StartsWith(expected, await child.StandardError.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        await child.WaitForExitAsync(Cancel);
        Assert.Equal(2, child.ExitCode);
    }

    [Fact]
    public void An_error_in_the_content_leaves_the_old_site_and_ends_with_1()
    {
        Assert.Equal(ExitCode.Done, Run("build").Code);
        var before = folder.Snapshot("output");
        Edit("content/site.yaml", "repository:", "repositroy:");
        var (code, output, error) = Run("build");
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal("", output);
        Assert.Contains("site.yaml(17,1): error SG03", error, StringComparison.Ordinal);
        Assert.Contains("did you mean \"repository\"?", error, StringComparison.Ordinal);
        Assert.EndsWith("1 error, 0 warnings\n", error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));
        Assert.Equal(["content", "output", "themes"], folder.Names());
    }

    [Fact]
    public void A_check_writes_its_faults_as_a_result_and_nothing_else()
    {
        Edit("content/site.yaml", "repository:", "repositroy:");
        var (code, output, error) = Run("check", "--format", "json");
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Equal(1, JsonDocument.Parse(output).RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("1 error, 0 warnings\n", error);
        Assert.Equal(["content", "themes"], folder.Names());
    }

    [Fact]
    public void An_unknown_time_zone_is_told_at_its_place()
    {
        Edit("content/site.yaml", "Asia/Shanghai", "Asia/Nowhere");
        var (code, output, _) = Run("check", "--format", "github");
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("site.yaml,line=9,col=12,title=SG0901::", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is not known here; did you mean \"build\"?", "biuld")]
    [InlineData("is not known here; did you mean \"--output\"?", "build", "--outptu", "x")]
    [InlineData("is not known here", "build", "extra")]
    [InlineData("--as-of cannot be \"2023-02-29\"; give a day that exists", "build", "--as-of", "2023-02-29")]
    [InlineData("--as-of cannot be \"20200101\"", "build", "--as-of", "20200101")]
    [InlineData("--jobs cannot be \"0\"; give a whole number from 1", "build", "--jobs", "0")]
    [InlineData("--jobs cannot be \"two\"", "check", "--jobs", "two")]
    [InlineData("--base-url cannot be \"policy.example\"", "build", "--base-url", "policy.example")]
    [InlineData("--base-url cannot be \"ftp://policy.example\"", "build", "--base-url", "ftp://policy.example")]
    [InlineData("--base-url cannot be \"https://a.example/?x\"", "build", "--base-url", "https://a.example/?x")]
    [InlineData("--base-url cannot be \"\"", "build", "--base-url", "")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example//evil.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/a//b")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/a/..//evil.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/\\evil.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https:///h.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://u:p@h.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://@h.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", " https://h.example/")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/ ")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/\nDisallow: /")]
    [InlineData("--base-url cannot be", "build", "--base-url", "https://h.example/\u001b[31m")]
    [InlineData("--output cannot be \"\"; give the path of a folder", "build", "--output", "")]
    [InlineData("--output cannot be \"  \"", "serve", "--output", "  ")]
    [InlineData("--content cannot be \"\"; give the path of a folder", "check", "--content", "")]
    [InlineData("--theme cannot be \" \"", "check", "--theme", " ")]
    [InlineData("--lang cannot be \"fr\"; give en or zh", "build", "--lang", "fr")]
    [InlineData("--format cannot be \"xml\"; give text, json, sarif or github", "check", "--format", "xml")]
    [InlineData("--port cannot be \"65536\"", "serve", "--port", "65536")]
    [InlineData("there is no folder nowhere; run this where the folder is, or name it with --content", "build", "--content", "nowhere")]
    [InlineData("there is no folder nowhere; run this where the folder is, or name it with --theme", "check", "--theme", "nowhere")]
    [InlineData("Required argument missing", "build", "--content")]
    [InlineData("expects a single argument", "build", "--content", "a", "--content", "b")]
    [InlineData("is not known here", "@file")]
    public void Wrong_use_is_told_in_one_line_and_ends_with_2(string expected, params string[] arguments)
    {
        var (code, output, error) = Run(arguments);
        Assert.Equal((ExitCode.Refused, ""), (code, output));
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.Equal(error.Length - 1, error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void An_output_folder_that_overlaps_the_content_is_refused()
    {
        foreach (var output in new[] { "content", "content/site", ".", "themes" })
            Assert.Equal(ExitCode.Refused, Run("build", "--output", folder.At(output)).Code);
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("content"));
        Assert.Equal(ExitCode.Refused, Run("build", "--content", folder.At("link"), "--output", folder.At("content", "site")).Code);
        Assert.Equal(["content", "link", "themes"], folder.Names());
    }

    [Fact]
    public void A_link_on_the_way_to_a_folder_hides_no_overlap()
    {
        Assert.Equal(ExitCode.Done, Run("build").Code);
        Directory.Move(folder.At("content"), folder.At("output", "content"));
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("output"));
        var before = folder.Snapshot("");
        foreach (var (content, output) in new[] { ("link/content", "output"), ("output/content", "link"), ("link/content", "link/content/site") })
        {
            var (code, _, error) = Run("build", "--content", folder.At(content), "--output", folder.At(output));
            Assert.Equal(ExitCode.Refused, code);
            Assert.Contains("lie inside one another", error, StringComparison.Ordinal);
        }

        Assert.Equal(before, folder.Snapshot(""));
    }

    [Theory]
    [InlineData("https://政策.example/指南", "https://xn--5bvr50c.example/%E6%8C%87%E5%8D%97/")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/")]
    [InlineData("https://h.example:8443/a/", "https://h.example:8443/a/")]
    public void An_address_is_read_as_it_will_be_published(string text, string expected) => Assert.Equal(expected, BaseAddress.Read(text)?.AbsoluteUri);

    [Theory]
    [InlineData("--as-of 2020-10-01 2>/dev/full", 0)]
    [InlineData("--as-of never 2>/dev/full", 2)]
    [InlineData("--as-of never 2>&-", 2)]
    [InlineData("--as-of 2020-10-01 >/dev/full", 2)]
    [InlineData("--as-of 2020-10-01 >/dev/full 2>/dev/full", 2)]
    public async Task Messages_that_cannot_be_written_crash_nothing(string rest, int expected)
    {
        if (!File.Exists("/dev/full"))
            return;
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var script = $"exec '{dotnet}' exec '{Path.Combine(AppContext.BaseDirectory, "sitegen.dll")}' build {rest}";
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", script]) { WorkingDirectory = folder.Root, RedirectStandardOutput = true })!;
        await shell.WaitForExitAsync(Cancel);
        Assert.Equal(expected, shell.ExitCode);
    }

    [Fact]
    public void A_port_in_use_is_told_before_the_work_begins()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        var (code, _, error) = Run("serve", "--port", port);
        Assert.Equal(ExitCode.Refused, code);
        Assert.Contains($"port {port} is in use", error, StringComparison.Ordinal);
        Assert.Equal(["content", "themes"], folder.Names());
    }

    [Fact]
    public void A_foreign_output_folder_is_told_before_the_work_begins()
    {
        folder.Write("output/mine.txt", "mine");
        Edit("content/site.yaml", "repository:", "repositroy:");
        var (code, _, error) = Run("build");
        Assert.Equal(ExitCode.Refused, code);
        Assert.Contains("is not empty and was not written by sitegen", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_is_a_result_and_no_command_is_wrong_use()
    {
        var help = Run("build", "--help");
        Assert.Equal((ExitCode.Done, ""), (help.Code, help.Error));
        Assert.Contains("--as-of <date>", help.Out, StringComparison.Ordinal);
        using var chinese = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Done, CommandLine.Run(["check", "-h"], new(chinese, TextWriter.Null, MessageLanguage.Chinese, false, false)));
        Assert.Contains("用法：\n", chinese.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Z][a-z]+:\n", chinese.ToString());
        using var error = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Refused, CommandLine.Run([], new(TextWriter.Null, error, MessageLanguage.English, false, false)));
        Assert.Contains("build", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bug_is_told_without_its_stack_unless_asked()
    {
        var (code, error) = Crash("build");
        Assert.Equal(ExitCode.Bug, code);
        Assert.Contains("sitegen: this is a bug in sitegen: ", error, StringComparison.Ordinal);
        Assert.Contains("please report it", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Contains("   at SiteGen.", Crash("build", "--verbose").Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Runs in this process, with the folders named.</summary>
    private (ExitCode Code, string Out, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var known = new Dictionary<string, string> { ["--content"] = "content", ["--theme"] = "themes/default" };
        if (arguments is ["build" or "serve", ..])
            known["--output"] = "output";
        var named = known.Where(pair => !arguments.Contains(pair.Key)).SelectMany(pair => new[] { pair.Key, folder.At(pair.Value) });
        var code = CommandLine.Run([arguments[0], .. named, .. arguments[1..]], new(output, error, MessageLanguage.English, false, false));
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>A terminal whose result cannot be written for a reason that nobody foresaw.</summary>
    private (ExitCode Code, string Error) Crash(params string[] arguments)
    {
        using var error = new StringWriter { NewLine = "\n" };
        string[] named = ["--content", folder.At("content"), "--theme", folder.At("themes", "default"), "--output", folder.At("output")];
        return (CommandLine.Run([.. arguments, .. named], new(null!, error, MessageLanguage.English, false, false)), error.ToString());
    }

    private void Edit(string path, string from, string to)
    {
        var text = File.ReadAllText(folder.At(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(folder.At(path), text.Replace(from, to, StringComparison.Ordinal));
    }
}
