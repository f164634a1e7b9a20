using SiteGen.Core.Outputs;
using SiteGen.Tests.Porch;
using Xunit;

namespace SiteGen.Tests.EndToEnd;

/// <summary>The same content and day give the same bytes, whatever the folder, locale, time zone or number of jobs. On the real content.</summary>
public sealed class SameBytesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_build_gives_the_same_bytes()
    {
        var first = await Build("one", [("LANG", "C.UTF-8"), ("TZ", "UTC")], "1");
        Assert.Equal(first, await Build("two", [("LC_ALL", "zh_CN.UTF-8"), ("TZ", "America/New_York")], "2"));
        Assert.Equal(first, await Build("three/deeper", [("LC_ALL", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")], "2"));
        Assert.True(first.Count > 100);
    }

    [Fact]
    public async Task The_manifest_describes_every_file()
    {
        var files = await Build("one", [], "2");
        var manifest = Manifest.Parse(File.ReadAllBytes(folder.At("one", Manifest.Path)));
        Assert.Equal(files.Keys.Except([Manifest.Path, ".sitegen"]), manifest.Files.Select(file => file.Path));
        Assert.Empty(manifest.Verify(path => File.ReadAllBytes(folder.At("one", path))));
    }

    public void Dispose() => folder.Dispose();

    private async Task<SortedDictionary<string, string>> Build(string output, (string, string)[] environment, string jobs)
    {
        using var child = SitegenProcess.Start(folder.Root, environment,
            "build", "--as-of", "2026-01-15", "--jobs", jobs, "--output", output, "--lang", "en",
            "--content", RepositoryRoot.Path("content"), "--theme", RepositoryRoot.Path("themes", "default"));
        var error = child.StandardError.ReadToEndAsync(Cancel);
        await child.StandardOutput.ReadToEndAsync(Cancel);
        await child.WaitForExitAsync(Cancel);
        Assert.True(child.ExitCode == 0, await error);
        return Hashes(output);
    }

    private SortedDictionary<string, string> Hashes(string output)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder.At(output), "*", SearchOption.AllDirectories))
            hashes[Path.GetRelativePath(folder.At(output), file)] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        return hashes;
    }
}
