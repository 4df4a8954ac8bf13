using System.Globalization;
using System.Text;
using CsCheck;

namespace Site.Tests.WholeSite.Secrecy;

/// <summary>How a document is kept from readers of the public edition.</summary>
internal enum Hiding
{
    None,
    Draft,
    Awaiting,
    Withdrawn,
    Internal,
    Future,
    Expired,
}

internal enum AnyKind
{
    News,
    Activity,
    Plan,
    Page,
    Theme,
    Question,
    Bulletin,
}

/// <summary>A document of a random site. What it says follows from these numbers and from the documents that stand beside it.</summary>
/// <param name="Month">Of 2026, from May to November, the month of <see cref="SiteRun.Now"/>.</param>
/// <param name="Traits">Each bit turns on a key, see <see cref="Text"/>.</param>
/// <param name="Other">Which document it speaks of.</param>
internal sealed record AnyDocument(AnyKind Kind, Hiding Hiding, int Month, int Day, int Traits, int Other)
{
    public static readonly Gen<AnyDocument> Gen = CsCheck.Gen.Select(
        CsCheck.Gen.Enum<AnyKind>(), CsCheck.Gen.OneOf(CsCheck.Gen.Const(Hiding.None), CsCheck.Gen.Enum<Hiding>()), CsCheck.Gen.Int[5, 11], CsCheck.Gen.Int[1, 19], CsCheck.Gen.Int[0, (1 << 20) - 1], CsCheck.Gen.Int[0, 99],
        (kind, hiding, month, day, traits, other) => new AnyDocument(kind, hiding, month, day, traits, other));

    public bool IsHidden => Hiding != Hiding.None;

    private bool Waits => Kind == AnyKind.Question && Has(12);

    private bool Has(int trait) => (Traits & (1 << trait)) != 0;

    public string PathAt(int at) => Kind switch
    {
        AnyKind.News => $"tin-tuc/2026/bai-{at}.md",
        AnyKind.Activity => $"hoat-dong/viec-{at}.md",
        AnyKind.Plan => $"ke-hoach/van-ban-{at}.md",
        AnyKind.Page => $"trang/trang-{at}.md",
        AnyKind.Theme => $"chuyen-de/{YearAt(at)}.md",
        AnyKind.Question => $"hoi-dap/dieu-{at}.md",
        _ => $"ban-tin/2026-{Month:00}{(IsHidden ? $"-{at}" : string.Empty)}.md",
    };

    // The instant of the build is in one of these years.
    private static int YearAt(int at) => 2020 + at;

    private static string CodeAt(int at) => $"{at + 1}-KH/ĐUK";

    /// <summary>Files that it uses, by path below <c>input/</c>.</summary>
    public IEnumerable<string> FilesAt(int at)
    {
        if (Waits)
        {
            yield break;
        }

        if (Has(3))
        {
            yield return Has(4) ? $"anh/rieng-{at}.jpg" : $"anh/chung-{at % 3}.jpg";
        }

        if (Has(5))
        {
            yield return Has(6) ? $"tep/rieng-{at}.txt" : $"tep/chung-{at % 3}.txt";
        }
    }

    /// <summary>The file's text.</summary>
    /// <param name="all">The whole site: a hidden document speaks of any other, a public one names public ones and any code.</param>
    public string Text(int at, IReadOnlyList<AnyDocument> all)
    {
        var other = Other % all.Count;
        var mayName = IsHidden || !all[other].IsHidden;
        var text = new StringBuilder("---\n");
        Key("tieu_de", $"{(IsHidden ? "Chuyện kín" : "Chuyện chung")} số {at} (mẫu)");
        Key(Kind == AnyKind.Question ? "ngay_nhan" : "ngay", Date(Month, Day));
        switch (Hiding)
        {
            case Hiding.Draft:
                Key("trang_thai", "nhap");
                break;
            case Hiding.Awaiting:
                Key("trang_thai", "cho_duyet");
                break;
            case Hiding.Withdrawn:
                Key("trang_thai", "rut");
                break;
            case Hiding.Internal:
                Key("pham_vi", "noi_bo");
                break;
            case Hiding.Future:
                Key("dang_luc", "2026-12-05 08:00");
                break;
            case Hiding.Expired:
                Key("het_han", "2026-11-19");
                break;
        }

        var pictures = FilesAt(at).Where(file => file.StartsWith("anh/", StringComparison.Ordinal)).ToList();
        var attached = FilesAt(at).Where(file => file.StartsWith("tep/", StringComparison.Ordinal)).ToList();
        Key("the", $"[{string.Join(", ", new[] { "sinh hoạt", Has(0) ? "dân vận" : null, Has(1) ? (IsHidden ? "Dân Vận" : "tuyên truyền") : null, Has(2) ? $"thẻ {at}" : null }.OfType<string>())}]");
        Key("doi_tuong", Has(7) ? "[cap-uy]" : "[dang-vien]");
        foreach (var picture in pictures)
        {
            Key("anh", $"{{ tep: /{picture}, mo_ta: Ảnh vẽ }}");
        }

        if (Has(8))
        {
            Key("duong_dan_cu", IsHidden && Has(9) ? $"[/cu/bai-{other}.html]" : $"[/cu/bai-{at}.html]");
        }

        if (Kind is AnyKind.News or AnyKind.Activity)
        {
            Key("chuyen_muc", Has(10) ? "xay-dung-dang" : "dan-van");
            Key("the_loai", Has(11) ? "tin" : "phong_van");
            if (Kind == AnyKind.Activity || Has(12))
            {
                Key("to_chuc", Has(13) ? "[chi-bo-mot, chi-bo-hai]" : "chi-bo-ba");
            }

            if (Has(14))
            {
                Key("ban_tin", Has(15) ? "false" : $"{{ thang: 2026-{5 + (at % 7):00}, vi_tri: {1 + (at % 3)} }}");
            }

            if (Has(16) && Kind == AnyKind.News)
            {
                Key("noi_bat", "true");
            }
        }

        if ((Kind is AnyKind.News or AnyKind.Activity or AnyKind.Plan) && all[other].Kind == AnyKind.Theme && mayName)
        {
            Key("chuyen_de", YearAt(other).ToString(CultureInfo.InvariantCulture));
        }

        if ((Kind is AnyKind.News or AnyKind.Plan or AnyKind.Page) && Has(18))
        {
            Key("lay_y_kien", Has(19)
                ? $"{{ den: 2026-12-{Day:00}, doi_tuong: Nhóm {at}, cach_gop_y: Gửi thư về gop-y-{at}@khoi.example }}"
                : $"{{ den: {Date(Month, Day)}, cach_gop_y: Nói tại chi bộ, ket_qua: Tiếp thu ý {at}, ngay_ket_qua: {Date(Month, Day + 1)} }}");
        }

        if (Kind == AnyKind.Theme)
        {
            Key("nam", YearAt(at).ToString(CultureInfo.InvariantCulture));
            Key("van_ban", $"Kế hoạch {CodeAt(other)}");
            Key("goi_y_thao_luan", $"[Câu hỏi {at}]");
            foreach (var file in attached)
            {
                Key("tep_dinh_kem", $"[{{ tep: /{file}, ten: Tài liệu {at} }}]");
            }
        }

        if (Kind == AnyKind.Question)
        {
            Key("cau_hoi", $"Chi bộ làm việc {at} thế nào?");
            Key("nguoi_hoi", Has(10) ? "Một đảng viên" : "Một chi bộ");
            Key("noi_tra_loi", Has(11) ? "chi-bo-mot" : $"Cơ quan {at}");
            Key(Waits ? "chuyen_muc" : Has(13) ? "ngay_tra_loi" : "chuyen_den", Waits ? "dan-van" : Has(13) ? Date(Month, 19) : "chi-bo-hai");
            if (Waits)
            {
                return text.Append("---\n").ToString();
            }
        }

        if (Kind == AnyKind.Plan)
        {
            Key("so_ky_hieu", CodeAt(IsHidden && Has(10) ? other : at));
            Key("ngay_ban_hanh", Date(Month, Day));
            Key("co_quan_ban_hanh", Has(11) ? "Đảng ủy Khối (mẫu)" : $"Cơ quan {(Has(12) ? "một" : "hai")} (mẫu)");
            Key("nguoi_ky", $"Người Ký {at}");
            // Public documents never replace each other in a circle, which is an error.
            if (other != at)
            {
                Key(Has(13) || (!IsHidden && other > at) ? "can_cu" : "thay_the", $"[{CodeAt(other)}]");
            }

            foreach (var file in attached)
            {
                Key("tep_dinh_kem", $"[{{ tep: /{file}, ten: Tệp {at} }}]");
            }

            if (Has(14))
            {
                Key("nhiem_vu", $"[{{ noi_dung: Việc {at}, chu_tri: {(Has(17) ? "chi-bo-mot" : "Chi bộ Một (mẫu)")}, thoi_han: {(Has(18) ? "ngày 20 hằng tháng" : Date(Has(15) ? 11 : 12, Day))}, trang_thai: {(Has(16) ? "xong" : "dang")} }}]");
            }
        }

        if (Kind == AnyKind.Bulletin)
        {
            Key("thang", $"2026-{Month:00}");
            Key("so", (at + 1).ToString(CultureInfo.InvariantCulture));
            Key("danh_cho_uy_vien", $"Lời riêng {at}");
            if (Has(12))
            {
                Key("ngay_sinh_hoat", Date(Month, Day + 2));
            }

            if (Has(10))
            {
                Key("muc", $"[{{ id: tin, bo: {(Has(11) ? "true" : "false")}, noi_dung: Lời của mục {at} }}]");
            }
        }

        text.Append("---\n\n").Append(CultureInfo.InvariantCulture, $"Đoạn đầu của bài {at}, theo {CodeAt((other + 1) % all.Count)}.\n\n");
        if (Has(17) && mayName && all[other].Kind != AnyKind.Bulletin)
        {
            text.Append(CultureInfo.InvariantCulture, $"Xem [bài kia](/{all[other].PathAt(other)}).\n\n");
        }

        foreach (var picture in pictures.Where(_ => Has(18)))
        {
            text.Append(CultureInfo.InvariantCulture, $"![Ảnh vẽ](/{picture})\n\n");
        }

        foreach (var file in attached)
        {
            text.Append(CultureInfo.InvariantCulture, $"Tải [tệp](/{file}).\n\n");
        }

        if (Has(19))
        {
            text.Append(CultureInfo.InvariantCulture, $"## Mục của bài {at}\n\nCâu dài hơn về sinh hoạt chi bộ và dân vận.\n");
        }

        return text.ToString();

        void Key(string key, string value) => text.Append(CultureInfo.InvariantCulture, $"{key}: {value}\n");
    }

    private static string Date(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"2026-{month:00}-{day:00}");
}
