using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Site.Cli.Publishing;

namespace Site.Cli.Publication.Netlify;

/// <param name="Path">From the root of the site, beginning with <c>/</c>.</param>
/// <param name="Digest">SHA-1 in hexadecimal, by which Netlify knows what it has.</param>
/// <param name="Open">Its bytes.</param>
internal sealed record NetlifyFile(string Path, string Digest, Func<Stream> Open);

/// <summary>The files of a built site as Netlify wants to be told of them.</summary>
internal static class NetlifyFiles
{
    /// <summary>The list of what is published, which lies with it. Anybody may read it: addresses, titles, fingerprints, and the paths of files in the content folder.</summary>
    public const string ManifestName = "khoi-xuat-ban.txt";

    /// <returns>By path. Hidden files are left out, as Netlify's own programs leave them out.</returns>
    public static ImmutableArray<NetlifyFile> Of(string folder, string manifest, int parallelism, CancellationToken cancellation)
    {
        var names = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(IsShown).Order(StringComparer.Ordinal).ToArray();
        var files = new NetlifyFile[names.Length];
        InParallel.Loop(names.Length, parallelism, cancellation, () => folder, (index, root) =>
        {
            var path = Path.Combine(root, names[index]);
            using var stream = File.OpenRead(path);
            files[index] = new NetlifyFile("/" + names[index], Digest(SHA1.HashData(stream)), () => File.OpenRead(path));
            return true;
        });
        var list = Encoding.UTF8.GetBytes(manifest);
        return [.. files, new NetlifyFile("/" + ManifestName, Digest(SHA1.HashData(list)), () => new MemoryStream(list, writable: false))];
    }

    private static bool IsShown(string name) => name.StartsWith(".well-known/", StringComparison.Ordinal) || !(name[0] == '.' || name.Contains("/.", StringComparison.Ordinal));

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(bytes);
}
