namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>One month of the bulletin, from gathering to handing out.</summary>
internal static class BulletinMonth
{
    public const string Text = """

        ## Một tháng làm bản tin

        Ví dụ số tháng 12/2026: chi bộ họp ngày 3/12 (`ngay_sinh_hoat` trong `cau-hinh.yml`), nên ngày 2/12 phải có bản tin. Việc cần làm trong số lấy từ `nhiem_vu` của các văn bản, ngày đáng nhớ lấy từ `_du-lieu/ngay-ky-niem.yml`. Đọc cả số lâu quá số phút đã định thì có cảnh báo: rút gọn mục hoặc bớt bài.

        1. **Gom bài.** Số này lấy bài đăng sau ngày chốt của số trước, đến hết ngày chốt của mình (`chot`, bỏ trống là hạn phát hành). Bài muốn vào số khác thì ghi `ban_tin: 2026-12`, không vào số nào thì ghi `ban_tin: false`.
        2. **Tạo số mới:** `-- new ban-tin 2026-12`: số thứ tự, tháng và hạn phát hành đã điền sẵn. Hoặc chép số tháng trước thành `input/ban-tin/2026-12.md`, đổi đủ `tieu_de`, `ngay`, `thang`, `so`, `han_phat_hanh`, xóa dòng `phat_hanh`, những dòng `ghim` và `bo` của tháng trước, viết lại lời mở đầu và gợi ý thảo luận.
        3. **Xem bài nào vào số:** `-- bulletin 2026-12 --explain`. Lệnh kể từng bài ở mục nào, vì sao, mất mấy phút; bài nào không vào, bài nào chờ số sau. Thêm `--drafts` thì tính cả bài nháp.
        4. **Ghim, bỏ, xếp lại** ở `muc`: `ghim` là những bài đứng đầu mục, `bo` là những bài không lấy, `bo: true` là bỏ cả mục, `vi_tri` đổi chỗ của mục, `dang: tom_tat` chỉ lấy tóm tắt, `noi_dung` là lời viết riêng. Số mới tạo có sẵn một chỗ trống cho một mục; mỗi mục có chỗ riêng như trong ví dụ ở phần *Bản tin sinh hoạt chi bộ*.
        5. **Làm bản in, Word, PDF:** `-- bulletin 2026-12`. Các bản nằm trong `ban-tin-2026-12/ban-tin/2026-12/`: `ban-tin-2026-12.docx` để sửa thêm bằng Word, `ban-tin-2026-12.pdf` để gửi Zalo, `in/index.html` mở bằng trình duyệt để in. Muốn có PDF thì máy phải có Edge, Chrome hoặc Chromium. Thêm `--edition internal` thì có cả bài nội bộ và lời dặn cấp ủy viên dự sinh hoạt.
        6. **Phát hành:** đổi `trang_thai` thành `dang`, chạy `-- bulletin 2026-12 --release`, nhờ dựng trang. Lệnh ghi `phat_hanh` và chép các bài vào `input/ban-tin/_phat-hanh/2026-12/`: từ đó sửa bài, bài hết hạn, bài mới không làm số này đổi, bài đến muộn vào số sau. Đừng xóa ảnh số ấy dùng; bài phải rút thì xem phần *Trạng thái, hẹn giờ, rút bài, sửa bài*.
        7. **Gửi đi:** in giấy, gửi PDF vào nhóm Zalo trước hạn. `-- bulletin 2026-12 --zalo` viết sẵn vài dòng để dán; trang của số có nút *Chép để gửi*. Có bản thu tiếng (MP3, M4A) thì ghi `am_thanh: /tep/ban-tin-12.mp3` để nghe được trên trang.

        """;
}
