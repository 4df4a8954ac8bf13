using System.Diagnostics;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>From a save to the new bytes, however an editor saves.</summary>
public sealed class PreviewLoopTests : IDisposable
{
    private readonly PreviewInput _site = new();

    public PreviewLoopTests() => _site.News("mot", "Bài một").News("hai", "Bài hai");

    public void Dispose() => _site.Dispose();

    private Task<RunningPreview> StartAsync(TimeSpan? pollEvery = null) => StartAsync(pollEvery, _site.Input);

    private async Task<RunningPreview> StartAsync(TimeSpan? pollEvery, string input)
    {
        var preview = await RunningPreview.StartAsync(RunningPreview.Options(input, themes: _site.Themes) with { PollEvery = pollEvery });
        await preview.TextAsync("/");
        return preview;
    }

    [Fact]
    public async Task Save_ShowsTheNewBytesAndTellsOpenPages()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        var first = await page.NextAsync();

        _site.News("mot", "Bài một, đã sửa");

        var next = await page.UntilAsync(told => told.Version != first!.Version);
        Assert.Null(next.Report);
        Assert.Equal("text/event-stream", page.Headers.ContentType?.MediaType);
        Assert.Contains("Bài một, đã sửa", await preview.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);
        await Wait.ForAsync(() => preview.Said.Contains("Đã cập nhật mot.md", StringComparison.Ordinal), "the terminal's line");
    }

    [Fact]
    public async Task Folder_WrittenWithASlashAtItsEnd_IsWatchedAsWell()
    {
        await using var preview = await StartAsync(null, _site.Input + Path.DirectorySeparatorChar);
        _site.News("mot", "Bài một, đã sửa");
        await preview.SeeAsync("/tin-tuc/mot/", "đã sửa");
    }

    /// <summary>The watch begins before anything is read: nothing can be written between the two.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(50)]
    public async Task Save_InTheFirstMoment_IsSeen(int? pollEvery)
    {
        for (var folder = 0; folder < 30; folder++)
        {
            _site.News($"{folder}/bai", $"Bài {folder}");
        }

        await using var preview = await RunningPreview.StartAsync(RunningPreview.Options(_site.Input, themes: _site.Themes) with { PollEvery = pollEvery is { } every ? TimeSpan.FromMilliseconds(every) : null });
        _site.News("29/bai", "Bài đã sửa").News("0/moi", "Bài mới");
        await preview.SeeAsync("/tin-tuc/29/bai/", "đã sửa");
        await preview.SeeAsync("/tin-tuc/0/moi/", "Bài mới");
    }

    [Fact]
    public async Task Burst_OfFiftySaves_MakesTheSiteAFewTimes()
    {
        await using var preview = await StartAsync();
        var burst = Stopwatch.StartNew();
        for (var number = 0; number < 50; number++)
        {
            _site.News("bai-" + number, "Bài " + number);
        }

        _site.News("mot", "Bài cuối cùng");
        burst.Stop();
        await preview.SeeAsync("/tin-tuc/mot/", "Bài cuối cùng");
        await preview.SeeAsync("/tin-tuc/bai-49/", "Bài 49");

        // A page may be seen a moment before the terminal tells of it.
        int Updates() => preview.Said.Split('\n').Count(line => line.Contains("Đã cập nhật", StringComparison.Ordinal));
        await Wait.ForAsync(() => Updates() > 0, "the terminal's line");

        // A new update needs a pause of 10 ms among the saves: a machine that takes its time over writing fifty files may honestly make more.
        var most = 12 + (int)(burst.Elapsed.TotalMilliseconds / 10);
        Assert.InRange(Updates(), 1, most);
    }

    [Fact]
    public async Task Save_ByRename_IsSeen()
    {
        await using var preview = await StartAsync();
        _site.Write("tin-tuc/.mot.md.swp", "x").Write("tin-tuc/mot.md.tmp", PreviewInput.NewsText("Bài một, đã sửa"));
        File.Move(_site["tin-tuc/mot.md.tmp"], _site["tin-tuc/mot.md"], overwrite: true);
        await preview.SeeAsync("/tin-tuc/mot/", "đã sửa");
    }

    [Fact]
    public async Task DeleteAndRename_OfFilesAndFolders_AreSeen()
    {
        await using var preview = await StartAsync();
        File.Delete(_site["tin-tuc/mot.md"]);
        await preview.SeeAsync("/tin-tuc/mot/", "Không");

        File.Move(_site["tin-tuc/hai.md"], _site["tin-tuc/ba.md"]);
        await preview.SeeAsync("/tin-tuc/ba/", "Thân bài.");

        Directory.CreateDirectory(_site["tin-tuc/2026/thang-11"]);
        _site.News("2026/thang-11/bon", "Bài bốn");
        await preview.SeeAsync("/tin-tuc/2026/thang-11/bon/", "Thân bài.");

        Directory.Move(_site["tin-tuc/2026"], _site["tin-tuc/2027"]);
        await preview.SeeAsync("/tin-tuc/2027/thang-11/bon/", "Thân bài.");
        using var gone = await preview.GetAsync("/tin-tuc/2026/thang-11/bon/");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task HalfWrittenFile_IsNotToldAsAFault()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        var first = await page.NextAsync();

        _site.Write("tin-tuc/mot.md", string.Empty);
        await Task.Delay(50);
        _site.News("mot", "Bài một, viết trọn");

        for (var told = first; told!.Version == first!.Version; told = await page.NextAsync())
        {
            Assert.Null(told.Report);
        }
    }

    [Fact]
    public async Task BrokenFile_IsToldOverTheLastGoodVersionUntilItIsMended()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        var first = await page.NextAsync();

        _site.News("mot", "Hỏng", "ngay_duyet: 31/02/2026");
        var broken = await page.UntilAsync(told => told.Report is not null);

        Assert.Equal(first!.Version, broken.Version);
        Assert.Contains("tin-tuc/mot.md:5:", broken.Report, StringComparison.Ordinal);
        Assert.Contains("K206", broken.Report, StringComparison.Ordinal);
        Assert.Contains("Bài một", await preview.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);
        Assert.Contains("K206", await preview.TextAsync("/_xem-truoc/"), StringComparison.Ordinal);

        _site.News("mot", "Bài đã chữa");
        var mended = await page.UntilAsync(told => told.Report is null);
        Assert.NotEqual(first.Version, mended.Version);
        await preview.SeeAsync("/tin-tuc/mot/", "Bài đã chữa");
    }

    /// <summary>An editor's own files beside the broken one are nothing to the site, and no reason to go on waiting.</summary>
    [Fact]
    public async Task BrokenFile_BesideAnEditorsOwnFile_IsTold()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        using var over = new CancellationTokenSource();
        var swapping = Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                _site.Write("tin-tuc/.mot.md.swp", Stopwatch.GetTimestamp().ToString(System.Globalization.CultureInfo.InvariantCulture));
                await Task.Delay(20);
            }
        });

        _site.News("mot", "Hỏng", "ngay_duyet: 31/02/2026");
        await page.UntilAsync(told => told.Report is not null);
        await over.CancelAsync();
        await swapping;
    }

    [Fact]
    public async Task BrokenAtTheStart_IsToldAndShownWhenMended()
    {
        _site.Write("cau-hinh.yml", "a: @");
        await using var preview = await StartAsync();
        using var answer = await preview.GetAsync("/");
        Assert.Equal(System.Net.HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains("xem-truoc.js", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var page = await preview.ListenAsync();
        Assert.Contains("cau-hinh.yml:1", (await page.NextAsync())!.Report, StringComparison.Ordinal);

        _site.WriteSettings();
        await page.UntilAsync(told => told.Report is null);
        await preview.SeeAsync("/tin-tuc/mot/", "Bài một");
    }

    [Fact]
    public async Task Settings_BrokenAndMended_KeepTheLastGoodVersionBetween()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        _site.Write("cau-hinh.yml", "a: @");
        await page.UntilAsync(told => told.Report is not null);
        Assert.Contains("Trang mẫu", await preview.TextAsync("/"), StringComparison.Ordinal);

        _site.WriteSettings("Tên mới");
        await page.UntilAsync(told => told.Report is null);
        await preview.SeeAsync("/", "Tên mới");
    }

    [Fact]
    public async Task Template_BrokenAndMended_IsToldWithFileAndLine()
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        var layout = Path.Combine(_site.Themes, "plain", "layouts", "article.sbn-html");
        var whole = await File.ReadAllTextAsync(layout);

        await File.WriteAllTextAsync(layout, whole + "\n{{khong_co}}\n");
        var broken = await page.UntilAsync(told => told.Report is not null);
        Assert.Contains("layouts/article.sbn-html:", broken.Report, StringComparison.Ordinal);

        await File.WriteAllTextAsync(layout, "<p>mẫu mới</p>" + whole);
        await page.UntilAsync(told => told.Report is null);
        await preview.SeeAsync("/tin-tuc/mot/", "mẫu mới");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Stylesheet_HoweverSaved_ChangesTheStylesAndNotThePages(bool byRename)
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        var first = await page.NextAsync();
        var styles = Path.Combine(_site.Themes, "plain", "assets", "plain.css");
        if (byRename)
        {
            await File.WriteAllTextAsync(styles + "~", "main { color: #123456 }");
            File.Move(styles + "~", styles, overwrite: true);
        }
        else
        {
            await File.WriteAllTextAsync(styles, "main { color: #123456 }");
        }

        var next = await page.UntilAsync(told => told.Styles != first!.Styles);
        Assert.Equal(first!.Version, next.Version);
        Assert.Null(next.Report);
    }

    [Fact]
    public async Task FileDeletedAsItIsSeen_LeavesNoFaultBehind()
    {
        await using var preview = await StartAsync();
        for (var turn = 0; turn < 20; turn++)
        {
            _site.News("thoang-qua", "Thoáng qua");
            await Task.Delay(turn);
            File.Delete(_site["tin-tuc/thoang-qua.md"]);
        }

        _site.News("mot", "Bài sau cùng");
        await preview.SeeAsync("/tin-tuc/mot/", "Bài sau cùng");
        using var page = await preview.ListenAsync();
        Assert.Null((await page.NextAsync())!.Report);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task InputFolder_RemovedAndMadeAgain_IsWatchedAgain(bool afterItWasMissed)
    {
        await using var preview = await StartAsync();
        using var page = await preview.ListenAsync();
        Directory.Delete(_site.Input, recursive: true);
        if (afterItWasMissed)
        {
            Assert.Contains("K001", (await page.UntilAsync(told => told.Report is not null)).Report, StringComparison.Ordinal);
        }

        _site.WriteSettings().News("mot", "Bài làm lại");
        await preview.SeeAsync("/tin-tuc/mot/", "Bài làm lại");
        _site.News("mot", "Bài sửa lại");
        await preview.SeeAsync("/tin-tuc/mot/", "Bài sửa lại");
    }

    [Fact]
    public async Task Poll_SeesWhatWasWrittenDeletedAndMade()
    {
        await using var preview = await StartAsync(TimeSpan.FromMilliseconds(50));
        Assert.True(preview.Polls);
        _site.News("mot", "Bài một, đã sửa").News("2026/moi", "Bài mới");
        await preview.SeeAsync("/tin-tuc/mot/", "đã sửa");
        await preview.SeeAsync("/tin-tuc/2026/moi/", "Bài mới");
        File.Delete(_site["tin-tuc/hai.md"]);
        await preview.SeeAsync("/tin-tuc/hai/", "Không");
    }

    [Fact]
    public async Task Poll_InAFolderThatLeadsRoundInACircle_Ends()
    {
        Directory.CreateSymbolicLink(_site["tin-tuc/vong"], _site.Input);
        await using var preview = await StartAsync(TimeSpan.FromMilliseconds(50));
        _site.News("mot", "Bài một, đã sửa");
        await preview.SeeAsync("/tin-tuc/mot/", "đã sửa");
    }

    [Fact]
    public async Task Time_Passing_ShowsWhatWasScheduledThoughNothingIsSaved()
    {
        _site.News("hen-gio", "Bài hẹn giờ", "dang_luc: 2026-11-20 07:30");
        var running = new Stopwatch();
        var start = SiteRun.Now - TimeSpan.FromSeconds(1.5);
        var options = RunningPreview.Options(_site.Input, Site.Model.Selection.Edition.Public, _site.Themes) with { IsFixedInTime = false };
        await using var preview = await RunningPreview.StartAsync(options, () => start + running.Elapsed);
        using var answer = await preview.GetAsync("/tin-tuc/hen-gio/");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        running.Start();

        // What is nothing to the site does not put the hour off.
        _site.Write("tin-tuc/.hen-gio.swp", "x");
        await preview.SeeAsync("/tin-tuc/hen-gio/", "Thân bài.");
        Assert.Contains("Đã cập nhật theo giờ đăng", preview.Said, StringComparison.Ordinal);
    }
}
