using System.Diagnostics;
using SiteGen.Core.Outputs;
using SiteGen.Writing;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>The real program, killed with SIGKILL while it writes, and two of them at once.</summary>
public sealed class KilledBuildTests : IDisposable
{
    /// <summary>Two days on which the site differs.</summary>
    private static readonly string[] Days = ["2020-10-01", "2021-10-01"];

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public KilledBuildTests()
    {
        SitegenProcess.CopySite(folder);
        // More to write, so that a kill meets every step.
        for (var number = 0; number < 400; number++)
            folder.Write($"themes/default/assets/filler/{number}.txt", $"filler {number}");
    }

    [Fact]
    public async Task A_killed_build_leaves_one_whole_site_and_the_next_one_cleans_up()
    {
        var manifests = new List<string>();
        foreach (var day in Days)
        {
            Assert.Equal(0, (await SitegenProcess.RunAsync(folder.Root, Cancel, "build", "--as-of", day)).Code);
            manifests.Add(Whole());
        }

        Assert.NotEqual(manifests[0], manifests[1]);
        var random = new Random(20201001);
        for (var round = 0; round < 8; round++)
        {
            // Always the other day: a build of the site that stands would have nothing to write.
            await KillWhileItWrites(Days[1 - manifests.IndexOf(Whole())], random.Next(0, 250));
            Assert.Contains(Whole(), manifests);
        }

        Assert.Equal(0, (await SitegenProcess.RunAsync(folder.Root, Cancel, "build", "--as-of", Days[0])).Code);
        Assert.Equal(manifests[0], Whole());
        Assert.Equal(["content", "output", "themes"], folder.Names());
    }

    [Fact]
    public async Task Two_builds_at_once_both_end_well_and_leave_one_whole_site()
    {
        var both = await Task.WhenAll(Days.Select(day => SitegenProcess.RunAsync(folder.Root, Cancel, "build", "--as-of", day)));
        Assert.All(both, ended => Assert.Equal((0, "0 errors, 0 warnings\n"), (ended.Code, ended.Error)));
        Whole();
        Assert.Equal(["content", "output", "themes"], folder.Names());
    }

    public void Dispose() => folder.Dispose();

    private async Task KillWhileItWrites(string day, int milliseconds)
    {
        using var child = SitegenProcess.Start(folder.Root, [], "build", "--as-of", day, "--verbose");
        while (await child.StandardError.ReadLineAsync(Cancel) is { } line && !line.EndsWith("site built", StringComparison.Ordinal))
        {
        }

        var watch = Stopwatch.StartNew();
        while (watch.ElapsedMilliseconds < milliseconds && !child.HasExited)
            Thread.Yield();
        child.Kill();
        await child.WaitForExitAsync(Cancel);
    }

    /// <summary>The manifest's text, after holding every file of the output against it.</summary>
    private string Whole()
    {
        var output = folder.At("output");
        var text = File.ReadAllBytes(Path.Combine(output, Manifest.Path));
        var manifest = Manifest.Parse(text);
        Assert.Empty(manifest.Verify(path => File.Exists(Path.Combine(output, path)) ? File.ReadAllBytes(Path.Combine(output, path)) : null));
        Assert.Equal(manifest.Files.Length + 2, FolderTree.CountFiles(output));
        return System.Text.Encoding.UTF8.GetString(text);
    }
}
