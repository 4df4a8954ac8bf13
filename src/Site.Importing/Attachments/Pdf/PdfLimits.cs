using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Site.Importing.Attachments.Pdf;

/// <summary>
/// Unpacks the streams of one PDF within limits: a small file can unpack to gigabytes.
/// </summary>
internal sealed class PdfLimits : IFilterProvider
{
    private const int MegaByte = 1024 * 1024;

    private const int LargestStream = 64 * MegaByte;
    private const long LargestWhole = 512L * MegaByte;
    private const int MostStreams = 200_000;

    // RFC 1951 writes at most 258 bytes with one bit for the length and one for the distance.
    private const int DeflateRatio = 1032;

    // A code of 9 bits or more stands for at most 4096 bytes.
    private const int LzwRatio = 4096;

    private readonly IFilterProvider _all = DefaultFilterProvider.Instance;
    private long _unpacked;
    private int _streams;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Limited(_all.GetFilters(dictionary), IsContent(dictionary) ? (int)PageCosts.Most : LargestStream);

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Limited(_all.GetNamedFilters(names), LargestStream);

    public IReadOnlyList<IFilter> GetAllFilters() => Limited(_all.GetAllFilters(), LargestStream);

    private IReadOnlyList<IFilter> Limited(IReadOnlyList<IFilter> filters, int most)
    {
        if (++_streams > MostStreams)
        {
            throw new PdfTooLargeException();
        }

        return [.. filters.Select(filter => new Filter(filter, most, this))];
    }

    /// <summary>What a page or a form draws: neither font nor picture nor a part of the file's own bookkeeping.</summary>
    private static bool IsContent(DictionaryToken dictionary) =>
        !dictionary.ContainsKey(NameToken.Length1) &&
        (dictionary.TryGet(NameToken.Subtype, out NameToken kind) ? kind == NameToken.Form : !dictionary.ContainsKey(NameToken.Type));

    private void Count(long bytes)
    {
        _unpacked += bytes;
        if (_unpacked > LargestWhole)
        {
            throw new PdfTooLargeException();
        }
    }

    private sealed class Filter(IFilter filter, int most, PdfLimits whole) : IFilter
    {
        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            var name = filter.GetType().Name;
            var grows = name switch
            {
                "FlateFilter" => (long)input.Length * DeflateRatio,
                "LzwFilter" => (long)input.Length * LzwRatio,
                _ => 0,
            };
            if (grows > most && (name != "FlateFilter" || Measure(input.Span, most) > most))
            {
                throw new PdfTooLargeException();
            }

            var output = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            whole.Count(output.Length);
            return output.Length <= most ? output : throw new PdfTooLargeException();
        }

        /// <summary>How long the stream is unpacked, as far as it can be unpacked and up to one buffer more than the limit.</summary>
        private static long Measure(ReadOnlySpan<byte> input, int most)
        {
            using var packed = new MemoryStream(input.ToArray(), writable: false);
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var buffer = new byte[64 * 1024];
            var length = 0L;
            try
            {
                for (var read = -1; read != 0 && length <= most; length += read)
                {
                    read = unpacked.Read(buffer);
                }
            }
            catch (InvalidDataException)
            {
                // The reader is lenient and takes what there is.
            }

            return length;
        }
    }
}

internal sealed class PdfTooLargeException : Exception;
