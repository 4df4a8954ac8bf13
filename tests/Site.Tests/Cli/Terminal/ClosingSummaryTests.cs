using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Disclosure;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Tests.Model;

namespace Site.Tests.Cli.Terminal;

public sealed class ClosingSummaryTests
{
    private static readonly SiteSummary Nothing = new([], [], 0, null, [], []);

    [Fact]
    public void Lines_EverythingToTell_TellsEachOnItsLine() => Assert.Equal(
        [
            "  Trang       1.234 trang, 1.500 tệp, 2,0 MB",
            "  Bài         12 tin, bài; 3 kế hoạch",
            "  Không đăng  2 bài nháp; 1 bài chưa đến giờ đăng",
            "  Tệp thừa    4 ảnh hoặc tệp đính kèm không bài nào dùng nên không đưa lên trang",
            "  Đã xét      input/tin-tuc/co-so.md: đã đồng ý công khai",
            "  Quá hạn     bản tin tháng 8 năm 2026 phải có từ 02/8/2026 mà chưa đăng (input/ban-tin/2026-08.md)",
            "  Sắp tới     07:30 ngày 02/9/2026, bài \"Quốc khánh\" đến giờ đăng; dựng lại trang sau lúc đó",
        ],
        ClosingSummary.Lines(
            new SiteSummary(
                [(DocumentKind.News, 12), (DocumentKind.Plan, 3), (DocumentKind.Page, 0)],
                [(LeftOutReason.Draft, 2), (LeftOutReason.NotYet, 1), (LeftOutReason.Internal, 0)],
                4,
                new ScheduledChange(new DateTimeOffset(2026, 9, 2, 0, 30, 0, TimeSpan.Zero), Samples.News("Quốc khánh"), true),
                [Samples.Bulletin("2026-08")],
                [Samples.News("co-so") with { Accepted = new Acceptance(null, "đã đồng ý công khai") }]),
            new PublishResult(1234, 1500, 2 * 1024 * 1024)));

    [Fact]
    public void Lines_NothingToTell_IsEmpty() => Assert.Empty(ClosingSummary.Lines(Nothing, null));

    [Fact]
    public void Lines_DocumentThatExpires_SaysSo() => Assert.Contains(
        "hết hạn", Assert.Single(ClosingSummary.Lines(Nothing with { NextChange = new ScheduledChange(default, Samples.News("x"), false) }, null)), StringComparison.Ordinal);

    [Fact]
    public void Count_SeveralSeverities_TellsErrorsFirst()
    {
        var error = new Fault("K1", Severity.Error, "", "").Alone();
        var warning = new Fault("K2", Severity.Warning, "", "").Alone();

        Assert.Equal("2 lỗi, 1 cảnh báo", SeverityWords.Count([error, warning, error]));
    }

    [Fact]
    public void Count_Nothing_IsEmpty() => Assert.Empty(SeverityWords.Count([]));
}
