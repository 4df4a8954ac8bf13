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
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, ThemeAsset?> _published = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    private AssetPublisher(IReadOnlyDictionary<string, ThemeFile> files, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
    }

    /// <param name="files">By name below <c>assets/</c>.</param>
    public static FrozenDictionary<string, ThemeAsset> Publish(IReadOnlyDictionary<string, ThemeFile> files, DiagnosticBag diagnostics)
    {
        var publisher = new AssetPublisher(files, diagnostics);
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
        var bytes = name.EndsWith(".css", StringComparison.Ordinal) ? Stylesheet(name) : _files[name].Bytes;
        _path.RemoveAt(_path.Count - 1);
        var asset = bytes is { } published ? new ThemeAsset(name, UrlOf(name, published.Span), published) : null;
        _published.Add(name, asset);
        return asset;
    }

    private ReadOnlyMemory<byte>? Stylesheet(string name)
    {
        if (_files[name].ReadText(_diagnostics) is not { } source)
        {
            return null;
        }

        var text = new StringBuilder(source.Text.Length);
        var copied = 0;
        var isWhole = true;
        foreach (var reference in new StylesheetScanner(source).Scan())
        {
            if (Target(name, source.File, reference) is { } target)
            {
                text.Append(source.Text, copied, reference.Start - copied).Append(Relative(UrlOf(name, default), target.Url));
                copied = reference.End;
            }
            else
            {
                isWhole = false;
            }
        }

        text.Append(source.Text, copied, source.Text.Length - copied);
        return isWhole ? Encoding.UTF8.GetBytes(text.ToString()) : null;
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
