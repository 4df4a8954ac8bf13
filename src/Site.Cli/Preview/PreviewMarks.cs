using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Site.Cli.Serving;
using Site.Model.Paths;

namespace Site.Cli.Preview;

/// <summary>The preview's additions to a page: a script that listens for new versions, and its stylesheet. Both files lie beside this one.</summary>
internal static class PreviewMarks
{
    private static readonly FrozenDictionary<string, (string Type, byte[] Bytes)> Files =
        new[] { PreviewPaths.Script, PreviewPaths.Stylesheet }.ToFrozenDictionary(
            path => path, path => (LocalServer.ContentType(UrlPath.Parse(path)!.Value), Resource(path[(path.LastIndexOf('/') + 1)..])), StringComparer.Ordinal);

    private static readonly string Head = Encoding.UTF8.GetString(Resource("dau.html")).TrimEnd();

    /// <summary>The page that is shown until a version has no errors.</summary>
    public static readonly ReadOnlyMemory<byte> NothingYet = Resource("chua-co.html");

    public static (string Type, byte[] Bytes)? Find(string path) => Files.TryGetValue(path, out var file) ? file : null;

    /// <summary>The page with the marks at the end of its head; the marks tell the version.</summary>
    public static ReadOnlyMemory<byte> Put(ReadOnlyMemory<byte> page, PreviewState state, string run)
    {
        var at = page.Span.IndexOf("</head>"u8);
        var marks = Encoding.UTF8.GetBytes(Head
            .Replace("{ban}", Version(state, run), StringComparison.Ordinal)
            .Replace("{kieu}", state.Styles.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{dang-doc}", state.IsEarly ? " data-dang-doc" : string.Empty, StringComparison.Ordinal));
        return at < 0 ? page : (byte[])[.. page.Span[..at], .. marks, .. page.Span[at..]];
    }

    /// <summary>The version of the pages; their stylesheets have their own.</summary>
    public static string Version(PreviewState state, string run) => $"{run}.{state.Pages}";

    private static byte[] Resource(string name)
    {
        using var stream = typeof(PreviewMarks).Assembly.GetManifestResourceStream($"Site.Cli.Preview.Marks.{name}")
            ?? throw new InvalidOperationException($"No resource {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
