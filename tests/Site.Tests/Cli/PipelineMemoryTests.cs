using System.Buffers;
using Site.Cli;
using Site.Rendering.Routes;
using Site.Tests.Cli.Preview;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli;

/// <summary>The pipeline with a memory gives what it gives without.</summary>
public sealed class PipelineMemoryTests : IDisposable
{
    private readonly PreviewInput _site = new();
    private readonly PipelineMemory _memory = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Run_AfterEachEditOfContentAndTheme_IsAsWithoutMemory()
    {
        _site.News("a", "A").News("b", "B");
        Compare();

        _site.News("a", "A, đã sửa");
        _memory.Input.Touch(_site["tin-tuc/a.md"]);
        Compare();

        foreach (var (file, text) in new[]
        {
            ("assets/plain.css", "main { color: red }"), ("layouts/article.sbn-html", "<p>{{body}}</p>"), ("layouts/article.sbn-html", "<p>{{khong_co}}</p>"),
            ("layouts/article.sbn-html", "<div>{{body}}</div>"), ("assets/moi.css", "p { color: red }"),
        })
        {
            File.WriteAllText(Path.Combine(_site.Themes, "plain", file), text);
            _memory.Theme.Doubt();
            Compare();
        }

        _site.WriteSettings("Tên khác");
        _memory.Input.Touch(_site["cau-hinh.yml"]);
        Compare();

        File.Delete(_site["tin-tuc/b.md"]);
        _memory.Input.Touch(_site["tin-tuc/b.md"]);
        Compare();
    }

    [Fact]
    public void Theme_ThatHasNotChanged_IsNotLoadedAgain()
    {
        _site.News("a", "A");
        var first = Run(_memory).Theme;
        Assert.Same(first, Run(_memory).Theme);

        File.AppendAllText(Path.Combine(_site.Themes, "plain", "assets", "plain.css"), "\nmain { color: red }\n");
        Assert.NotSame(first, Run(_memory).Theme);
    }

    private void Compare()
    {
        var (with, without) = (Run(_memory), Run(null));
        Assert.Equal(without.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"), with.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"));
        Assert.Equal(Files(without), Files(with));
    }

    private BuiltSite Run(PipelineMemory? memory) => SitePipeline.Run(SiteRun.Request(_site.Input, themes: _site.Themes), memory: memory);

    private static Dictionary<string, string> Files(BuiltSite built) => built.Routes is not { } routes
        ? []
        : routes.All.OfType<RenderedRoute>().ToDictionary(route => route.Url.Value, route =>
        {
            var output = new ArrayBufferWriter<byte>();
            route.Render(output);
            return Convert.ToHexString(output.WrittenSpan);
        });
}
