namespace SiteGen.Loading;

/// <summary>Reads files up to a limit; of a longer one, not more than the limit and one byte.</summary>
internal sealed class BoundedReader(int limit)
{
    private byte[] buffer = new byte[Math.Min(limit + 1, 1 << 16)];

    /// <param name="bytes">The whole file; valid until the next file is read.</param>
    /// <returns>False when the file is longer than the limit.</returns>
    public bool TryRead(ListedFile file, out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        // Pipes and devices have no length either; opening one could wait for ever.
        if (file.Length == 0)
            return true;
        using var handle = File.OpenHandle(file.FullPath);
        var length = 0;
        while (RandomAccess.Read(handle, buffer.AsSpan(length), length) is > 0 and var count)
        {
            length += count;
            if (length > limit)
                return false;
            if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(limit + 1L, buffer.Length * 2L));
        }

        bytes = buffer.AsSpan(0, length);
        return true;
    }
}
