using Site.Model.Selection;


namespace Site.Tests.Cli.Preview;

/// <summary>What the preview's own page lists, and what the public sees instead.</summary>
public sealed class PreviewIndexTests : IDisposable
{
    private readonly PreviewInput _site = new();

    public PreviewIndexTests() => _site
        .News("nhap", "Bài nháp", "trang_thai: nhap")
        .News("cho", "Bài chờ", "trang_thai: cho_duyet")
        .News("noi-bo", "Bài kín", "pham_vi: noi_bo")
        .News("hen", "Bài hẹn", "dang_luc: 2026-12-01 08:00")
        .News("cu", "Bài cũ", "het_han: 2026-11-10")
        .News("dang", "Bài đang có")
        .News("trung", "Bài kín và nháp", "trang_thai: nhap\npham_vi: noi_bo")
        .News("nhac", "Bài bị nhắc", "", "Xem rồi thôi.\n\n[^2]: thừa")
        .Write("ban-tin/2026-11.md", "---\ntieu_de: Bản tin tháng 11\nngay: 2026-11-01\nthang: 2026-11\nso: 11\nhan_phat_hanh: 2026-11-02\ntrang_thai: nhap\n---\n\nLời ngỏ.\n");

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Index_ListsWhatThePublicDoesNotSeeWithEveryReason()
    {
        _site.News("nhac", "Bài thường");
        await using var preview = await (await RunningPreview.StartAsync(_site.Input)).WithoutErrorsAsync();
        var index = await preview.TextAsync("/_xem-truoc/");

        Assert.Contains("Bài nháp Tin tức Bài còn là bản nháp", index, StringComparison.Ordinal);
        Assert.Contains("Bài chờ Tin tức Bài đang chờ duyệt", index, StringComparison.Ordinal);
        Assert.Contains("Bài kín Tin tức Bài lưu hành nội bộ", index, StringComparison.Ordinal);
        Assert.Contains("Bài hẹn Tin tức Bài hẹn giờ: đăng lúc 08:00", index, StringComparison.Ordinal);
        Assert.Contains("Bài cũ Tin tức Bài đã hết hạn từ", index, StringComparison.Ordinal);
        Assert.Contains("Bài kín và nháp Tin tức Bài lưu hành nội bộ, không lên trang công khai. Bài còn là bản nháp", index, StringComparison.Ordinal);
        Assert.Contains("input/tin-tuc/nhap.md", index, StringComparison.Ordinal);
        Assert.DoesNotContain("input/tin-tuc/dang.md", index, StringComparison.Ordinal);
        Assert.Contains("Bản tin tháng 11", index, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_HasABannerThatSaysWhyThePublicDoesNotSeeIt()
    {
        _site.News("nhac", "Bài thường");
        await using var preview = await RunningPreview.StartAsync(_site.Input);
        Assert.Contains("Bài còn là bản nháp", await preview.TextAsync("/tin-tuc/nhap/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Bài còn là bản nháp", await preview.TextAsync("/tin-tuc/dang/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsPublic_ShowsWhatThePublicSeesOnTheDay()
    {
        _site.News("nhac", "Bài thường");
        var options = RunningPreview.Options(_site.Input, Edition.Public);
        await using (var today = await RunningPreview.StartAsync(options))
        {
            foreach (var (name, isThere) in new[] { ("nhap", false), ("cho", false), ("noi-bo", false), ("hen", false), ("cu", false), ("dang", true) })
            {
                using var answer = await today.GetAsync($"/tin-tuc/{name}/");
                Assert.Equal((name, isThere), (name, answer.IsSuccessStatusCode));
            }

            Assert.Contains("Bài nháp", await today.TextAsync("/_xem-truoc/"), StringComparison.Ordinal);
        }

        var december = options.Site with { Now = new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.FromHours(7)) };
        await using var later = await RunningPreview.StartAsync(options with { Site = december });
        using var appeared = await later.GetAsync("/tin-tuc/hen/");
        Assert.True(appeared.IsSuccessStatusCode);
    }

    [Fact]
    public async Task Index_ListsWarningsWithTheirPlace()
    {
        await using var preview = await (await RunningPreview.StartAsync(_site.Input)).WithoutErrorsAsync();
        Assert.Contains("cảnh báo K316 input/tin-tuc/nhac.md:", await preview.TextAsync("/_xem-truoc/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_AreShownInThePreview()
    {
        _site.News("nhac", "Bài thường");
        await using var preview = await RunningPreview.StartAsync(_site.Input);
        Assert.Contains("Kiểu dáng", await preview.TextAsync("/_kieu-dang/"), StringComparison.Ordinal);
    }
}
