using System.Collections.Concurrent;
using Site.Model.Paths;
using Site.Reading;
using Site.Reading.Discovery;

namespace Site.Tests.Reading;

public sealed class InputReaderTests : IDisposable
{
    // A whole PNG of one pixel, as its header alone would do.
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly TempInput _input = new();

    public void Dispose() => _input.Dispose();

    [Fact]
    public void Read_Site_GivesDocumentsAndAssetsInTheOrderOfTheirPaths()
    {
        _input.WithSettings().WithNews("tin-tuc/b.md", "anh: { tep: b.png, mo_ta: x }").WithNews("tin-tuc/a.md").With("tin-tuc/b.png", Png)
            .With("trang/gioi-thieu.md", "---\ntieu_de: Giới thiệu\n---\n\nThân bài.\n")
            .With("_du-lieu/to-chuc.yml", "- { id: a, ten: A, loai: chi_bo }");

        var (content, told, paths) = Read();

        Assert.Empty(told);
        Assert.Equal(["/tin-tuc/a/", "/tin-tuc/b/", "/gioi-thieu/"], content!.Documents.Select(document => document.Url.Value));
        Assert.Equal(["/tin-tuc/b.png"], content.Assets.Select(asset => asset.Url.Value));
        Assert.Equal("/tin-tuc/b.png", content.Documents[1].Image!.Asset.Url.Value);
        Assert.Single(content.Data.Units);
        Assert.Empty(content.Data.Categories);
        Assert.Equal(Path.Combine(_input.Root, "tin-tuc", "a.md"), paths[SourcePath.InInput("tin-tuc/a.md")]);
    }

    [Fact]
    public void Read_NamesThatManyDocumentsWrite_AreKeptOnce()
    {
        _input.WithSettings().WithNews("tin-tuc/a.md", "the: [Bản tin]\nto_chuc: x\nchuyen_muc: y").WithNews("tin-tuc/b.md", "the: [Bản tin]\nto_chuc: x\nchuyen_muc: y");

        var (content, _, _) = Read();

        var (a, b) = (content!.Documents[0], content.Documents[1]);
        Assert.Same(a.Tags[0], b.Tags[0]);
        Assert.Same(a.Units[0].Value, b.Units[0].Value);
        Assert.Same(a.Category!.Value.Value, b.Category!.Value.Value);
    }

    [Fact]
    public void Read_FaultsInManyFiles_AreAllToldInOrderHoweverManyReadAtATime()
    {
        _input.WithSettings().With("anh/hong.png", "không phải ảnh").With("la.exe", "x");
        for (var number = 0; number < 60; number++)
        {
            _input.WithNews($"tin-tuc/{number:00}.md", "mau: xanh");
        }

        var alone = Read(parallelism: 1);
        var together = Read(parallelism: 8);

        Assert.Equal(62, alone.Told.Length);
        Assert.Equal(alone.Told, together.Told);
        Assert.Equal(alone.Told.OrderBy(line => line, StringComparer.Ordinal), alone.Told);
    }

    [Fact]
    public void Read_BrokenImage_IsToldOnceAndNotOfThoseWhoUseIt()
    {
        _input.WithSettings().With("anh/hong.png", "không phải ảnh").WithNews("tin-tuc/a.md", "anh: { tep: /anh/hong.png, mo_ta: x }");

        Assert.Equal(["input/anh/hong.png K405"], Read().Told);
    }

    [Fact]
    public void Read_NoFolder_TellsThatAlone()
    {
        var result = InputReader.Read(InputReader.Open(Path.Combine(_input.Root, "khong-co"), new ReadOptions()));

        Assert.Null(result.Content);
        Assert.Equal(["K001"], Told.Lines(result.Diagnostics));
    }

    [Fact]
    public void Read_NoSettings_TellsThat()
    {
        _input.WithNews("tin-tuc/a.md");

        var (content, told, _) = Read();

        Assert.Null(content);
        Assert.Equal([" K002"], told);
    }

    [Fact]
    public void Read_BrokenSettings_GiveNoContentButWrongValuesDo()
    {
        _input.With("cau-hinh.yml", "a: @");
        Assert.Null(Read().Content);

        _input.With("cau-hinh.yml", "ten_trang: Trang\nso_bai_moi_trang: nhiều\n").WithNews("tin-tuc/a.md");
        Assert.Single(Read().Content!.Documents);
    }

    [Fact]
    public void Read_GivenAddress_IsTheSites()
    {
        _input.WithSettings();

        var result = InputReader.Read(InputReader.Open(_input.Root, new ReadOptions(SiteAddress.Parse("https://thu.example/khoi"))));

        Assert.Equal("https://thu.example/khoi/", result.Content!.Settings.Address.ToString());
    }

    [Fact]
    public void Read_TellsAfterEachDocumentHowManyAreRead()
    {
        _input.WithSettings().WithNews("tin-tuc/a.md").WithNews("tin-tuc/b.md").With("tin-tuc/c.md", "không phải bài").With("anh/a.png", Png);
        var told = new ConcurrentBag<(int Done, int All)>();

        InputReader.Read(InputReader.Open(_input.Root, new ReadOptions(Parallelism: 2)), (done, all) => told.Add((done, all)));

        Assert.Equal([(1, 3), (2, 3), (3, 3)], told.Order());
    }

    [Fact]
    public void Read_HugeDocument_IsRefusedUnread()
    {
        _input.WithSettings().With("tin-tuc/a.md", new byte[FileBytes.Maximum + 1]);

        Assert.Equal(["input/tin-tuc/a.md K010"], Read().Told);
    }

    [Fact]
    public void Read_FileThatIsGone_IsTold()
    {
        var diagnostics = new Site.Model.Diagnostics.DiagnosticBag();
        var file = new SourceFile(SourcePath.InInput("tin-tuc/a.md"), Path.Combine(_input.Root, "a.md"), 1);

        Assert.Null(FileBytes.Read(file, diagnostics));
        AssetReader.Read(file with { Path = SourcePath.InInput("anh/a.png") }, diagnostics);
        Assert.Equal(["K003", "K003"], diagnostics.Lines());
    }

    [Fact]
    public void Read_NameWithSpacesAndAccents_IsFoundByTheSameName()
    {
        _input.WithSettings().With("anh/Ho\u0323\u0302i trươ\u0300ng.png", Png).WithNews("tin-tuc/a.md", "anh: { tep: /anh/Hội trường.png, mo_ta: x }");

        var (content, told, _) = Read();

        Assert.Empty(told);
        Assert.Equal("/anh/hoi-truong.png", content!.Documents[0].Image!.Asset.Url.Value);
    }

    private (Site.Model.Selection.SiteContent? Content, string[] Told, IReadOnlyDictionary<SourcePath, string> Paths) Read(int parallelism = 2)
    {
        var result = InputReader.Read(InputReader.Open(_input.Root, new ReadOptions(Parallelism: parallelism)));
        return (result.Content, [.. result.Diagnostics.Select(diagnostic => $"{diagnostic.File} {Told.Line(diagnostic)}")], result.DiskPaths);
    }
}
