using Site.Cli.Commands;
using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Selection;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

/// <summary><c>bulletin --release</c>, and what an issue is made from afterwards.</summary>
public sealed class ReleaseTests
{
    private const string Issue = "ban-tin/2026-11.md";

    [Theory]
    [InlineData(Edition.Public)]
    [InlineData(Edition.Internal)]
    public void Release_ChangesNothingThatReadersSee_ButTheDay(Edition edition)
    {
        using var site = new SiteCopy("tron-ven");
        var before = Render(site, edition);

        var (code, told, _) = Run(site, "bulletin", "2026-11", "--release");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("phat_hanh: 2026-11-20", told, StringComparison.Ordinal);
        Assert.Contains("\nphat_hanh: 2026-11-20\n---\n", File.ReadAllText(In(site, Issue)), StringComparison.Ordinal);
        var page = System.Text.Encoding.UTF8.GetString(before["ban-tin/2026-11/index.html"]);
        var handedOut = page.Replace(
            "Hạn phát hành <time datetime=\"2026-11-02\">02/11/2026</time>", "Ngày phát hành <time datetime=\"2026-11-20\">20/11/2026</time>", StringComparison.Ordinal);
        Assert.NotEqual(page, handedOut);
        Assert.Equal(string.Empty, TreeDifference.Of(
            WithoutCalendar(before.SetItem("ban-tin/2026-11/index.html", System.Text.Encoding.UTF8.GetBytes(handedOut))), WithoutCalendar(Render(site, edition))));
    }

    [Fact]
    public void Release_CopiesTheTexts_BySectionAndInOrder_AsTheyAre()
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        var folder = In(site, "ban-tin/_phat-hanh/2026-11");
        var list = File.ReadAllText(Path.Combine(folder, "so.yml"));
        var copies = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(copies);
        Assert.All(copies, copy => Assert.Contains(copy, list, StringComparison.Ordinal));
        Assert.Equal(File.ReadAllBytes(In(site, "hoat-dong/2026/hop.md")), File.ReadAllBytes(Path.Combine(folder, copies.Single(copy => copy.EndsWith("-hop.md", StringComparison.Ordinal)))));
    }

    [Fact]
    public void IssueThatIsOut_DoesNotChangeWithItsArticles_ButSaysWhatWasWithdrawn()
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        var before = Page(site);

        var article = In(site, "hoat-dong/2026/hop.md");
        var text = File.ReadAllText(article);
        File.WriteAllText(article, text.Replace("\nngay:", "\nhet_han: 2026-11-05\nngay:", StringComparison.Ordinal) + "\nThêm sau khi phát hành.\n");
        File.WriteAllText(In(site, "tin-tuc/2026/moi.md"), "---\ntieu_de: Bài mới (mẫu)\nngay: 2026-11-19\n---\n\nNội dung.\n");
        var after = Page(site);
        Assert.DoesNotContain("Thêm sau", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Bài mới", after, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/hoat-dong/2026/hop/\"", after, StringComparison.Ordinal);
        Assert.Equal(Words(before), Words(after));

        File.WriteAllText(article, text.Replace("\nngay:", "\ntrang_thai: rut\nly_do_rut: Sai \"A < B\".\nngay:", StringComparison.Ordinal));
        Assert.Contains("Bài này đã được rút. Lý do: Sai &quot;A &lt; B&quot;.", Page(site), StringComparison.Ordinal);
    }

    [Fact]
    public void IssueThatIsOut_KeepsWhatItAskedAndTold()
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        var before = Page(site);
        Assert.Contains("Gửi thư về", before, StringComparison.Ordinal);
        Assert.Contains("Tiếp thu một ý (mẫu).", before, StringComparison.Ordinal);
        foreach (var asked in (string[])["trang/gioi-thieu.md", "tin-tuc/2026/hai.md"])
        {
            var file = In(site, asked);
            File.WriteAllText(file, string.Concat(File.ReadLines(file).Where(line => !line.StartsWith("lay_y_kien", StringComparison.Ordinal)).Select(line => line + "\n")));
        }

        Assert.Equal(Words(before), Words(Page(site)));
    }

    [Theory]
    [InlineData("2026-11", "tháng 11/2026")]
    [InlineData("2026-1x", "tháng 2026-1x")]
    [InlineData("2026-13", "tháng 2026-13")]
    public void CopiesInAFolder_OfWhateverName_TellTheirFaults(string folder, string told)
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        if (folder != "2026-11")
        {
            Directory.Move(In(site, "ban-tin/_phat-hanh/2026-11"), In(site, "ban-tin/_phat-hanh/" + folder));
        }

        File.Delete(In(site, "anh/hop.png"));
        Assert.Contains(told, SiteRun.Report(SitePipeline.Run(SiteRun.Request(site.Input)), site.Input), StringComparison.Ordinal);
    }

    [Fact]
    public void IssueThatIsOut_KeepsWhatItPinned_AndTheNextSaysSo()
    {
        using var site = new SiteCopy("tron-ven");
        File.WriteAllText(In(site, Issue), File.ReadAllText(In(site, Issue)).Replace("chot: 2026-11-30", "chot: 2026-11-10", StringComparison.Ordinal));
        File.WriteAllText(In(site, "tin-tuc/2026/som.md"), "---\ntieu_de: Bài ghim sớm (mẫu)\nngay: 2026-11-19\nban_tin: 2026-11\n---\n\nNội dung.\n");
        Assert.Equal(ExitCode.Done, Run(site, "bulletin", "2026-11", "--release").Code);
        File.WriteAllText(In(site, "tin-tuc/2026/som.md"), "---\ntieu_de: Bài ghim sớm (mẫu)\nngay: 2026-11-19\n---\n\nNội dung.\n");
        File.WriteAllText(In(site, "ban-tin/2026-12.md"), "---\ntieu_de: Số tháng 12 (mẫu)\nngay: 2026-11-20\nthang: 2026-12\n---\n\nLời mở đầu.\n");

        var (code, told, _) = Run(site, "bulletin", "2026-12", "--explain");

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("  Bài ghim sớm (mẫu)\n           đã có trong bản tin 2026-11 đã phát hành", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--release", "--explain")]
    [InlineData("--release", "--zalo")]
    [InlineData("--explain", "--zalo")]
    public void Bulletin_OfTwoWhichDoNotGoTogether_DoesNeither(string one, string other)
    {
        using var site = new SiteCopy("tron-ven");
        var before = FileTree.Read(site.Input);
        var (code, output, error) = Run(site, "bulletin", "2026-11", other, one);
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Empty(output);
        Assert.Contains(one, error, StringComparison.Ordinal);
        Assert.Contains(other, error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(site.Input)));
    }

    [Fact]
    public void IssueThatIsOut_HoldsNoInternalTextInThePublicEdition_NorWhatBecameInternal()
    {
        using var site = new SiteCopy("tron-ven");
        var article = In(site, "hoat-dong/2026/hop.md");
        var secret = "---\ntieu_de: Bài kín (mẫu)\nngay: 2026-11-10\npham_vi: noi_bo\nban_tin: 2026-11\n---\n\nChữ kín zqkin.\n";
        File.WriteAllText(In(site, "tin-tuc/2026/kin.md"), secret);
        Run(site, "bulletin", "2026-11", "--release");

        File.Delete(In(site, "tin-tuc/2026/kin.md"));
        Assert.Contains("zqkin", Page(site, Edition.Internal), StringComparison.Ordinal);
        Assert.All(Render(site, Edition.Public).Values, bytes => Assert.DoesNotContain("zqkin", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal));

        Assert.Contains("/hoat-dong/2026/hop/", Page(site), StringComparison.Ordinal);
        File.WriteAllText(article, File.ReadAllText(article).Replace("\nngay:", "\npham_vi: noi_bo\nngay:", StringComparison.Ordinal));
        Assert.DoesNotContain("/hoat-dong/2026/hop/", Page(site), StringComparison.Ordinal);
    }

    [Fact]
    public void Release_OfAnIssueThatIsOut_OrADraft_OrWithFaults_WritesNothing()
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        AssertRefused(site, "K870", "bulletin", "2026-11", "--release");

        var october = In(site, "ban-tin/2026-10.md");
        var text = File.ReadAllText(october);
        File.WriteAllText(october, text.Replace("\nthang:", "\ntrang_thai: nhap\nthang:", StringComparison.Ordinal));
        AssertRefused(site, "K871", "bulletin", "2026-10", "--release");

        File.WriteAllText(october, text);
        File.WriteAllText(In(site, "tin-tuc/2026/loi.md"), "---\ntieu_de: Lỗi (mẫu)\nngay: 31/02/2026\n---\n\nChữ.\n");
        AssertRefused(site, "K206", "bulletin", "2026-10", "--release");
    }

    [Fact]
    public void Release_ThatCannotBeWritten_LeavesEverythingAsItWas()
    {
        using var site = new SiteCopy("tron-ven");
        File.WriteAllText(In(site, "ban-tin/_phat-hanh"), "một tệp, không phải thư mục");
        AssertRefused(site, "K9", "bulletin", "2026-11", "--release");
    }

    [Fact]
    public void Release_AfterOneThatWasTakenBack_ReplacesItsCopies()
    {
        using var site = new SiteCopy("tron-ven");
        Run(site, "bulletin", "2026-11", "--release");
        File.WriteAllText(In(site, Issue), File.ReadAllText(In(site, Issue)).Replace("phat_hanh: 2026-11-20\n", string.Empty, StringComparison.Ordinal));
        File.Delete(In(site, "hoat-dong/2026/hop.md"));
        Assert.Equal(ExitCode.Done, Run(site, "bulletin", "2026-11", "--release").Code);
        Assert.DoesNotContain(Directory.GetFiles(In(site, "ban-tin/_phat-hanh"), "*", SearchOption.AllDirectories), file => file.EndsWith("-hop.md", StringComparison.Ordinal));
        Assert.Single(Directory.GetFileSystemEntries(In(site, "ban-tin/_phat-hanh")));
    }

    [Fact]
    public void Bulletin_OfADraft_IsMadeForALookBeforeItIsPublished()
    {
        using var site = new SiteCopy("tron-ven");
        using var folder = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, Run(site, "new", "ban-tin", "2026-12").Code);
        var (code, told, _) = Run(site, "bulletin", "2026-12", "--output", folder["so"]);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("ban-tin-2026-12.docx", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Trọng tâm của tháng này", File.ReadAllText(Path.Combine(folder["so"], "ban-tin/2026-12/index.html")), StringComparison.Ordinal);
    }

    private static void AssertRefused(SiteCopy site, string code, params string[] arguments)
    {
        var before = FileTree.Read(site.Input);
        var (exit, output, error) = Run(site, arguments);
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains(code, output + error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(site.Input)));
    }

    private static string In(SiteCopy site, string path) => Path.Combine(site.Input, path);

    private static string Words(string page) => string.Concat(
        page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)].Split('<').Select(part => part[(part.IndexOf('>', StringComparison.Ordinal) + 1)..]));

    private static string Page(SiteCopy site, Edition edition = Edition.Public) =>
        System.Text.Encoding.UTF8.GetString(Render(site, edition)["ban-tin/2026-11/index.html"]);

    /// <summary>The calendar names the day on which an issue was handed out.</summary>
    private static System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]> WithoutCalendar(System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]> files) =>
        files.RemoveRange(files.Keys.Where(path => path.StartsWith("lich/", StringComparison.Ordinal) || path.EndsWith(".ics", StringComparison.Ordinal)));

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]> Render(SiteCopy site, Edition edition) =>
        SiteRun.Render(SiteRun.Request(site.Input) with { Edition = edition });

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
