using System.Collections.Immutable;
using Site.Cli.Printing.DevTools;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Site.Cli.Printing;

/// <summary>Reads what a browser printed (ISO 32000-1).</summary>
internal static class PdfReading
{
    // Enough to recognise which letters a font lacks.
    private const int MostLettersNamed = 12;

    public static bool IsWhole(ReadOnlySpan<byte> pdf) => pdf.StartsWith("%PDF-"u8) && pdf.TrimEnd("\r\n"u8).EndsWith("%%EOF"u8);

    /// <exception cref="BrowserAnswerException">It is no PDF.</exception>
    public static int PageCount(byte[] pdf) => Read(pdf, document => document.NumberOfPages);

    /// <summary>The pages, from 1, on which the ids stand that links of the page lead to (named destinations, 12.3.2.3).</summary>
    /// <exception cref="BrowserAnswerException">It is no PDF.</exception>
    public static Dictionary<string, int> PagesOf(byte[] pdf) => Read(pdf, PagesOf);

    private static Dictionary<string, int> PagesOf(PdfDocument document)
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var numbers = new Dictionary<IndirectReference, int>();
        Number(catalog.Data["Pages"]);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        if (catalog.Data.TryGetValue("Dests", out var named) && Resolved(named) is DictionaryToken destinations)
        {
            foreach (var (name, destination) in destinations.Data)
            {
                if (Resolved(destination) is ArrayToken { Data: [IndirectReferenceToken page, ..] } && numbers.TryGetValue(page.Data, out var number))
                {
                    places[name] = number;
                }
            }
        }

        return places;

        IToken Resolved(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

        // Pages stand in a tree, in order.
        void Number(IToken node)
        {
            if (Resolved(node) is DictionaryToken dictionary && dictionary.Data.TryGetValue("Kids", out var kids) && Resolved(kids) is ArrayToken children)
            {
                foreach (var child in children.Data)
                {
                    Number(child);
                }
            }
            else if (node is IndirectReferenceToken page)
            {
                numbers[page.Data] = numbers.Count + 1;
            }
        }
    }

    /// <summary>
    /// Fonts that slipped in: one that no style asked for, or one that draws some letters of words that another font draws. Each with letters that it
    /// draws: <c>DejaVuSans (ạ, ả)</c>.
    /// </summary>
    /// <param name="chain">The fonts that the pages ask for.</param>
    /// <exception cref="BrowserAnswerException">It is no PDF.</exception>
    public static ImmutableArray<string> StrayFonts(byte[] pdf, ImmutableArray<string> chain) => Read(pdf, document => StrayFonts(document, chain));

    private static ImmutableArray<string> StrayFonts(PdfDocument document, ImmutableArray<string> chain)
    {
        var wanted = chain.Select(name => Plain(name.Replace(" ", string.Empty, StringComparison.Ordinal))).ToHashSet(StringComparer.Ordinal);
        var strays = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var word in document.GetPages().SelectMany(page => Words(page.Letters)))
        {
            // Most of the word's letters have its own font, if that is one of the chain.
            var fonts = word.GroupBy(letter => Family(letter.FontName!), StringComparer.Ordinal)
                .OrderByDescending(font => wanted.Contains(font.Key)).ThenByDescending(font => font.Count()).ToList();
            foreach (var stray in fonts.Skip(wanted.Contains(fonts[0].Key) ? 1 : 0))
            {
                strays.TryAdd(stray.Key, new SortedSet<string>(StringComparer.Ordinal));
                strays[stray.Key].UnionWith(stray.Select(letter => letter.Value));
            }
        }

        return [.. strays.Select(stray => $"{stray.Key} ({string.Join(", ", stray.Value.Take(MostLettersNamed))})")];
    }

    // A library that reads foreign bytes may fail in any way.
    private static T Read<T>(byte[] pdf, Func<PdfDocument, T> read)
    {
        try
        {
            using var document = PdfDocument.Open(pdf);
            return read(document);
        }
        catch (Exception e)
        {
            throw new BrowserAnswerException(e.Message, e);
        }
    }

    private static IEnumerable<List<Letter>> Words(IReadOnlyList<Letter> letters)
    {
        var word = new List<Letter>();
        foreach (var letter in letters)
        {
            if (letter.FontName is not null && letter.Value.Length > 0 && letter.Value.All(char.IsLetter))
            {
                word.Add(letter);
            }
            else if (word.Count > 0)
            {
                yield return word;
                word = [];
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    /// <summary><c>AAAAAA+LiberationSerif-Bold</c> is of <c>LiberationSerif</c>, <c>TimesNewRomanPS-BoldMT</c> of <c>TimesNewRoman</c>.</summary>
    private static string Family(string font) => Plain(font[(font.IndexOf('+', StringComparison.Ordinal) + 1)..].Split('-', ',')[0]);

    private static string Plain(string family) =>
        family.EndsWith("PSMT", StringComparison.Ordinal) ? family[..^4] : family.EndsWith("PS", StringComparison.Ordinal) || family.EndsWith("MT", StringComparison.Ordinal) ? family[..^2] : family;
}
