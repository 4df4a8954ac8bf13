using System.Text;
using BenchmarkDotNet.Attributes;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Markdown;

namespace Site.Benchmarks.Stages;

/// <summary>One article of 8.8 KB: its whole reading, and the Markdown part of it.</summary>
[MemoryDiagnoser]
public class ReadingStages
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/2026/bai-00007.md");

    private readonly byte[] _bytes = Prepared.ArticleBytes();
    private readonly SourceFile _file = new(File, "/nowhere", 0);
    private DocumentReader _reader = null!;
    private MarkdownReader _markdown = null!;
    private string _body = string.Empty;

    [GlobalSetup]
    public void Prepare()
    {
        using var prepared = new Prepared(20);
        var assets = new AssetCatalogue(prepared.Content.Assets);
        _reader = new DocumentReader(prepared.Content.Settings, assets);
        _markdown = new MarkdownReader(prepared.Content.Settings.Address, assets, new SharedValues(), TextsInMemory.Only);
        var text = Encoding.UTF8.GetString(_bytes);
        _body = text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length)..];
    }

    [Benchmark]
    public object ReadOneArticle() => _reader.Read(_file, DocumentKind.News, _bytes, new DiagnosticBag());

    [Benchmark]
    public object ReadItsMarkdown() => _markdown.Read(File, _body, 12, new DiagnosticBag());
}
