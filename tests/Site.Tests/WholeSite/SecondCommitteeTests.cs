using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Pipeline;
using Site.Tests.Cli;

namespace Site.Tests.WholeSite;

/// <summary>
/// Another committee on the same program: its own names, signs, sections, words, home page, genres and units, and a theme that is Khối with another
/// <c>theme.yml</c> and pictures of its own, under a folder of its host. Nothing of the first committee may show through.
/// </summary>
public sealed partial class SecondCommitteeTests : IClassFixture<SecondCommitteeTests.Built>
{
    private readonly ImmutableSortedDictionary<string, byte[]> _files;

    public SecondCommitteeTests(Built built) => _files = built.Files;

    [Fact]
    public void Stylesheet_HasItsColoursByDayAndInTheDark()
    {
        var css = Text(_files.Keys.Single(name => name.StartsWith("tai-san/site.", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Contains("--mau-chinh: #12508f; ", css, StringComparison.Ordinal);
        Assert.Contains("--mau-nhan: #2a9d8f; ", css, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark) { :root { ", css, StringComparison.Ordinal);
        Assert.Matches("--anh-dau-trang: url\\(\"bien\\.[0-9a-f]{8}\\.svg\"\\)", css);
        Assert.DoesNotContain("#9b1519", css, StringComparison.Ordinal);
    }

    [Fact]
    public void Head_NamesItsIconColourAndSocialPicture()
    {
        var home = Text("index.html");
        Assert.Contains("<meta name=\"theme-color\" content=\"#12508f\">", home, StringComparison.Ordinal);
        Assert.Matches("<link rel=\"icon\" type=\"image/svg\\+xml\" href=\"/cang/tai-san/song-nho\\.[0-9a-f]{8}\\.svg\">", home);
        Assert.Matches("<meta property=\"og:image\" content=\"https://tinh\\.example/cang/tai-san/chia-se\\.[0-9a-f]{8}\\.png\">", home);
        Assert.Matches("<img src=\"/cang/tai-san/song\\.[0-9a-f]{8}\\.svg\" alt=\"\" width=\"64\"", home);
        Assert.Matches("<meta property=\"og:image\" content=\"https://tinh\\.example/cang/hinh/", Text("co-so/cau/index.html"));
        Assert.Contains("song-nho", Text("trang.webmanifest"), StringComparison.Ordinal);
        Assert.Contains("song-nho", Text("ban-tin/2026-11/in/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Home_ShowsTheChosenLeadAndTheBlocksInTheirOrder()
    {
        var home = Text("index.html");
        Assert.Contains("<section class=\"o o-noi-bat\" aria-label=\"Tin nổi bật\">", home, StringComparison.Ordinal);
        Assert.Contains("Tin được chọn đứng đầu (mẫu)", Block(home, "o-noi-bat"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tin được chọn đứng đầu (mẫu)", Block(home, "o-tin-moi"), StringComparison.Ordinal);
        Assert.Contains("<h2>Tin bến</h2>", home, StringComparison.Ordinal);
        Assert.Contains("<h2>Thư chi bộ Cảng (mẫu)</h2>", home, StringComparison.Ordinal);

        var own = Own().Matches(home).Select(block => block.Value).ToList();
        Assert.Equal(["Gương bến cảng", "Từ Đảng bộ Bến", "Ảnh cơ sở", "Công văn mới", "Cho công nhân cảng"], own.Select(block => Heading().Match(block).Groups["title"].Value));
        Assert.Equal(["Chuyện ở bến (mẫu)"], Titles(own[0]));
        Assert.Contains("<a href=\"/cang/chuyen-muc/guong/\">Xem thêm</a>", own[0], StringComparison.Ordinal);

        // Of a unit below; the upper unit's own page does not have it, so that there is no page to lead to.
        Assert.Equal(["Chi bộ Cẩu họp ngay tại bến (mẫu)"], Titles(own[1]));
        Assert.DoesNotContain("Xem thêm", own[1], StringComparison.Ordinal);
        Assert.Contains("<div class=\"luoi-anh\">", own[2], StringComparison.Ordinal);
        Assert.Contains("<a href=\"/cang/co-so/\">Xem thêm</a>", own[2], StringComparison.Ordinal);
        Assert.Contains("<div class=\"hai-cot\">", own[3], StringComparison.Ordinal);
        Assert.Contains("03-CTr/ĐUC", own[3], StringComparison.Ordinal);
        Assert.Equal(["Chuyện ở bến (mẫu)"], Titles(own[4]));
        Assert.DoesNotContain("Hoạt động cơ sở", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Menu_HasOutsideLinksAndALevelBelowWithoutScript()
    {
        var page = Text("co-so/index.html");
        Assert.Contains("<a href=\"https://bao.example/\" class=\"ra-ngoai\" rel=\"noopener\">Báo của tỉnh</a>", page, StringComparison.Ordinal);
        Assert.Contains("<summary class=\"dang-o\">Chuyên trang</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/cang/co-so/\" aria-current=\"true\">Từ cơ sở</a>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>Tra cứu</summary>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Genres_AndKindsOfUnits_AreCalledAsTheSettingsSay()
    {
        Assert.Contains(">Tản văn</a>", Text("thoi-su/ba/index.html"), StringComparison.Ordinal);
        Assert.Contains(">Phóng sự</a>", Text("thoi-su/hai/index.html"), StringComparison.Ordinal);
        var units = Text("to-chuc/index.html");
        Assert.Contains("<h1>Các tổ chức của Đảng bộ</h1>", units, StringComparison.Ordinal);
        Assert.Contains("Đoàn thể", units, StringComparison.Ordinal);
        Assert.Contains("Chi bộ trực thuộc", units, StringComparison.Ordinal);
        Assert.Contains("<option value=\"tin-tuc\">Thời sự</option>", Text("tim-kiem/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Bulletin_OnPagesAndInWord_HasItsWordsAndColours()
    {
        Assert.Contains("Bàn trong cuộc họp", Text("ban-tin/2026-11/index.html"), StringComparison.Ordinal);
        var print = Text("ban-tin/2026-11/in/index.html");
        Assert.Contains("Bàn trong cuộc họp", print, StringComparison.Ordinal);
        Assert.Contains("Thư chi bộ Cảng (mẫu)", print, StringComparison.Ordinal);
        Assert.Contains("--in-tieu-de: #12508f;", Text(_files.Keys.Single(name => name.StartsWith("tai-san/kho-giay.", StringComparison.Ordinal))), StringComparison.Ordinal);

        var docx = _files[_files.Keys.Single(name => name.EndsWith("ban-tin-2026-11.docx", StringComparison.Ordinal))];
        var styles = Part(docx, "word/styles.xml");
        Assert.Contains("12508F", styles, StringComparison.Ordinal);
        Assert.DoesNotContain("9B1", styles, StringComparison.Ordinal);
        Assert.Contains("Bàn trong cuộc họp", Part(docx, "word/document.xml"), StringComparison.Ordinal);
        Assert.Contains("2A9D8F", Part(docx, "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingOfTheFirstCommittee_ShowsThrough() => Assert.All(
        _files.Where(file => Path.GetExtension(file.Key) is ".html" or ".xml" or ".webmanifest" or ".json"),
        file => Assert.DoesNotMatch("Đảng ủy Khối|ĐUK|khoi\\.example|Bản tin sinh hoạt chi bộ|bieu-tuong", Encoding.UTF8.GetString(file.Value)));

    [Fact]
    public void Links_StayBelowItsFolder() => Assert.All(
        _files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => Links.In(file.Value)).Where(link => link.StartsWith('/')),
        link => Assert.StartsWith("/cang/", link, StringComparison.Ordinal));

    private static string Block(string page, string name) =>
        page[page.IndexOf($"<section class=\"o {name}\"", StringComparison.Ordinal)..].Split("</section>")[0];

    private static IEnumerable<string> Titles(string block) => Link().Matches(block).Select(link => link.Groups["title"].Value).Where(title => title != "Xem thêm");

    private string Text(string name) => Encoding.UTF8.GetString(_files[name]);

    private static string Part(byte[] docx, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    [GeneratedRegex("<section class=\"o o-rieng\">.*?</section>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex("<h2>(?<title>[^<]*)</h2>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex("<a href=\"[^\"]*\">(?<title>[^<]*)</a>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    /// <summary>Built once for all of them.</summary>
    public sealed class Built : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Built()
        {
            var given = Repository.PathOf("tests/Site.Tests/WholeSite/SecondCommittee");
            FileTree.Copy(Path.Combine(given, "input"), _folder["input"]);
            FileTree.Copy(Repository.PathOf("themes/khoi"), _folder["themes/hai"]);
            File.Delete(_folder["themes/hai/assets/bieu-tuong.svg"]);
            FileTree.Copy(Path.Combine(given, "theme"), _folder["themes/hai"]);
            var request = SiteRun.Request(_folder["input"], themes: _folder["themes"]) with { ThemeName = null };
            var built = SitePipeline.Run(request);
            Assert.Equal(string.Empty, SiteRun.Report(built, _folder["input"]));
            Files = SiteRun.Render(request);
        }

        public ImmutableSortedDictionary<string, byte[]> Files { get; }

        public void Dispose() => _folder.Dispose();
    }
}
