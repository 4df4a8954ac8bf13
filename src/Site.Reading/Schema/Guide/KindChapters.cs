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
            "Tin, bài để trong `input/tin-tuc/`, mỗi năm một thư mục con.",
            [
                Fields.Title, Fields.Date, Fields.Summary, Fields.Genre, Fields.Category, Fields.Tags, Fields.Audiences, Fields.Bulletin,
                Fields.Image, Fields.Author, Fields.State,
            ],
            "Đoạn mở đầu trả lời ngay: việc gì, ở đâu, khi nào, ai làm, kết quả ra sao."),
        new(
            DocumentKind.Plan,
            "Kế hoạch và văn bản",
            "input/ke-hoach/59-kh-duk.md",
            """
            Mỗi văn bản một bài tóm tắt bằng lời của mình, để trong `input/ke-hoach/`, tên tệp theo số và ký hiệu. Văn bản có dấu chỉ độ mật thì không được đưa lên trang dưới bất cứ hình thức nào.
            """,
            [
                PlanFields.Subject, Fields.Date,
                new(Fields.Summary, "Văn bản giao bảy nhóm việc, trong đó có thông tin định kỳ cho sinh hoạt chi bộ."),
                PlanFields.Code, PlanFields.TypeName, PlanFields.IssuedOn, PlanFields.Issuer, PlanFields.SignedFor, PlanFields.Signer,
                PlanFields.SignerTitle, PlanFields.Status, PlanFields.Bases, PlanFields.Recipients, PlanFields.Attachments, PlanFields.Tasks,
                Fields.Tags,
            ],
            "Điều chi bộ cần biết trước: văn bản yêu cầu gì, việc nào thuộc về chi bộ, làm khi nào."),
        new(
            DocumentKind.Activity,
            "Hoạt động cơ sở",
            "input/hoat-dong/2026/gui-du-thao-truoc.md",
            "Việc làm của một chi bộ hoặc đảng bộ cơ sở, để trong `input/hoat-dong/`. Bài nào cũng phải ghi tổ chức.",
            [
                Fields.Title, Fields.Date, Fields.Units, Fields.Summary, Fields.Genre, Fields.Category, Fields.Tags, Fields.Bulletin,
                Fields.Image, Fields.Author,
            ],
            "Kể việc đã làm và kết quả. Không nêu số căn cước, số điện thoại riêng, địa chỉ nhà của ai."),
        new(
            DocumentKind.Bulletin,
            "Bản tin sinh hoạt chi bộ",
            "input/ban-tin/2026-11.md",
            """
            Mỗi tháng một tệp trong `input/ban-tin/`. Tệp này chỉ có lời mở đầu và phần riêng của số ấy. Bài có ngày trong tháng, và bài ghi `ban_tin` là tháng ấy, được đưa vào các mục đã khai ở `ban_tin` trong `cau-hinh.yml`; `muc` dùng để ghim, bỏ, xếp lại, rút gọn hoặc viết thêm. Việc cần làm lấy từ `nhiem_vu` của các văn bản, ngày đáng nhớ lấy từ `_du-lieu/ngay-ky-niem.yml`.
            """,
            [
                new(Fields.Title, "Bản tin sinh hoạt chi bộ tháng 11 năm 2026"), new(Fields.Date, "2026-11-02"), BulletinFields.Month,
                BulletinFields.Number, BulletinFields.Deadline, new(Fields.Summary, "Trọng tâm tháng 11 và việc chi bộ cần bàn."), Fields.Scope,
                BulletinFields.Questions, BulletinFields.Sections,
            ],
            "Lời mở đầu ngắn: trọng tâm của tháng, việc chi bộ cần bàn."),
        new(
            DocumentKind.Page,
            "Trang riêng",
            "input/trang/lien-he.md",
            """
            Trang giới thiệu, liên hệ và những trang không theo ngày, để trong `input/trang/`. Địa chỉ của trang không có chữ `trang`: tệp trong ví dụ là `/lien-he/`.
            """,
            [new(Fields.Title, "Liên hệ"), new(Fields.Summary, "Gửi tin, hỏi về bản tin, báo lỗi trên trang."), new(PageFields.Layout, "lien_he")],
            "Nội dung của trang."),
    ];
}
