using Site.Cli.Pictures;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Reading.Discovery;

namespace Site.Tests.Cli.Pictures;

/// <summary>A folder of pictures and a cache beside it.</summary>
internal sealed class PicturesOnDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Cache => _folder["anh-da-lam"];

    /// <summary>Whole variants, by name.</summary>
    public IReadOnlyList<string> Kept => KeptIn(Cache);

    public static IReadOnlyList<string> KeptIn(string cache) => Directory.Exists(cache)
        ? [.. Directory.EnumerateFiles(cache).Select(Path.GetFileName).OfType<string>().Where(name => name != "muc-luc.txt").Order(StringComparer.Ordinal)]
        : [];

    public Asset Add(string name, byte[] bytes)
    {
        var path = _folder[name];
        File.WriteAllBytes(path, bytes);

        // Older than any index: what was written as late as the index is read again, to be sure.
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
        return Look(name);
    }

    public Asset Look(string name)
    {
        var file = new FileInfo(_folder[name]);
        return AssetReader.Read(new SourceFile(SourcePath.InInput(name), file.FullName, file.Length) { Written = file.LastWriteTimeUtc }, new DiagnosticBag());
    }

    public static IReadOnlyList<PictureVariant> Variants(PictureCache cache, params Asset[] pictures) =>
        [.. pictures.SelectMany(picture => new PublishedPicture(picture, cache.FingerprintOf(picture)).OnPages)];

    /// <summary>One build: opened, made, ended, closed.</summary>
    public IReadOnlyList<Diagnostic> Build(params Asset[] pictures) => Build(Cache, pictures);

    /// <inheritdoc cref="Build(Asset[])"/>
    public static IReadOnlyList<Diagnostic> Build(string folder, Asset[] pictures)
    {
        using var cache = PictureCache.Open(folder);
        var variants = Variants(cache, pictures);
        var told = cache.Make(variants, 2, CancellationToken.None);
        cache.EndBuild(variants);
        return told;
    }

    public void Dispose() => _folder.Dispose();
}
