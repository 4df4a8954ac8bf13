using System.Text;
using Site.Benchmarks.Corpus;
using Site.Model.Diagnostics;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Tests;

namespace Site.Benchmarks.Stages;

/// <summary>A corpus in a folder of its own, read as the program reads it. Gone with <see cref="Dispose"/>.</summary>
internal sealed class Prepared : IDisposable
{
    public static readonly PublicationPolicy Policy = new(Edition.Public, false, VietnamTime.At(new DateOnly(2026, 11, 20)));

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("khoi-benchmark-").FullName, "input");

    public SiteContent Content { get; }

    public Prepared(int articles)
    {
        CorpusFolder.Write(articles, Folder);
        Content = InputReader.Read(InputReader.Open(Folder, new ReadOptions())).Content ?? throw new InvalidOperationException("the corpus could not be read");
    }

    /// <summary>One article as its file's bytes.</summary>
    public static byte[] ArticleBytes() => Encoding.UTF8.GetBytes(Article.News(7, new DateOnly(2026, 11, 2), new CorpusPlan()).Text);

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
