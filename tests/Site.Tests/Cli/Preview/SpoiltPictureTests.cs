using System.Net;
using Site.Cli.Pictures;
using Site.Tests.Pictures;

namespace Site.Tests.Cli.Preview;

/// <summary>That a picture is spoilt is seen when its pixels are first wanted.</summary>
public sealed class SpoiltPictureTests : IDisposable
{
    private readonly PreviewInput _site = new();
    private readonly TemporaryFolder _made = new();

    public void Dispose()
    {
        _site.Dispose();
        _made.Dispose();
    }

    [Fact]
    public async Task PictureThatAPageShows_IsToldAtOnce_AndForgottenWhenItIsMended()
    {
        _site.News("mot", "Bài một", "anh: { tep: a.jpg, mo_ta: Ảnh thử }").Write("tin-tuc/a.jpg", Site.Tests.Pictures.SpoiltPictureTests.Spoil("noise"));
        using var pictures = PictureCache.Open(_made["anh"]);
        var options = RunningPreview.Options(_site.Input, themes: _site.Themes);
        await using var preview = await RunningPreview.StartAsync(options with { Site = options.Site with { Pictures = pictures } });
        var page = await preview.TextAsync("/tin-tuc/mot/");
        Assert.DoesNotContain("K433", preview.Said, StringComparison.Ordinal);

        using (var answer = await preview.GetAsync(SourceIn(page)))
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        await Wait.ForAsync(() => preview.Said.Contains("lỗi K433", StringComparison.Ordinal), "the message");
        Assert.Contains("Bài một", await preview.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);

        _site.Write("tin-tuc/a.jpg", TestPicture.Jpeg(400, 300));
        await Wait.ForAsync(() => preview.Said.Contains("Đã cập nhật a.jpg", StringComparison.Ordinal), "the mended picture");
        using var mended = await preview.GetAsync(SourceIn(await preview.TextAsync("/tin-tuc/mot/")));
        Assert.Equal(HttpStatusCode.OK, mended.StatusCode);
    }

    [Fact]
    public async Task PictureOfAPageThatCameBeforeAllTextsWereRead_IsToldWhenTheyAre()
    {
        using var held = new HeldText("Bài đến sau cùng.");
        _site.News("mot", "Bài một", "anh: { tep: a.jpg, mo_ta: Ảnh thử }").Write("tin-tuc/a.jpg", Site.Tests.Pictures.SpoiltPictureTests.Spoil("noise")).News("cham", "Bài chậm", body: held.Words);
        using var pictures = PictureCache.Open(_made["anh"]);
        var options = RunningPreview.Options(_site.Input, themes: _site.Themes);
        await using var preview = await RunningPreview.StartAsync(options with { EarlyFrom = 0, Site = options.Site with { Pictures = pictures, Texts = held } });
        var page = await preview.TextAsync("/tin-tuc/mot/");
        using (var answer = await preview.GetAsync(SourceIn(page)))
        {
            Assert.Contains("data-dang-doc", page, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        held.LetGo();
        await Wait.ForAsync(() => preview.Said.Contains("lỗi K433", StringComparison.Ordinal), "the message");
    }

    private static string SourceIn(string page)
    {
        var start = page.IndexOf("src=\"/hinh/", StringComparison.Ordinal) + "src=\"".Length;
        return page[start..page.IndexOf('"', start)];
    }
}
