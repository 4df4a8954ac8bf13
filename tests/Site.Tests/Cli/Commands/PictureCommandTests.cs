using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Reading.Images;
using Site.Tests.Pictures;

namespace Site.Tests.Cli.Commands;

public sealed class PictureCommandTests : IDisposable
{
    private const string Article = "---\ntieu_de: Bài mẫu\nngay: 2026-11-19\n---\n\nMột bài.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Photo_GoesBesideTheArticle_SmallAndWithoutItsPosition()
    {
        _folder.WriteFile("input/tin-tuc/ra-mat.md", Article);
        var photo = Put("Ảnh chụp (1).JFIF", TestPicture.Phone(3000, 2000, orientation: 6));

        var (code, output) = Run(photo, "--to", _folder["input/tin-tuc/ra-mat.md"]);

        Assert.Equal(ExitCode.Done, code);
        var taken = _folder["input/tin-tuc/ra-mat/anh-chup-1.jpg"];
        var facts = ImageHeader.Read(new MemoryStream(File.ReadAllBytes(taken)))!;
        Assert.Equal((1707, 2560, false), (facts.Size.Width, facts.Size.Height, facts.HasLocation));
        Assert.True(File.Exists(photo));
        Assert.Contains("đã bỏ tọa độ", output, StringComparison.Ordinal);
        Assert.Contains("(anh-chup-1.jpg)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void SingleFile_BecomesAFolderOfTheSameAddress()
    {
        _folder.WriteFile("input/tin-tuc/ra-mat.md", Article);
        Run(Put("a.jpg", TestPicture.Jpeg(400, 300)), "--to", _folder["input/tin-tuc/ra-mat.md"]);
        Assert.False(File.Exists(_folder["input/tin-tuc/ra-mat.md"]));
        Assert.Equal(Article, File.ReadAllText(_folder["input/tin-tuc/ra-mat/index.md"]));
    }

    [Theory]
    [InlineData("---\ntieu_de: Ra mắt\n---\n\n![Sơ đồ](so-do.png)\n")]
    [InlineData("---\ntieu_de: Ra mắt\nanh: so-do.png\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\nanh:\n  tep: so-do.png\n  mo_ta: Sơ đồ\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\nanh: { tep: so-do.png, mo_ta: Sơ đồ }\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\ntep_dinh_kem:\n  - so-do.png\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\ntep_dinh_kem: [so-do.png]\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\nanh: Ảnh chụp.png\n---\n")]
    [InlineData("---\ntieu_de: Ra mắt\n---\n\n![Sơ đồ](<Ảnh chụp.png>)\n")]
    [InlineData("---\ntieu_de: Ra mắt\n---\n\n![Sơ đồ](%E1%BA%A2nh%20ch%E1%BB%A5p.png)\n")]
    public void ArticleThatUsesItsNeighbours_StaysWhereItIs(string article)
    {
        _folder.WriteFile("input/tin-tuc/ra-mat.md", article);
        _folder.WriteFile("input/tin-tuc/so-do.png", "x");
        _folder.WriteFile("input/tin-tuc/Ảnh chụp.png", "x");
        Run(Put("a.jpg", TestPicture.Jpeg(400, 300)), "--to", _folder["input/tin-tuc/ra-mat.md"]);
        Assert.True(File.Exists(_folder["input/tin-tuc/ra-mat.md"]));
        Assert.True(File.Exists(_folder["input/tin-tuc/a.jpg"]));
    }

    [Fact]
    public void SeveralPhotosOfOneName_AreAllKept()
    {
        _folder.WriteFile("input/tin-tuc/ra-mat/index.md", Article);
        _folder.WriteFile("input/tin-tuc/ra-mat/a.jpg", "có trước");
        Directory.CreateDirectory(_folder["khac"]);
        Run(Put("a.jpg", TestPicture.Jpeg(400, 300)), Put("khac/a.jpg", TestPicture.Jpeg(300, 400)), "--to", _folder["input/tin-tuc/ra-mat"]);
        Assert.Equal("có trước", File.ReadAllText(_folder["input/tin-tuc/ra-mat/a.jpg"]));
        Assert.True(File.Exists(_folder["input/tin-tuc/ra-mat/a-2.jpg"]));
        Assert.True(File.Exists(_folder["input/tin-tuc/ra-mat/a-3.jpg"]));
        Assert.Equal(4, Directory.GetFileSystemEntries(_folder["input/tin-tuc/ra-mat"]).Length);
    }

    [Theory]
    [InlineData("a.jpg")]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    public void PhotoInInput_IsShrunkInItsPlace_UnderItsNameAndType(string name)
    {
        using var drawn = TestPicture.Draw(3000, 500);
        Directory.CreateDirectory(_folder["input/anh"]);
        var path = Put("input/anh/" + name, name switch { "a.jpg" => drawn.JpegsaveBuffer(), "a.png" => drawn.PngsaveBuffer(), _ => drawn.WebpsaveBuffer() });
        var start = File.ReadAllBytes(path)[..3];

        Assert.Equal(ExitCode.Done, Run(path).Code);

        var bytes = File.ReadAllBytes(path);
        Assert.Equal(2560, ImageHeader.Read(new MemoryStream(bytes))!.Size.Width);
        Assert.Equal(start, bytes[..3]);
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder["input/anh"]));
    }

    [Fact]
    public void SmallCleanPhoto_IsLeftAlone()
    {
        Directory.CreateDirectory(_folder["input/anh"]);
        var bytes = TestPicture.Jpeg(800, 600);
        var path = Put("input/anh/a.jpg", bytes);
        var (code, output) = Run(path);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("đã gọn sẵn", output, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void WhatCannotBeDone_IsTold_AndTouchesNothing()
    {
        _folder.WriteFile("input/tin-tuc/ra-mat.md", Article);
        var outside = Put("a.jpg", TestPicture.Jpeg(400, 300));
        var broken = Put("hong.jpg", SpoiltPictureTests.Spoil("cut"));
        var text = Put("chu.jpg", "chữ"u8.ToArray());
        Assert.Contains("K861", Run(outside).Output, StringComparison.Ordinal);
        Assert.Contains("K862", Run(outside, "--to", _folder["input/khong-co.md"]).Output, StringComparison.Ordinal);
        Assert.Contains("K433", Run(broken, "--to", _folder["input/tin-tuc/ra-mat.md"]).Output, StringComparison.Ordinal);
        Assert.Contains("K406", Run(text, "--to", _folder["input/tin-tuc/ra-mat.md"]).Output, StringComparison.Ordinal);
        Assert.Contains("K971", Run(_folder["khong-co.jpg"], "--to", _folder["input/tin-tuc/ra-mat.md"]).Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.WrongUsage, Run().Code);
        Assert.Equal([_folder["input/tin-tuc/ra-mat.md"]], Directory.GetFileSystemEntries(_folder["input/tin-tuc"]));
    }

    private string Put(string path, byte[] bytes)
    {
        File.WriteAllBytes(_folder[path], bytes);
        return _folder[path];
    }

    private (int Code, string Output) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        var screen = new Screen(output, output, Screen.PipedWidth, Paint.Off, IsLive: false);
        var code = CommandLine.Run(["picture", .. arguments, "--input", _folder["input"]], new CommandContext(screen, WholeSite.SiteRun.Now, CancellationToken.None));
        return (code, output.ToString());
    }
}
