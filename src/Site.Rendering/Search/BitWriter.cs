namespace Site.Rendering.Search;

/// <summary>Numbers of any count of bits, the first bit in a byte's highest place.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[256];
    private int _bits;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, (_bits + 7) / 8);

    public void Clear()
    {
        _bytes.AsSpan(0, (_bits + 7) / 8).Clear();
        _bits = 0;
    }

    public void Write(uint value, int bits)
    {
        Room(bits);
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            if (((value >> bit) & 1) != 0)
            {
                _bytes[_bits >> 3] |= (byte)(0x80 >> (_bits & 7));
            }

            _bits++;
        }
    }

    /// <summary>Rice's code: the part above <paramref name="low"/> bits as so many ones and a zero, then the low bits.</summary>
    public void WriteRice(uint value, int low)
    {
        var high = (int)(value >> low);
        Room(high + 1);
        for (; high > 0; high--)
        {
            _bytes[_bits >> 3] |= (byte)(0x80 >> (_bits & 7));
            _bits++;
        }

        _bits++;
        Write(value & ((1u << low) - 1), low);
    }

    private void Room(int bits)
    {
        if (_bits + bits > _bytes.Length * 8)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, (_bits + bits + 7) / 8));
        }
    }
}
