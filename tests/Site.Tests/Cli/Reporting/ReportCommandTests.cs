using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.Cli.Commands;
using Site.Tests.Cli.Inventory;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Reporting;

public sealed class ReportCommandTests : IDisposable
{
    private const string Article = "---\ntieu_de: Một\nngay: 2026-11-19\ntac_gia: \"=Cộng tác viên\"\n---\n\nNội dung.\n";

    private readonly SmallSite _site = new();
    private readonly TemporaryFolder _folder = new();

    public ReportCommandTests() => _site.Write("tin-tuc/mot.md", Article);

    public void Dispose()
    {
        _site.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Report_WritesWordAndCsv()
    {
        var (exit, output, error) = Report("2026");
        Assert.Equal((ExitCode.Done, string.Empty), (exit, error));
        Assert.StartsWith("Báo cáo năm 2026: 1 tin, bài (cùng kỳ năm 2025: 0)\n", output, StringComparison.Ordinal);
        Assert.Equal([".gitignore", "bao-cao-2026.csv", "bao-cao-2026.docx"], Written());
        var csv = CsvReader.Read(File.ReadAllText(_folder["bao-cao/bao-cao-2026.csv"]).TrimStart('\uFEFF'));
        Assert.Equal(["Phần", "Mục", "Số liệu", "Năm 2026", "Cùng kỳ năm 2025"], csv[0]);
        Assert.Equal(["Tin, bài", "Tổng cộng", "số bài", "1", "0"], csv[1]);
        Assert.Contains(csv, line => line.SequenceEqual(["Tác giả", "'=Cộng tác viên", "số bài", "1", "0"]));
        Assert.All(csv, line => Assert.Equal(5, line.Length));
    }

    [Theory]
    [InlineData("bao-cao-2026-quy-4", "--quarter", "4")]
    [InlineData("bao-cao-2026-chi-bo-mot", "--unit", "Chi bộ Một")]
    [InlineData("bao-cao-2026-quy-1-chi-bo-hai", "--quarter", "1", "--unit", "chi-bo-hai")]
    public void Report_OfAPart_SaysSoInItsName(string name, params string[] options)
    {
        Assert.Equal(ExitCode.Done, Report(["2026", .. options]).Exit);
        Assert.Contains(name + ".docx", Written());
    }

    [Theory]
    [InlineData("K855")]
    [InlineData("K856", "26")]
    [InlineData("K856", "2027")]
    [InlineData("K856", "1929")]
    [InlineData("K856", "2026-11")]
    [InlineData("K807", "2026", "2025")]
    [InlineData("K812", "2026", "--quarter", "5")]
    [InlineData("K831", "2026", "--unit", "khong-co")]
    public void Report_OfNothingKnown_IsWrongUsage(string code, params string[] arguments)
    {
        var (exit, output, error) = Report(arguments);
        Assert.Equal((ExitCode.WrongUsage, string.Empty), (exit, output));
        Assert.Contains(code, error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["bao-cao"]));
    }

    [Fact]
    public void Report_OfAQuarterToCome_IsWrongUsage() => Assert.Contains(
        "Không làm được báo cáo của quý III/2026", Run("report", "bao-cao", "2026", "--quarter", "3", "--date", "2026-06-30").Error, StringComparison.Ordinal);

    [Fact]
    public void Report_NeverGoesWhereTheSiteIs()
    {
        var around = Path.GetDirectoryName(_site.Input)!;
        _site.Write("cau-hinh.yml", File.ReadAllText(Path.Combine(_site.Input, "cau-hinh.yml")) + "xuat_ban: { cach: thu_muc, dich: may-chu/khoi, noi_bo: may-chu/noi-bo }\n");
        Directory.CreateDirectory(_folder["da-dung/tin-tuc"]);
        File.WriteAllText(_folder["da-dung/.khoi-output"], "khoi-site\n");
        Directory.CreateSymbolicLink(_folder["loi-tat"], _folder["da-dung"]);
        foreach (var (folder, why) in new[]
        {
            (_site.Input, "nội dung"), (Path.Combine(_site.Input, "tep"), "nội dung"), (Repository.PathOf("themes"), "giao diện"),
            (Path.Combine(around, "output"), "đã dựng"), (Path.Combine(around, "output/tin-tuc"), "đã dựng"), (Path.Combine(around, "output.noi-bo"), "đã dựng"), (Path.Combine(around, "output.nhap/x"), "đã dựng"),
            (Path.Combine(around, "output.moi"), "đã dựng"), (Path.Combine(around, "may-chu/khoi/bao-cao"), "nơi xuất bản"), (Path.Combine(around, "may-chu/noi-bo"), "nơi xuất bản"),
            (_folder["da-dung/tin-tuc"], "đã dựng"), (_folder["loi-tat/tin-tuc"], "đã dựng"), ("output", "đã dựng"),
        })
        {
            var before = Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
            var (exit, output, error) = Run("report", folder, "2026");
            Assert.Equal((ExitCode.ContentHasErrors, string.Empty), (exit, output));
            Assert.Contains("K857", error, StringComparison.Ordinal);
            Assert.Contains(why, error, StringComparison.Ordinal);
            Assert.Equal(before, Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : []);
        }

        Assert.Equal(ExitCode.Done, Run("report", Path.Combine(around, "output-bao-cao"), "2026").Exit);
    }

    [Fact]
    public void Report_MadeAgain_IsTheSame_AndOneThatSomebodyEditedIsNotOverwritten()
    {
        Report("2026");
        Assert.Equal(ExitCode.Done, Report("2026").Exit);

        File.WriteAllText(_folder["bao-cao/bao-cao-2026.docx"], "edited");
        File.Delete(_folder["bao-cao/bao-cao-2026.csv"]);
        var (exit, _, error) = Report("2026");
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains("K858", error, StringComparison.Ordinal);
        Assert.Equal("edited", File.ReadAllText(_folder["bao-cao/bao-cao-2026.docx"]));
        Assert.Equal([".gitignore", "bao-cao-2026.docx"], Written());
    }

    [Fact]
    public void Report_InAFolderOfItsOwn_IsKeptOutOfGit_ButLeavesAnExistingFolderAsItIs()
    {
        Report("2026");
        Assert.Equal("*\n", File.ReadAllText(_folder["bao-cao/.gitignore"]));

        Directory.CreateDirectory(_folder["cua-toi"]);
        Run("report", _folder["cua-toi"], "2026");
        Assert.False(File.Exists(_folder["cua-toi/.gitignore"]));
    }

    [Fact]
    public void Report_OfContentWithErrors_SaysThatItMayBeWrong()
    {
        _site.Write("tin-tuc/hai.md", "---\ntieu_de: Hai\nngay: 31/02/2026\n---\n\nNội dung.\n");
        var (exit, _, error) = Report("2026");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("nên báo cáo có thể chưa đúng", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Royalties_AreATableByAuthor()
    {
        _site.Write("cau-hinh.yml", File.ReadAllText(Path.Combine(_site.Input, "cau-hinh.yml")) + "nhuan_but:\n  - { the_loai: tin, muc: 50.000 }\n  - { the_loai: bài phản ánh, muc: \"150 000 đồng\" }\n");
        _site.Write("tin-tuc/hai.md", "---\ntieu_de: Hai\nngay: 2026-11-05\ntac_gia: Ban Biên tập\nthe_loai: bai\n---\n\nNội dung.\n");
        _site.Write("tin-tuc/ba.md", "---\ntieu_de: Ba\nngay: 2026-11-06\ntac_gia: Ban Biên tập\n---\n\nNội dung.\n");
        _site.Write("tin-tuc/khong-ten.md", "---\ntieu_de: Không tên\nngay: 2026-11-06\n---\n\nNội dung.\n");
        _site.Write("_du-lieu/nhuan-but.yml", "- { bai: input/tin-tuc/ba.md, muc: 70000, ghi_chu: bài đặt }\n");
        var (exit, output, error) = Run("royalties", "bao-cao", "2026-11");
        Assert.Equal((ExitCode.Done, string.Empty), (exit, error));
        Assert.StartsWith(
            "Nhuận bút tháng 11 năm 2026: 270.000 đồng, 2 tác giả\n  =Cộng tác viên: 1 bài, 50.000 đồng\n  Ban Biên tập: 2 bài, 220.000 đồng\n  1 bài chưa tính vì không ghi tác giả: input/tin-tuc/khong-ten.md\n", output, StringComparison.Ordinal);
        var csv = CsvReader.Read(File.ReadAllText(_folder["bao-cao/nhuan-but-2026-11.csv"]).TrimStart('\uFEFF'));
        Assert.Equal(
            [
                "Tác giả|Số bài|Thể loại|Tiêu đề|Ngày|Số tiền (đồng)|Ghi chú",
                "'=Cộng tác viên|1|tin|Một|2026-11-19|50000|",
                "Cộng =Cộng tác viên|1||||50000|",
                "Ban Biên tập|1|bài phản ánh|Hai|2026-11-05|150000|",
                "Ban Biên tập|1|tin|Ba|2026-11-06|70000|bài đặt",
                "Cộng Ban Biên tập|2||||220000|",
                "Tổng cộng|3||||270000|",
                "(không ghi tác giả)|1|tin|Không tên|2026-11-06|50000|chưa tính: ghi tác giả ở bài, hoặc \"nguoi_nhan\" trong nhuan-but.yml",
            ],
            csv.Select(line => string.Join('|', line)));
    }

    [Fact]
    public void Royalties_OfAnItemThatTwoShare_CountItOnceInTheTotal()
    {
        _site.Write("_du-lieu/nhuan-but.yml", "- { bai: tin-tuc/mot.md, muc: 30000, nguoi_nhan: Hai }\n- { bai: tin-tuc/mot.md, muc: 20000, nguoi_nhan: Ba }\n");
        Assert.Equal(ExitCode.Done, Run("royalties", "bao-cao", "2026-11").Exit);
        var csv = CsvReader.Read(File.ReadAllText(_folder["bao-cao/nhuan-but-2026-11.csv"]).TrimStart('\uFEFF')).Select(line => string.Join('|', line)).ToList();
        Assert.Contains("Cộng Hai|1||||30000|", csv);
        Assert.Contains("Tổng cộng|1||||50000|", csv);
    }

    [Theory]
    [InlineData("K814")]
    [InlineData("K815", "2026")]
    [InlineData("K856", "2026-12")]
    public void Royalties_OfNoMonth_AreWrongUsage(string code, params string[] arguments)
    {
        var (exit, _, error) = Run("royalties", "bao-cao", arguments);
        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Contains(code, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Royalties_WithoutRates_SayWhatToWrite() => Assert.Contains("K859", Run("royalties", "bao-cao", "2026-11").Error, StringComparison.Ordinal);

    [Fact]
    public void Royalties_ThatWereNotUnderstood_GiveNoTable()
    {
        _site.Write("_du-lieu/nhuan-but.yml", "- { bai: tin-tuc/mot.md, muc: nhiều }\n");
        var (exit, _, error) = Run("royalties", "bao-cao", "2026-11");
        Assert.Equal(ExitCode.ContentHasErrors, exit);
        Assert.Contains("K276", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["bao-cao"]));
    }

    private IEnumerable<string> Written() => Directory.GetFiles(_folder["bao-cao"]).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private (int Exit, string Output, string Error) Report(params string[] arguments) => Run("report", "bao-cao", arguments);

    /// <param name="folder">Below the test's folder, or a path; <c>output</c> is that beside the current folder.</param>
    private (int Exit, string Output, string Error) Run(string verb, string folder, params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        var exit = CommandLine.Run(
            [verb, .. arguments, "--input", _site.Input, "--themes", Repository.PathOf("themes"), "--output", folder == "bao-cao" ? _folder[folder] : folder],
            new CommandContext(screen, SiteRun.Now, CancellationToken.None));
        return (exit, output.ToString(), error.ToString());
    }
}
