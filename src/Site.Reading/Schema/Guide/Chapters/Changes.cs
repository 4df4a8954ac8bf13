namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>States of a document; taking back and correcting what is published.</summary>
internal static class Changes
{
    public const string Text = """

        ## Trạng thái, hẹn giờ, rút bài, sửa bài

        - **Trạng thái:** `nhap` là bài đang viết, `cho_duyet` là bài chờ duyệt: cả hai chỉ thấy khi xem trước. `dang` là bài được đăng. `pham_vi: noi_bo` là bài lưu hành nội bộ, không bao giờ có trên trang công khai.
        - **Hẹn giờ:** `dang_luc: 2026-12-01 07:00` hẹn giờ đăng, `het_han: 2026-12-31` là ngày cuối bài còn trên trang. Trước giờ ấy và sau ngày ấy người đọc không thấy bài ở danh sách, tìm kiếm hay bản tin chưa phát hành; mở thẳng địa chỉ thì gặp trang báo không tìm thấy. Trang phải được dựng lại sau lúc đó: nơi đã đặt lịch thì tự dựng, chậm vài giờ; nơi chưa thì chạy `-- publish`. `-- due` kể bài nào, lúc nào.
        - **Sửa bài đã đăng:** sửa trong chính tệp ấy. Sai về nội dung thì ghi `cap_nhat: 2026-11-22`, kèm `ly_do_cap_nhat` nói đã sửa gì: người đọc thấy dòng *Cập nhật* dưới tiêu đề, RSS và máy tìm kiếm cũng biết. Đính chính dài thì thêm một khung ở đầu bài (`::: luu-y Đính chính`).
        - **Rút bài:** đổi `trang_thai` thành `rut` và ghi `ly_do_rut`. Bài mất khỏi danh sách, tìm kiếm, bản tin chưa phát hành; ở địa chỉ của bài và trong số đã phát hành, người đọc thấy lý do rút thay cho bài. Bài khác dẫn đến bài ấy, hoặc bản tin ghim bài ấy, thì `-- check` báo từng chỗ để gỡ. Bản giấy, tệp Word và PDF đã gửi đi không tự đổi: gửi lại bản mới kèm lời đính chính.

        ## Xuất bản, hoàn tác, đổi tên

        - **Xuất bản:** sửa xong thì `-- check`, rồi `-- publish`. Lệnh lấy về những gì người khác đã xuất bản, dựng trang, kể bài mới, bài sửa (sửa phần nào), bài rút, bài chuyển chỗ, rồi hỏi; thêm `--dry` thì chỉ cho xem. Đồng ý thì người đọc thấy trang mới ngay; với git thì sau vài phút, khi máy chủ dựng xong. Hỏng giữa chừng thì người đọc vẫn thấy trang cũ. Hai người cùng sửa một tệp thì lệnh dừng và kể từng tệp: không bản nào mất.
        - **Hoàn tác:** `-- publish --undo`. Người đọc thấy lại trang như trước lần xuất bản cuối; bài trong `input/` giữ nguyên để sửa rồi xuất bản lại, và lịch trên máy đã hoàn tác không tự xuất bản trước lúc đó. `-- publish --history` kể các lần: lúc nào, ai, những gì.
        - **Đổi tên tệp:** đổi tên hay dời bài đã đăng thì địa chỉ đổi, nên `-- publish` dừng lại và in sẵn dòng `duong_dan_cu: …` để dán vào bài. Dán xong, ai mở địa chỉ cũ được đưa đến chỗ mới. Bài đã đăng mà xóa tệp hay đổi thành `nhap` cũng bị chặn: hãy dùng `rut`.

        """;
}
