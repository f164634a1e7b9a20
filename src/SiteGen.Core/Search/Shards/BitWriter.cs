namespace SiteGen.Core.Search.Shards;

/// <summary>Bits into bytes, the highest first; the last byte is filled with zeros.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> bytes = [];

    /// <summary>In bits.</summary>
    public int Length { get; private set; }

    public void Bits(int value, int width)
    {
        for (var bit = width - 1; bit >= 0; bit--)
            Bit((value >> bit) & 1);
    }

    /// <summary>Elias's gamma code: one bit for 1, three for 2 and 3, five up to 7.</summary>
    /// <param name="value">At least 1.</param>
    public void Gamma(int value)
    {
        var width = int.Log2(value);
        Ones(width);
        Bits(value, width);
    }

    /// <summary>Rice's code: short for values about 2^<paramref name="parameter"/>.</summary>
    /// <param name="value">At least 0.</param>
    public void Rice(int value, int parameter)
    {
        Ones(value >> parameter);
        Bits(value, parameter);
    }

    /// <returns>The parameter by which values take the least room, at most 15.</returns>
    public static int RiceParameter(ReadOnlySpan<int> values)
    {
        var (best, least) = (0, long.MaxValue);
        for (var parameter = 0; parameter < 16; parameter++)
        {
            var size = (parameter + 1L) * values.Length;
            foreach (var value in values)
                size += value >> parameter;
            if (size < least)
                (best, least) = (parameter, size);
        }

        return best;
    }

    public void Append(BitWriter other)
    {
        for (var bit = 0; bit < other.Length; bit++)
            Bit((other.bytes[bit >> 3] >> (7 - (bit & 7))) & 1);
    }

    public byte[] ToArray() => [.. bytes];

    private void Ones(int count)
    {
        for (var i = 0; i < count; i++)
            Bit(1);
        Bit(0);
    }

    private void Bit(int bit)
    {
        if ((Length & 7) == 0)
            bytes.Add(0);
        bytes[^1] |= (byte)(bit << (7 - (Length++ & 7)));
    }
}
