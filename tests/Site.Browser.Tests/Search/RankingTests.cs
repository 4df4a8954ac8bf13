using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>What a reader types, and the document that must come first, over the documents of <c>Corpus.txt</c>.</summary>
public sealed class RankingTests
{
    private static readonly (string Query, string First)[] _submitted =
    [
        // With and without accents, in any case, in either spelling.
        ("giới thiệu đảng ủy khối", "/gioi-thieu/"),
        ("gioi thieu dang uy khoi", "/gioi-thieu/"),
        ("ĐẢNG ỦY KHỐI", "/gioi-thieu/"),
        ("Đảng uỷ khối", "/gioi-thieu/"),
        ("dang uy khoi", "/gioi-thieu/"),
        ("Đảng u\u0309y Khô\u0301i", "/gioi-thieu/"),
        ("lý luận chính trị", "/tin-tuc/2026/ly-luan/"),
        ("lí luận chính trị", "/tin-tuc/2026/ly-luan/"),
        ("ly luan", "/tin-tuc/2026/ly-luan/"),
        ("li lich", "/tin-tuc/2026/ly-lich/"),
        ("kỉ niệm", "/tin-tuc/2026/ky-niem/"),
        ("hoà giải", "/tin-tuc/2026/hoa-giai/"),
        ("hòa giải", "/tin-tuc/2026/hoa-giai/"),
        ("hoa giai", "/tin-tuc/2026/hoa-giai/"),

        // Exact accents first.
        ("hoa", "/tin-tuc/2026/hoa/"),
        ("bàn", "/tin-tuc/2026/ban-an/"),
        ("dọn bàn", "/tin-tuc/2026/ban-an/"),
        ("bản tin", "/ban-tin/2026-11/"),
        ("đảng phí", "/tin-tuc/2026/dang-phi/"),
        ("thuế", "/tin-tuc/2026/thue/"),
        ("máu", "/hoat-dong/2026/hien-mau/"),
        ("hiến máu", "/hoat-dong/2026/hien-mau/"),
        ("dân vận", "/tin-tuc/2026/dan-van/"),
        ("dan van", "/tin-tuc/2026/dan-van/"),

        // Codes, however they are typed.
        ("59-KH/ĐUK", "/ke-hoach/59-kh-duk/"),
        ("59-kh/đuk", "/ke-hoach/59-kh-duk/"),
        ("59 kh duk", "/ke-hoach/59-kh-duk/"),
        ("59khduk", "/ke-hoach/59-kh-duk/"),
        ("số 59 - KH / ĐUK", "/ke-hoach/59-kh-duk/"),
        ("59kh/duk", "/ke-hoach/59-kh-duk/"),
        ("kế hoạch 59", "/ke-hoach/59-kh-duk/"),
        ("05-KH/ĐUK", "/ke-hoach/05-kh-duk/"),
        ("12 qd duk", "/ke-hoach/12-qd-duk/"),
        ("147 kh tu", "/ke-hoach/147-kh-tu/"),
        ("05-CT/TW", "/van-ban/05-ct-tw/"),
        ("chỉ thị 05", "/van-ban/05-ct-tw/"),
        ("05 ct tw", "/van-ban/05-ct-tw/"),
        ("kế hoạch 147-KH/TU", "/ke-hoach/147-kh-tu/"),

        // Words side by side, and titles before texts.
        ("chuyển đổi số", "/tin-tuc/2026/chuyen-doi-so/"),
        ("chuyen doi so", "/tin-tuc/2026/chuyen-doi-so/"),
        ("số liệu", "/tin-tuc/2026/so-lieu/"),
        ("báo cáo", "/tin-tuc/2026/bao-cao/"),
        ("báo cáo chính trị", "/hoat-dong/2026/dai-hoi/"),
        ("viết tin", "/tin-tuc/2026/viet-tin/"),
        ("chụp ảnh", "/tin-tuc/2026/chup-anh/"),
        ("sinh hoạt chuyên đề", "/hoat-dong/2026/sinh-hoat-chuyen-de/"),
        ("kiểm tra giám sát", "/tin-tuc/2026/kiem-tra/"),
        ("kết nạp đảng viên", "/tin-tuc/2026/ket-nap/"),
        ("đại hội", "/hoat-dong/2026/dai-hoi/"),
        ("đọc sách", "/hoat-dong/2026/doc-sach/"),
        ("đường dây nóng", "/tin-tuc/2026/duong-day-nong/"),
        ("thông tin một chiều", "/ke-hoach/05-kh-duk/"),
        ("trang thông tin điện tử", "/ke-hoach/59-kh-duk/"),
        ("liên hệ ban biên tập", "/lien-he/"),
        ("quy chế ban biên tập", "/ke-hoach/12-qd-duk/"),
        ("học tập và làm theo", "/tin-tuc/2026/lam-theo-bac/"),
        ("nhóm zalo", "/tin-tuc/2026/zalo/"),
        ("dấu mật", "/tin-tuc/2026/bao-mat/"),
        ("phân loại rác", "/tin-tuc/2026/dan-van/"),
        ("huy hiệu", "/tin-tuc/2026/ky-niem/"),
        ("chức năng nhiệm vụ", "/gioi-thieu/"),
        ("bệnh viện", "/to-chuc/db-benh-vien/"),
        ("tủ sách pháp luật", "/tin-tuc/2026/cau-lac-bo/"),

        // Both words side by side before one of them in a title.
        ("hòa bình", "/tin-tuc/2026/doi-ngoai/"),

        // A whole title, with and without accents, with one of them wrong, with a code before it.
        ("Chi bộ Văn phòng sinh hoạt chuyên đề về chuyển đổi số và công tác kiểm tra, giám sát đảng viên trong quý ba năm nay (mẫu)", "/tin-tuc/2026/tieu-de-dai/"),
        ("chi bo van phong sinh hoat chuyen de ve chuyen doi so va cong tac kiem tra giam sat dang vien trong quy ba nam nay mau", "/tin-tuc/2026/tieu-de-dai/"),
        ("Chi bộ Văn phòng sinh hoạt chuyên đề về chuyển đổi sổ và công tác kiểm tra, giám sát đảng viên trong quý ba năm nay (mẫu)", "/tin-tuc/2026/tieu-de-dai/"),
        ("59-KH/ĐUK: Nâng cao hiệu quả Trang thông tin điện tử (mẫu)", "/ke-hoach/59-kh-duk/"),

        // One wrong tone.
        ("đại hôi", "/hoat-dong/2026/dai-hoi/"),
        ("hiến mạu", "/hoat-dong/2026/hien-mau/"),
        ("đàng phí", "/tin-tuc/2026/dang-phi/"),
        ("kiểm trà giám sát", "/tin-tuc/2026/kiem-tra/"),
        ("huy hiểu", "/tin-tuc/2026/ky-niem/"),
        ("quỷ chế ban biên tập", "/ke-hoach/12-qd-duk/"),

        // What stands in a file.
        ("cổng vòm", "/tep/phu-luc.csv"),
        ("sơn lại cổng", "/tep/phu-luc.csv"),

        // The newer of two that fit alike.
        ("bản tin sinh hoạt chi bộ", "/ban-tin/2026-11/"),
        ("bản tin tháng 10", "/ban-tin/2026-10/"),
        ("đại đoàn kết toàn dân tộc", "/tin-tuc/2026/dan-toc/"),
    ];

    private static readonly (string Query, string First)[] _typing =
    [
        ("đại h", "/hoat-dong/2026/dai-hoi/"),
        ("chuyển đổ", "/tin-tuc/2026/chuyen-doi-so/"),
        ("hien ma", "/hoat-dong/2026/hien-mau/"),
        ("59-kh/", "/ke-hoach/59-kh-duk/"),
        ("59-kh/đ", "/ke-hoach/59-kh-duk/"),
        ("quy ch", "/ke-hoach/12-qd-duk/"),
        ("lý lu", "/tin-tuc/2026/ly-luan/"),
        ("zal", "/tin-tuc/2026/zalo/"),
        ("đường dây nó", "/tin-tuc/2026/duong-day-nong/"),
    ];

    private static readonly (string Query, string Meant)[] _slips =
    [
        ("chuyển đỗi sốo", "chuyển đỗi số"),
        ("hiiến máu", "hiến máu"),
        ("ddangr phi", "đảng phi"),

        // The keys of Telex and VNI where no keyboard knew them.
        ("dangr uyr khoois", "đảng ủy khối"),
        ("ddanrg uyr khoois", "đảng ủy khối"),
        ("hieens masu", "hiến máu"),
        ("quy chees", "quy chế"),
        ("dduwowngf daay nongs", "đường dây nóng"),
        ("dang3 uy3 khoi61", "đảng ủy khối"),
        ("d9ai5 ho6i5", "đại hội"),
        ("lys luaanj", "lý luận"),
        ("ket nạpp", "ket nạp"),
        ("zallo", "zalo"),
        ("lich su khan chien", "lich su khang chien"),
        ("nhuận búit", "nhuận bút"),
    ];

    [BrowserFact]
    public async Task SubmittedQuery_FindsFirst_WhatTheReaderMeans()
    {
        await using var window = await SearchSite.OpenAsync();
        Expect.Nothing(await MissedAsync(window, _submitted, typing: false));
    }

    [BrowserFact]
    public async Task UnfinishedQuery_FindsFirst_WhatTheReaderIsAboutToMean()
    {
        await using var window = await SearchSite.OpenAsync();
        Expect.Nothing(await MissedAsync(window, _typing, typing: true));
    }

    [BrowserFact]
    public async Task SlipOfTheKeys_IsOfferedRight()
    {
        await using var window = await SearchSite.OpenAsync();
        var missed = new List<string>();
        foreach (var (query, meant) in _slips)
        {
            var offered = (await window.AskAsync(query)).GetProperty("meant").GetString();
            if (offered != meant)
            {
                missed.Add($"{query}: {offered ?? "nothing"}, not {meant}");
            }
        }

        Expect.Nothing(missed);
    }

    private static async Task<IEnumerable<string>> MissedAsync(Window window, (string Query, string First)[] expected, bool typing)
    {
        var missed = new List<string>();
        foreach (var (query, first) in expected)
        {
            var results = (await window.AskAsync(query, new { typing })).GetProperty("results").EnumerateArray()
                .Select(result => result.GetProperty("href").GetString()!).ToArray();
            if (results.FirstOrDefault() != first)
            {
                missed.Add($"{query}: {string.Join(' ', results.Take(3))}, not {first} (place {Array.IndexOf(results, first) + 1})");
            }
        }

        return missed;
    }
}
