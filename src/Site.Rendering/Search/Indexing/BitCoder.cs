using System.Runtime.CompilerServices;

namespace Site.Rendering.Search.Indexing;

/// <summary>
/// Arithmetic coding of single bits. Each bit is coded by a guess that learns from the bits before it, so that a usual bit takes a fraction of a bit. Plain
/// binary coding between two 32-bit bounds; the script's decoder mirrors it.
/// </summary>
internal sealed class BitCoder
{
    /// <summary>The guess that knows nothing: the probability of a one, of 65536.</summary>
    public const ushort Even = 1 << 15;

    /// <summary>How slowly a guess learns, as a shift.</summary>
    private const int Patience = 4;

    private byte[] _bytes = new byte[256];
    private int _length;
    private uint _low;
    private uint _high = uint.MaxValue;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(bool bit, ref ushort guess)
    {
        Narrow(bit, guess);
        guess = (ushort)(bit ? guess + ((65536 - guess) >> Patience) : guess - (guess >> Patience));
    }

    /// <summary>Bits that cannot be guessed, the highest first.</summary>
    public void WriteEven(uint value, int bits)
    {
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            Narrow(((value >> bit) & 1) != 0, Even);
        }
    }

    /// <summary>A number of this many bits, the highest first; each bit is guessed from the bits before it.</summary>
    /// <param name="guesses">Two to the power of <paramref name="bits"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void WriteNumber(uint value, int bits, ushort[] guesses)
    {
        var node = 1u;
        for (var bit = bits - 1; bit >= 0; bit--)
        {
            var isSet = ((value >> bit) & 1) != 0;
            Write(isSet, ref guesses[node]);
            node = (2 * node) + (isSet ? 1u : 0u);
        }
    }

    /// <summary>Returns everything written and resets the coder. The decoder reads missing bytes at the end as zeros.</summary>
    public byte[] Finish()
    {
        // The shortest number between the bounds, zeros following.
        for (var shift = 24; _low > 0 && shift >= 0; shift -= 8)
        {
            var next = (((ulong)_low >> shift) + 1) << shift;
            if (next <= _high || shift == 0)
            {
                var end = next <= _high ? (uint)next : _low;
                for (var at = 24; at >= shift; at -= 8)
                {
                    Append((byte)(end >> at));
                }

                break;
            }
        }

        var bytes = _bytes.AsSpan(0, _length).TrimEnd((byte)0).ToArray();
        (_length, _low, _high) = (0, 0, uint.MaxValue);
        return bytes;
    }

    public static ushort[] Guesses(int count)
    {
        var guesses = new ushort[count];
        Array.Fill(guesses, Even);
        return guesses;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Narrow(bool bit, ushort guess)
    {
        var middle = _low + (uint)(((ulong)(_high - _low) * guess) >> 16);
        if (bit)
        {
            _high = middle;
        }
        else
        {
            _low = middle + 1;
        }

        while ((_low ^ _high) >> 24 == 0)
        {
            Append((byte)(_high >> 24));
            _low <<= 8;
            _high = (_high << 8) | 255;
        }
    }

    private void Append(byte value)
    {
        if (_length == _bytes.Length)
        {
            Array.Resize(ref _bytes, 2 * _length);
        }

        _bytes[_length++] = value;
    }
}
