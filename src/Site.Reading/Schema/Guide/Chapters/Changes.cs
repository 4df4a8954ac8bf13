namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>States of a document; taking back and correcting what is published.</summary>
internal static class Changes
{
    public const string Text = """

        ## Trạng thái, rút bài, sửa bài

        - `trang_thai: nhap` là bài đang viết, `cho_duyet` là bài chờ duyệt: cả hai chỉ thấy khi xem trước. `dang` là bài được đăng. `pham_vi: noi_bo` là bài lưu hành nội bộ, không bao giờ có trên trang công khai. `dang_luc` hẹn giờ đăng, `het_han` là ngày cuối bài còn trên trang. Hai khóa này có tác dụng ở lần dựng trang sau lúc đó; cuối lệnh `-- check` có dòng *Sắp tới* nói bài nào, lúc nào.

        Mọi thay đổi dưới đây cũng lên trang ở lần xuất bản kế tiếp: sửa xong thì `-- check`, rồi `-- publish`.

        - **Sửa bài đã đăng:** sửa trong chính tệp ấy. Sai về nội dung thì ghi `cap_nhat: 2026-11-22`, kèm `ly_do_cap_nhat` nói đã sửa gì: dòng *Cập nhật* hiện dưới tiêu đề, RSS và máy tìm kiếm cũng biết. Đính chính dài thì thêm một khung ở đầu bài (`::: luu-y Đính chính`).
        - **Rút bài:** đổi `trang_thai` thành `rut` và ghi `ly_do_rut`. Bài mất khỏi danh sách, tìm kiếm, bản tin chưa phát hành; địa chỉ của bài và số đã phát hành hiện lý do rút thay cho bài. Bài khác dẫn đến bài ấy, hoặc bản tin ghim bài ấy, thì `-- check` báo từng chỗ để gỡ. Bản giấy, tệp Word và PDF đã gửi đi không tự đổi: gửi lại bản mới kèm lời đính chính.

        ## Xuất bản, hoàn tác, đổi tên

        - **Xuất bản:** `-- publish` lấy về những gì người khác đã xuất bản, dựng trang, kể bài mới, bài sửa (sửa phần nào), bài rút, bài chuyển chỗ, rồi hỏi. Thêm `--dry` thì lấy về, cho xem, không xuất bản. Hỏng giữa chừng thì người đọc vẫn thấy trang cũ. Hai người cùng sửa một tệp thì lệnh dừng và kể từng tệp: không bản nào mất. **Hoàn tác:** `-- publish --undo`. Người đọc thấy lại trang như trước lần xuất bản cuối; bài trong `input/` giữ nguyên để sửa rồi xuất bản lại. `-- publish --history` kể các lần: lúc nào, ai, những gì.
        - **Đổi tên tệp:** đổi tên hay dời bài đã đăng thì địa chỉ đổi, nên `-- publish` dừng lại và in sẵn dòng `duong_dan_cu: …` để dán vào bài. Dán xong, ai mở địa chỉ cũ được đưa đến chỗ mới. Bài đã đăng mà xóa tệp hay đổi thành `nhap` cũng bị chặn: hãy dùng `rut`.

        """;
}
