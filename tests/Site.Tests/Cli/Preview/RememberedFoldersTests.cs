using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
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
            "the_loai: anh\nanh: { tep: /anh/mot.png, mo_ta: x }\n", "the_loai: mo_hinh\n", "tieu_de: Một tên khác\n", "dang_luc: 2027-01-01\n", "het_han: 2026-12-01\n", "lay_y_kien: { den: 2026-12-10 }\n", "duong_dan_cu: [/cu/]\n",
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
        + "{ thu_muc: chuyen-de, loai: chuyen_de, ten: Chuyên đề }, { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }]\n" + line;

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
        Assert.Equal(without.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"), with.Diagnostics.Select(told => $"{told.File} {told.Span} {told.Code} {told.Message}"));
        Assert.Equal(Files(without), Files(with));
    }

    private BuiltSite Built() => Assert.IsType<BuiltSite>(Run(_folders, _shown));

    private BuildOutcome Run(ISiteFolders? folders, BuiltSite? former = null) =>
        SitePipeline.Run(SiteRun.Request(_site.Input, Edition.Preview, _site.Themes), folders: folders, former: former);

    private static Dictionary<string, string> Files(BuildOutcome outcome) => outcome is not BuiltSite built
        ? []
        : built.Routes.All.OfType<RenderedRoute>().ToDictionary(route => route.Url.Value, route =>
        {
            var output = new ArrayBufferWriter<byte>();
            route.Render(output);
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
