namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>The preview.</summary>
internal static class Preview
{
    public const string Text = """

        ## Xem trước

        - Lệnh `preview` in thêm địa chỉ *bàn soạn*: danh sách bài, ô điền thay cho phần khai báo, dán từ Word, thả ảnh và tệp đính kèm, xếp bản tin, xuất bản, đều trong trình duyệt. Địa chỉ ấy dùng một lần, chỉ mở được trên máy đang chạy chương trình.
        - Bản xem trước có cả bài nháp, bài chờ duyệt, bài hẹn giờ, bài hết hạn và bài nội bộ. Đầu mỗi bài như thế có một khung nói vì sao bài chưa lên trang công khai và khi nào sẽ lên.
        - Nút *Xem trước* ở góc dưới mở trang `/_xem-truoc/`: danh sách bài chưa lên trang công khai kèm lý do, bài hẹn giờ, bản tin đang làm, lỗi và cảnh báo.
        - Tệp vừa lưu có lỗi thì trang vẫn là bản trước, phía dưới hiện một bảng nền đỏ ghi tệp, dòng và cách sửa. Sửa xong, lưu lại là bảng tự mất.
        - Thêm `--as-public` để thấy đúng những gì công chúng thấy, thêm `--date 2026-12-01` để thấy trang vào ngày ấy. Thư mục trên mạng hay OneDrive mà trang không tự đổi theo thì thêm `--poll 2`: cứ hai giây chương trình tự dò thay đổi một lần.

        """;
}
