using Site.Cli.Commands;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class NewCommandTests
{
    private const string Unit = "chi-bo-mot";

    [Fact]
    public void NewIssue_IsADraftThatReadsWithoutAFault()
    {
        using var site = new SiteCopy("tron-ven");
        Assert.Equal(ExitCode.Done, Run(site, "ban-tin", "2026-12").Code);

        var read = Read(site);

        Assert.Empty(read.Diagnostics.Where(found => found.File?.FileName == "2026-12.md"));
        var issue = read.Content!.Documents.OfType<Bulletin>().Single(issue => issue.Month == new YearMonth(2026, 12));
        Assert.Equal(PublicationState.Draft, issue.State);
        Assert.Equal(new DateOnly(2026, 12, 2), issue.Deadline);
        Assert.Equal(read.Content.Documents.OfType<Bulletin>().Where(other => other != issue).Max(other => other.Number) + 1, issue.Number);
    }

    [Fact]
    public void NewIssue_OfAMonthThatHasOne_TouchesNothing()
    {
        using var site = new SiteCopy("tron-ven");
        var before = FileTree.Read(site.Input);

        var (code, _, error) = Run(site, "ban-tin", "2026-11");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K817", error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(site.Input)));
    }

    [Theory]
    [InlineData("tin", "tin-tuc/2026/viec-moi-o-co-so.md")]
    [InlineData("bai", "tin-tuc/2026/viec-moi-o-co-so.md")]
    [InlineData("hoat-dong", "hoat-dong/2026/viec-moi-o-co-so.md", "--unit", Unit)]
    [InlineData("chuyen-de", "chuyen-de/2026.md")]
    [InlineData("trang", "trang/viec-moi-o-co-so.md")]
    public void NewFile_OfAKindWhoseFactsAreKnown_IsADraftWithoutErrors(string kind, string path, params string[] more)
    {
        using var site = new SmallSite();
        Assert.Equal(ExitCode.Done, Run(site.Input, [kind, "Việc mới ở cơ sở", .. more]).Code);

        var read = Read(site.Input);

        Assert.DoesNotContain(read.Diagnostics, found => found.Severity == Severity.Error);
        var document = read.Content!.Documents.Single(document => document.Source.InsideRoom == path);
        Assert.Equal("Việc mới ở cơ sở", document.Title);
        Assert.Equal(new DateOnly(2026, 11, 20), document.Date!.Value.Day);
        Assert.Equal(PublicationState.Draft, document.State);
        Assert.Equal(more.Length == 0 ? [] : [Unit], document.Units.Select(unit => unit.Value));
        Assert.Equal(kind == "bai", Genre.Of(document) == Genre.Feature);
    }

    [Fact]
    public void NewPlan_WithItsCode_IsNamedByItAndLacksOnlyWhatIsToldFirst()
    {
        using var site = new SmallSite();
        var (code, output, _) = Run(site.Input, ["ke-hoach", "Kế hoạch mẫu", "--code", "Số 60 -KH/ĐUK"]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("60-kh-duk.md", output, StringComparison.Ordinal);
        Assert.Contains("Điền ngay \"ngay_ban_hanh\":", output, StringComparison.Ordinal);
        var missing = Assert.Single(Read(site.Input).Diagnostics, found => found.Severity == Severity.Error);
        Assert.Equal("K203", missing.Code);
        Assert.Contains("ngay_ban_hanh", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NewPlan_WithoutItsCode_IsNamedByItsTitle()
    {
        using var site = new SmallSite();
        var (_, output, _) = Run(site.Input, ["ke-hoach", "Kế hoạch mẫu"]);
        Assert.Contains("ke-hoach-mau.md", output, StringComparison.Ordinal);
        Assert.Contains("Điền ngay \"so_ky_hieu\", \"ngay_ban_hanh\", \"co_quan_ban_hanh\":", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tin", "Một", "tin-tuc/2026/mot-2.md")] // Một.md is there, and so is mot/index.md
    [InlineData("tin", "11", "tin-tuc/2026/11-2.md")] // the address of November
    [InlineData("tin", "Con!", "tin-tuc/2026/con-2.md")] // a device of Windows
    [InlineData("trang", "Tin tức", "trang/tin-tuc-2.md")] // the address of a section
    [InlineData("trang", "Thẻ", "trang/the-2.md")] // the address of a list
    [InlineData("trang", "Index", "trang/index-2.md")] // the address of the folder
    public void NewFile_OfATakenName_GetsANumberAndOverwritesNothing(string kind, string title, string path)
    {
        using var site = new SmallSite();
        site.Write("tin-tuc/2026/Một.md", SmallSite.Article);
        Run(site.Input, [kind, title]);
        var first = FileTree.Read(site.Input);
        Run(site.Input, [kind, title]);

        Assert.Contains(path, first.Keys);
        Assert.Contains(path.Replace("-2.md", "-3.md", StringComparison.Ordinal), FileTree.Read(site.Input).Keys);
        Assert.All(first, file => Assert.Equal(file.Value, FileTree.Read(site.Input)[file.Key]));
        Assert.DoesNotContain(Read(site.Input).Diagnostics, found => found.Code is "K006" or "K012");
    }

    [Theory]
    [InlineData("K821", "tin")]
    [InlineData("K821", "tin", "")]
    [InlineData("K821", "trang", " \u00A0 ")]
    [InlineData("K822", "tin", "một\nhai")]
    [InlineData("K822", "tin", "còi \a kêu")]
    [InlineData("K822", "tin", "hai\u2028dòng")]
    [InlineData("K807", "tin", "Không", "nháy")]
    [InlineData("K803", "tin", "--zzz", "x")]
    [InlineData("K804", "hoat-dong", "Tên", "--uint", "x")]
    [InlineData("K803", "tin", "Tên", "--unit", "x")]
    [InlineData("K820", "tni", "Tên")]
    [InlineData("K819", "tho", "Tên")]
    [InlineData("K214", "ke-hoach", "Tên", "--code", "59")]
    [InlineData("K805", "hoat-dong", "Tên", "--unit")]
    public void New_WrittenWrongly_IsWrongUsageAndWritesNothing(string code, params string[] arguments)
    {
        using var site = new SmallSite();
        var before = FileTree.Read(site.Input);

        var (exit, _, error) = Run(site.Input, arguments);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains($"lỗi {code}  ", error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(site.Input)));
    }

    [Fact]
    public void NewActivity_WithoutTitleAndUnit_TellsBothAtOnce()
    {
        using var site = new SmallSite();
        var (_, _, error) = Run(site.Input, ["hoat-dong"]);
        Assert.Contains("K821", error, StringComparison.Ordinal);
        Assert.Contains("K824", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chi-bo-mt", "K502", "\"chi-bo-mot\"")]
    [InlineData("xyz", "K501", "to-chuc.yml")]
    public void NewActivity_OfAnUnknownUnit_IsRefusedWithAWayOut(string unit, string code, string hint)
    {
        using var site = new SmallSite();
        var (exit, _, error) = Run(site.Input, ["hoat-dong", "Tên", "--unit", unit]);
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.Contains(hint, error, StringComparison.Ordinal);
    }

    [Fact]
    public void NewActivity_OfASiteWithoutUnits_SaysWhereTheyAreDeclared()
    {
        using var site = new SmallSite();
        File.Delete(Path.Combine(site.Input, "_du-lieu", "to-chuc.yml"));
        Assert.Contains("K825", Run(site.Input, ["hoat-dong", "Tên", "--unit", Unit]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NewActivity_OfASiteWhoseUnitsCannotBeRead_SaysWhatIsWrongThere()
    {
        using var site = new SmallSite();
        site.Write("_du-lieu/to-chuc.yml", "- { id: \"mot }\n");
        Assert.Contains("K104", Run(site.Input, ["hoat-dong", "Tên", "--unit", Unit]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void NewFile_WhereNothingCanBeWritten_SaysSo()
    {
        using var site = new SmallSite();
        site.Write("tin-tuc", "một tệp, không phải thư mục");
        var (exit, _, error) = Run(site.Input, ["tin", "Tên"]);
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains("K902", error, StringComparison.Ordinal);
    }

    [Fact]
    public void NewFile_OfAKindWithoutASection_SaysWhatToDeclare()
    {
        using var site = new SmallSite(sections: "- { thu_muc: tin, loai: tin_tuc, ten: Tin }");
        Assert.Contains("loai: ke_hoach", Run(site.Input, ["ke-hoach", "Tên"]).Error, StringComparison.Ordinal);
        Assert.Contains("loai: ban_tin", Run(site.Input, ["ban-tin", "2026-12"]).Error, StringComparison.Ordinal);
        Assert.Contains(Path.Combine("tin", "2026", "ten.md"), Run(site.Input, ["tin", "Tên"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WithoutSettings_IsRefused()
    {
        using var folder = new TemporaryFolder();
        Assert.Contains("K002", Run(folder.FullPath, ["tin", "Tên"]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void New_Alone_ShowsTheKinds()
    {
        using var site = new SmallSite();
        var (exit, output, _) = Run(site.Input, []);
        Assert.Equal(ExitCode.Done, exit);
        Assert.All(NewKind.All, kind => Assert.Contains($"\n  {kind.Name} <", output, StringComparison.Ordinal));
    }

    [Fact]
    public void New_AloneOnATerminal_AsksForEverything()
    {
        using var site = new SmallSite();
        var answers = new Answers("hoat-dong (bài về hoạt động của cơ sở)", "Chi bộ Một (chi-bo-mot)", "", "Việc mới");

        Assert.Equal(ExitCode.Done, Run(site.Input, [], answers).Code);

        Assert.Equal(Unit, Read(site.Input).Content!.Documents.OfType<BranchActivity>().Single().Units[0].Value);
        Assert.Equal(["hãy viết tiêu đề"], answers.Told);
    }

    [Fact]
    public void New_OnATerminal_AsksForTheSectionAndTheCategory()
    {
        using var site = new SmallSite("- { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }\n  - { thu_muc: van-de, loai: tin_tuc, ten: Vấn đề }");
        site.Write("_du-lieu/chuyen-muc.yml", "- { id: xay-dung-dang, ten: Xây dựng Đảng }\n");
        var answers = new Answers("Vấn đề (van-de)", "Xây dựng Đảng (xay-dung-dang)", "Việc mới");

        Assert.Equal(ExitCode.Done, Run(site.Input, ["tin"], answers).Code);

        var article = Read(site.Input).Content!.Documents.OfType<NewsArticle>().Single();
        Assert.Equal(("/van-de/2026/viec-moi/", "xay-dung-dang"), (article.Url.Value, article.Category!.Value.Value));
    }

    [Theory]
    [InlineData("--category xay-dung-dang --section van-de", ExitCode.Done, "")]
    [InlineData("--category xay-dung-dangg", ExitCode.ContentHasErrors, "K502")]
    [InlineData("--category la", ExitCode.ContentHasErrors, "K501")]
    [InlineData("--section la", ExitCode.ContentHasErrors, "K828")]
    public void New_WithASectionAndACategory_AsksForNothing(string options, int exit, string told)
    {
        using var site = new SmallSite("- { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }\n  - { thu_muc: van-de, loai: tin_tuc, ten: Vấn đề }");
        site.Write("_du-lieu/chuyen-muc.yml", "- { id: xay-dung-dang, ten: Xây dựng Đảng }\n");
        var (code, _, error) = Run(site.Input, ["tin", "Việc mới", .. options.Split(' ')]);

        Assert.Equal(exit, code);
        Assert.Contains(told, error, StringComparison.Ordinal);
    }

    [Fact]
    public void NewIssue_OnATerminal_AsksForTheMonthUntilItIsOne()
    {
        using var site = new SmallSite();
        var answers = new Answers("2026-13", "12/2026");

        Assert.Equal(ExitCode.Done, Run(site.Input, ["ban-tin"], answers).Code);

        Assert.StartsWith("\"2026-13\" không phải một tháng", Assert.Single(answers.Told), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(site.Input, "ban-tin", "2026-12.md")));
    }

    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-21", false)]
    public void NewFile_OnAPageThatIsAnArchive_IsMade_AndSaysWhatThatMeans(string since, bool isTold)
    {
        using var site = new SiteCopy("tron-ven");
        File.AppendAllText(Path.Combine(site.Input, "cau-hinh.yml"), $"\nluu_tru: {since}\n");
        var (code, _, error) = Run(site, "tin", "Tin bổ sung");
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(isTold, error.Contains("K278", StringComparison.Ordinal));
    }

    private static ReadResult Read(SiteCopy site) => Read(site.Input);

    private static ReadResult Read(string input) => InputReader.Read(InputReader.Open(input, new ReadOptions()));

    private static (int Code, string Output, string Error) Run(SiteCopy site, params string[] arguments) => Run(site.Input, arguments);

    private static (int Code, string Output, string Error) Run(string input, string[] arguments, IQuestions? questions = null)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        var context = new CommandContext(screen, SiteRun.Now, CancellationToken.None) { Questions = questions };
        return (CommandLine.Run(["new", .. arguments, "--input", input], context), output.ToString(), error.ToString());
    }
}
