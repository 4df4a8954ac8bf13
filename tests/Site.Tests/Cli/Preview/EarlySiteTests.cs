using System.Net;
using Site.Cli.Preview;

namespace Site.Tests.Cli.Preview;

/// <summary>What a preview shows before it has read every text.</summary>
public sealed class EarlySiteTests : IDisposable
{
    private const string Early = "data-dang-doc";

    private readonly PreviewInput _site = new();
    private readonly HeldText _held = new("Bài đến sau cùng.");

    public EarlySiteTests() => _site.News("mot", "Bài một", body: "Thân bài một.").News("cham", "Bài chậm", body: _held.Words)
        .Write("ban-tin/2026-11.md", "---\ntieu_de: Bản tin tháng 11\nngay: 2026-11-01\nthang: 2026-11\nso: 11\nhan_phat_hanh: 2026-11-02\ntrang_thai: dang\n---\n\nLời ngỏ.\n");

    public void Dispose()
    {
        _held.Dispose();
        _site.Dispose();
    }

    private PreviewOptions Options(int from = 0)
    {
        var options = RunningPreview.Options(_site.Input);
        return options with { EarlyFrom = from, Site = options.Site with { Texts = _held } };
    }

    [Fact]
    public async Task ListsAndSingleTexts_AreShownWhileTheRestIsRead()
    {
        await using var preview = await RunningPreview.StartAsync(Options());

        var home = await preview.TextAsync("/");
        Assert.Contains(Early, home, StringComparison.Ordinal);
        Assert.Contains("Bài một", home, StringComparison.Ordinal);
        Assert.Contains("Bài chậm", home, StringComparison.Ordinal);
        Assert.Contains("Bài chậm", await preview.TextAsync("/tin-tuc/"), StringComparison.Ordinal);
        var article = await preview.TextAsync("/tin-tuc/mot/");
        Assert.Contains(Early, article, StringComparison.Ordinal);
        Assert.Contains("Thân bài một.", article, StringComparison.Ordinal);
        var style = home[home.IndexOf("/tai-san/plain.", StringComparison.Ordinal)..];
        using var asset = await preview.GetAsync(style[..style.IndexOf('"', StringComparison.Ordinal)]);
        Assert.Equal(HttpStatusCode.OK, asset.StatusCode);
        Assert.False(_held.IsFree);
    }

    [Theory]
    [InlineData("/ban-tin/2026-11/")]
    [InlineData("/ban-tin/2026-11/in/")]
    [InlineData("/rss.xml")]
    [InlineData("/sitemap.xml")]
    [InlineData("/_xem-truoc/")]
    [InlineData("/khong-co/")]
    public async Task WhatNeedsAllTexts_WaitsForThem(string path)
    {
        await using var preview = await RunningPreview.StartAsync(Options());
        await preview.TextAsync("/");

        var asked = preview.TextAsync(path);
        Assert.Contains(Early, await preview.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);
        Assert.False(asked.IsCompleted);
        _held.LetGo();

        Assert.DoesNotContain(Early, await asked, StringComparison.Ordinal);
    }

    /// <summary>It could not say that it is not complete: here the home page's summaries are the texts' first paragraphs.</summary>
    [Fact]
    public async Task PageWithoutMarks_WaitsForAllTexts()
    {
        var options = Options();
        await using var preview = await RunningPreview.StartAsync(options with { Site = options.Site with { ThemesFolder = Repository.PathOf("themes"), ThemeName = null } });
        Assert.DoesNotContain("Thân bài một.", await preview.TextAsync("/"), StringComparison.Ordinal);

        var asked = preview.TextAsync("/?nguyen-ban");
        _held.LetGo();

        Assert.Contains("Thân bài một.", await asked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OpenPage_IsToldOfTheWholeSite()
    {
        await using var preview = await RunningPreview.StartAsync(Options());
        var early = await preview.TextAsync("/tin-tuc/mot/");
        using var events = await preview.ListenAsync();
        _held.LetGo();

        var whole = await events.NextAsync();

        Assert.NotNull(whole);
        Assert.Null(whole.Report);
        Assert.DoesNotContain($"data-ban=\"{whole.Version}\"", early, StringComparison.Ordinal);
        var now = await preview.TextAsync("/tin-tuc/mot/");
        Assert.Contains($"data-ban=\"{whole.Version}\"", now, StringComparison.Ordinal);
        Assert.DoesNotContain(Early, now, StringComparison.Ordinal);
        Assert.Contains(_held.Words, await preview.TextAsync("/tin-tuc/cham/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultInAText_IsToldOnTheEarlyPage()
    {
        _site.News("hong", "Bài hỏng", body: "[Đi đâu](/khong-co/)");
        await using var preview = await RunningPreview.StartAsync(Options());
        Assert.Contains(Early, await preview.TextAsync("/"), StringComparison.Ordinal);
        using var events = await preview.ListenAsync();
        _held.LetGo();

        Assert.Contains("/khong-co/", (await events.NextAsync())!.Report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultInAHead_ShowsNothingEarly()
    {
        _site.News("hong", "Bài hỏng", "ngay_duyet: 31/02/2026");
        await using var preview = await RunningPreview.StartAsync(Options());
        var asked = preview.GetAsync("/");
        _held.LetGo();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await asked).StatusCode);
    }

    [Fact]
    public async Task SmallSite_IsReadAtOnce()
    {
        await using var preview = await RunningPreview.StartAsync(Options(from: 100));
        var asked = preview.TextAsync("/");
        _held.LetGo();

        Assert.DoesNotContain(Early, await asked, StringComparison.Ordinal);
    }
}
