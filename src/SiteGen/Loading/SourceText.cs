using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Loading;

/// <summary>Bytes to text: strictly UTF-8, a byte order mark taken off.</summary>
internal static class SourceText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <returns>Null after reporting SG0002 at the first wrong byte.</returns>
    public static SourceFile? Decode(ListedFile file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith(ByteOrderMark))
            bytes = bytes[ByteOrderMark.Length..];
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, characters, out _, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
                return new(file.Path, file.DisplayPath, new string(characters, 0, written));
            ReportWrongByte(file, bytes, written, diagnostics);
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private static void ReportWrongByte(ListedFile file, ReadOnlySpan<byte> bytes, int right, DiagnosticBag diagnostics)
    {
        // What is no text at all (a picture, say) has no line worth showing.
        var text = bytes.Contains((byte)0) ? "" : Encoding.UTF8.GetString(bytes);
        var shown = new SourceFile(file.Path, file.DisplayPath, text);
        diagnostics.Report(Codes.NotUtf8, new(shown, Math.Min(right, text.Length), text.Length > right ? 1 : 0));
    }
}
