using BenchmarkDotNet.Attributes;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Benchmarks.Stages;

/// <summary>What the model does with a site of 1,000 articles, and with one title.</summary>
[MemoryDiagnoser]
public class ArrangingStages
{
    private Prepared _prepared = null!;
    private SiteGraph _graph = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _prepared = new Prepared(1_000);
        _graph = (SiteGraph)SelectAndArrange();
    }

    [GlobalCleanup]
    public void Clear() => _prepared.Dispose();

    [Benchmark]
    public object SelectAndArrange() =>
        Arrangement.Arrange(_prepared.Content, EditionContent.Of(_prepared.Content, Prepared.Policy), Prepared.Policy);

    [Benchmark]
    public int RelatedToOneArticle() => RelatedDocuments.Of(_graph, _graph.Documents[500], 5).Length;

    [Benchmark]
    public string Slug() => VietnameseText.Slug("Đảng ủy Khối triển khai kế hoạch số 59-KH/ĐUK về công tác tư tưởng");
}
