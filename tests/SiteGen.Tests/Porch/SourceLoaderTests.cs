using System.Diagnostics;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class SourceLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Files_come_in_ordinal_order_with_the_path_that_a_person_would_open()
    {
        folder.Write("b.yaml", "b: 1\r\n");
        folder.Write("a/z.yaml", "z");
        folder.Write("B.yaml", "");
        var files = Load(folder.Root + "/").Files;
        Assert.Equal(["B.yaml", "a/z.yaml", "b.yaml"], files.Select(file => file.Path));
        Assert.Equal($"{folder.Root}/a/z.yaml", files[1].DisplayPath);
        Assert.Equal(["", "z", "b: 1\r\n"], files.Select(file => file.Text));
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void What_begins_with_a_dot_is_passed_over()
    {
        folder.Write(".DS_Store", "\0\0");
        folder.Write(".git/config", "x");
        folder.Write("policies/.gitkeep", "");
        File.CreateSymbolicLink(folder.At(".link"), "/etc");
        Assert.Empty(Load().Files);
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void A_byte_order_mark_is_taken_off()
    {
        folder.Write("a.yaml", [0xEF, 0xBB, 0xBF, .. "名: 1"u8]);
        Assert.Equal("名: 1", Load().Files.Single().Text);
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_file_may_be_as_large_as_the_limit_and_no_larger(int size, bool refused)
    {
        folder.Write("a.yaml", new string('a', size));
        var loaded = Load(limits: new(MaxBytes: 100));
        Assert.Equal(refused ? 0 : 1, loaded.Files.Length);
        Assert.Equal(refused ? ["SG0001"] : [], Codes());
        if (refused)
            Assert.Contains("100 bytes", diagnostics.ToSorted()[0].Message(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_grew_after_it_was_listed_is_not_read_past_the_limit()
    {
        var path = folder.At("a.yaml");
        using (var sparse = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.SetLength(sparse, 8L << 30);
        var watch = Stopwatch.StartNew();
        Assert.False(new BoundedReader(1 << 20).TryRead(new("a.yaml", "a.yaml", path, 1), out _));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), "more than the limit was read");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41 }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x80, 0x63 }, 2, 2)]
    [InlineData(new byte[] { 0x61, 0xE5, 0x90 }, 1, 2)]
    [InlineData(new byte[] { 0xC0, 0xAF }, 1, 1)]
    [InlineData(new byte[] { 0x61, 0xED, 0xA0, 0x80 }, 1, 2)]
    [InlineData(new byte[] { 0x00, 0xFF }, 1, 1)]
    public void What_is_not_utf8_is_refused_at_its_first_wrong_byte(byte[] bytes, int line, int column)
    {
        folder.Write("a.yaml", bytes);
        Assert.Empty(Load().Files);
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("SG0002", found.Code.Id);
        Assert.Equal((line, column), found.Span.Position);
    }

    [Fact]
    public void Links_are_refused_and_not_followed()
    {
        folder.Write("real/a.yaml", "a");
        folder.Write("content/site.yaml", "s");
        File.CreateSymbolicLink(folder.At("content", "file.yaml"), folder.At("real", "a.yaml"));
        File.CreateSymbolicLink(folder.At("content", "inside.yaml"), "site.yaml");
        File.CreateSymbolicLink(folder.At("content", "broken.yaml"), "nowhere");
        Directory.CreateSymbolicLink(folder.At("content", "folder"), folder.At("real"));
        Directory.CreateSymbolicLink(folder.At("content", "loop"), ".");
        var loaded = Load(folder.At("content"));
        Assert.Equal(["site.yaml"], loaded.Files.Select(file => file.Path));
        Assert.Equal(["SG0003", "SG0003", "SG0003", "SG0003", "SG0003"], Codes());
        Assert.EndsWith("content/broken.yaml", diagnostics.ToSorted()[0].Span.File.DisplayPath, StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_itself_may_be_a_link()
    {
        folder.Write("real/site.yaml", "s");
        Directory.CreateSymbolicLink(folder.At("content"), folder.At("real"));
        Assert.Equal("s", Load(folder.At("content")).Files.Single().Text);
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        using var made = Process.Start("mkfifo", folder.At("pipe.yaml"));
        await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, made.ExitCode);
        var loaded = await Task.Run(() => Load(), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
        Assert.Equal("", loaded.Files.Single().Text);
    }

    [Fact]
    public void A_theme_is_templates_and_strings_as_text_and_assets_and_scripts_as_bytes()
    {
        folder.Write("templates/pages/home.hbs", "{{title}}");
        folder.Write("templates/notes.txt", "no template");
        folder.Write("strings/zh.yaml", "a: 一");
        folder.Write("strings/deep/notes.md", "no strings");
        folder.Write("assets/icons/leaf.png", [0xFF, 0xD8, 0x00]);
        folder.Write("client/finder.js", "export {};");
        folder.Write("client/jsconfig.json", "{}");
        folder.Write("README.md", "a theme");
        var theme = SourceLoader.LoadTheme(folder.Root, new(), diagnostics);
        Assert.Equal(["strings/zh.yaml", "templates/pages/home.hbs"], theme.Texts.Files.Select(file => file.Path));
        Assert.Equal(["icons/leaf.png", "client/finder.js"], theme.Assets.Select(asset => asset.Name));
        Assert.Equal([0xFF, 0xD8, 0x00], theme.Assets[0].Bytes.ToArray());
        Assert.Equal($"{folder.Root}/client/finder.js", theme.Assets[1].DisplayPath);
        Assert.False(diagnostics.HasErrors);
    }

    public void Dispose() => folder.Dispose();

    private SourceSet Load(string? path = null, SourceLimits? limits = null) => SourceLoader.LoadContent(path ?? folder.Root, limits ?? new(), diagnostics);

    private string[] Codes() => [.. diagnostics.ToSorted().Select(diagnostic => diagnostic.Code.Id)];
}
