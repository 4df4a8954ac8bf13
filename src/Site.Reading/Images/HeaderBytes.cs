using System.Buffers;

namespace Site.Reading.Images;

/// <summary>Reads a stream forward in pieces of exact length. At the end of the stream a call returns false and does not throw.</summary>
internal sealed class HeaderBytes(Stream stream)
{
    public bool Read(Span<byte> whole) => stream.ReadAtLeast(whole, whole.Length, throwOnEndOfStream: false) == whole.Length;

    public bool Skip(long count)
    {
        if (stream.CanSeek)
        {
            if (count > stream.Length - stream.Position)
            {
                return false;
            }

            stream.Seek(count, SeekOrigin.Current);
            return true;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(4096);
        try
        {
            while (count > 0)
            {
                var piece = buffer.AsSpan(0, (int)Math.Min(count, buffer.Length));
                if (!Read(piece))
                {
                    return false;
                }

                count -= piece.Length;
            }

            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
