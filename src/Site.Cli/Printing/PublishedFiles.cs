using Microsoft.Extensions.FileProviders;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>The files of a built site by their URL. It finds no file whose name begins with a dot, and nothing outside the folder.</summary>
public sealed class PublishedFiles(string folder) : IDisposable
{
    private readonly PhysicalFileProvider _files = new(Path.GetFullPath(folder));

    /// <returns>Null if there is no such file.</returns>
    public IFileInfo? Find(UrlPath url) => _files.GetFileInfo(url.OutputFile) is { Exists: true } file ? file : null;

    /// <summary>A <see cref="SiteFile"/>.</summary>
    public async ValueTask<byte[]?> ReadAsync(UrlPath url, CancellationToken cancellation) =>
        Find(url)?.PhysicalPath is { } path ? await File.ReadAllBytesAsync(path, cancellation) : null;

    public void Dispose() => _files.Dispose();
}
