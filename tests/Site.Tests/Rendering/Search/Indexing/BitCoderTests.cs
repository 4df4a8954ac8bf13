using CsCheck;
using Site.Rendering.Search.Indexing;

namespace Site.Tests.Rendering.Search.Indexing;

public class BitCoderTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(5_000)]
    public void Numbers_ReadBack_AreWhatWasWritten(int count)
    {
        var mostlySeven = Gen.Frequency((9, Gen.Const(7u)), (1, Gen.UInt[0, 7]));
        mostlySeven.Array[count].Always(ReadBack, times: 5);
    }

    private static void ReadBack(uint[] numbers)
    {
        var coder = new BitCoder();
        var guesses = BitCoder.Guesses(8);
        foreach (var number in numbers)
        {
            coder.WriteNumber(number, 3, guesses);
            coder.WriteEven(number, 3);
        }

        var decoder = new BitDecoder(coder.Finish());
        var own = BitCoder.Guesses(8);
        Assert.All(numbers, number =>
        {
            Assert.Equal(number, decoder.Number(3, own));
            Assert.Equal(number, decoder.Even(3));
        });
    }

    [Fact]
    public void WhatIsUsual_TakesAFractionOfABit()
    {
        var coder = new BitCoder();
        var guess = BitCoder.Even;
        for (var bit = 0; bit < 10_000; bit++)
        {
            coder.Write(true, ref guess);
        }

        Assert.InRange(coder.Finish().Length, 0, 20);
    }

    [Fact]
    public void Coder_AfterItsEnd_IsAsNew()
    {
        var coder = new BitCoder();
        coder.WriteEven(0xABC, 12);
        var once = coder.Finish();
        coder.WriteEven(0xABC, 12);
        Assert.Equal(once, coder.Finish());
    }

    /// <summary>As in the page's script.</summary>
    private sealed class BitDecoder(byte[] bytes)
    {
        private uint _low;
        private uint _high = uint.MaxValue;
        private uint _code = Enumerable.Range(0, 4).Aggregate(0u, (code, at) => (code << 8) | (at < bytes.Length ? bytes[at] : 0u));
        private int _at = 4;

        public uint Even(int count)
        {
            var value = 0u;
            for (; count > 0; count--)
            {
                value = (2 * value) + (Bit(BitCoder.Even) ? 1u : 0u);
            }

            return value;
        }

        public uint Number(int bits, ushort[] guesses)
        {
            var node = 1u;
            for (var bit = 0; bit < bits; bit++)
            {
                ref var guess = ref guesses[node];
                var one = Bit(guess);
                guess = (ushort)(one ? guess + ((65536 - guess) >> 4) : guess - (guess >> 4));
                node = (2 * node) + (one ? 1u : 0u);
            }

            return node - (1u << bits);
        }

        private bool Bit(ushort guess)
        {
            var middle = _low + (uint)(((ulong)(_high - _low) * guess) >> 16);
            var one = _code <= middle;
            (_low, _high) = one ? (_low, middle) : (middle + 1, _high);
            while ((_low ^ _high) >> 24 == 0)
            {
                _low <<= 8;
                _high = (_high << 8) | 255;
                _code = (_code << 8) | (_at < bytes.Length ? bytes[_at] : 0u);
                _at++;
            }

            return one;
        }
    }
}
