using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Rendering.Themes.Assets;

/// <summary>A theme's stylesheets and scripts in their minified form.</summary>
internal static class MinifiedAssets
{
    private const string Start = "minified/";
    private static readonly Assembly Program = typeof(MinifiedAssets).Assembly;

    // The files of the theme that the program comes with, minified when it was compiled, by the text that they were made from.
    private static readonly Lazy<FrozenDictionary<string, byte[]>> Carried = new(() => Program.GetManifestResourceNames()
        .Where(resource => resource.StartsWith(Start, StringComparison.Ordinal))
        .ToFrozenDictionary(
            resource => TextOf(new ThemeFile(SourcePath.Parse(resource[Start.Length..]), Resource(resource[Start.Length..])))!, Resource, StringComparer.Ordinal));

    /// <param name="assets">By name below <c>assets/</c>.</param>
    /// <param name="others">Null: files that the program does not come with stay as they are written.</param>
    public static ImmutableSortedDictionary<string, ThemeFile> Of(ImmutableSortedDictionary<string, ThemeFile> assets, IMinifiedFiles? others) =>
        assets.SetItems(
            from asset in assets
            where Minifier.Reads(asset.Key)
            let text = TextOf(asset.Value)
            where text is not null && (others is not null || Carried.Value.ContainsKey(text))
            select KeyValuePair.Create(asset.Key, asset.Value with { Bytes = Carried.Value.TryGetValue(text, out var carried) ? carried : Minified(asset.Key, text, others!) }));

    private static ReadOnlyMemory<byte> Minified(string name, string text, IMinifiedFiles others)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return others.Get($"{hash}.{Minifier.Version}{Path.GetExtension(name)}", () => Encoding.UTF8.GetBytes(Minifier.Minify(name, text)));
    }

    /// <summary>Null if it is not UTF-8, which whoever publishes it tells.</summary>
    private static string? TextOf(ThemeFile file) => file.ReadText(new DiagnosticBag())?.Text;

    private static byte[] Resource(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
