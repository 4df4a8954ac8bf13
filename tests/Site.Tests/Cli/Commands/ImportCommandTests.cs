using System.Text.RegularExpressions;
using NetVips;
using Site.Cli.Commands;
using Site.Cli.Printing;
using Site.Cli.Terminal;
using Site.Reading.Images;
using Site.Tests.Importing.Heads;
using Site.Tests.Importing.Word;
using Site.Tests.Pictures;
using Site.Tests.Rendering.Bulletins.Docx;
using static Site.Tests.Importing.Word.Docx;

namespace Site.Tests.Cli.Commands;

public sealed partial class ImportCommandTests : IDisposable
{
    // What a page says by itself, and words that only lead to a field: they stand in no key.
    private const string Furniture =
        "đảng cộng sản việt nam số ngày tháng năm nơi nhận đã ký căn cứ thực hiện kế hoạch này phổ biến đến v/v v t m";

    private readonly SmallSite _site = new();
    private readonly TemporaryFolder _files = new();

    public static TheoryData<string> Samples => [.. TypistSamples.All.Select(sample => sample.Name)];

    public void Dispose()
    {
        _site.Dispose();
        _files.Dispose();
    }

    [Fact]
    public void Document_BecomesADraftWithItsKeys()
    {
        var (code, output) = Run("import", Put("Kế hoạch 61.docx", TypistSamples.All[0].File));

        Assert.Equal(ExitCode.Done, code);
        var text = Written("ke-hoach/61-kh-duk.md");
        Assert.StartsWith(
            """
            ---
            tieu_de: "Nâng cao chất lượng sinh hoạt chi bộ (mẫu)"
            ngay: 2026-11-20
            so_ky_hieu: "61-KH/ĐUK"
            ngay_ban_hanh: 2026-11-05
            co_quan_ban_hanh: "Đảng ủy Khối các cơ quan Tỉnh Mẫu"
            loai_van_ban: "Kế hoạch"
            cap_tren: "Đảng bộ tỉnh Mẫu"
            noi_ban_hanh: "Tỉnh Mẫu"
            de_ky: "T/M Ban Thường vụ"
            nguoi_ky: "Nguyễn Văn Mẫu"
            chuc_vu: "Phó Bí thư"
            can_cu:
              - "Hướng dẫn số 42-HD/BTCTW, ngày 28/10/2025 của Ban Tổ chức Trung ương về sinh hoạt chi bộ (mẫu)"
            noi_nhan:
              - "Thường trực Tỉnh ủy (báo cáo)"
              - "Các chi bộ, đảng bộ cơ sở"
              - "Lưu Văn phòng"
            pho_bien: "chi bộ"
            trang_thai: nhap
            # Nhập từ tệp Kế hoạch 61.docx
            ---

            Ban Thường vụ Đảng ủy Khối các cơ quan Tỉnh Mẫu ban hành kế hoạch với những nội dung như sau:

            ## I- MỤC ĐÍCH, YÊU CẦU
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.Contains("Đã tạo", output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EveryWordOfASample_IsInItsDraft(string name)
    {
        var sample = TypistSamples.All.First(each => each.Name == name);
        Run("import", Put("mẫu.docx", sample.File), "--kind", "ke-hoach");
        var written = Words(File.ReadAllText(Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories).Single())).ToList();
        var missing = Words(HeadReaderTests.WordsOf(sample.File, isOld: name.Contains("Vn", StringComparison.Ordinal))).ToList();
        foreach (var word in written)
        {
            missing.Remove(word);
        }

        Assert.DoesNotContain(missing, word => !Furniture.Split(' ').Contains(word, StringComparer.Ordinal) && word.Length > 1 && !word.All(char.IsAsciiDigit));
    }

    [Fact]
    public void Samples_AllOfThem_PassTheCheck()
    {
        foreach (var (sample, at) in TypistSamples.All.Select((sample, at) => (sample, at)))
        {
            Put($"mẫu {at}.docx", sample.File);
        }

        var (code, output) = Run("import", _files["nhap"]);
        Assert.Equal((ExitCode.Done, TypistSamples.All.Count), (code, Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories).Count()));
        Assert.Contains("Cần xem", output, StringComparison.Ordinal);

        var (checkedCode, report) = Run("check", "--themes", Repository.PathOf("themes"));
        Assert.True(checkedCode == ExitCode.Done, report);
        Assert.DoesNotContain("lỗi K", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Draft_NeverTakesAPlaceThatIsTaken()
    {
        var file = Put("a.docx", TypistSamples.All[0].File);
        Run("import", file);
        _site.Write("ke-hoach/61-kh-duk.md", "của người khác");
        Run("import", file);
        Assert.Equal("của người khác", Written("ke-hoach/61-kh-duk.md"));
        Assert.True(File.Exists(Path.Combine(_site.Input, "ke-hoach/61-kh-duk-2.md")));
    }

    [Fact]
    public void DryRun_ShowsTheTextAndWritesNothing()
    {
        var (code, output) = Run("import", Put("a.docx", TypistSamples.All[0].File), "--dry");
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Sẽ tạo", output, StringComparison.Ordinal);
        Assert.Contains("so_ky_hieu: \"61-KH/ĐUK\"", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void News_HasItsPhotosBesideIt_SmallCleanAndNamedByTheirCaptions()
    {
        var file = Of(P("CHI BỘ MẪU VỀ NGUỒN", "b", "center"), Runs(Picture("p")), P("Quang cảnh buổi sinh hoạt", "i", "center"), P("Nội dung mẫu."), P("Tin, ảnh: Minh Mẫu", "right"))
            .WithPicture("p", TestPicture.Phone(3000, 2000), "image1.jpeg");
        var (code, output) = Run("import", Put("tin.docx", file.Write()));

        Assert.True(code == ExitCode.Done, output);
        var folder = Path.Combine(_site.Input, "tin-tuc/2026/chi-bo-mau-ve-nguon");
        Assert.Equal(["index.md", "quang-canh-buoi-sinh-hoat.jpg"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var facts = ImageHeader.Read(new MemoryStream(File.ReadAllBytes(Path.Combine(folder, "quang-canh-buoi-sinh-hoat.jpg"))))!;
        Assert.False(facts.HasLocation);
        Assert.Equal(2560, Math.Max(facts.Size.Width, facts.Size.Height));
        var text = File.ReadAllText(Path.Combine(folder, "index.md"));
        Assert.Contains("![Quang cảnh buổi sinh hoạt](quang-canh-buoi-sinh-hoat.jpg \"Quang cảnh buổi sinh hoạt\")", text, StringComparison.Ordinal);
        Assert.Contains("tac_gia: \"Minh Mẫu\"", text, StringComparison.Ordinal);
        Assert.Equal([folder], Directory.EnumerateDirectories(Path.GetDirectoryName(folder)!));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)] // Word turns by itself what says how it was held
    public void Photo_CutAndTurnedInWord_IsAsWordShowsIt(int orientation)
    {
        var shown = Picture("p", shown: "<a:srcRect l=\"25000\"/></pic:blipFill><pic:spPr><a:xfrm rot=\"5400000\"/></pic:spPr>");
        Run("import", Put("tin.docx", Of(P("Tin mẫu", "b", "center"), Runs(shown), P("Nội dung mẫu.")).WithPicture("p", TestPicture.Phone(400, 200, orientation), "image1.jpeg").Write()));

        using var picture = Image.NewFromFile(Path.Combine(_site.Input, "tin-tuc/2026/tin-mau/tin-mau.jpg"));
        Assert.Equal((200, 300), (picture.Width, picture.Height));
        var corner = picture.Getpoint(4, 4); // of the source: a quarter from the left, at the bottom
        Assert.InRange(corner[0], 50, 80);
        Assert.InRange(corner[1], 230, 255);
        var small = ImageHeader.Read(new MemoryStream(File.ReadAllBytes(Path.Combine(_site.Input, "tin-tuc/2026/tin-mau/tin-mau.jpg"))))!;
        Assert.Equal((200, 300, false), (small.Size.Width, small.Size.Height, small.HasLocation));
    }

    [Fact]
    public void Picture_ThatIsNone_IsLeftOutAndTold()
    {
        var (code, output) = Run("import", Put("tin.docx", Of(P("Tin mẫu", "b", "center"), Runs(Picture("p")), P("Nội dung mẫu.")).WithPicture("p", [1, 2, 3], "image1.emf").Write()));
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("K980", output, StringComparison.Ordinal);
        Assert.DoesNotContain("![", Written("tin-tuc/2026/tin-mau.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnsureFields_AreAskedForOnATerminal_AndOnlyThese()
    {
        var file = Put("a.docx", Bytes(P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số:       -KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("viết tin (mẫu)"), P("Nội dung.")));
        var answers = new Answers("không phải số", "62-KH/ĐUK");
        var (code, output) = Run(answers, "import", file);

        Assert.True(code == ExitCode.Done, output);
        Assert.Equal(["viết như 59-KH/ĐUK"], answers.Told);
        Assert.Contains("so_ky_hieu: \"62-KH/ĐUK\"", Written("ke-hoach/62-kh-duk.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void UnsureFields_WithoutATerminal_AreMarkedInTheReportAlone()
    {
        var (_, output) = Run("import", Put("a.docx", Bytes(P("ĐẢNG ỦY KHỐI TỈNH MẪU"), P("Số:       -KH/ĐUK"), P("ĐẢNG CỘNG SẢN VIỆT NAM"), P("Tỉnh Mẫu, ngày 05 tháng 11 năm 2026"), P("KẾ HOẠCH"), P("viết tin (mẫu)"), P("Nội dung."))));
        Assert.Contains("? so_ky_hieu: không thấy", output, StringComparison.Ordinal);
        var text = Written("ke-hoach/viet-tin-mau.md");
        Assert.Contains("\nso_ky_hieu:\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("xem lại", text, StringComparison.Ordinal);
        Assert.Contains("-KH/ĐUK", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "K973")]
    [InlineData("không có.docx", "K971")]
    [InlineData("hỏng.docx", "K974")]
    [InlineData("rỗng.docx", "K981")]
    [InlineData("mật.docx", "K978")]
    public void File_ThatIsNoArticle_IsTold_AndOthersGoOn(string name, string fault)
    {
        Put("a.txt", "chữ"u8.ToArray());
        Put("hỏng.docx", "PK hỏng"u8.ToArray());
        Put("rỗng.docx", Bytes("<w:p/>"));
        Put("mật.docx", Bytes(P("MẬT", "b"), P("Nội dung mẫu.")));
        var (code, output) = Run("import", _files["nhap/" + name], Put("tốt.docx", TypistSamples.All[0].File));
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains(fault, output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(_site.Input, "ke-hoach/61-kh-duk.md")));
    }

    [Fact]
    public void NothingNamed_IsWrongUsage() => Assert.Equal(ExitCode.WrongUsage, Run("import").Code);

    [Fact]
    public void OldFormat_WithoutLibreOffice_SaysHowToSaveIt()
    {
        using var output = new StringWriter();
        var screen = new Screen(output, output, 100, Paint.Off, IsLive: false);
        var code = new ImportRun(new CommandContext(screen, SampleTime, CancellationToken.None), _site.Input) { Machine = new Machine(MachineKind.Linux, _ => null, _ => false) }
            .Run([Put("cũ.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]])]);
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K975", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Lưu thành (Save As)", output.ToString(), StringComparison.Ordinal);
    }

    [OfficeFact]
    public void RichText_IsReadThroughLibreOffice()
    {
        var (code, output) = Run("import", Put("cũ.rtf", "{\\rtf1\\ansi{\\b Tin m\\u7851?u}\\par N\\u7897?i dung m\\u7851?u.\\par}"u8.ToArray()));
        Assert.True(code == ExitCode.Done, output);
        Assert.Contains("Nội dung mẫu.", Written("tin-tuc/2026/tin-mau.md"), StringComparison.Ordinal);
    }

    [OfficeFact]
    public void OldWordAndOpenDocument_SayWhatTheirDocxSays()
    {
        var docx = Put("mẫu.docx", TypistSamples.All[0].File);
        var draft = Imported(docx);
        string[] formats = Thoroughness.IsLong ? ["doc", "odt"] : ["doc"];
        foreach (var format in formats)
        {
            var file = LibreOffice.Convert(docx, format, _files["nhap/ra"]);
            Assert.True(File.Exists(file), file);
            Assert.Equal(draft, Imported(file));
        }

        // The draft without the name of its source.
        string Imported(string file)
        {
            var (code, output) = Run("import", file);
            Assert.True(code == ExitCode.Done, output);
            var place = Path.Combine(_site.Input, "ke-hoach/61-kh-duk.md");
            var text = File.ReadAllText(place);
            File.Delete(place);
            return string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#') || line.StartsWith("##", StringComparison.Ordinal)));
        }
    }

    private const string DocumentPage =
        "<article><p>ĐẢNG ỦY KHỐI TỈNH MẪU</p><p>Số 61-KH/ĐUK</p><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>Tỉnh Mẫu, ngày 05 tháng 11 năm 2026</p><p>KẾ HOẠCH</p><p>viết tin (mẫu)</p><p>Các chi bộ gửi tin trước ngày 25 hằng tháng, theo mẫu.</p></article>";

    [Theory]
    [InlineData]
    [InlineData("--kind", "ke-hoach")]
    public void Page_OfADocument_IsOne_AndItsHeadIsTakenOutOfItsText(params string[] options)
    {
        var (code, output) = Run(["import", Put("a.html", System.Text.Encoding.UTF8.GetBytes(DocumentPage)), .. options]);
        Assert.True(code == ExitCode.Done, output);
        var text = Written("ke-hoach/61-kh-duk.md");
        Assert.Contains("tieu_de: \"Viết tin (mẫu)\"", text, StringComparison.Ordinal);
        Assert.Contains("ngay_ban_hanh: 2026-11-05", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nCác chi bộ gửi tin trước ngày 25 hằng tháng, theo mẫu.\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--kind", "ke-hoach")]
    [InlineData("--kind", "trang")]
    public void Page_WithTheStampOfASecret_IsRefused(params string[] options)
    {
        var (code, output) = Run(["import", Put("a.html", System.Text.Encoding.UTF8.GetBytes("<article><p><b>MẬT</b></p><p>Nội dung mẫu, khá dài để được coi là nội dung chính của trang.</p></article>")), .. options]);
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K978", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void Page_NamedItself_TakesWhatWasSavedWithIt_AndNothingElseOfItsFolder()
    {
        Put("trang_files/hop.png", TestPicture.Logo(8));
        Put("anh/ban.png", TestPicture.Logo(9));
        Put("rieng/nha.png", TestPicture.Logo(10));
        var page = "<article><h1>Tin mẫu</h1><p>Nội dung mẫu, khá dài để được coi là nội dung chính của trang.</p><img alt=\"Một\" src=\"https://mau.example/hop.png\"><img alt=\"Hai\" src=\"anh/ban.png\"><img alt=\"Ba\" src=\"https://mau.example/nha.png\"></article>";
        var (code, output) = Run("import", Put("trang.html", System.Text.Encoding.UTF8.GetBytes(page)));
        Assert.True(code == ExitCode.Done, output);
        Assert.Equal(["hai.png", "index.md", "mot.png"], Directory.EnumerateFiles(Path.Combine(_site.Input, "tin-tuc/2026/tin-mau")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("1 ảnh không có trong tệp hay thư mục được nhập: “Ba”", output, StringComparison.Ordinal);
    }

    [Fact]
    public void PictureOfAPage_ThatIsEmpty_IsLeftOutAndTold()
    {
        Put("hop.png", []);
        var (code, output) = Run("import", Put("a.html", "<article><h1>Tin mẫu</h1><p>Nội dung mẫu, khá dài để được coi là nội dung chính của trang.</p><img src=\"hop.png\"></article>"u8.ToArray()));
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("K980", output, StringComparison.Ordinal);
    }

    [Fact]
    public void File_NamedTwice_IsOneDraft()
    {
        var file = Put("a.docx", TypistSamples.All[0].File);
        Assert.Equal(ExitCode.Done, Run("import", file, Path.GetDirectoryName(file)!, Path.Combine(Path.GetDirectoryName(file)!, ".", "a.docx")).Code);
        Assert.Single(Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void Leftover_OfARunThatWasKilled_IsNoPartOfADraft()
    {
        _site.Write("tin-tuc/2026/.dang-nhap-tin-mau/rieng.png", "của lần trước");
        Run("import", Put("tin.docx", Of(P("Tin mẫu", "b", "center"), Runs(Picture("p")), P("Nội dung mẫu.")).WithPicture("p", TestPicture.Logo(8)).Write()));
        var folder = Path.Combine(_site.Input, "tin-tuc/2026/tin-mau");
        Assert.Equal(["index.md", "tin-mau.png"], Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([folder], Directory.EnumerateDirectories(Path.GetDirectoryName(folder)!));
    }

    private static readonly DateTimeOffset SampleTime = new(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7));

    private string Put(string name, byte[] bytes)
    {
        var path = _files[$"nhap/{name}"];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Written(string path) => File.ReadAllText(Path.Combine(_site.Input, path));

    private (int Code, string Output) Run(params string[] args) => Run(null, args);

    private (int Code, string Output) Run(Answers? answers, params string[] args)
    {
        using var output = new StringWriter();
        var screen = new Screen(output, output, 100, Paint.Off, IsLive: false);
        var code = CommandLine.Run([.. args, "--input", _site.Input], new CommandContext(screen, SampleTime, CancellationToken.None) { Questions = answers });
        return (code, output.ToString());
    }

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
