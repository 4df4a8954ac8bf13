using System.Collections.Immutable;

namespace Site.Cli.Preview;

/// <summary>The changes since the site was last made.</summary>
/// <param name="Paths">Paths on the disk, each once.</param>
/// <param name="IsEverything">Nobody knows what changed, so everything may have.</param>
internal sealed record Change(ImmutableSortedSet<string> Paths, bool IsEverything, bool IsOfTime)
{
    public static readonly Change None = new(ImmutableSortedSet.Create<string>(StringComparer.Ordinal), false, false);
    public static readonly Change Everything = None with { IsEverything = true };
    public static readonly Change OfTime = None with { IsOfTime = true };

    public bool IsNone => Paths.IsEmpty && !IsEverything && !IsOfTime;

    /// <summary>Whether open pages need only load their stylesheets again.</summary>
    public bool StylesOnly => !IsEverything && !IsOfTime && Paths.Any(IsStyle) && Paths.All(path => IsStyle(path) || HasPassedBesideAStyle(path));

    /// <summary>The words for the changes: names of files, without the temporary files that exist while another file is saved.</summary>
    public string Words => this switch
    {
        { IsEverything: true } => "Đã đọc xong",
        { Paths.IsEmpty: true } => "Đã cập nhật theo giờ đăng",
        _ => Paths.Where(File.Exists).Select(Path.GetFileName).ToList() switch
        {
            [] when Paths.FirstOrDefault(Directory.Exists) is { } folder => $"Đã cập nhật thư mục {Path.GetFileName(folder)}",
            [] => $"Đã bỏ {Path.GetFileName(Paths[0])}",
            [var only] => $"Đã cập nhật {only}",
            [var first, .. var rest] => $"Đã cập nhật {first} và {rest.Count} tệp khác",
        },
    };

    public static Change Of(string path) => None with { Paths = None.Paths.Add(path) };

    public Change And(Change other) => new(Paths.Union(other.Paths), IsEverything || other.IsEverything, IsOfTime || other.IsOfTime);

    private static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    // Some editors save through a file of another name, which is gone by now.
    private bool HasPassedBesideAStyle(string path) =>
        !Path.Exists(path) && Paths.Any(other => IsStyle(other) && Path.GetDirectoryName(other) == Path.GetDirectoryName(path));
}
