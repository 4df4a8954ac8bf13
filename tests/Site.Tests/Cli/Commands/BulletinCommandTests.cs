using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class BulletinCommandTests
{
    [Fact]
    public void Bulletin_OfAMonth_WritesItsFormsAndWhatTheyUse()
    {
        using var site = new SiteCopy("tron-ven");
        using var folder = new TemporaryFolder();
        var output = folder["so-nay"];

        var (code, told, _) = Run(site, "bulletin", "2026-11", "--output", output);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("ban-tin-2026-11.docx", told, StringComparison.Ordinal);
        var files = FileTree.Read(output).Keys.ToList();
        Assert.Contains("ban-tin/2026-11/index.html", files);
        Assert.Contains("ban-tin/2026-11/in/index.html", files);
        Assert.Contains("ban-tin/2026-11/ban-tin-2026-11.docx", files);
        Assert.Contains(files, file => file.StartsWith("tai-san/", StringComparison.Ordinal));
        Assert.DoesNotContain("index.html", files);
        Assert.DoesNotContain(files, file => file.StartsWith("ban-tin/2026-10", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a4", "size: 210mm 297mm", "--so-cot: auto")]
    [InlineData("a4-2-cot", "size: 210mm 297mm", "--so-cot: 2")]
    [InlineData("A5", "size: 148mm 210mm", "--so-cot: auto")]
    [InlineData("co-lon", "size: 210mm 297mm", "--co-chu: 18pt")]
    public void Paper_GoesBeforeThatOfTheSettings(string paper, params string[] rules)
    {
        using var site = new SiteCopy("tron-ven");
        using var folder = new TemporaryFolder();

        var (code, _, _) = Run(site, "bulletin", "2026-11", "--paper", paper, "--output", folder["so-nay"]);

        Assert.Equal(ExitCode.Done, code);
        var page = File.ReadAllText(folder["so-nay/ban-tin/2026-11/in/index.html"]);
        var sheet = Directory.EnumerateFiles(folder["so-nay/tai-san"], "kho-giay.*.css").Single(file => page.Contains(Path.GetFileName(file), StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.Contains(rule, File.ReadAllText(sheet), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Edition.Public, true)]
    [InlineData(Edition.Internal, false)]
    [InlineData(Edition.Preview, false)]
    public void PictureToSend_IsOfThePublicEditionAlone(Edition edition, bool isMade)
    {
        using var site = new SiteCopy("tron-ven");
        var request = SiteRun.Request(site.Input) with { Edition = edition, PrintsPdf = true };
        var routes = SiteRun.Built(request).Routes;
        var page = new System.Buffers.ArrayBufferWriter<byte>();
        ((RenderedRoute)routes.Find(UrlPath.Parse("/ban-tin/2026-11/")!.Value)!).Render(page);
        Assert.Equal(isMade, routes.All.OfType<PrintedRoute>().Any(route => route.Form == PrintForm.Picture));
        Assert.Equal(isMade, System.Text.Encoding.UTF8.GetString(page.WrittenSpan).Contains("Ảnh tóm tắt để gửi", StringComparison.Ordinal));
    }

    [Fact]
    public void Explain_TellsWhyEachItemIsIn_AndWritesNothing()
    {
        using var site = new SiteCopy("tron-ven");
        using var folder = new TemporaryFolder();

        var (code, told, _) = Run(site, "bulletin", "11/2026", "--explain", "--output", folder["so-nay"]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("theo quy tắc của mục; input/hoat-dong/2026/hop.md", told, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["so-nay"]));
    }

    [Fact]
    public void Explain_TellsWhyOthersAreNotIn_AndWhatWaits()
    {
        using var site = new SiteCopy("tron-ven");
        Write("chua", "ngay: 2026-11-06\ntrang_thai: nhap");
        Write("khong", "ngay: 2026-11-06\nban_tin: false");
        Write("sau", "ngay: 2026-11-06\nban_tin: 2026-12");
        Write("cho", "ngay: 2026-12-01");
        Write("kin", "ngay: 2026-11-06\npham_vi: noi_bo");
        var (code, told, _) = Run(site, "bulletin", "11/2026", "--explain");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Lấy bài đăng từ 03/10/2026 đến hết 30/11/2026", told, StringComparison.Ordinal);
        Assert.Contains("bài không được đăng (nháp); input/tin-tuc/2026/chua.md", told, StringComparison.Ordinal);
        Assert.Contains("bài ghi \"ban_tin: false\"; input/tin-tuc/2026/khong.md", told, StringComparison.Ordinal);
        var waiting = told[told.IndexOf("Chờ số sau", StringComparison.Ordinal)..];
        Assert.Contains("bản tin 2026-12 sẽ lấy; input/tin-tuc/2026/sau.md", waiting, StringComparison.Ordinal);
        Assert.Contains("số kế tiếp sẽ lấy, khi có; input/tin-tuc/2026/cho.md", waiting, StringComparison.Ordinal);
        Assert.Contains("bài không được đăng (nội bộ); input/tin-tuc/2026/kin.md", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Tiêu đề kin", told, StringComparison.Ordinal);

        void Write(string name, string keys) =>
            File.WriteAllText(Path.Combine(site.Input, $"tin-tuc/2026/{name}.md"), $"---\ntieu_de: Tiêu đề {name} (mẫu)\n{keys}\n---\n\nNội dung.\n");
    }

    [Fact]
    public void Bulletin_OfAMonthWithoutIssue_NamesThoseThereAre()
    {
        using var site = new SiteCopy("tron-ven");
        var (code, _, error) = Run(site, "bulletin", "2020-01");
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K816", error, StringComparison.Ordinal);
        Assert.Contains("2026-10, 2026-11", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K814", "bulletin")]
    [InlineData("K815", "bulletin", "2026-13")]
    [InlineData("K807", "bulletin", "2026-11", "2026-10")]
    [InlineData("K814", "new", "ban-tin")]
    [InlineData("K815", "new", "ban-tin", "thang-muoi")]
    public void Month_MissingOrWrong_IsWrongUsage(string code, params string[] arguments)
    {
        using var site = new SiteCopy("toi-thieu");
        var (exit, _, error) = Run(site, arguments);
        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(SiteCopy site, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        string[] all =
        [
            .. arguments, "--input", site.Input,
            .. arguments[0] == "new" ? Array.Empty<string>() : ["--themes", SiteRun.Themes, "--theme", "plain", "--pdf", "off"],
        ];
        return (CommandLine.Run(all, new CommandContext(screen, SiteRun.Now, CancellationToken.None)), output.ToString(), error.ToString());
    }
}
