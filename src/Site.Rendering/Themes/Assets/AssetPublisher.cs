using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Rendering.Themes.Assets;

/// <summary>
/// Gives a theme's files their URLs. A stylesheet's hash is of what is published, so the files that it names come first.
/// </summary>
internal sealed class AssetPublisher
{
    private readonly IReadOnlyDictionary<string, ThemeFile> _files;
    private readonly IReadOnlyDictionary<string, ThemeFile> _minified;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ThemeAsset?> _published = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    private AssetPublisher(IReadOnlyDictionary<string, ThemeFile> files, IReadOnlyDictionary<string, ThemeFile> minified, DiagnosticBag diagnostics)
    {
        _files = files;
        _minified = minified;
        _diagnostics = diagnostics;
    }

    /// <param name="files">By name below <c>assets/</c>, as their author wrote them: diagnostics name places in these.</param>
    /// <param name="minified">The same files, as they are published.</param>
    public static FrozenDictionary<string, ThemeAsset> Publish(
        IReadOnlyDictionary<string, ThemeFile> files, IReadOnlyDictionary<string, ThemeFile> minified, DiagnosticBag diagnostics)
    {
        var publisher = new AssetPublisher(files, minified, diagnostics);
        var assets = new Dictionary<string, ThemeAsset>(StringComparer.Ordinal);
        foreach (var name in files.Keys.Order(StringComparer.Ordinal))
        {
            if (publisher.Publish(name) is { } asset)
            {
                assets.Add(name, asset);
            }
        }

        return assets.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Null if there is something wrong with it.</summary>
    private ThemeAsset? Publish(string name)
    {
        if (_published.TryGetValue(name, out var known))
        {
            return known;
        }

        _path.Add(name);
        var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? Stylesheet(name) : _minified[name].Bytes;
        _path.RemoveAt(_path.Count - 1);
        var asset = bytes is { } published ? new ThemeAsset(name, UrlOf(name, published.Span), published) : null;
        _published.Add(name, asset);
        return asset;
    }

    private ReadOnlyMemory<byte>? Stylesheet(string name)
    {
        if (_files[name].ReadText(_diagnostics) is not { } written)
        {
            return null;
        }

        // All of them are looked up, so that all that are missing are told.
        if (new StylesheetScanner(written).Scan().Count(reference => Target(name, written.File, reference) is null) > 0)
        {
            return null;
        }

        var source = _minified[name].ReadText(_diagnostics)!;
        var text = new StringBuilder(source.Text.Length);
        var copied = 0;
        foreach (var reference in new StylesheetScanner(source).Scan())
        {
            text.Append(source.Text, copied, reference.Start - copied).Append(Relative(UrlOf(name, default), Target(name, source.File, reference)!.Url));
            copied = reference.End;
        }

        text.Append(source.Text, copied, source.Text.Length - copied);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private ThemeAsset? Target(string stylesheet, SourcePath file, StylesheetReference reference)
    {
        var target = Resolve(stylesheet, reference.File);
        if (target is null || !_files.ContainsKey(target))
        {
            _diagnostics.Add(ThemeFaults.AssetMissing.At(file, reference.Span, target ?? reference.File));
            return null;
        }

        var start = _path.IndexOf(target);
        if (start >= 0)
        {
            _diagnostics.Add(ThemeFaults.StylesheetCircle.At(file, reference.Span, string.Join(" → ", [.. _path.Skip(start), target])));
            return null;
        }

        return Publish(target);
    }

    /// <summary>The name of the file that a stylesheet means; null when it lies outside <c>assets/</c>.</summary>
    private static string? Resolve(string stylesheet, string reference)
    {
        List<string> segments = [.. stylesheet.Split('/')[..^1]];
        foreach (var segment in reference.Split('/'))
        {
            if (segment == ".." && segments.Count == 0)
            {
                return null;
            }

            if (segment == "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("." or ""))
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }

    /// <summary>From one file's folder to another file, so that the site may be served from any folder.</summary>
    private static string Relative(UrlPath from, UrlPath to)
    {
        var start = from.Value.Split('/')[..^1];
        var end = to.Value.Split('/');
        var common = 0;
        while (common < start.Length && common < end.Length - 1 && start[common] == end[common])
        {
            common++;
        }

        return string.Join('/', [.. Enumerable.Repeat("..", start.Length - common), .. end[common..]]);
    }

    private static UrlPath UrlOf(string name, ReadOnlySpan<byte> content)
    {
        if (name == ThemeAsset.Favicon)
        {
            return UrlPath.OfFile(name);
        }

        var plain = UrlPath.OfFile("tai-san/" + name);
        var dot = plain.Value.LastIndexOf('.');
        dot = dot < 0 ? plain.Value.Length : dot;
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        return UrlPath.Home.File($"{plain.Value[1..dot]}.{hash}{plain.Value[dot..]}");
    }
}
