using Site.Importing.Tree;

namespace Site.Importing.Html.Pages;

/// <summary>A folder of saved pages with what was saved along: pictures, mostly.</summary>
/// <param name="files">Paths from the folder, with slashes.</param>
/// <param name="read">The bytes of a file; null when it cannot be read.</param>
/// <param name="holds">Whether there is a file that was not listed.</param>
public sealed class SavedFolder(IEnumerable<string> files, Func<string, byte[]?> read, Func<string, bool>? holds = null)
{
    /// <summary>How the folder's name ends that browsers save beside a page: what it shows, and frames of advertisements.</summary>
    public const string Companion = "_files";

    private readonly Dictionary<string, string> _files = files.GroupBy(path => path, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, string>? _byName;

    public byte[]? Read(string path) => read(path);

    /// <summary>The file that an address on a page means: beside the page, where a mirror puts its site's path, or by its name when only one has it.</summary>
    public string? Find(string page, string address, bool byName)
    {
        var written = Unescaped(address.Split('#')[0].Split('?')[0]);
        if (written.Length == 0)
        {
            return null;
        }

        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            var path = Unescaped(uri.AbsolutePath).TrimStart('/');
            return Known(path) ?? Known(uri.Host + "/" + path) ?? (byName ? Named(path) : null);
        }

        if (written.Contains(':', StringComparison.Ordinal) || written.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        return (written[0] == '/' ? Known(written.TrimStart('/')) : Known(Joined(page, written))) ?? (byName ? Named(written) : null);
    }

    public ImportedPicture? Picture(string page, string address) =>
        address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || Find(page, address, byName: true) is not { } path || !PictureFrame.IsPicture(path)
            ? null
            : new ImportedPicture(path, Name(path), () => Read(path));

    private string? Known(string? path) =>
        path is null ? null
        : _files.TryGetValue(path, out var found) ? found
        : holds is not null && holds(path) ? path
        : null;

    private string? Named(string path)
    {
        _byName ??= _files.Values.Where(PictureFrame.IsPicture).GroupBy(Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        return _byName.GetValueOrDefault(Name(path));
    }

    private static string Name(string path) => path[(path.LastIndexOf('/') + 1)..];

    // Null for what leads out of the folder.
    private static string? Joined(string page, string relative)
    {
        var parts = page.Split('/')[..^1].ToList();
        foreach (var part in relative.Replace('\\', '/').Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count == 0:
                    return null;
                case "..":
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private static string Unescaped(string address) => Uri.UnescapeDataString(address);
}
