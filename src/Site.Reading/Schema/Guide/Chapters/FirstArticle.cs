namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>How an article comes from nothing to the public page.</summary>
internal static class FirstArticle
{
    public const string Text = """
        # Hướng dẫn biên tập

        Tài liệu này dành cho Ban Biên tập và cộng tác viên. Người cài đặt trang đọc thêm [CAI-DAT.md](CAI-DAT.md). Tệp được tạo tự động từ chương trình, xin đừng sửa tay.

        «cách gõ lệnh» Mở cả thư mục bằng VS Code thì vào Terminal, Run Task…: ở đó có sẵn việc tạo bài mới, xem trước, kiểm tra và dựng trang. Ở tệp trống gõ `khoi` để chọn loại bài; trong phần khai báo gõ vài chữ đầu của khóa để chọn khóa, mã tổ chức, mã chuyên mục; bấm Tab để nhận. Không thấy gợi ý thì bấm Ctrl+Space.

        ## Bài đầu tiên, từ lúc viết đến lúc lên trang

        1. **Tạo tệp:** `-- new tin "Chi bộ Văn phòng (mẫu) đổi cách ra nghị quyết"`. Tệp mới là bản nháp, nằm đúng thư mục, tên lấy từ tiêu đề, không bao giờ ghi đè tệp đã có. Thay `tin` bằng `bai`, `ke-hoach`, `hoat-dong`, `ban-tin` hoặc `trang` để tạo loại khác; chỉ gõ `-- new` thì chương trình hỏi từng điều. Thêm `--full` thì tệp có đủ mọi khóa kèm lời giải thích.
        2. **Mở bản xem trước:** `-- preview --open`. Trình duyệt mở trang tại http://localhost:5080, chỉ máy của bạn xem được. Cứ để đó trong khi viết; xem xong, về cửa sổ dòng lệnh bấm Ctrl+C.
        3. **Viết:** mở tệp bằng Notepad hoặc VS Code, điền phần khai báo, viết nội dung dưới dòng `---` thứ hai rồi lưu. Mỗi lần lưu, trình duyệt tự đổi theo.
        4. **Thêm ảnh:** chép ảnh vào cạnh tệp bài, ghi tên ảnh ở `tep` dưới `anh`, tả ảnh ở `mo_ta`. Bài không có ảnh thì bỏ trống.
        5. **Kiểm tra:** `-- check`. Sửa hết lỗi, xem lại các cảnh báo. Lệnh này không ghi gì, và soát cả chính tả.
        6. **Duyệt:** đổi `trang_thai: nhap` thành `cho_duyet` rồi báo người duyệt. Đồng ý thì người duyệt đổi thành `dang`, ghi `nguoi_duyet` và `ngay_duyet` (bắt buộc khi `cau-hinh.yml` đặt `phe_duyet: true`).
        7. **Xuất bản:** `-- publish`. Lệnh cho xem người đọc sẽ thấy bài nào mới, bài nào sửa, hỏi rồi mới đưa lên trang; xem phần *Xuất bản, hoàn tác, đổi tên*. Máy chưa được cài để xuất bản thì gửi tệp bài và ảnh cho người phụ trách.
        8. **Xem lại:** mở bài trên trang công khai. Chưa thấy thì gõ `-- list --month 2026-11`: cột *Trạng thái* cho biết bài còn nháp, chờ duyệt, chưa đến giờ hay đã hết hạn.

        """;
}
