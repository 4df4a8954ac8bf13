using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Founding;

/// <summary>
/// The committee that two older ones were merged into, on a folder that <c>init</c> made and its editors changed: other names, signs, colours, sections, kinds of units and
/// blocks of the home page. Whoever follows a link to a page of either older committee arrives.
/// </summary>
public sealed partial class MergedCommitteeTests(MergedCommitteeTests.Made made) : IClassFixture<MergedCommitteeTests.Made>
{
    private const string Name = "Đảng bộ các cơ quan Đảng tỉnh (mẫu)";

    [Fact]
    public void Folder_HasNoFaultButTheSamplesThatItNames() => Assert.All(
        made.Told, told => Assert.True(told.Severity == Severity.Notice && told.Code is "K250" or "K251", $"{told.File} {told.Code} {told.Message}"));

    [Fact]
    public void Pages_CallItByItsNameAndSign()
    {
        Assert.Contains(Name, Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("Trang thông tin điện tử Đảng bộ Cơ quan Đảng (mẫu)", Text("index.html"), StringComparison.Ordinal);
        Assert.Contains("Tỉnh Mẫu", Text("thu-chi-bo/2026-11/in/index.html"), StringComparison.Ordinal);
        Assert.Contains("Thư gửi chi bộ (mẫu)", Text("thu-chi-bo/2026-11/index.html"), StringComparison.Ordinal);
        Assert.All(made.Files.Where(IsText), file => Assert.DoesNotMatch("ĐUK\\b|khoi\\.example|trang\\.example|Đảng ủy Khối các cơ quan và doanh nghiệp", Encoding.UTF8.GetString(file.Value)));
    }

    [Fact]
    public void Stylesheet_HasItsColours()
    {
        var css = Text(made.Files.Keys.Single(name => name.StartsWith("tai-san/site.", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Contains("#12508f", css, StringComparison.Ordinal);
        Assert.DoesNotContain("#9b1519", css, StringComparison.Ordinal);
    }

    [Fact]
    public void SectionsUnitsAndHome_AreItsOwn()
    {
        Assert.Contains("<h1>Thời sự cơ quan Đảng</h1>", Text("thoi-su/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(made.Files.Keys, file => file.StartsWith("tin-tuc/", StringComparison.Ordinal) || file.StartsWith("ban-tin/", StringComparison.Ordinal));
        Assert.Contains("Tổ đảng", Text("to-chuc/index.html"), StringComparison.Ordinal);
        Assert.Contains("<h2>Việc của cán bộ</h2>", Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("Ngày đáng nhớ", Text("index.html"), StringComparison.Ordinal);
    }

    /// <summary>In the register the older committee's document keeps its own sign.</summary>
    [Fact]
    public void Documents_OfThePredecessors_AreFoundByTheirSigns()
    {
        Assert.Contains("12-KH/ĐUKCQ", Text("van-ban/index.html"), StringComparison.Ordinal);
        Assert.Contains("Đảng ủy Khối cơ quan (mẫu)", Text("chuong-trinh/12-kh-dukcq/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/khoi-co-quan/tin-tuc/hop-nhat-142.html", "/khoi/thoi-su/2026/hop-nhat/")]
    [InlineData("/khoi-co-quan/van-ban/12-kh-dukcq/", "/khoi/chuong-trinh/12-kh-dukcq/")]
    [InlineData("/index.php/doanh-nghiep/hop-nhat", "/khoi/thoi-su/2026/hop-nhat/")]
    [InlineData("/index.php/doanh-nghiep/so-tay", "/khoi/tu-co-so/2026/so-tay/")]
    public void OldAddress_OfEitherPredecessor_LeadsOn(string old, string now)
    {
        var rules = Text("_redirects").Split('\n').Select(line => line.Split(' ')).Where(rule => rule.Length == 3).ToDictionary(rule => rule[0].TrimEnd('/'), rule => rule[1], StringComparer.Ordinal);

        Assert.Equal(now, rules[old.TrimEnd('/')]);
        Assert.Contains(now["/khoi/".Length..] + "index.html", made.Files.Keys);
    }

    [Fact]
    public void Links_StayBelowItsFolder() => Assert.All(
        made.Files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => Links.In(file.Value)).Where(link => link.StartsWith('/')),
        link => Assert.StartsWith("/khoi/", link, StringComparison.Ordinal));

    private static bool IsText(KeyValuePair<string, byte[]> file) => Path.GetExtension(file.Key) is ".html" or ".xml" or ".json" or ".webmanifest";

    private string Text(string file) => Encoding.UTF8.GetString(made.Files[file]);

    /// <summary>Made, changed and built once for all of them.</summary>
    public sealed partial class Made : IDisposable
    {
        private readonly TemporaryFolder _folder = new();

        public Made()
        {
            var screen = new Screen(TextWriter.Null, TextWriter.Null, Screen.PipedWidth, Paint.Off, IsLive: false);
            string[] options =
            [
                "--name", Name, "--parent", "Đảng bộ tỉnh (mẫu)", "--short", "Đảng bộ Cơ quan Đảng (mẫu)", "--code", "ĐUCQ", "--place", "Tỉnh Mẫu", "--url", "https://example.vn/khoi/",
            ];
            Assert.Equal(ExitCode.Done, CommandLine.Run(["init", _folder["trang"], .. options], new CommandContext(screen, SiteRun.Now, TestContext.Current.CancellationToken)));

            Directory.Move(_folder["trang/input/tin-tuc"], _folder["trang/input/thoi-su"]);
            Directory.Move(_folder["trang/input/ban-tin"], _folder["trang/input/thu-chi-bo"]);
            foreach (var file in Directory.EnumerateFiles(_folder["trang/input"], "*.md", SearchOption.AllDirectories))
            {
                File.WriteAllText(file, MovedSection().Replace(File.ReadAllText(file), moved => moved.Value switch { "/tin-tuc/" => "/thoi-su/", "/ban-tin/" => "/thu-chi-bo/", _ => "/tu-co-so/" }));
            }

            FileTree.Copy(Repository.PathOf("tests/Site.Tests/Cli/Founding/MergedCommittee"), _folder["trang"]);
            var settings = File.ReadAllText(_folder["trang/input/cau-hinh.yml"]);
            foreach (var (key, value) in Changed)
            {
                settings = Block(key).Replace(settings, string.Empty) + $"\n{key}:{value}\n";
            }

            File.WriteAllText(_folder["trang/input/cau-hinh.yml"], settings);
            var request = SiteRun.Request(_folder["trang/input"], themes: _folder["trang/themes"]) with { ThemeName = null };
            Told = SiteRun.Built(request).Diagnostics;
            Files = SiteRun.Render(request);
        }

        public ImmutableArray<Diagnostic> Told { get; }

        public ImmutableSortedDictionary<string, byte[]> Files { get; }

        private static IEnumerable<(string Key, string Value)> Changed =>
        [
            ("giao_dien", " tinh"),
            ("trinh_don", " [{ nhan: Trang chủ, duong_dan: / }, { nhan: Thời sự, duong_dan: /thoi-su/ }, { nhan: Từ cơ sở, duong_dan: /tu-co-so/ }]"),
            ("trang_chu", " [tin_noi_bat, ban_tin, { ten: Việc của cán bộ, doi_tuong: can-bo, kieu: the }, van_ban_moi]"),
            ("chuyen_trang", """

                  - { thu_muc: thoi-su, loai: tin_tuc, ten: Thời sự cơ quan Đảng }
                  - { thu_muc: chuong-trinh, loai: ke_hoach, ten: Chương trình công tác }
                  - { thu_muc: tu-co-so, loai: hoat_dong, ten: Từ cơ sở }
                  - { thu_muc: thu-chi-bo, loai: ban_tin, ten: Thư chi bộ }
                """),
            ("ban_tin", " { ten: Thư gửi chi bộ (mẫu) }"),
            ("doi_tuong", " [{ id: can-bo, ten: Cán bộ }]"),
            ("loai_to_chuc", " [{ id: to-dang, ten: tổ đảng }]"),
        ];

        public void Dispose() => _folder.Dispose();

        /// <summary>A key at the line's start with all that is indented below it.</summary>
        private static Regex Block(string key) => new($"^{key}:.*\n(?:[ \t].*\n|\n(?=[ \t]))*", RegexOptions.Multiline | RegexOptions.CultureInvariant);

        [GeneratedRegex("/(tin-tuc|ban-tin|hoat-dong)/", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
        private static partial Regex MovedSection();
    }
}
