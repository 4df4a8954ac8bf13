using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>
/// A sound site (<c>Invalid/_chung</c>) with the few files of one fault laid over it: <c>Invalid/&lt;name&gt;/input</c>, and
/// <c>themes</c> for faults of a theme. Its own theme is as small as one can be: it is made ready for every fault anew.
/// </summary>
internal sealed class InvalidSite : IDisposable
{
    public const string Common = "_chung";

    private readonly TemporaryFolder _folder = new();
    private readonly string _name;

    public InvalidSite(string name)
    {
        _name = name;
        FileTree.Copy(PathOf(Common, "input"), Input);
        FileTree.Copy(PathOf(name, "input"), Input);
        if (HasTheme)
        {
            FileTree.Copy(PathOf(Common, "themes"), Themes);
            FileTree.Copy(PathOf(name, "themes"), Themes);
        }

        MadeAtRunTime.Prepare(name, _folder.FullPath);
    }

    public static ImmutableArray<string> All =>
    [
        .. Directory.EnumerateDirectories(PathOf()).Select(Path.GetFileName).OfType<string>().Where(name => name != Common).Order(StringComparer.Ordinal),
    ];

    public static string PathOf(params ReadOnlySpan<string> names) => Repository.PathOf($"tests/Site.Tests/Invalid/{string.Join('/', names!)}");

    /// <summary>As an editor reads it.</summary>
    public string Report()
    {
        var request = SiteRun.Request(Input, themes: HasTheme ? Themes : PathOf(Common, "themes")) with { ThemeName = null };
        return SiteRun.Report(SitePipeline.Run(request), Input);
    }

    public void Dispose() => _folder.Dispose();

    private string Input => _folder["input"];

    private string Themes => _folder["themes"];

    private bool HasTheme => Directory.Exists(PathOf(_name, "themes")) || MadeAtRunTime.ChangesTheme(_name);
}
