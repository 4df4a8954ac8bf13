using System.Collections.Immutable;
using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Site.Importing.Attachments.Pdf;

/// <summary>
/// How much each page draws, in bytes of content, before any of it is drawn: forms may draw one another, each the next one many times, so that a few
/// kilobytes draw for years.
/// </summary>
internal sealed class PageCosts
{
    /// <summary>More than any page that people read. A letter takes a few hundred bytes while its page is read.</summary>
    public const long Most = 2 * 1024 * 1024;

    private const int DeepestTree = 100;

    private readonly PdfDocument _document;
    private readonly IFilterProvider _filters;
    private readonly Dictionary<(IndirectReference Form, DictionaryToken? Inherited), long> _forms = [];
    private readonly ImmutableArray<long>.Builder _pages = ImmutableArray.CreateBuilder<long>();
    private readonly int _mostPages;

    private PageCosts(PdfDocument document, IFilterProvider filters, int mostPages) => (_document, _filters, _mostPages) = (document, filters, mostPages);

    /// <summary>Of the pages in their order, up to a number of them.</summary>
    public static ImmutableArray<long> Of(PdfDocument document, IFilterProvider filters, int mostPages)
    {
        var costs = new PageCosts(document, filters, mostPages);
        if (costs.Resolved<DictionaryToken>(document.Structure.Catalog.CatalogDictionary, "Pages") is { } pages)
        {
            costs.Walk(pages, null, 0);
        }

        return costs._pages.ToImmutable();
    }

    private void Walk(DictionaryToken node, DictionaryToken? inherited, int depth)
    {
        if (depth > DeepestTree || _pages.Count == _mostPages)
        {
            return;
        }

        var resources = Resolved<DictionaryToken>(node, "Resources") ?? inherited;
        if (Resolved<ArrayToken>(node, "Kids") is not { } kids)
        {
            _pages.Add(OfContents(node, resources));
            return;
        }

        foreach (var kid in kids.Data)
        {
            if (Resolved(kid) is DictionaryToken child)
            {
                Walk(child, resources, depth + 1);
            }
        }
    }

    private long OfContents(DictionaryToken page, DictionaryToken? resources)
    {
        var streams = Resolved<IToken>(page, "Contents") switch
        {
            StreamToken one => [one],
            ArrayToken several => several.Data.Select(Resolved).OfType<StreamToken>(),
            _ => [],
        };
        var cost = 0L;
        foreach (var stream in streams)
        {
            cost = Math.Min(Most + 1, cost + OfStream(stream, resources, 0));
        }

        return cost;
    }

    private long OfForm(IndirectReference reference, StreamToken form, DictionaryToken? inherited, int depth)
    {
        // Without names of its own, what it draws depends on who draws it.
        var own = Resolved<DictionaryToken>(form.StreamDictionary, "Resources");
        var key = (reference, own is null ? inherited : null);
        if (!_forms.TryGetValue(key, out var cost))
        {
            // Whoever draws itself draws without end.
            _forms[key] = Most + 1;
            _forms[key] = cost = OfStream(form, own ?? inherited, depth);
        }

        return cost;
    }

    private long OfStream(StreamToken stream, DictionaryToken? resources, int depth)
    {
        if (depth > DeepestTree)
        {
            return Most + 1;
        }

        ReadOnlySpan<byte> content;
        try
        {
            content = stream.Decode(_filters).Span;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Most + 1;
        }

        long cost = content.Length;
        foreach (var (name, token) in Resolved<DictionaryToken>(resources, "XObject")?.Data ?? ImmutableDictionary<string, IToken>.Empty)
        {
            if (token is IndirectReferenceToken { Data: var reference } && Resolved(token) is StreamToken drawn &&
                Resolved<NameToken>(drawn.StreamDictionary, "Subtype")?.Data == "Form" && Times(content, name) is var times and > 0)
            {
                cost = Math.Min(Most + 1, cost + (times * OfForm(reference, drawn, resources, depth + 1)));
            }
        }

        return Math.Min(Most + 1, cost);
    }

    /// <summary>How often a content names something.</summary>
    private static int Times(ReadOnlySpan<byte> content, string name)
    {
        // Names may be written with escapes (#46 is F); then each drawing may be of this form.
        if (content.Contains((byte)'#'))
        {
            return content.Count("Do"u8);
        }

        var written = Encoding.Latin1.GetBytes("/" + name);
        var times = 0;
        for (var at = content.IndexOf(written); at >= 0; at = content.IndexOf(written))
        {
            content = content[(at + written.Length)..];
            times += content.IsEmpty || !char.IsAsciiLetterOrDigit((char)content[0]) ? 1 : 0;
        }

        return times;
    }

    private T? Resolved<T>(DictionaryToken? dictionary, string name)
        where T : class, IToken =>
        dictionary is not null && dictionary.Data.TryGetValue(name, out var token) ? Resolved(token) as T : null;

    private IToken Resolved(IToken token) => token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}
