using System.Runtime.InteropServices;

namespace SiteGen.Writing;

/// <summary>Lets two folders change places in one step, where the system can.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    private const int Busy = 16;
    private const int InvalidArgument = 22;
    private const int NoSuchCall = 38;
    private const int NotSupported = 95;

    /// <returns>False where the system or the file system has no such step; nothing has changed then.</returns>
    /// <exception cref="IOException">It has, but refused: a mount point, or no right to write.</exception>
    public static bool TryExchange(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        try
        {
            if (RenameAt2(CurrentFolder, one, CurrentFolder, other, Exchange) == 0)
                return true;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the call.
            return false;
        }

        var error = Marshal.GetLastPInvokeError();
        return error is InvalidArgument or NoSuchCall or NotSupported
            ? false
            : throw new IOException(error == Busy
                ? $"{other} is a mount point and cannot be exchanged; name a folder inside it"
                : $"{other} cannot be exchanged: {Marshal.GetPInvokeErrorMessage(error)}");
    }

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);
}
