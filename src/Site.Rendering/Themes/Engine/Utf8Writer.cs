using System.Buffers;
using System.Globalization;
using System.Text;

namespace Site.Rendering.Themes.Engine;

/// <summary>What the engine writes, as UTF-8 without byte order mark. A lone surrogate becomes U+FFFD.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int ChunkLength = 8192;

    // The first half of a pair whose second half is yet to come; '\0' when there is none.
    private char _half;

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Write(new ReadOnlySpan<char>(in value));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(int value) => Write((long)value);

    public override void Write(long value)
    {
        Flush();
        value.TryFormat(output.GetSpan(20), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (_half != '\0' && buffer.Length > 0)
        {
            ReadOnlySpan<char> pair = [_half, buffer[0]];
            var isPair = char.IsLowSurrogate(buffer[0]);
            _half = '\0';
            Encode(isPair ? pair : pair[..1]);
            buffer = isPair ? buffer[1..] : buffer;
        }

        if (buffer.Length > 0 && char.IsHighSurrogate(buffer[^1]))
        {
            _half = buffer[^1];
            buffer = buffer[..^1];
        }

        while (buffer.Length > ChunkLength)
        {
            var cut = char.IsHighSurrogate(buffer[ChunkLength - 1]) ? ChunkLength - 1 : ChunkLength;
            Encode(buffer[..cut]);
            buffer = buffer[cut..];
        }

        Encode(buffer);
    }

    /// <summary>What is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Flush();
        output.Write(utf8);
    }

    /// <summary>At the end of a page.</summary>
    public override void Flush()
    {
        if (_half != '\0')
        {
            ReadOnlySpan<char> half = [_half];
            _half = '\0';
            Encode(half);
        }
    }

    private void Encode(ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            output.Advance(Encoding.UTF8.GetBytes(text, output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
        }
    }
}
