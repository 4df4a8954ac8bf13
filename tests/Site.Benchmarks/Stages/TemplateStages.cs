using System.Buffers;
using BenchmarkDotNet.Attributes;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Rendering.Pages;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Themes;
using Site.Rendering.Views;
using Site.Tests;

namespace Site.Benchmarks.Stages;

/// <summary>What templates alone cost: views that are ready, of a site of 1,000 articles, to bytes; and a theme from the disk to ready.</summary>
[MemoryDiagnoser]
public class TemplateStages
{
    private readonly ArrayBufferWriter<byte> _output = new(64 * 1024);
    private Prepared _prepared = null!;
    private Theme _theme = null!;
    private BuiltSite _site = null!;
    private (string Layout, object View) _article;
    private (string Layout, object View) _list;
    private (string Layout, object View) _home;
    private (string Layout, object View) _frame;

    [GlobalSetup]
    public void Prepare()
    {
        _prepared = new Prepared(1_000);
        var outcome = SitePipeline.Run(new BuildRequest(
            _prepared.Folder, Repository.PathOf("themes"), null, null, Prepared.Policy.Edition, false, Prepared.Policy.Now, -1));
        _site = outcome as BuiltSite ?? throw new InvalidOperationException(string.Join('\n', outcome.Diagnostics.Take(5).Select(found => found.Message)));
        _theme = _site.Theme;
        var context = new ViewContext(_site.Graph, _site.Bulletins, printsPdf: false);
        var article = DocumentPages.Of(context, _site.Graph.Documents.First(document => document.Kind == DocumentKind.News));
        _article = View(article);
        _list = View(ListPages.Of(context, _site.Graph.Sections[0]).Skip(1).First());
        _home = View(HomePage.Of(context));
        _frame = (Layouts.Frame, new FrameBuilder(context, _theme).Frame(article, article.Compose(), default));
    }

    [GlobalCleanup]
    public void Clear() => _prepared.Dispose();

    [Benchmark]
    public int Article() => Render(_article);

    [Benchmark]
    public int ListPage() => Render(_list);

    [Benchmark]
    public int Home() => Render(_home);

    [Benchmark]
    public int Frame() => Render(_frame);

    [Benchmark]
    public object? LoadTheme()
    {
        var files = ThemeFolder.Find(Repository.PathOf("themes"), _theme.Name, new DiagnosticBag())!;
        return Theme.Load(files, _theme.Settings, _site.Address, Layouts.All, null, new DiagnosticBag());
    }

    private static (string Layout, object View) View(Page page) => (page.Layout, page.Compose().View);

    private int Render((string Layout, object View) page)
    {
        _output.ResetWrittenCount();
        _theme.Render(page.Layout, page.View, _output);
        return _output.WrittenCount;
    }
}
