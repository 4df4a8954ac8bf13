namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>From a copy of this repository to a committee's own page.</summary>
internal static class SettingUp
{
    public const string Text = """
        # Hướng dẫn cài đặt trang

        Tài liệu này dành cho người cài đặt và giữ trang. Người viết bài đọc [README.md](README.md). Tệp được tạo tự động từ chương trình, xin đừng sửa tay. Các lệnh viết gọn như ở đó: `-- check` là `dotnet run --project src/Site.Cli -- check`.

        ## Từ trang mẫu đến trang của đơn vị

        1. Sửa `input/cau-hinh.yml`: tên trang, địa chỉ trang, tên cơ quan, ký hiệu cơ quan, người chịu trách nhiệm, cách liên hệ, trình đơn.
        2. Thay danh sách tổ chức và chuyên mục trong `input/_du-lieu/` bằng của đơn vị.
        3. Xóa bài mẫu trong `input/tin-tuc/`, `input/hoat-dong/`, `input/ke-hoach/`, `input/ban-tin/`; viết lại các trang trong `input/trang/`.
        4. Chạy `-- check` cho đến khi hết lỗi, rồi `-- guide --vscode` để VS Code gợi ý đúng mã mới. Thêm tổ chức, chuyên mục hay đối tượng thì chạy lại lệnh ấy.
        5. Dựng trang: `-- build` ghi cả trang vào thư mục `output/`.

        ## Dựng và đưa lên

        - `-- build` dựng lại cả trang bên cạnh bản cũ rồi mới thay; còn lỗi thì bản cũ giữ nguyên. Đưa toàn bộ thư mục `output/` lên máy chủ. Nơi nào dùng Netlify thì `netlify.toml` có sẵn: đẩy thay đổi lên kho mã là Netlify tự dựng.
        - Bài hẹn giờ, bài hết hạn, quá hạn của nhiệm vụ chỉ đổi khi trang được dựng lại. Dòng *Sắp tới* ở cuối lệnh nói lần kế tiếp nên dựng.
        - Bản nội bộ: `-- build --edition internal` ghi vào `output.noi-bo/`. Thư mục ấy có cả bài nội bộ, chỉ để ở nơi người ngoài không vào được.
        - PDF của bản tin cần Edge, Chrome hoặc Chromium trên máy dựng trang, hoặc đường dẫn đến trình duyệt ở biến `KHOI_BROWSER`; `--pdf required` bắt buộc phải có, `--pdf off` bỏ qua.
        - `-- list --month 2026 --csv > so-bai.csv` xuất mọi bài của năm ra bảng tính để làm báo cáo.

        ## Giao diện

        `giao_dien` chọn một thư mục trong `themes/`. Muốn đổi màu, đổi hình thì đừng sửa giao diện có sẵn: chạy `-- new giao-dien ten-moi` để có `themes/ten-moi/theme.yml` đứng trên giao diện đang dùng, trong đó ghi sẵn những gì đổi được. Xem trước bằng `-- preview --theme ten-moi`; vừa ý thì ghi `giao_dien: ten-moi`. Cách viết mẫu có trong [themes/README.md](../themes/README.md).

        ## Cài đặt

        Tệp `input/cau-hinh.yml` không có dòng `---`; mỗi khóa một dòng, cách viết giống phần khai báo của bài. Một tệp tối thiểu:

        ```yaml
        ten_trang: Trang thông tin điện tử Đảng ủy Khối
        dia_chi_trang: https://khoi.example
        co_quan:
          ten: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh
        ```

        """;
}
