namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>States of a document; taking back and correcting what is published.</summary>
internal static class Changes
{
    public const string Text = """

        ## Trạng thái, rút bài, sửa bài

        - `trang_thai: nhap` là bài đang viết, `cho_duyet` là bài chờ duyệt: cả hai chỉ thấy khi xem trước. `dang` là bài được đăng.
        - `pham_vi: noi_bo` là bài lưu hành nội bộ, không bao giờ có trên trang công khai.
        - `dang_luc` hẹn giờ đăng, `het_han` là ngày cuối bài còn trên trang. Hai khóa này có tác dụng ở lần dựng trang sau lúc đó; cuối lệnh `-- check` có dòng *Sắp tới* nói bài nào, lúc nào.

        Mọi thay đổi dưới đây cũng lên trang ở lần dựng kế tiếp: sửa xong thì `-- check`, rồi báo người phụ trách đăng.

        - **Sửa bài đã đăng:** sửa trong chính tệp ấy. Sai về nội dung thì thêm một khung đính chính ở đầu bài (`::: luu-y Đính chính`), nói đã sửa gì, ngày nào.
        - **Rút bài:** đổi `trang_thai` thành `rut` và ghi `ly_do_rut`; chỉ tạm cất thì đổi thành `nhap`. Bài mất khỏi trang, danh sách, tìm kiếm, bản tin chưa phát hành; số đã phát hành hiện lý do rút thay cho bài, còn bài tạm cất thì vẫn giữ. Bài khác dẫn đến bài ấy, hoặc bản tin ghim bài ấy, thì `-- check` báo từng chỗ để gỡ.
        - **Đổi tên tệp:** bài đã đăng thì đừng đổi. Nếu phải đổi, ghi địa chỉ trước đây vào `duong_dan_cu` để người mở liên kết cũ được đưa đến chỗ mới; `-- check` chỉ những bài còn dẫn đến địa chỉ cũ.
        - Bản giấy, tệp Word và PDF đã gửi đi không tự đổi: gửi lại bản mới kèm lời đính chính.

        """;
}
