using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteGen.Core.Outputs;

/// <summary>JSON as it is published: indented, lines ended by LF, Chinese readable.</summary>
internal static class JsonText
{
    /// <summary>Escapes only what JSON itself asks: the files are data and never part of a page.</summary>
    private static JsonWriterOptions Form =>
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, IndentSize = 1, NewLine = "\n" };

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Form))
            write(writer);
        bytes.Write("\n"u8);
        return bytes.WrittenMemory;
    }
}
