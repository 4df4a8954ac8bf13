using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>A copy of a golden's input, with what git cannot be trusted to keep.</summary>
internal sealed class SiteCopy : IDisposable
{
    // Git on macOS composes the letters of names. These are decomposed, as macOS and some cloud disks give them.
    private static readonly (string Site, string Kept, string Decomposed)[] Renamed =
    [
        ("ten-tep-la", "input/tin-tuc/dai-hoi.md", "input/tin-tuc/\u0110a\u0323i ho\u0323\u0302i.md"),
        ("ten-tep-la", "input/tin-tuc/anh-dai-hoi.png", "input/tin-tuc/A\u0309nh \u0111a\u0323i ho\u0323\u0302i.png"),
    ];

    private readonly TemporaryFolder _folder = new();

    public SiteCopy(string site)
    {
        FileTree.Copy(PathOf(site, "input"), Input);
        foreach (var (_, kept, decomposed) in Renamed.Where(rename => rename.Site == site))
        {
            File.Move(_folder[kept], _folder[decomposed]);
        }
    }

    public string Input => _folder["input"];

    public static string PathOf(params ReadOnlySpan<string> names) => Repository.PathOf($"tests/Site.Tests/Sites/{string.Join('/', names!)}");

    public void Dispose() => _folder.Dispose();
}
