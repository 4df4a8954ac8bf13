namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>How a message reads, and what its code says.</summary>
internal static class Messages
{
    public const string Text = """

        ## Khi có thông báo

        Chương trình báo mọi lỗi trong một lần, mỗi lỗi ghi tệp, dòng, cột, mã và cách sửa:

        ```text
        input/tin-tuc/2026/ra-mat.md:4:7  lỗi K206  Ngày không có thật: 31/02/2026
           4 │ ngay: 31/02/2026
             │       ^^^^^^^^^^ viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026
        ```

        Mở tệp ghi ở đầu dòng, đến dòng thứ 4, cột thứ 7 rồi sửa theo gợi ý. Còn *lỗi* thì trang cũ vẫn giữ nguyên. *Cảnh báo* không chặn việc dựng trang, nhưng nên xem lại. Lỗi trong bài chưa đăng không chặn ai: chỉ là cảnh báo.

        | Mã | Nói về | Thường là |
        |---|---|---|
        | K0xx | Tệp | đuôi `.md.txt`, sai thư mục, hai tệp trùng địa chỉ, chữ mã cũ, tệp không bài nào dùng |
        | K1xx | Cách viết phần khai báo | thiếu dòng `---`, thiếu dấu cách sau dấu hai chấm, thiếu dấu nháy, thụt dòng sai |
        | K2xx | Khóa và giá trị | gõ sai tên khóa, thiếu khóa phải có, ngày không có thật |
        | K3xx | Nội dung bài | mã HTML, đề mục nhảy cấp, khung chưa đóng, chính tả |
        | K4xx | Ảnh, tệp đính kèm; điều không được đưa lên | sai tên tệp, ảnh HEIC; dấu độ mật, chữ lưu hành nội bộ, số căn cước, số điện thoại riêng |
        | K5xx | Liên kết và mã | liên kết đến bài chưa đăng, sai mã tổ chức, mã chuyên mục, văn bản lệch ngày |
        | K6xx | Giao diện | báo người cài đặt trang |
        | K7xx | Bản tin | hai số cùng một tháng, ghim bài chưa đăng, bài không mục nào nhận, đọc quá lâu |
        | K8xx | Dòng lệnh; xuất bản | gõ sai tên lệnh, thiếu tháng, thiếu tiêu đề; K884 trở đi: địa chỉ cũ sẽ hỏng, người khác đã đăng bản khác, không thấy nơi xuất bản |
        | K9xx | Ghi trang, in PDF; nhập tệp Word, trang cũ | tệp đang mở ở chương trình khác, máy không có trình duyệt để in: báo người cài đặt trang; K97x, K98x: tệp nhập vào bị hỏng, có mật khẩu, không có chữ |

        Phần soát chính tả của `-- check` bỏ qua tên riêng, chữ viết tắt, tiếng nước ngoài, mã số. Từ viết đúng mà vẫn bị báo thì nhờ người cài đặt trang ghi vào `_du-lieu/tu-dung.yml`.

        """;
}
