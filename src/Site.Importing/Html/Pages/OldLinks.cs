using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Html.Pages;

/// <summary>Turns links between the pages of an old site to where these pages are going to stand.</summary>
public sealed class OldLinks
{
    private readonly Dictionary<string, string> _newByFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _newByAddress = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="pages">Each with its new address: <c>/tin-tuc/2024/hop/</c>.</param>
    public OldLinks(IEnumerable<(OldPage Page, string Address)> pages)
    {
        foreach (var (page, address) in pages)
        {
            _newByFile.TryAdd(page.Path, address);
            if (page.Address is { } old)
            {
                _newByAddress.TryAdd(Key(old), address);
            }
        }
    }

    /// <summary>A page's text; a link to a page that did not come along keeps its words alone.</summary>
    public ImportedText In(ImportedText text) => TextMap.Of(text, Turned);

    private ImmutableArray<Inline> Turned(ImmutableArray<Inline> line) =>
        line.Any(inline => inline is Link) ? [.. line.SelectMany(inline => inline is Link link ? Turned(link) : [inline])] : line;

    private IEnumerable<Inline> Turned(Link link)
    {
        if (link.Address.StartsWith(OldPage.FileScheme, StringComparison.Ordinal))
        {
            return _newByFile.TryGetValue(link.Address[OldPage.FileScheme.Length..], out var address) ? [link with { Address = address }] : link.Text;
        }

        return [Uri.TryCreate(link.Address, UriKind.Absolute, out var uri) && _newByAddress.TryGetValue(Key(uri), out var moved) ? link with { Address = moved } : link];
    }

    // One page by any of its addresses: with and without www, https, the last slash.
    private static string Key(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
        return host + Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/') + address.Query;
    }
}
