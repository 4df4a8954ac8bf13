using Site.Cli.Commands;
using Site.Cli.Inventory;
using Site.Cli.Terminal;
using Site.Tests.Cli.Inventory;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class ListCommandTests
{
    private const string Wrong = "---\ntieu_de: \"=Tin sai\"\nngay: 2026-11-01\nkhong_co: 1\nto_chuc: la\n---\n\nNội dung.\n";

    [Fact]
    public void List_OfAFolder_IsATableWithCounts()
    {
        using var site = new SiteCopy("tron-ven");
        var (code, told, error) = Run(site, "--month", "2026-11");

        Assert.Equal(ExitCode.Done, code);
        Assert.Empty(error);
        var lines = told.Split('\n');
        Assert.Matches("^Ngày +Loại +Tiêu đề +Tổ chức +Trạng thái +Tệp$", lines[0]);
        Assert.Matches("^19/11/2026 +tin +Tin chưa đăng .* nháp +[^ ]*chua-dang.md$", lines[1]);
        Assert.Matches("^19/11/2026 +tin +Tin ngày mai .* chưa đến 21/11/20", lines[2]);
        Assert.All(lines, line => Assert.InRange(CellText.Width(line), 0, Screen.PipedWidth));
        Assert.Contains("\nTổng cộng ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void List_AsOfADay_TellsTheStateOfThatDay()
    {
        using var site = new SiteCopy("tron-ven");
        Assert.Contains("Tin ngày mai", Run(site, "--state", "chưa đến giờ").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tin ngày mai", Run(site, "--state", "chua_den_gio", "--date", "2026-11-22").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfAParentUnit_IncludesThoseBelow()
    {
        using var site = new SiteCopy("tron-ven");
        Assert.Contains("Chi bộ Một họp", Run(site, "--unit", "dang-bo-mau").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Chi bộ Một họp", Run(site, "--unit", "chi-bo-hai-mau").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfAnArchive_CountsNoConsultationAsOpen()
    {
        using var site = new SiteCopy("tron-ven");
        File.WriteAllText(Path.Combine(site.Input, "tin-tuc/hoi.md"), "---\ntieu_de: Hỏi\nngay: 2026-11-01\nlay_y_kien: { den: 2026-12-31, cach_gop_y: Tại chi bộ }\n---\n\nNội dung.\n");
        var atWork = Run(site, "--consultation").Output;
        File.AppendAllText(Path.Combine(site.Input, "cau-hinh.yml"), "\nluu_tru: 2026-11-01\n");
        Assert.Contains("đang mở", atWork, StringComparison.Ordinal);
        Assert.DoesNotContain("đang mở", Run(site, "--consultation").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfAnUnknownUnit_IsWrongUsage()
    {
        using var site = new SiteCopy("tron-ven");
        var (code, told, error) = Run(site, "--unit", "chi-bo-mott-mau");
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Empty(told);
        Assert.Contains("có phải \"chi-bo-mot-mau\" không?", error, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfNothing_SaysWhatToDo()
    {
        using var site = new SiteCopy("tron-ven");
        var (code, told, _) = Run(site, "--month", "1999");
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith("Không có bài nào như vậy", told, StringComparison.Ordinal);
        Assert.Contains("--month", told, StringComparison.Ordinal);
    }

    [Fact]
    public void List_OfContentWithErrors_ListsWhatCanBeReadAndCountsThem()
    {
        using var site = new SiteCopy("tron-ven");
        File.WriteAllText(Path.Combine(site.Input, "tin-tuc/sai.md"), Wrong);

        var (code, told, error) = Run(site);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("=Tin sai", told, StringComparison.Ordinal);
        Assert.Matches(@"\ANội dung có \d+ lỗi nên .* check\n\z", error);
    }

    [Fact]
    public void List_WithoutSettings_SaysWhy()
    {
        using var site = new SiteCopy("tron-ven");
        File.Delete(Path.Combine(site.Input, "cau-hinh.yml"));

        var (code, told, error) = Run(site, "--csv");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Empty(told);
        Assert.StartsWith("lỗi K002", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_OfAFolder_IsNothingButCsv()
    {
        using var site = new SiteCopy("tron-ven");
        File.WriteAllText(Path.Combine(site.Input, "tin-tuc/sai.md"), Wrong);

        var lines = CsvReader.Read(Run(site, "--csv").Output[1..]);

        Assert.Equal(InventoryCsv.Header, lines[0]);
        Assert.All(lines, line => Assert.Equal(InventoryCsv.Header.Length, line.Length));
        Assert.Equal(Directory.GetFiles(site.Input, "*.md", SearchOption.AllDirectories).Length, lines.Count - 1);
        Assert.Contains("'=Tin sai", lines.Select(line => line[3]));
    }

    [Fact]
    public void Csv_OfNothing_IsItsHeader()
    {
        using var site = new SiteCopy("tron-ven");
        Assert.Equal(InventoryCsv.Header, Assert.Single(CsvReader.Read(Run(site, "--csv", "--month", "1999").Output[1..])));
    }

    private static (int Code, string Output, string Error) Run(SiteCopy site, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        var code = CommandLine.Run(["list", "--input", site.Input, .. arguments], new CommandContext(screen, SiteRun.Now, CancellationToken.None));
        return (code, output.ToString(), error.ToString());
    }
}
