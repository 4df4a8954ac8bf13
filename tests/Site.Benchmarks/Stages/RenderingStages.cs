using System.Buffers;
using BenchmarkDotNet.Attributes;
using Site.Cli.Pipeline;
using Site.Rendering.Routes;
using Site.Tests;

namespace Site.Benchmarks.Stages;

/// <summary>One URL to its bytes: an article, a page of a list and the home page, which should cost the same however large the site is.</summary>
[MemoryDiagnoser]
public class RenderingStages
{
    private readonly ArrayBufferWriter<byte> _page = new(64 * 1024);
    private Prepared _prepared = null!;
    private RenderedRoute _article = null!;
    private RenderedRoute _list = null!;
    private RenderedRoute _home = null!;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _prepared = new Prepared(Articles);
        var site = SitePipeline.Run(new BuildRequest(
            _prepared.Folder, Repository.PathOf("themes"), null, null, Prepared.Policy.Edition, false, Prepared.Policy.Now, -1));
        var routes = (site as BuiltSite)?.Routes ?? throw new InvalidOperationException(string.Join('\n', site.Diagnostics.Take(5).Select(found => found.Message)));
        RenderedRoute Find(Func<string, bool> isIt) => routes.All.OfType<RenderedRoute>().First(route => isIt(route.Url.Value));
        _article = Find(url => url.StartsWith("/tin-tuc/2023/bai-", StringComparison.Ordinal));
        _list = Find(url => url is "/tin-tuc/trang/2/");
        _home = Find(url => url is "/");
    }

    [GlobalCleanup]
    public void Clear() => _prepared.Dispose();

    [Benchmark]
    public int RenderOneArticle() => Render(_article);

    [Benchmark]
    public int RenderOneListPage() => Render(_list);

    [Benchmark]
    public int RenderHome() => Render(_home);

    private int Render(RenderedRoute route)
    {
        _page.ResetWrittenCount();
        route.Render(_page);
        return _page.WrittenCount;
    }
}
