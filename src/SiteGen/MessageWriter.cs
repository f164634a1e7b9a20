using System.Globalization;
using System.Text;

namespace SiteGen;

/// <summary>Writes messages where they can be written. One that cannot (a full disk, a closed stream) is lost, which is no reason to stop.</summary>
internal sealed class MessageWriter : TextWriter
{
    private readonly TextWriter inner;

    public MessageWriter(TextWriter inner)
        : base(CultureInfo.InvariantCulture)
    {
        this.inner = inner;
        CoreNewLine = ['\n'];
    }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write([value], 0, 1);

    public override void Write(string? value) => Write((value ?? "").ToCharArray());

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Write(char[] buffer, int index, int count)
    {
        try
        {
            inner.Write(buffer, index, count);
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
        }
    }

    protected override void Dispose(bool disposing)
    {
        try
        {
            if (disposing)
                inner.Dispose();
        }
        catch (Exception lost) when (lost is IOException or UnauthorizedAccessException)
        {
        }

        base.Dispose(disposing);
    }
}
