using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Writing;

/// <summary>Held while the output is changed, so that two builds do not mix. The system lets it go when the process dies.</summary>
internal sealed class BuildLock : IDisposable
{
    private static readonly DateTime Epoch = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly SafeFileHandle handle;
    private readonly string path;

    private BuildLock(SafeFileHandle handle, string path)
    {
        this.handle = handle;
        this.path = path;
    }

    /// <exception cref="RefusedException">Another process still holds it when the patience is over.</exception>
    public static BuildLock Acquire(OutputPlace place, TimeSpan patience)
    {
        var end = Environment.TickCount64 + (long)patience.TotalMilliseconds;
        while (true)
        {
            if (TryAcquire(place) is { } held)
                return held;
            if (Environment.TickCount64 > end)
                throw Refusals.AnotherBuild(place.Folder);
            Thread.Sleep(50);
        }
    }

    /// <returns>Null when another process holds it.</returns>
    /// <exception cref="RefusedException">The file in its place is not ours.</exception>
    public static BuildLock? TryAcquire(OutputPlace place)
    {
        RequireOwn(place.Lock);
        try
        {
            var handle = File.OpenHandle(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (IsStillAt(place.Lock, handle))
                return new(handle, place.Lock);
            handle.Dispose();
            return null;
        }
        catch (IOException held) when (IsSharingViolation(held))
        {
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            // While it is held: afterwards it could be another's.
            File.Delete(path);
        }
        catch (IOException)
        {
            // Windows keeps an open file; a lock file that nobody holds does no harm.
        }

        handle.Dispose();
    }

    /// <summary>Ours is empty, and never a link.</summary>
    private static void RequireOwn(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null || file is { Exists: true, Length: > 0 })
            throw Refusals.ForeignFile(path);
    }

    /// <summary>Whether the file that was locked is the one at the path, not one that its last holder deleted in between.</summary>
    private static bool IsStillAt(string path, SafeFileHandle handle)
    {
        // Even seconds, since some file systems keep no more.
        var stamp = Epoch.AddSeconds(2 * RandomNumberGenerator.GetInt32(1 << 28));
        File.SetLastWriteTimeUtc(handle, stamp);
        return File.GetLastWriteTimeUtc(path) == stamp;
    }

    /// <remarks>EWOULDBLOCK of flock on Linux (11) and macOS (35); ERROR_SHARING_VIOLATION on Windows.</remarks>
    private static bool IsSharingViolation(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
