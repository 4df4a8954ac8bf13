using System.Collections.Frozen;
using Site.Cli.Desk.Answers;
using Site.Cli.Serving;
using Site.Model.Paths;

namespace Site.Cli.Desk;

/// <summary>The page's own files, from <c>Page/</c>: carried inside the program.</summary>
internal static class PageFiles
{
    private const string Start = "Site.Cli.Desk.Page/";
    private const string HomeName = "desk.html";

    private static readonly FrozenDictionary<string, DeskAnswer> ByPath = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Start, StringComparison.Ordinal))
        .Select(name => name.Replace('\\', '/'))
        .ToFrozenDictionary(name => DeskPaths.Files + name[Start.Length..], Read, StringComparer.Ordinal);

    public static DeskAnswer Home => ByPath[DeskPaths.Files + HomeName];

    /// <summary>Null when there is no such file.</summary>
    public static DeskAnswer? Find(string path) => ByPath.GetValueOrDefault(path);

    private static DeskAnswer Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"No resource {name}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new DeskAnswer(200, LocalServer.ContentType(UrlPath.Parse("/" + name[Start.Length..])!.Value), bytes);
    }
}
