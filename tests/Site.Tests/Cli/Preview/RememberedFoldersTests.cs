using System.Buffers;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Rendering.Routes;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>The pipeline gives the same from remembered folders as from the disk.</summary>
public sealed class RememberedFoldersTests : IDisposable
{
    private readonly PreviewInput _site = new();
    private readonly RememberedFolders _folders = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Run_AfterEachEditOfContentAndTheme_IsAsFromTheDisk()
    {
        _site.News("a", "A").News("b", "B");
        Compare();

        _site.News("a", "A, đã sửa");
        _folders.Touch(_site["tin-tuc/a.md"]);
        Compare();

        foreach (var (file, text) in new[]
        {
            ("assets/plain.css", "main { color: red }"), ("layouts/article.sbn-html", "<p>{{body}}</p>"), ("layouts/article.sbn-html", "<p>{{khong_co}}</p>"),
            ("layouts/article.sbn-html", "<div>{{body}}</div>"), ("assets/moi.css", "p { color: red }"),
        })
        {
            File.WriteAllText(Path.Combine(_site.Themes, "plain", file), text);
            _folders.DoubtTheme();
            Compare();
        }

        _site.WriteSettings("Tên khác");
        _folders.Touch(_site["cau-hinh.yml"]);
        Compare();

        File.Delete(_site["tin-tuc/b.md"]);
        _folders.Touch(_site["tin-tuc/b.md"]);
        Compare();
    }

    [Fact]
    public void Theme_ThatHasNotChanged_IsNotLoadedAgain()
    {
        _site.News("a", "A");
        var first = Built().Theme;
        Assert.Same(first, Built().Theme);

        File.AppendAllText(Path.Combine(_site.Themes, "plain", "assets", "plain.css"), "\nmain { color: red }\n");
        Assert.NotSame(first, Built().Theme);
    }

    private void Compare()
    {
        var (with, without) = (Run(_folders), Run(null));
        Assert.Equal(without.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"), with.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"));
        Assert.Equal(Files(without), Files(with));
    }

    private BuiltSite Built() => Assert.IsType<BuiltSite>(Run(_folders));

    private BuildOutcome Run(RememberedFolders? folders) => SitePipeline.Run(SiteRun.Request(_site.Input, themes: _site.Themes), folders: folders);

    private static Dictionary<string, string> Files(BuildOutcome outcome) => outcome is not BuiltSite built
        ? []
        : built.Routes.All.OfType<RenderedRoute>().ToDictionary(route => route.Url.Value, route =>
        {
            var output = new ArrayBufferWriter<byte>();
            route.Render(output);
            return Convert.ToHexString(output.WrittenSpan);
        });
}
