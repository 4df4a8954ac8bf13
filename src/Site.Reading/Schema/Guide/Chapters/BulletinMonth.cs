namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>One month of the bulletin, from gathering to handing out.</summary>
internal static class BulletinMonth
{
    public const string Text = """

        ## Một tháng làm bản tin

        Ví dụ số tháng 12/2026: chi bộ họp ngày 3/12, nên ngày 2/12 phải có bản tin.

        1. **Gom bài.** Bài có `ngay` trong tháng 12 tự vào số tháng 12. Bài viết trong tháng 11 cho số này thì ghi thêm `ban_tin: 2026-12`; bài không muốn cho vào số nào thì ghi `ban_tin: false`.
        2. **Tạo số mới:** `-- new ban-tin 2026-12`. Số thứ tự, tháng và hạn phát hành đã điền sẵn.
        3. **Hoặc chép số tháng trước** thành `input/ban-tin/2026-12.md`, rồi đổi đủ `tieu_de`, `ngay`, `thang`, `so`, `han_phat_hanh`, xóa những dòng `ghim` và `bo` của tháng trước, viết lại lời mở đầu và gợi ý thảo luận.
        4. **Xem bài nào vào số:** `-- bulletin 2026-12 --explain --drafts`. Lệnh kể từng bài ở mục nào, vì sao, mất mấy phút; `--drafts` tính cả bản nháp.
        5. **Ghim, bỏ, xếp lại** ở `muc`: `ghim` là những bài đứng đầu mục, `bo` là những bài không lấy, `bo: true` là bỏ cả mục, `vi_tri` đổi chỗ của mục, `dang: tom_tat` chỉ lấy tóm tắt, `noi_dung` là lời viết riêng. Số mới tạo có sẵn một chỗ trống cho một mục; mỗi mục có chỗ riêng như trong ví dụ ở phần *Bản tin sinh hoạt chi bộ*.
        6. **Làm bản in, Word, PDF:** `-- bulletin 2026-12 --drafts`. Các bản nằm trong `ban-tin-2026-12/ban-tin/2026-12/`: `ban-tin-2026-12.docx` để sửa thêm bằng Word, `ban-tin-2026-12.pdf` để gửi Zalo, `in/index.html` mở bằng trình duyệt để in. Muốn có PDF thì máy phải có Edge, Chrome hoặc Chromium. Thêm `--edition internal` thì có cả bài nội bộ và lời dặn cấp ủy viên dự sinh hoạt.
        7. **Phát hành:** đổi `trang_thai` thành `dang`, nhờ dựng trang. Trang `/ban-tin/2026-12/` có nút mở bản in, tải bản Word và PDF. In giấy, gửi PDF vào nhóm Zalo của các chi bộ trước hạn.

        Việc cần làm trong số lấy từ `nhiem_vu` của các văn bản, ngày đáng nhớ lấy từ `_du-lieu/ngay-ky-niem.yml`. Đọc cả số lâu quá số phút đã định thì có cảnh báo: rút gọn mục hoặc bớt bài.

        """;
}
