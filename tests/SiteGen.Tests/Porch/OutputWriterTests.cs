using System.Runtime.Versioning;
using SiteGen.Core.Outputs;
using SiteGen.Writing;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<OutputFile> old = WrittenSite.Make("old");
    private readonly List<OutputFile> next = WrittenSite.Make("next", pages: 7);

    private string Output => folder.At("output");

    [Fact]
    public void A_new_folder_is_written_whole_and_marked()
    {
        var deep = folder.At("a", "b", "site");
        Assert.True(Writer(deep).Write(old).Changed);
        WrittenSite.AssertHolds(deep, old);
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(folder.At("a", "b")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_second_site_takes_the_place_of_the_first_and_leaves_nothing_beside()
    {
        Writer().Write(old);
        Assert.True(Writer().Write(next).Changed);
        WrittenSite.AssertHolds(Output, next);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void The_same_site_is_left_as_it_is()
    {
        Writer().Write(old);
        var before = Directory.GetCreationTimeUtc(Output);
        Assert.False(Writer().Write(old).Changed);
        Assert.Equal(before, Directory.GetCreationTimeUtc(Output));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("missing")]
    [InlineData("link")]
    public void A_site_that_was_tampered_with_is_written_anew(string how)
    {
        Writer().Write(old);
        var page = Path.Combine(Output, "index.html");
        if (how == "changed")
            File.WriteAllText(page, "OLD");
        if (how is "missing" or "link")
            File.Delete(page);
        if (how == "link")
            File.CreateSymbolicLink(page, folder.Write("elsewhere.html", "old"));
        Assert.True(Writer().Write(old).Changed);
        WrittenSite.AssertHolds(Output, old);
        if (how == "link")
            Assert.Equal("old", File.ReadAllText(folder.At("elsewhere.html")));
    }

    [Fact]
    public void A_link_in_an_old_site_is_removed_without_what_it_leads_to()
    {
        folder.Write("output.old-0123abcd/.sitegen", "");
        folder.Write("own/kept.txt", "kept");
        Directory.CreateDirectory(folder.At("output.old-0123abcd", "assets"));
        Directory.CreateSymbolicLink(folder.At("output.old-0123abcd", "assets", "own"), folder.At("own"));
        Directory.CreateSymbolicLink(folder.At("output.old-0123abcd", "own"), folder.At("own"));
        Writer().Write(next);
        Assert.Equal(["output", "own"], folder.Names());
        Assert.Equal("kept", File.ReadAllText(folder.At("own", "kept.txt")));
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_not_touched()
    {
        folder.Write("output/thesis.txt", "mine");
        var before = folder.Snapshot("");
        Assert.Throws<RefusedException>(() => Writer().Prepare());
        Assert.Throws<RefusedException>(() => Writer().Write(next));
        Assert.Equal(before, folder.Snapshot(""));
    }

    [Theory]
    [InlineData(".git/HEAD")]
    [InlineData(".nojekyll")]
    [InlineData(".well-known/security.txt")]
    [InlineData("CNAME")]
    [InlineData("en/extra.html")]
    public void What_the_manifest_does_not_list_is_not_touched(string path)
    {
        Writer().Write(old);
        folder.Write("output/" + path, "mine");
        var before = folder.Snapshot("");
        Assert.Contains(path, Assert.Throws<RefusedException>(() => Writer().Prepare()).Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => Writer().Write(next));
        Assert.Equal(before, folder.Snapshot(""));
    }

    [Fact]
    public void A_link_to_a_folder_that_the_manifest_does_not_list_is_not_touched()
    {
        Writer().Write(old);
        folder.Write("own/kept.txt", "kept");
        Directory.CreateSymbolicLink(Path.Combine(Output, "own"), folder.At("own"));
        Assert.Throws<RefusedException>(() => Writer().Write(next));
        Assert.Equal(folder.At("own"), new DirectoryInfo(Path.Combine(Output, "own")).LinkTarget);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("""{"release":"x","day":"2020-10-01","files":[null]}""")]
    public void Without_a_manifest_nothing_is_known_to_be_ours(string? manifest)
    {
        Writer().Write(old);
        File.Delete(Path.Combine(Output, Manifest.Path));
        if (manifest is not null)
            folder.Write("output/manifest.json", manifest);
        var before = folder.Snapshot("");
        Assert.Throws<RefusedException>(() => Writer().Write(next));
        Assert.Equal(before, folder.Snapshot(""));
    }

    [Fact]
    public void What_systems_drop_everywhere_stands_in_nobodys_way()
    {
        Writer().Write(old);
        folder.Write("output/en/.DS_Store", "");
        Writer().Write(next);
        WrittenSite.AssertHolds(Output, next);
    }

    [Fact]
    public void A_folder_that_holds_but_our_mark_is_ours()
    {
        folder.Write("output/.sitegen", "");
        Writer().Write(next);
        WrittenSite.AssertHolds(Output, next);
    }

    [Fact]
    public void Locks_and_journals_of_others_are_not_touched()
    {
        folder.Write("output.lock", "poetry's");
        folder.Write("output.journal", "somebody's");
        Writer().Write(old);
        Assert.True(new OutputWriter(OutputPlace.At(Output), (_, _) => false).Write(next).Changed);
        Assert.Equal(["output", "output.journal", "output.lock"], folder.Names());
        Assert.Equal("poetry's", File.ReadAllText(folder.At("output.lock")));
        Assert.Equal("somebody's", File.ReadAllText(folder.At("output.journal")));
    }

    [Theory]
    [InlineData(".sitegen-output.lock")]
    [InlineData(".sitegen-output.journal")]
    public void A_file_or_link_with_a_name_that_we_need_is_not_touched(string name)
    {
        folder.Write(name, "mine");
        AssertRefusedUntouched();
        File.Delete(folder.At(name));
        // The target is empty, as our own file would be.
        folder.Write("target", "");
        File.SetLastWriteTimeUtc(folder.At("target"), DateTime.UnixEpoch);
        File.CreateSymbolicLink(folder.At(name), folder.At("target"));
        AssertRefusedUntouched();
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(folder.At("target")));
        File.Delete(folder.At("target"));
        AssertRefusedUntouched();
    }

    [Fact]
    public void An_old_site_that_cannot_be_removed_is_told_and_stops_no_build()
    {
        Writer().Write(old);
        var first = Unremoving().Write(next);
        Assert.True(first.Changed);
        Assert.Equal([Beside(".next-")], first.Leftovers);
        WrittenSite.AssertHolds(Output, next);
        Unremoving().Prepare();
        var again = Unremoving().Write(next);
        Assert.False(again.Changed);
        Assert.Equal(first.Leftovers, again.Leftovers);
        Assert.Empty(Writer().Write(old).Leftovers);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void Every_link_on_the_way_is_resolved()
    {
        folder.Write("real/inner/x", "");
        Directory.CreateSymbolicLink(folder.At("real", "up"), "inner/../inner");
        Directory.CreateSymbolicLink(folder.At("link"), "./real");
        Directory.CreateSymbolicLink(folder.At("far"), folder.At("link", "up"));
        Assert.Equal(folder.At("real", "inner", "site"), OutputPlace.At(folder.At("far", "site")).Folder);
        Assert.Equal(folder.At("real", "site"), OutputPlace.At(folder.At("link", "site")).Folder);
        File.CreateSymbolicLink(folder.At("round"), "round");
        Assert.Throws<IOException>(() => OutputPlace.At(folder.At("round", "site")));
        Assert.True(RealPath.Contains("/", "/a"));
        Assert.False(RealPath.Contains("/a", "/ab"));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void An_empty_folder_is_taken_with_its_mode()
    {
        var folderOfTheUser = Directory.CreateDirectory(Output);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute;
        folderOfTheUser.UnixFileMode = Mode;
        Writer().Write(old);
        WrittenSite.AssertHolds(Output, old);
        Assert.Equal(Mode, new DirectoryInfo(Output).UnixFileMode);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_file_in_its_place_is_not_touched()
    {
        folder.Write("output", "mine");
        Assert.Throws<RefusedException>(() => Writer());
        Assert.Equal("mine", File.ReadAllText(Output));
    }

    [Fact]
    public void A_link_stays_and_what_it_leads_to_is_replaced()
    {
        Writer(folder.At("real")).Write(old);
        Directory.CreateSymbolicLink(Output, folder.At("real"));
        Writer().Write(next);
        Assert.Equal(folder.At("real"), new DirectoryInfo(Output).LinkTarget);
        WrittenSite.AssertHolds(folder.At("real"), next);
        Assert.Equal(["output", "real"], folder.Names());
    }

    [Fact]
    public void A_disk_that_refuses_leaves_the_old_site_and_nothing_beside()
    {
        Writer().Write(old);
        var tooLong = WrittenSite.WithManifest("long", [new(new string('a', 300) + ".html", ReadOnlyMemory<byte>.Empty)]);
        Assert.ThrowsAny<IOException>(() => Writer().Write(tooLong));
        WrittenSite.AssertHolds(Output, old);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void What_does_not_read_back_as_it_was_written_is_not_published()
    {
        Writer().Write(old);
        var writer = new OutputWriter(OutputPlace.At(Output), reached: step =>
        {
            if (step == WriteStep.WrittenBeside)
                File.AppendAllText(Path.Combine(Beside(".next-"), "index.html"), "!");
        });
        Assert.Throws<RefusedException>(() => writer.Write(next));
        WrittenSite.AssertHolds(Output, old);
        Assert.Equal(["output"], folder.Names());
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/etc/x.html")]
    [InlineData("en/../../x.html")]
    [InlineData("en//x.html")]
    [InlineData("en/")]
    [InlineData("")]
    [InlineData(".sitegen")]
    [InlineData("en\\x.html")]
    [InlineData("c:x.html")]
    [InlineData("x\0.html")]
    [InlineData("index.html/x.html")]
    [InlineData("INDEX.html")]
    public void A_path_that_leaves_the_folder_or_meets_another_is_a_fault_of_the_program(string path)
    {
        List<OutputFile> files = [new(path, ReadOnlyMemory<byte>.Empty), .. old];
        Assert.Throws<InvalidOperationException>(() => Writer().Write(files));
        Assert.Empty(folder.Names());
    }

    [Fact]
    public void A_manifest_that_does_not_describe_the_site_is_a_fault_of_the_program()
    {
        old[0] = old[0] with { Bytes = new byte[] { 1 } };
        Assert.Throws<InvalidOperationException>(() => Writer().Write(old));
        Assert.False(Directory.Exists(Output));
    }

    public void Dispose() => folder.Dispose();

    private OutputWriter Unremoving() => new(OutputPlace.At(Output), remove: _ => throw new UnauthorizedAccessException());

    private void AssertRefusedUntouched()
    {
        var before = folder.Snapshot("");
        Assert.Throws<RefusedException>(() => Writer().Prepare());
        Assert.Throws<RefusedException>(() => Writer().Write(next));
        Assert.Equal(before, folder.Snapshot(""));
    }

    private OutputWriter Writer(string? path = null) => new(OutputPlace.At(path ?? Output));

    private string Beside(string kind) => Directory.EnumerateDirectories(folder.Root).Single(path => path.Contains("output" + kind, StringComparison.Ordinal));
}
