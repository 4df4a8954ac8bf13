using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Site.Model.Selection;
using Site.Tests.Cli;
using Site.Tests.Pictures;
using Site.Tests.Rendering.Search;

namespace Site.Tests.WholeSite.Secrecy;

/// <summary>
/// What an editor wrote and no public page shows is in no file of the public site: pages, feeds, data, register, Word documents, the search index. Each place where such
/// text can stand holds a word of its own.
/// </summary>
public sealed partial class SourceTextTests : IClassFixture<SourceTextTests.Built>
{
    private readonly Built _built;

    public SourceTextTests(Built built) => _built = built;

    /// <summary>A withdrawn document's address says why it was.</summary>
    private static readonly string[] OfWithdrawn = ["rut-ly-do", "rut-ten-tep", "rut-ten-van-ban"];

    public static TheoryData<string> Places => [.. Files().SelectMany(file => Mark().Matches(file.Text).Concat(Mark().Matches(file.Path)).Select(mark => mark.Groups["place"].Value)).Distinct(StringComparer.Ordinal).Except(OfWithdrawn, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Text_OfAPlaceThatNoPageShows_IsInNoFile(string place) =>
        Assert.Empty(_built.Public.Where(file => file.Value.Contains(WordOf(place), StringComparison.OrdinalIgnoreCase) || file.Key.Contains(WordOf(place), StringComparison.OrdinalIgnoreCase)).Select(file => file.Key));

    [Fact]
    public void Text_OfAWithdrawnDocument_IsNowhereButAtItsAddress()
    {
        string[] pages = [$"ke-hoach/{WordOf("rut-ten-van-ban")}/index.html", $"tin-tuc/{WordOf("rut-ten-tep")}/index.html"];
        Assert.Equal(pages, _built.Public.Where(file => OfWithdrawn.Any(place => (file.Key + file.Value).Contains(WordOf(place), StringComparison.OrdinalIgnoreCase))).Select(file => file.Key));
    }

    /// <summary>The tests above would find what there is: the words of public places are found, also in the index and in Word.</summary>
    [Fact]
    public void Text_OfAPublicPlace_IsFoundWhereItStands()
    {
        Assert.Contains("chuyenchung", _built.Public["tin-tuc/chung/index.html"], StringComparison.Ordinal);
        Assert.Contains("chuyenchung", _built.Public[Built.IndexWords].Split('\n'));
        Assert.Contains(_built.Public, file => file.Key.Contains(".docx!word/document.xml", StringComparison.Ordinal) && file.Value.Contains("chuyenchung", StringComparison.Ordinal));
        Assert.Contains("van-ban/16-kh-duk/index.html", _built.Public.Keys);
        Assert.True(Places.Count > 60, $"{Places.Count} places");
    }

    /// <summary>What is hidden from the public for its scope alone is in the internal edition.</summary>
    [Theory]
    [InlineData("noi-bo-tieu-de")]
    [InlineData("noi-bo-than")]
    [InlineData("ban-tin-uy-vien")]
    public void Text_OfAnInternalPlace_IsInTheInternalEdition(string place) =>
        Assert.Contains(_built.Internal, file => file.Value.Contains(WordOf(place), StringComparison.OrdinalIgnoreCase));

    /// <summary>Places are marked <c>‹place›</c> in these texts; each becomes its word.</summary>
    private static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("cau-hinh.yml", """
            # ‹cai-dat-loi-ghi›
            ten_trang: "Trang mẫu" # ‹cai-dat-loi-ghi-cuoi-dong›
            dia_chi_trang: https://khoi.example
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            ma_co_quan: [ĐUK]
            doi_tuong:
              - { id: cap-uy, ten: Cấp ủy viên } # ‹cai-dat-loi-ghi-trong-danh-sach›
            ban_tin:
              muc:
                - { id: tin, ten: Tin, loai: tin_tuc }
                - { id: viec, ten: Việc, loai: hoat_dong }
                - { id: van-ban, ten: Văn bản, loai: ke_hoach }

            """);
        yield return ("_du-lieu/to-chuc.yml", "# ‹to-chuc-loi-ghi›\n- { id: chi-bo, ten: Chi bộ Một (mẫu), loai: chi_bo }\n");
        yield return ("_du-lieu/chuyen-muc.yml", "# ‹chuyen-muc-loi-ghi›\n- { id: dan-van, ten: Dân vận }\n");
        yield return ("_du-lieu/tu-dung.yml", "- { tu: ‹tu-dung›, ghi_chu: ‹tu-dung-ghi-chu› }\n");
        yield return ("_du-lieu/‹ten-tep-du-lieu›.yml", "- ‹tep-du-lieu-la›\n");
        yield return ("_ghi-chu/‹ten-so-tay›.md", "---\ntieu_de: ‹so-tay›\n---\n\n‹so-tay-than›\n");
        yield return ("tin-tuc/.‹ten-tep-an›.md", "‹tep-an›\n");
        yield return ("README.md", "# ‹huong-dan›\n");
        yield return ("tep/‹ten-tep-thua›.txt", "‹tep-thua›\n");
        yield return ("tin-tuc/‹ten-tep-lac›.txt", "‹tep-lac›\n");
        yield return ("tin-tuc/chung.md", """
            ---
            # ‹loi-ghi-dau-bai›
            tieu_de: "Bài chuyenchung" # ‹loi-ghi-cuoi-dong›
            ngay: 2026-11-10
            ban_tin: 2026-11
            nguoi_duyet: ‹nguoi-duyet›
            ngay_duyet: 2026-11-10
            ly_do_rut: ‹ly-do-rut-cua-bai-dang-dang›
            to_chuc: chi-bo
            chuyen_muc: dan-van
            the: [sinh hoạt]
            anh:
              # ‹loi-ghi-trong-anh›
              tep: /anh/chung.jpg
              mo_ta: Ảnh vẽ
            kiem_tra: { noi_bo: "‹ly-do-kiem-tra›", du_lieu_ca_nhan: "‹ly-do-du-lieu›" }
            ---

            Đoạn của chuyenchung, theo [nhãn][‹nhan-lien-ket›] và 16-KH/ĐUK.

            [//]: # (‹loi-ghi-markdown›)

            [‹nhan-lien-ket›]: /tin-tuc/

            [khong-dung]: /tin-tuc/ "‹dinh-nghia-khong-dung›"

            Đoạn cuối.
            """);
        foreach (var (way, line) in Ways)
        {
            yield return ($"tin-tuc/‹{way}-ten-tep›.md", $$"""
                ---
                tieu_de: "Chuyện ‹{{way}}-tieu-de›"
                ngay: 2026-11-10
                {{line}}
                tom_tat: ‹{{way}}-tom-tat›
                the: [‹{{way}}-the›]
                tac_gia: ‹{{way}}-tac-gia›
                nguon: ‹{{way}}-nguon›
                to_chuc: chi-bo
                chuyen_muc: dan-van
                ban_tin: 2026-11
                noi_bat: true
                duong_dan_cu: /cu/‹{{way}}-dia-chi-cu›/
                anh: { tep: "/anh/‹{{way}}-ten-anh›.jpg", mo_ta: "‹{{way}}-mo-ta-anh›", chu_thich: "‹{{way}}-chu-thich-anh›" }
                ---

                Xem [tệp](/tep/‹{{way}}-ten-dinh-kem›.txt), ‹{{way}}-than›.

                ## ‹{{way}}-de-muc›
                """);
            yield return ($"anh/‹{way}-ten-anh›.jpg", string.Empty);
            yield return ($"tep/‹{way}-ten-dinh-kem›.txt", $"‹{way}-dinh-kem›\n");
            yield return ($"ke-hoach/‹{way}-ten-van-ban›.md", $$"""
                ---
                tieu_de: Về ‹{{way}}-trich-yeu›
                so_ky_hieu: {{(way == "noi-bo" ? "16" : $"9{Array.FindIndex(Ways, each => each.Way == way)}")}}-KH/ĐUK
                ngay_ban_hanh: 2026-11-10
                ngay: 2026-11-10
                co_quan_ban_hanh: ‹{{way}}-co-quan›
                nguoi_ky: ‹{{way}}-nguoi-ky›
                chuc_vu: ‹{{way}}-chuc-vu›
                {{line}}
                nhiem_vu: [{ noi_dung: "‹{{way}}-nhiem-vu›", chu_tri: "‹{{way}}-chu-tri›", thoi_han: 2026-11-30 }]
                noi_nhan: [‹{{way}}-noi-nhan›]
                ---

                ‹{{way}}-than-van-ban›
                """);
        }

        yield return ("tin-tuc/nhap-day-loi.md", "---\ntieu_de: Nháp\nkhoa_la: ‹khoa-la›\ntrang_thai: nhap\nngay: ‹ngay-sai›\n---\n\n<!-- ‹loi-ghi-html› --> <b>‹the-html›</b> [x](/‹lien-ket-hong›/)\n");
        yield return ("ban-tin/2026-11.md", """
            ---
            tieu_de: Bản tin tháng 11 (mẫu)
            ngay: 2026-11-02
            so: 1
            thang: 2026-11
            danh_cho_uy_vien: Lời ‹ban-tin-uy-vien›
            # ‹ban-tin-loi-ghi›
            muc:
              - { id: viec, bo: true, noi_dung: "Lời ‹ban-tin-muc-bo›", tieu_de: "‹ban-tin-ten-muc-bo›" }
              - { id: tin, bo: [/tin-tuc/khong-lay/] }
            ---

            Lời mở đầu.
            """);
        yield return ("tin-tuc/khong-lay.md", "---\ntieu_de: Bài không lấy (mẫu)\nngay: 2026-11-01\nban_tin: 2026-11\n---\n\nNội dung.\n");
        yield return ("ban-tin/2026-12.md", "---\ntieu_de: Bản tin ‹so-noi-bo›\nngay: 2026-11-15\nso: 2\nthang: 2026-12\npham_vi: noi_bo\nmuc: [{ id: tin, tieu_de: \"‹so-noi-bo-ten-muc›\", noi_dung: \"‹so-noi-bo-muc›\" }]\n---\n\n‹so-noi-bo-than›\n");
        yield return ("ban-tin/2027-01.md", "---\ntieu_de: Bản tin ‹so-nhap›\nngay: 2026-11-15\nso: 3\nthang: 2027-01\ntrang_thai: nhap\ngoi_y_thao_luan: [\"‹so-nhap-goi-y›\"]\n---\n\n‹so-nhap-than›\n");
    }

    private static readonly (string Way, string Line)[] Ways =
    [
        ("nhap", "trang_thai: nhap"), ("cho-duyet", "trang_thai: cho_duyet"), ("rut", "trang_thai: rut\nly_do_rut: ‹rut-ly-do›"), ("noi-bo", "pham_vi: noi_bo"),
        ("chua-den", "dang_luc: 2026-12-01"), ("het-han", "het_han: 2026-11-19"),
    ];

    /// <summary>Letters alone, so that it is one word everywhere: in addresses and in the index too.</summary>
    private static string WordOf(string place) => "zq" + string.Concat(place.Where(char.IsAsciiLetterLower)) + "qz";

    [GeneratedRegex("‹(?<place>[a-z-]+)›", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();

    /// <summary>Both editions, each file as text: Word's parts and the words of the index for themselves.</summary>
    public sealed class Built
    {
        public const string IndexWords = "(index)";

        public Built()
        {
            using var folder = new TemporaryFolder();
            var picture = TestPicture.Jpeg(360, 240);
            foreach (var (path, text) in Files().Append(("anh/chung.jpg", string.Empty)))
            {
                var file = folder.WriteFile("input/" + Filled(path), Filled(text).Replace("\r\n", "\n", StringComparison.Ordinal));
                if (path.EndsWith(".jpg", StringComparison.Ordinal))
                {
                    File.WriteAllBytes(file, picture);
                }
            }

            Public = Read(folder["input"], Edition.Public);
            Internal = Read(folder["input"], Edition.Internal);
        }

        public ImmutableSortedDictionary<string, string> Public { get; }

        public ImmutableSortedDictionary<string, string> Internal { get; }

        private static string Filled(string text) => Mark().Replace(text, mark => WordOf(mark.Groups["place"].Value));

        private static ImmutableSortedDictionary<string, string> Read(string input, Edition edition)
        {
            var site = SiteRun.Render(SiteRun.Request(input, edition, Repository.PathOf("themes")) with { ThemeName = "khoi" });
            var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
            var words = new StringBuilder();
            foreach (var (path, bytes) in site)
            {
                texts[path] = Encoding.UTF8.GetString(bytes);
                if (path.EndsWith(".docx", StringComparison.Ordinal))
                {
                    using var word = new ZipArchive(new MemoryStream(bytes));
                    foreach (var part in word.Entries)
                    {
                        using var reader = new StreamReader(part.Open());
                        texts[$"{path}!{part.FullName}"] = reader.ReadToEnd();
                    }
                }
                else if (path.StartsWith("tim-kiem/", StringComparison.Ordinal) && Path.GetFileName(path) is ['t', '-', .., 'b', 'i', 'n'])
                {
                    words.AppendJoin('\n', IndexFiles.Words(bytes).SelectMany(word => word.Split(' '))).Append('\n');
                }
            }

            texts[IndexWords] = words.ToString();
            return texts.ToImmutable();
        }
    }
}
