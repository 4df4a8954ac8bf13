using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Reading.Discovery;
using Site.Rendering.Routes;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Preview;

/// <summary>The pipeline gives the same from remembered folders, and after the site that was shown before, as from the disk.</summary>
public sealed partial class RememberedFoldersTests : IDisposable
{
    private static readonly Gen<string> AnyArticle = Gen.OneOf("tin-tuc/a.md", "tin-tuc/b.md", "tin-tuc/c/index.md", "tin-tuc/f.md", "tin-tuc/g.md", "trang/e.md");

    private static readonly Gen<string> AnyKey = Gen.Frequency(
        (12, Gen.OneOf(
            "", "the: [chuyển đổi số]\n", "the: [Chuyển đổi số, dân vận]\n", "to_chuc: a\n", "trang_thai: nhap\n", "ngay: 2025-03-04\n", "ngay: 2026-10-30\n", "ngay: 2026-11-02\nthe: [dân vận]\n", "ban_tin: 2026-11\n", "ban_tin: false\n", "chuyen_muc: x\n", "chuyen_de: 2026\n", "chuyen_de: 2026\nthe: [dân vận]\n", "doi_tuong: dang-vien\n",
            "the_loai: anh\nanh: { tep: /anh/mot.png, mo_ta: x }\n", "the_loai: mo_hinh\n", "tieu_de: Một tên khác\n", "dang_luc: 2027-01-01\n", "het_han: 2026-12-01\n", "lay_y_kien: { den: 2026-12-10, cach_gop_y: Gửi thư. }\n", "duong_dan_cu: [/cu/]\n",
            "anh: { tep: /anh/mot.png, mo_ta: x }\n", "pham_vi: noi_bo\n", "tieu_de: Bài nội bộ của chi bộ\n", "tom_tat: Tóm tắt.\n")),
        (1, Gen.OneOf("to_chuc: khong-co\n", "anh: { tep: /anh/mott.png, mo_ta: x }\n", "duong_dan_cu: [/tin-tuc/b/]\n")));

    private static readonly Gen<string> AnyKeys = Gen.Select(AnyKey, AnyKey, AnyKey, (one, other, third) => new[] { one, other, third }.Aggregate((keys, more) => Has(keys, more) ? keys : keys + more));

    private static readonly Gen<string> AnyBody = Gen.Frequency(
        (12, Gen.OneOf(
            "Thân bài.", "[Bài](/tin-tuc/a/)", "[Bài nội bộ của chi bộ](/tin-tuc/b/)", "![x](/anh/mot.png)", "Kế hoạch số 59-KH/ĐUK ngày 01/11/2026.", "Gọi 0912 345 678.", "[Tệp](/tep/mau.txt)")),
        (4, Gen.OneOf("[Bài](/tin-tuc/khong-co/)", "![x](/anh/hai.png)", "[Bài](/tin-tuc/c/)", "[Bài](/tin-tuc/f/)", "[Thẻ](/the/dan-van/)", "[Mục](/tin-tuc/a/#phan-hai)", "## Phần hai\n\nChữ.")));

    private static readonly Gen<Edit> AnyEdit = Gen.Frequency(
        (8, Gen.Select(AnyArticle, AnyKeys, AnyBody, (path, keys, body) => new Edit($"write {path}", path, step => Article(path, step, keys, body)))),
        (2, AnyArticle.Select(path => new Edit($"delete {path}", path, null))),
        (2, Gen.Select(AnyArticle, AnyArticle, (from, to) => new Edit($"move {from} to {to}", to, null) { From = from })),
        (1, Gen.OneOf("", "so_bai_moi_trang: 1\n", "ten_trang: Tên khác\n", "doi_tuong: [{ id: dang-vien, ten: Đảng viên khác }]\n").Select(line => new Edit($"settings {line}", "cau-hinh.yml", _ => Encoding.UTF8.GetBytes(Settings(line))))),
        (1, Gen.OneOf(Categories, Categories + "- { id: y, ten: Mục y }\n", "[]\n").Select(list => new Edit("categories", "_du-lieu/chuyen-muc.yml", _ => Encoding.UTF8.GetBytes(list)))),
        (1, AnyBody.Select(body => new Edit("study theme", "chuyen-de/2026.md", step => Article("chuyen-de/2026.md", step, "nam: 2026\n", body)))),
        (1, AnyBody.Select(body => new Edit("activity", "hoat-dong/d.md", step => Article("hoat-dong/d.md", step, "to_chuc: a\n", body)))),
        (1, AnyBody.Select(body => new Edit("plan", "ke-hoach/p.md", step => Article("ke-hoach/p.md", step, Plan, body)))),
        (1, Gen.Const(new Edit("delete plan", "ke-hoach/p.md", null))),
        (1, AnyBody.Select(body => new Edit("issue", "ban-tin/2026-11.md", step => Article("ban-tin/2026-11.md", step, Issue, body)))),
        (1, Gen.OneOf("anh/mot.png", "anh/hai.png", "tin-tuc/c/la.png").Select(path => new Edit($"picture {path}", path, step => [.. PreviewInput.Png, .. new byte[step % 4]]))),
        (2, Gen.OneOf("anh/mot.png", "anh/hai.png").Select(path => new Edit($"delete {path}", path, null))),
        (1, Gen.Const(new Edit("file", "tep/mau.txt", step => Encoding.UTF8.GetBytes($"{step}")))),
        (1, Gen.OneOf(Units, Units + "- { id: b, ten: Chi bộ B, loai: chi_bo }\n").Select(units => new Edit("units", "_du-lieu/to-chuc.yml", _ => Encoding.UTF8.GetBytes(units)))));

    private const string Issue = "so: 1\nthang: 2026-11\nhan_phat_hanh: 2026-11-28\n";
    private const string Categories = "- { id: x, ten: Mục x }\n";
    private const string Units = "- { id: a, ten: Chi bộ A, loai: chi_bo }\n";
    private const string Plan = "so_ky_hieu: 59-KH/ĐUK\nngay_ban_hanh: 2026-11-01\nco_quan_ban_hanh: Khối\nnhiem_vu: [{ noi_dung: Việc, chu_tri: a, thoi_han: 2026-12-01 }]\n";

    private const string Question = """
        ---
        tieu_de: Câu hỏi mẫu
        cau_hoi: Ông Lê Văn Mẫu ký văn bản nào?
        nguoi_hoi: Một đảng viên
        ngay_nhan: 2026-10-12
        noi_tra_loi: Ban Biên tập
        ngay_tra_loi: 2026-10-28
        tinh_trang: da_tra_loi
        trang_thai: nhap
        ---

        Ông Lê Văn Mẫu ký.

        """;

    private readonly PreviewInput _site = new();
    private readonly RememberedFolders _folders = new();
    private BuiltSite? _shown;

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Run_AfterEachEditOfContentAndTheme_IsAsFromTheDisk()
    {
        _site.News("a", "A").News("b", "B");
        Compare();

        _site.News("a", "A, đã sửa");
        _folders.Touch(_site["tin-tuc/a.md"]);
        Compare();

        foreach (var (file, text) in new[]
        {
            ("assets/plain.css", "main { color: red }"), ("layouts/article.sbn-html", "<p>{{body}}</p>"), ("layouts/article.sbn-html", "<p>{{khong_co}}</p>"),
            ("layouts/article.sbn-html", "<div>{{body}}</div>"), ("assets/moi.css", "p { color: red }"),
        })
        {
            File.WriteAllText(Path.Combine(_site.Themes, "plain", file), text);
            _folders.DoubtTheme();
            Compare();
        }

        _site.WriteSettings("Tên khác");
        _folders.Touch(_site["cau-hinh.yml"]);
        Compare();

        File.Delete(_site["tin-tuc/b.md"]);
        _folders.Touch(_site["tin-tuc/b.md"]);
        Compare();
    }

    [Fact]
    public void Theme_ThatHasNotChanged_IsNotLoadedAgain()
    {
        _site.News("a", "A");
        var first = Built().Theme;
        Assert.Same(first, Built().Theme);

        File.AppendAllText(Path.Combine(_site.Themes, "plain", "assets", "plain.css"), "\nmain { color: red }\n");
        Assert.NotSame(first, Built().Theme);
    }

    /// <summary>A preview runs for days, and each save and each letter makes a site.</summary>
    [Fact]
    public void Site_AfterManySaves_KeepsNoneOfTheFormerOnesAlive()
    {
        _site.Write("cau-hinh.yml", Settings(string.Empty)).Write("_du-lieu/to-chuc.yml", Units).Write("ban-tin/2026-11.md", IssueText("2026-11-28"))
            .Write("ke-hoach/p.md", PlanText("Việc")).Write("tin-tuc/cu.md", OldNewsText("Cũ", string.Empty));

        WeakReference[] made = [.. Enumerable.Range(1, 6).Select(SaveAndLook)];
        GC.Collect();

        Assert.Equal([false, false, false, false, false, true], made.Select(site => site.IsAlive));
        GC.KeepAlive(_shown);
    }

    /// <summary>What is remembered and what is made anew must never show: neither after a save nor in a draft of what is about to be saved.</summary>
    [Fact]
    public void Run_AfterEachOfManyEdits_IsAsFromTheDiskAndSoIsEachDraft() => AnyEdit.Array[50, 60].Always(
        edits =>
        {
            using var run = new RememberedFoldersTests();
            run._site.Write("cau-hinh.yml", Settings(string.Empty)).Write("_du-lieu/to-chuc.yml", Units).Write("_du-lieu/chuyen-muc.yml", Categories)
                .News("a", "A").News("b", "B").Write("anh/mot.png", PreviewInput.Png).Write("tep/mau.txt", "x")
                .Write("chuyen-de/2026.md", Article("chuyen-de/2026.md", 0, "nam: 2026\n", "Thân bài.")).Write("ban-tin/2026-11.md", Article("ban-tin/2026-11.md", 0, Issue, "Thân bài."));
            Assert.IsType<BuiltSite>(run.Compare());
            foreach (var (edit, step) in edits.Select((edit, step) => (edit, step)))
            {
                try
                {
                    var before = edit.Paths.Select(path => (path, Bytes: run.BytesOf(path))).ToList();
                    if (run.Make(edit, step) is FailedBuild)
                    {
                        // The editor takes it back, so that the next edit has pages to compare.
                        before.ForEach(file => run.Put(file.path, file.Bytes));
                        Assert.IsType<BuiltSite>(run.Compare());
                    }
                }
                catch (Xunit.Sdk.XunitException e)
                {
                    throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"step {step}: {edit}"), e);
                }
            }
        },
        times: 1);

    /// <summary>Edits that change pages or the report of other files than their own: each tries one thing that is taken over from the site before.</summary>
    public static TheoryData<string, string, string?> EditsWithFarEffects => new()
    {
        { "a unit's article", "tin-tuc/b.md", PreviewInput.NewsText("B", "to_chuc: a") },
        { "a unit that is gone", "_du-lieu/to-chuc.yml", "[]\n" },
        { "a unit's public number", "_du-lieu/to-chuc.yml", "- { id: a, ten: Chi bộ A, loai: chi_bo, dien_thoai: 0912 345 678 }\n" },
        { "the site's public number", "cau-hinh.yml", Settings("dien_thoai: [0912 345 678]\n") },
        { "a public signer", "ke-hoach/p.md", PlanText("Việc", "nguoi_ky: Lê Văn Mẫu\n") },
        { "a picture that stands for an article", "tin-tuc/b.md", PreviewInput.NewsText("B", "anh: { tep: /anh/mot.png, mo_ta: x }") },
        { "a task that an issue lists", "ke-hoach/p.md", PlanText("Việc khác") },
        { "the name on an issue", "cau-hinh.yml", Settings(string.Empty).Replace("Đảng ủy Khối (mẫu)", "Đảng ủy khác (mẫu)", StringComparison.Ordinal) },
        { "a day of an issue's month", "_du-lieu/ngay-ky-niem.yml", "- { ten: Ngày mẫu, ngay: \"20/11\" }\n" },
        { "an article that an issue pins", "tin-tuc/cu.md", OldNewsText("Cũ, đã sửa", string.Empty) },
        { "an opinion that is asked for", "tin-tuc/cu.md", OldNewsText("Cũ", "lay_y_kien: { den: 2026-12-10, cach_gop_y: Gửi thư. }\n") },
        { "which issue takes an article", "ban-tin/2026-11.md", IssueText("2026-10-30") },
        { "since when an issue tells outcomes", "ban-tin/2026-11.md", IssueText("2026-11-10") },
        { "the day of a cell's meeting", "cau-hinh.yml", Settings("ban_tin: { ngay_sinh_hoat: 7 }\n") },
        { "a file that the register names", "tep/mau.txt", null },
        { "words of the register", "_du-lieu/van-ban.yml", "- { so_ky_hieu: 01-NQ/ĐUK, tep: /tep/mau.txt, trich_yeu: Tên khác }\n" },
    };

    [Theory]
    [MemberData(nameof(EditsWithFarEffects))]
    public void Run_AfterAnEditWithFarEffects_IsAsFromTheDisk(string what, string path, string? text)
    {
        _site.Write("cau-hinh.yml", Settings(string.Empty)).Write("anh/mot.png", PreviewInput.Png).Write("tep/mau.txt", "x")
            .News("a", "A", string.Empty, "Theo 01-NQ/ĐUK và 59-KH/ĐUK, gọi 0912 345 678.").News("b", "B").Write("tin-tuc/cu.md", OldNewsText("Cũ", string.Empty))
            .Write("tin-tuc/hoi-y-kien.md", OldNewsText("Hỏi ý kiến", "lay_y_kien: { den: 2026-11-05, cach_gop_y: Gửi thư., ket_qua: Tiếp thu., ngay_ket_qua: 2026-11-15 }\n"))
            .Write("hoi-dap/q.md", Question).Write("ke-hoach/p.md", PlanText("Việc")).Write("ban-tin/2026-11.md", IssueText("2026-11-28")).Write("ban-tin/2026-12.md", IssueText("2026-12-28", month: 12));
        if (path != "cau-hinh.yml")
        {
            // Lists are read again with the settings, so that they would hide what is taken over in spite of these.
            _site.Write("_du-lieu/to-chuc.yml", Units).Write("_du-lieu/chuyen-muc.yml", Categories)
                .Write("_du-lieu/van-ban.yml", "- { so_ky_hieu: 01-NQ/ĐUK, tep: /tep/mau.txt, trich_yeu: Tên }\n").Write("hoat-dong/d.md", Article("hoat-dong/d.md", 0, "to_chuc: a\n", "Thân bài."));
        }

        var before = Compare();
        Assert.Empty(before.Diagnostics.Where(told => told.Severity == Severity.Error).Select(told => $"{told.File} {told.Message}"));

        Put(path, text is null ? null : Encoding.UTF8.GetBytes(text));
        var after = Compare();

        Assert.False(Told(before).SequenceEqual(Told(after)) && Files(before).SequenceEqual(Files(after)), $"{what}: the edit shows nowhere, so the test tries nothing");
    }

    private BuildOutcome Make(Edit edit, int step)
    {
        var disk = _site[edit.Path];
        var draft = edit.Path.EndsWith(".md", StringComparison.Ordinal) && edit.Content?.Invoke(step) is { } bytes && File.Exists(disk)
            ? Run(_folders.Settled!.WithDraft(new SourceFile(SourcePath.InInput(edit.Path), disk, bytes.Length), bytes), _shown)
            : null;
        if (edit.From is null)
        {
            Put(edit.Path, edit.Content?.Invoke(step));
        }
        else if (BytesOf(edit.From) is { } moved)
        {
            Put(edit.From, null);
            Put(edit.Path, moved);
        }

        var saved = Compare();
        if (draft is not null)
        {
            Equal(saved, draft);
        }

        return saved;
    }

    private byte[]? BytesOf(string path) => File.Exists(_site[path]) ? File.ReadAllBytes(_site[path]) : null;

    private void Put(string path, byte[]? bytes)
    {
        if (bytes is not null)
        {
            _site.Write(path, bytes);
        }
        else if (File.Exists(_site[path]))
        {
            File.Delete(_site[path]);
        }

        _folders.Touch(_site[path]);
    }

    private static string Settings(string line) => string.Concat(
        new[] { "ten_trang: Trang mẫu\n", "doi_tuong: [{ id: dang-vien, ten: Đảng viên }]\n" }.Where(usual => !line.StartsWith(usual[..usual.IndexOf(':', StringComparison.Ordinal)], StringComparison.Ordinal))) +
        "dia_chi_trang: https://khoi.example\nco_quan: { ten: Đảng ủy Khối (mẫu) }\n"
        + "chuyen_trang: [{ thu_muc: tin-tuc, loai: tin_tuc, ten: Tin }, { thu_muc: ke-hoach, loai: ke_hoach, ten: Kế hoạch }, { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động }, "
        + "{ thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề }, { thu_muc: hoi-dap, loai: hoi_dap, ten: Hỏi đáp }, { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }]\n" + line;

    private static string OldNewsText(string title, string keys) => $"---\ntieu_de: {title}\nngay: 2025-01-05\ntrang_thai: dang\n{keys}---\n\nThân bài.\n";

    /// <summary>Of a plan that is in no issue, with a task that is due in November.</summary>
    private static string PlanText(string task, string keys = "") =>
        "---\ntieu_de: Kế hoạch\nngay: 2025-01-05\ntrang_thai: dang\nso_ky_hieu: 59-KH/ĐUK\nngay_ban_hanh: 2025-01-05\nco_quan_ban_hanh: Khối\n"
        + $"nhiem_vu: [{{ noi_dung: {task}, chu_tri: a, thoi_han: 2026-11-25 }}]\n{keys}---\n\nThân bài.\n";

    /// <summary>Of an issue that is not handed out yet; the one of November pins an old article, the one of December takes none.</summary>
    private static string IssueText(string day, int month = 11) =>
        $"---\ntieu_de: Bản tin\nngay: 2026-{month}-01\ntrang_thai: dang\nso: {month}\nthang: 2026-{month}\nhan_phat_hanh: {day}\n"
        + (month == 11 ? "muc: [{ id: tin-tuc, tieu_de: Tin, ghim: [/tin-tuc/cu/] }]\n" : string.Empty) + "---\n\nThân bài.\n";

    private static byte[] Article(string path, int step, string keys, string body)
    {
        string[] usual = [$"tieu_de: Bài {step} của {Path.GetFileName(path)}\n", "ngay: 2026-11-01\n", "trang_thai: dang\n"];
        var head = string.Concat(usual.Where(line => !Has(keys, line)));
        return Encoding.UTF8.GetBytes($"---\n{head}{keys}---\n\n{body}\n");
    }

    /// <summary>Whether some lines of front matter have one of the keys of some others.</summary>
    private static bool Has(string lines, string others) => others.Split('\n').Select(line => line.Split(':')[0] + ":")
        .Any(key => key.Length > 1 && $"\n{lines}".Contains("\n" + key, StringComparison.Ordinal));

    private BuildOutcome Compare()
    {
        var (with, without) = (Run(_folders, _shown), Run(null));
        _folders.Settle();
        _shown = with as BuiltSite ?? _shown;
        Equal(without, with);
        return without;
    }

    private static void Equal(BuildOutcome without, BuildOutcome with)
    {
        Assert.Equal(Told(without), Told(with));
        Assert.Equal(Files(without), Files(with));
    }

    private static IEnumerable<string> Told(BuildOutcome outcome) => outcome.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}");

    // Apart, so that nothing on the stack keeps the site alive.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference SaveAndLook(int save)
    {
        _site.News("a", $"Lần {save}");
        _folders.Touch(_site["tin-tuc/a.md"]);
        _shown = Built();
        _folders.Settle();
        // No search: what is kept for that has not been asked for.
        Assert.IsType<RenderedRoute>(_shown.Routes.Find(UrlPath.Parse("/tin-tuc/a/")!.Value)).Render(new ArrayBufferWriter<byte>());
        return new WeakReference(_shown);
    }

    private BuiltSite Built() => Assert.IsType<BuiltSite>(Run(_folders, _shown));

    private BuildOutcome Run(ISiteFolders? folders, BuiltSite? former = null) =>
        SitePipeline.Run(SiteRun.Request(_site.Input, Edition.Preview, _site.Themes), folders: folders, former: former);

    private static Dictionary<string, string> Files(BuildOutcome outcome) => outcome is not BuiltSite built
        ? []
        : built.Routes.All.ToDictionary(route => route.Url.Value, route =>
        {
            if (route is not RenderedRoute rendered)
            {
                return route.ToString();
            }

            var output = new ArrayBufferWriter<byte>();
            rendered.Render(output);
            return LineMarks().Replace(Encoding.UTF8.GetString(output.WrittenSpan), string.Empty);
        });

    /// <summary>The lines of its text, which only a draft's page tells.</summary>
    [GeneratedRegex(@" data-dong=""\d+""")]
    private static partial Regex LineMarks();

    /// <param name="Content">Null: the file is deleted.</param>
    private sealed record Edit(string Name, string Path, Func<int, byte[]>? Content)
    {
        /// <summary>The file that is moved there.</summary>
        public string? From { get; init; }

        public IEnumerable<string> Paths => From is null ? [Path] : [From, Path];

        public override string ToString() => Name;
    }
}
