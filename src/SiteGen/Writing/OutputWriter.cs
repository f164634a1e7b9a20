using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Outputs;

namespace SiteGen.Writing;

/// <summary>What a run has just done; tests interrupt it there.</summary>
internal enum WriteStep { Locked, WrittenBeside, Verified, Journalled, OldMovedAway, NewMovedIn, Exchanged, OldRemoved }

/// <summary>What a run has done to the output.</summary>
/// <param name="Changed">False when the folder held this very site already and was left as it is.</param>
/// <param name="Leftovers">Folders beside it, of this run or earlier ones, that could not be removed.</param>
internal sealed record WriteResult(bool Changed, ImmutableArray<string> Leftovers);

/// <summary>The door of the room: puts a finished site in the output folder, whole or not at all.</summary>
/// <remarks>
/// The site is written beside the folder, read again and verified, then the two change places. Wherever this is interrupted, the old site or the
/// new one stands there whole; where the system cannot exchange folders in one step, the next start sees to that.
/// </remarks>
/// <param name="exchange">Lets two folders change places; false where that cannot be done in one step.</param>
/// <param name="reached">Called after each step.</param>
/// <param name="remove">Removes a folder that is needed no longer.</param>
internal sealed class OutputWriter(
    OutputPlace place,
    Func<string, string, bool>? exchange = null,
    Action<WriteStep>? reached = null,
    Action<string>? remove = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Before the work begins: refuses a folder that is not ours, finishes and cleans up what a killed run left.</summary>
    /// <exception cref="RefusedException">The folder is not ours, or holds what is not ours.</exception>
    public void Prepare()
    {
        place.RequireOwn();
        if (!Directory.Exists(place.Parent))
            return;
        using var held = BuildLock.TryAcquire(place);
        // Else held by a build at work, whose folders these are.
        if (held is null)
            return;
        Settle();
        ForeignFiles.Refuse(place.Folder);
    }

    /// <param name="files">The whole site with its manifest.</param>
    /// <exception cref="RefusedException">The folder is not ours or holds what is not ours, another build is writing, or the disk failed; the old site stands.</exception>
    /// <exception cref="InvalidOperationException">The site is not one that can be written: a fault of the program.</exception>
    public WriteResult Write(IReadOnlyCollection<OutputFile> files)
    {
        SitePaths.Require(files);
        Directory.CreateDirectory(place.Parent);
        using var held = BuildLock.Acquire(place, Patience);
        Reach(WriteStep.Locked);
        place.RequireOwn();
        var leftovers = Settle();
        if (FolderTree.Holds(place.Folder, files))
            return new(false, leftovers);
        ForeignFiles.Refuse(place.Folder);
        try
        {
            Replace(files);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or RefusedException)
        {
            Settle();
            throw;
        }

        // The new site stands: whatever happens to the old one, the run has succeeded.
        Reach(WriteStep.Exchanged);
        leftovers = RemoveLeftovers();
        Reach(WriteStep.OldRemoved);
        return new(true, leftovers);
    }

    private ImmutableArray<string> Settle()
    {
        ExchangeJournal.Finish(place);
        return RemoveLeftovers();
    }

    /// <returns>Those that could not be removed.</returns>
    private ImmutableArray<string> RemoveLeftovers() => [.. place.Leftovers().Where(folder => !TryRemove(folder))];

    private bool TryRemove(string folder)
    {
        try
        {
            (remove ?? FolderTree.Remove)(folder);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Replace(IReadOnlyCollection<OutputFile> files)
    {
        var next = place.NewNext();
        FolderTree.Write(next, files);
        Reach(WriteStep.WrittenBeside);
        Verify(next, files);
        Reach(WriteStep.Verified);
        Exchange(next);
    }

    private static void Verify(string next, IReadOnlyCollection<OutputFile> files)
    {
        var manifest = ParseManifest(File.ReadAllBytes(Path.Combine(next, Manifest.Path)));
        var wrong = manifest.Verify(path => ReadWritten(Path.Combine(next, path)));
        if (wrong.Length == 0 && manifest.Files.Length + 2 == FolderTree.CountFiles(next))
            return;
        var meant = files.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        if (manifest.Files.Length + 1 != meant.Count || manifest.Verify(path => meant.TryGetValue(path, out var bytes) ? bytes : null).Length > 0)
            throw new InvalidOperationException("The manifest does not describe the site.");
        throw Refusals.WrittenWrongly(next, wrong.Length > 0 ? wrong : ["?"]);
    }

    private static Manifest ParseManifest(byte[] bytes)
    {
        try
        {
            return Manifest.Parse(bytes);
        }
        catch (JsonException fault)
        {
            throw new InvalidOperationException("The manifest cannot be read.", fault);
        }
    }

    private static ReadOnlyMemory<byte>? ReadWritten(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    private void Exchange(string next)
    {
        if (!Directory.Exists(place.Folder))
        {
            Directory.Move(next, place.Folder);
            return;
        }

        KeepMode(next);
        if (!(exchange ?? FolderExchange.TryExchange)(next, place.Folder))
            RenameTwice(next);
    }

    private void RenameTwice(string next)
    {
        var old = place.NewOld();
        new ExchangeJournal(next, old).Write(place);
        Reach(WriteStep.Journalled);
        Directory.Move(place.Folder, old);
        Reach(WriteStep.OldMovedAway);
        Directory.Move(next, place.Folder);
        Reach(WriteStep.NewMovedIn);
        File.Delete(place.Journal);
    }

    /// <summary>Whoever could read the old folder can read the new one.</summary>
    private void KeepMode(string next)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(next, File.GetUnixFileMode(place.Folder));
    }

    private void Reach(WriteStep step) => reached?.Invoke(step);
}
