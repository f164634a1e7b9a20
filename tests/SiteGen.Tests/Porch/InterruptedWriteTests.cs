using SiteGen.Core.Outputs;
using SiteGen.Writing;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>A run that ends between two steps leaves the old site or the new one, and the next run leaves nothing beside it.</summary>
public sealed class InterruptedWriteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly List<OutputFile> old = WrittenSite.Make("old");
    private readonly List<OutputFile> next = WrittenSite.Make("next", pages: 7);

    private OutputPlace Place => OutputPlace.At(folder.At("output"));

    [Theory]
    [InlineData(nameof(WriteStep.Locked), false)]
    [InlineData(nameof(WriteStep.WrittenBeside), false)]
    [InlineData(nameof(WriteStep.Verified), false)]
    [InlineData(nameof(WriteStep.Exchanged), true)]
    [InlineData(nameof(WriteStep.OldRemoved), true)]
    public void With_an_exchange_in_one_step_the_site_is_whole_at_once(string step, bool isNew)
    {
        new OutputWriter(Place).Write(old);
        KillAt(step, FolderExchange.TryExchange);
        WrittenSite.AssertHolds(Place.Folder, isNew ? next : old);
        AssertNextRunEnds();
    }

    [Theory]
    [InlineData(nameof(WriteStep.Verified), false)]
    [InlineData(nameof(WriteStep.Journalled), false)]
    [InlineData(nameof(WriteStep.OldMovedAway), true)]
    [InlineData(nameof(WriteStep.NewMovedIn), true)]
    [InlineData(nameof(WriteStep.Exchanged), true)]
    [InlineData(nameof(WriteStep.OldRemoved), true)]
    public void With_two_renames_the_next_start_makes_it_whole(string step, bool isNew)
    {
        new OutputWriter(Place).Write(old);
        KillAt(step, (_, _) => false);
        new OutputWriter(Place).Prepare();
        WrittenSite.AssertHolds(Place.Folder, isNew ? next : old);
        Assert.Equal(["output"], folder.Names());
        AssertNextRunEnds();
    }

    [Theory]
    [InlineData(nameof(WriteStep.WrittenBeside), false)]
    [InlineData(nameof(WriteStep.Journalled), false)]
    [InlineData(nameof(WriteStep.OldMovedAway), true)]
    public void A_disk_that_fails_between_two_renames_is_cleaned_up_at_once(string step, bool isNew)
    {
        new OutputWriter(Place).Write(old);
        var writer = new OutputWriter(Place, (_, _) => false, reached =>
        {
            if (reached.ToString() == step)
                throw new IOException("no more");
        });
        Assert.Throws<IOException>(() => writer.Write(next));
        WrittenSite.AssertHolds(Place.Folder, isNew ? next : old);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_folder_that_cannot_be_exchanged_stays_as_it_is()
    {
        new OutputWriter(Place).Write(old);
        var writer = new OutputWriter(Place, (_, _) => throw new IOException("a mount point"));
        Assert.Throws<IOException>(() => writer.Write(next));
        WrittenSite.AssertHolds(Place.Folder, old);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void The_exchange_really_takes_one_step_here()
    {
        var steps = new List<WriteStep>();
        new OutputWriter(Place).Write(old);
        new OutputWriter(Place, reached: steps.Add).Write(next);
        Assert.Equal([WriteStep.Locked, WriteStep.WrittenBeside, WriteStep.Verified, WriteStep.Exchanged, WriteStep.OldRemoved], steps);
    }

    [Fact]
    public void Two_renames_end_where_an_exchange_does()
    {
        new OutputWriter(Place).Write(old);
        Assert.True(new OutputWriter(Place, (_, _) => false).Write(next).Changed);
        WrittenSite.AssertHolds(Place.Folder, next);
        Assert.Equal(["output"], folder.Names());
    }

    [Theory]
    [InlineData("")]
    [InlineData("site")]
    [InlineData("sitegen\noutput.next-00112233\noutp")]
    public void A_journal_that_was_cut_off_is_put_aside(string text)
    {
        new OutputWriter(Place).Write(old);
        File.WriteAllText(Place.Journal, text);
        new OutputWriter(Place).Prepare();
        WrittenSite.AssertHolds(Place.Folder, old);
        Assert.Equal(["output"], folder.Names());
    }

    [Theory]
    [InlineData("sitegen\n../elsewhere\noutput.old-00112233\nend\n")]
    [InlineData("sitegen\nelsewhere\nelsewhere\nend\n")]
    public void A_journal_moves_no_folder_but_ours(string text)
    {
        folder.Write("elsewhere/.sitegen", "");
        File.WriteAllText(Place.Journal, text);
        new OutputWriter(Place).Prepare();
        Assert.Equal(["elsewhere"], folder.Names());
    }

    [Fact]
    public void Only_leftovers_with_our_name_and_mark_are_removed()
    {
        folder.Write("output.next-0123abcd/.sitegen", "");
        folder.Write("output.next-0123abcd/en/index.html", "half");
        folder.Write("output.old-0123abcd/.sitegen", "");
        Directory.CreateDirectory(folder.At("output.next-00000000"));
        folder.Write("output.next-89abcdef/mine.txt", "no mark");
        folder.Write("output.next-draft/.sitegen", "no name of ours");
        folder.Write("output2.old-0123abcd/.sitegen", "another output's");
        folder.Write("real/.sitegen", "behind a link");
        Directory.CreateSymbolicLink(folder.At("output.old-ffffffff"), folder.At("real"));
        new OutputWriter(Place).Prepare();
        Assert.Equal(["output.next-89abcdef", "output.next-draft", "output.old-ffffffff", "output2.old-0123abcd", "real"], folder.Names());
        Assert.Equal([".sitegen"], Directory.EnumerateFileSystemEntries(folder.At("real")).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void A_removal_that_was_cut_off_is_ended_by_the_next_run()
    {
        // The marker goes last.
        folder.Write("output.old-0123abcd/.sitegen", "");
        folder.Write("output.old-0123abcd/en/left.html", "left");
        new OutputWriter(Place).Write(next);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_build_at_work_is_waited_for_and_its_folders_are_left_alone()
    {
        folder.Write("output.next-0123abcd/.sitegen", "at work");
        using (BuildLock.TryAcquire(Place))
        {
            Assert.Null(BuildLock.TryAcquire(Place));
            new OutputWriter(Place).Prepare();
            Assert.Contains("output.next-0123abcd", folder.Names());
            Assert.Throws<RefusedException>(() => BuildLock.Acquire(Place, TimeSpan.Zero));
        }

        new OutputWriter(Place).Write(next);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public async Task Many_builds_at_once_leave_one_whole_site()
    {
        var sites = Enumerable.Range(0, 6).Select(number => WrittenSite.Make($"site {number}", pages: 20)).ToArray();
        await Task.WhenAll(sites.Select(site => Task.Run(() => new OutputWriter(Place).Write(site), TestContext.Current.CancellationToken)));
        var stands = sites.Single(site => File.ReadAllBytes(Path.Combine(Place.Folder, "index.html")).AsSpan().SequenceEqual(site[^3].Bytes.Span));
        WrittenSite.AssertHolds(Place.Folder, stands);
        Assert.Equal(["output"], folder.Names());
    }

    [Fact]
    public void A_lock_that_a_killed_run_left_holds_nobody_up()
    {
        File.WriteAllText(Place.Lock, "");
        Assert.True(new OutputWriter(Place).Write(next).Changed);
        Assert.Equal(["output"], folder.Names());
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Not a fault that the writer knows: like a kill, it is not cleaned up after.</summary>
    private sealed class Killed : Exception;

    private void KillAt(string step, Func<string, string, bool> exchange)
    {
        var writer = new OutputWriter(Place, exchange, reached =>
        {
            if (reached.ToString() == step)
                throw new Killed();
        });
        Assert.Throws<Killed>(() => writer.Write(next));
    }

    private void AssertNextRunEnds()
    {
        new OutputWriter(Place).Write(next);
        WrittenSite.AssertHolds(Place.Folder, next);
        Assert.Equal(["output"], folder.Names());
    }
}
