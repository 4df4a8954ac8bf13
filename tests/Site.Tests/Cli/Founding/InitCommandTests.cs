using System.Diagnostics;
using System.Net;
using System.Text;
using Site.Cli.Commands;
using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Reading;
using Site.Tests.Cli.Commands;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Founding;

public sealed class InitCommandTests : IDisposable
{
    private const string Name = "Đảng ủy các cơ quan Đảng tỉnh Một";

    private readonly TemporaryFolder _folder = new();

    private string Root => _folder["Trang Đảng ủy"];

    private string Input => Path.Combine(Root, "input");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Edition.Public)]
    [InlineData(Edition.Internal)]
    public void Init_WithItsNameAlone_MakesAFolderThatBuildsWithNothingButNotices(Edition edition)
    {
        Assert.Equal(ExitCode.Done, Init("--name", Name).Exit);

        var built = SiteRun.Built(Request(edition));
        Assert.All(built.Diagnostics, told => Assert.Equal(Severity.Notice, told.Severity));
        Assert.All(built.Diagnostics, told => Assert.Contains(told.Code, new[] { "K250", "K251", "K252" }));

        // The first issue has the first article.
        var issue = Assert.Single(built.Bulletins);
        Assert.Equal(new YearMonth(2026, 11), issue.Issue.Month);
        Assert.Equal("Giới thiệu trang thông tin điện tử", Assert.Single(issue.Sections.SelectMany(section => section.Items)).Document.Title);

        // The settings give no address, telephone or e-mail yet: no heading stands over nothing.
        Assert.DoesNotContain(">Liên hệ</h2>", Encoding.UTF8.GetString(SiteRun.Files(built)["index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_AfterOneThatCouldNotWriteItsGuides_GoesOn()
    {
        var inTheWay = _folder.WriteFile("Trang Đảng ủy/.vscode", "không phải thư mục");
        Assert.Equal(ExitCode.ContentHasErrors, Init("--name", Name).Exit);
        File.Delete(inTheWay);

        Assert.Equal(ExitCode.Done, Init("--name", Name).Exit);

        Assert.Contains(Name, File.ReadAllText(Path.Combine(Input, "cau-hinh.yml")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Input, "README.md")));
        Assert.True(File.Exists(Path.Combine(Root, ".vscode", "settings.json")));
    }

    [Fact]
    public void Init_WritesWhatAFolderOfItsOwnNeeds()
    {
        Init("--name", Name);

        var files = FileTree.Read(Root).Keys.Where(file => !file.StartsWith(".git/", StringComparison.Ordinal)).ToList();
        Assert.Superset(
            new HashSet<string>(StringComparer.Ordinal)
            {
                ".gitattributes", ".github/workflows/trang.yml", ".gitignore", ".vscode/khoi.code-snippets", ".vscode/schemas/cau-hinh.json", ".vscode/settings.json", ".vscode/tasks.json", "README.md", "netlify.toml",
                "input/CAI-DAT.md", "input/README.md", "input/_du-lieu/chuyen-muc.yml", "input/_du-lieu/ngay-ky-niem.yml", "input/_du-lieu/to-chuc.yml", "input/ban-tin/2026-11.md",
                "input/cau-hinh.yml", "input/tin-tuc/2026/gioi-thieu-trang.md", "input/trang/gioi-thieu.md", "input/trang/lien-he.md", "themes/README.md",
            },
            files.ToHashSet(StringComparer.Ordinal));
        Assert.All(files.Where(file => file.StartsWith("input/", StringComparison.Ordinal)), file => Assert.DoesNotContain('«', Text(file)));

        // The program is called by its name, and is found in this folder.
        Assert.Contains("\"command\": \"khoi\"", Text(".vscode/tasks.json"), StringComparison.Ordinal);
        Assert.Contains("${workspaceFolder};${env:PATH}", Text(".vscode/tasks.json"), StringComparison.Ordinal);
        Assert.All(files, file => Assert.DoesNotContain("dotnet run", Text(file), StringComparison.Ordinal));
        Assert.Contains("/khoi.exe", Text(".gitignore"), StringComparison.Ordinal);
    }

    /// <summary>A reader never sees a word of a sample that the program has not told.</summary>
    [Fact]
    public void Init_EverySampleWordOnAPage_IsToldAsANotice()
    {
        Init("--name", Name);
        var before = Pages();
        Assert.Contains(before, page => page.Contains("(mẫu)", StringComparison.Ordinal));

        foreach (var told in SiteRun.Built(Request()).Diagnostics.Where(told => told.Code == "K251"))
        {
            var file = Path.Combine(Input, told.File!.Value.InsideRoom);
            var lines = File.ReadAllLines(file);
            lines[told.Span!.Value.Line - 1] = lines[told.Span.Value.Line - 1].Replace("(mẫu)", "thật", StringComparison.Ordinal);
            File.WriteAllLines(file, lines);
        }

        Assert.DoesNotContain(Pages(), page => page.Contains("mẫu", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(SiteRun.Built(Request()).Diagnostics, told => told.Code == "K251");
    }

    [Fact]
    public void Init_SaysWhatIsLeftToBeFilledInAndThatTheRepositoryMustBePrivate()
    {
        var (_, output, _) = Init("--name", Name, "--parent", "Đảng bộ tỉnh Một", "--short", "Đảng ủy cơ quan", "--code", "ĐUCQ, ĐUK", "--place", "Tỉnh Một", "--url", "https://trang.test/mot");

        var left = SiteRun.Built(Request()).Diagnostics.Where(told => told.Code == "K250").Select(told => told.Message).ToList();
        Assert.Equal(
            ["Chưa điền \"chiu_trach_nhiem\" (người chịu trách nhiệm nội dung)", "Chưa điền \"giay_phep\" (giấy phép)", "Chưa điền \"dia_chi\" (địa chỉ)", "Chưa điền \"dien_thoai\" (điện thoại)", "Chưa điền \"email\" (thư điện tử)"],
            left);
        Assert.All(left, message => Assert.Contains(message, output, StringComparison.Ordinal));
        Assert.Contains("phải để riêng tư", output, StringComparison.Ordinal);
        Assert.DoesNotContain(SiteRun.Built(Request()).Diagnostics, told => told.Code == "K252");

        var settings = Settings();
        Assert.Equal(new Committee("Đảng bộ tỉnh Một", Name, "Đảng ủy cơ quan", "Tỉnh Một"), settings.Committee);
        Assert.Equal(["ĐUCQ", "ĐUK"], settings.IssuerCodes);
        Assert.Equal("https://trang.test/mot/", settings.Address.ToString());
        Assert.Equal("Trang thông tin điện tử Đảng ủy cơ quan", settings.Title);
        Assert.Equal(Release.Version, settings.WrittenFor);
    }

    [Fact]
    public void Init_AtATerminal_AsksWhatTheOptionsDoNotSay()
    {
        var answers = new Answers("", Name, "", "ĐU Một", "không phải", "ĐUM", "", "trang.test", "https://trang.test", "0000 000 001, 0000 000 002");
        Assert.Equal(ExitCode.Done, Run([Root], answers).Exit);

        Assert.Equal(["hãy viết tên", "\"không phải\" không dùng làm ký hiệu cơ quan được", "\"trang.test\" không phải một địa chỉ trang web"], answers.Told.Select(told => told.Split(':')[0]));
        var settings = Settings();
        Assert.Equal(new Committee(null, Name, "ĐU Một", null), settings.Committee);
        Assert.Equal(["ĐUM"], settings.IssuerCodes);
        Assert.Equal(["0000 000 001", "0000 000 002"], settings.Contact.Phones);
        Assert.DoesNotContain(SiteRun.Built(Request()).Diagnostics, told => told.Code == "K252" || told.Message.Contains("dien_thoai", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("K880")]
    [InlineData("K882", "trang")]
    [InlineData("K882", "trang", "--name", " ")]
    [InlineData("K807", "trang", "thừa", "--name", "A")]
    [InlineData("K883", "trang", "--name", "A", "--code", "ĐUK,59")]
    [InlineData("K811", "trang", "--name", "A", "--url", "trang")]
    [InlineData("K822", "trang", "--name", "A\nB")]
    public void Init_WrittenWrongly_IsWrongUsageAndWritesNothing(string code, params string[] arguments)
    {
        var (exit, _, error) = Run([.. arguments.Select(word => word == "trang" ? Root : word)]);

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Root));
    }

    [Fact]
    public void Init_WhereAPageIs_ChangesNothing()
    {
        Init("--name", Name);
        var before = FileTree.Read(Root);

        var (exit, _, error) = Init("--name", "Đảng ủy khác");

        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains("K881", error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(Root)));
    }

    [Fact]
    public void Init_WhereOtherFilesAre_KeepsThemAndSaysSo()
    {
        string[] own = ["README.md", ".vscode/settings.json", "input/README.md", "themes/README.md"];
        foreach (var file in own)
        {
            _folder.WriteFile("Trang Đảng ủy/" + file, "Của người khác.\n");
        }


        var (exit, output, _) = Init("--name", Name);

        Assert.Equal(ExitCode.Done, exit);
        Assert.All(own, file => Assert.Equal("Của người khác.\n", Text(file)));
        Assert.All(own, file => Assert.Contains(file, output.Split("giữ nguyên:")[1], StringComparison.Ordinal));
    }

    /// <summary>What YAML and Markdown could take for marks of their own.</summary>
    [Theory]
    [InlineData("Đảng ủy \"Một\" & *Hai* <Ba> #4: [năm](x) \\ `sáu` _bảy_ | {{ tám }}")]
    [InlineData("% Đảng ủy: 'Một' @ ! - {hai}")]
    public void Init_WithANameOfAnyCharacters_ShowsItAsItIs(string name)
    {
        Assert.Equal(ExitCode.Done, Init("--name", name, "--short", name, "--parent", name, "--place", name).Exit);

        Assert.Equal(new Committee(name, name, name, name), Settings().Committee);
        var html = Encoding.UTF8.GetString(SiteRun.Render(Request())["gioi-thieu/index.html"]);
        Assert.Contains($"<strong>{name}</strong>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_WithGit_MakesARepositoryOfItsOwnOnlyOutsideOfOne()
    {
        Assert.SkipUnless(HasGit(), "no git here");
        Init("--name", Name);
        Assert.True(Directory.Exists(Path.Combine(Root, ".git")));

        Assert.Equal(ExitCode.Done, Run([Path.Combine(Root, "ben-trong"), "--name", Name]).Exit);
        Assert.False(Directory.Exists(Path.Combine(Root, "ben-trong", ".git")));
    }

    [Fact]
    public void Guide_WithWrite_BringsWhatTheProgramSaysOfItselfUpToDate()
    {
        Init("--name", Name);
        var before = FileTree.Read(Root);
        File.WriteAllText(Path.Combine(Input, "README.md"), "cũ");
        File.WriteAllText(Path.Combine(Input, "CAI-DAT.md"), "cũ");
        File.Delete(Path.Combine(Root, ".vscode", "tasks.json"));

        using var output = new StringWriter();
        Assert.Equal(ExitCode.Done, CommandLine.Run(["guide", "--write", "--input", Input], Context(output, TextWriter.Null, null)));

        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(Root)));
    }

    private IEnumerable<string> Pages() => SiteRun.Render(Request()).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Value));

    private string Text(string file) => File.ReadAllText(Path.Combine(Root, file));

    private SiteSettings Settings() => InputReader.Read(InputReader.Open(Input, new ReadOptions())).Content!.Settings;

    private BuildRequest Request(Edition edition = Edition.Public) =>
        SiteRun.Request(Input, edition, Path.Combine(Root, "themes")) with { ThemeName = null };

    private (int Exit, string Output, string Error) Init(params string[] options) => Run([Root, .. options]);

    private static (int Exit, string Output, string Error) Run(string[] arguments, IQuestions? questions = null)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run(["init", .. arguments], Context(output, error, questions));
        return (exit, output.ToString(), error.ToString());
    }

    private static CommandContext Context(TextWriter output, TextWriter error, IQuestions? questions) =>
        new(new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false), SiteRun.Now, TestContext.Current.CancellationToken) { Questions = questions };

    private static bool HasGit()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
