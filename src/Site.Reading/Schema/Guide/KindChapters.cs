using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema.Guide;

internal static class KindChapters
{
    public static readonly ImmutableArray<KindChapter> All =
    [
        new(
            DocumentKind.News,
            "Tin, bài",
            "input/tin-tuc/2026/gui-du-thao-truoc.md",
            "Tin, bài để trong `input/tin-tuc/`, mỗi năm một thư mục con, và chỉ dùng các khóa chung.",
            [
                Fields.Title, Fields.Date, Fields.Category, Fields.Summary, Fields.Image, Fields.Author, Fields.Tags, Fields.Bulletin, Fields.State,
            ],
            "Đoạn mở đầu trả lời ngay: việc gì, ở đâu, khi nào, ai làm, kết quả ra sao."),
        new(
            DocumentKind.Plan,
            "Kế hoạch và văn bản",
            "input/ke-hoach/59-kh-duk.md",
            """
            Mỗi văn bản một bài tóm tắt bằng lời của mình, để trong `input/ke-hoach/`, tên tệp theo số và ký hiệu: `-- new ke-hoach "Trích yếu" --code 59-KH/ĐUK` tạo sẵn tệp có chỗ cho từng việc ở `nhiem_vu`. Văn bản có dấu chỉ độ mật thì không được đưa lên trang dưới bất cứ hình thức nào.
            """,
            [],
            "Điều chi bộ cần biết trước: văn bản yêu cầu gì, việc nào thuộc về chi bộ, làm khi nào."),
        new(
            DocumentKind.Activity,
            "Hoạt động cơ sở",
            "input/hoat-dong/2026/gui-du-thao-truoc.md",
            "Việc làm của một chi bộ hoặc đảng bộ cơ sở, để trong `input/hoat-dong/`, mỗi năm một thư mục con. Cách viết như tin, bài, nhưng bài nào cũng phải ghi tổ chức: `to_chuc: chi-bo-van-phong-mau`.",
            [],
            "Kể việc đã làm và kết quả. Không nêu số căn cước, số điện thoại riêng, địa chỉ nhà của ai."),
        new(
            DocumentKind.StudyTheme,
            "Chuyên đề của năm",
            "input/chuyen-de/2026.md",
            "Mỗi năm một tệp trong `input/chuyen-de/`, tên tệp là năm: `-- new chuyen-de \"Tên chuyên đề\"`. Kế hoạch, tin, bài, hoạt động nào thuộc chuyên đề thì ghi `chuyen_de: 2026`; tài liệu học tập ở `tep_dinh_kem`.",
            [],
            "Chuyên đề nói gì, chi bộ cần làm gì trong năm."),
        new(
            DocumentKind.Question,
            "Hỏi đáp",
            "input/hoi-dap/2026/muon-phong-hop.md",
            "Mỗi kiến nghị một tệp trong `input/hoi-dap/`, mỗi năm một thư mục con: `-- new hoi-dap \"Điều được hỏi\"`. Chưa trả lời thì để trống phần nội dung; trả lời rồi thì viết câu trả lời ở đó, ghi `noi_tra_loi`, `ngay_tra_loi`: số bản tin kế tiếp tự nhận.",
            [],
            "Câu trả lời: việc được giải quyết thế nào, căn cứ vào đâu, ai làm. Không nêu tên người hỏi."),
        new(
            DocumentKind.Bulletin,
            "Bản tin sinh hoạt chi bộ",
            "input/ban-tin/2026-11.md",
            """
            Mỗi tháng một tệp trong `input/ban-tin/`. Tệp này chỉ có lời mở đầu và phần riêng của số ấy; bài tự vào các mục đã khai ở `ban_tin` trong `cau-hinh.yml`. Cách làm cả tháng ở phần *Một tháng làm bản tin*.
            """,
            [
                new(Fields.Title, "Bản tin sinh hoạt chi bộ tháng 11 năm 2026"), new(Fields.Date, "2026-11-02"), BulletinFields.Month,
                BulletinFields.Number, BulletinFields.Deadline,
                BulletinFields.Questions, BulletinFields.Sections,
            ],
            "Lời mở đầu ngắn: trọng tâm của tháng, việc chi bộ cần bàn."),
        new(
            DocumentKind.Page,
            "Trang riêng",
            "input/trang/lien-he.md",
            """
            Trang giới thiệu, liên hệ và những trang không theo ngày, để trong `input/trang/`. Địa chỉ của trang không có chữ `trang`: `input/trang/lien-he.md` là `/lien-he/`.
            """,
            [],
            "Nội dung của trang."),
    ];
}
