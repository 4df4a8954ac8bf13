namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>Writing a body.</summary>
internal static class MarkdownText
{
    public const string Text = """

        ## Viết nội dung

        Đoạn văn cách nhau một dòng trống. Tiêu đề bài đã có ở phần khai báo, nên đề mục trong bài bắt đầu từ hai dấu `#`, rồi ba dấu, không nhảy cấp. Không dùng mã HTML.

        ```markdown
        ## Đề mục lớn

        Chữ **đậm**, chữ *nghiêng*, [một liên kết](/tin-tuc/), lời có chú thích cuối bài.[^1]

        - ý thứ nhất

        1. việc làm trước

        > Lời trích.

        ::: luu-y Trước khi gửi
        Khung có ba loại: `ghi-nho`, `viec-can-lam`, `luu-y`; sau tên khung là tiêu đề riêng nếu muốn. Nhớ dòng `:::` đóng khung.
        :::

        | Việc | Ai làm |
        |---|---|
        | Viết tin | Cộng tác viên |

        ![Đảng viên ngồi quanh bàn họp](/anh/phong-hop.webp "Chú thích của ảnh | Nguồn ảnh")

        [Mẫu gửi tin](/tep/mau-gui-tin.docx), một tệp đính kèm.

        [![Cảnh mở đầu của video](/anh/video-gui-tin.png)](https://video.example/gui-tin)

        [^1]: Kế hoạch số 59-KH/ĐUK ngày 22/3/2022.
        ```

        - **Việc đã xong, chưa xong** viết `- [x]`, `- [ ]`.
        - **Liên kết** đến bài khác viết bằng địa chỉ (`/ban-tin/`) hoặc đường dẫn của tệp (`../ke-hoach/59-kh-duk.md`); đến một đề mục thì `[Việc cần làm](#viec-can-lam)`; đến trang web khác thì viết đủ `https://`. Liên kết hỏng được báo ngay.
        - **Ảnh** đứng riêng một đoạn thành hình có chú thích. Tệp đính kèm được tự ghi thêm loại tệp và dung lượng. Video là một ảnh nằm trong liên kết đến trang có video, đứng riêng một đoạn.
        - **Số và ký hiệu văn bản**, như `59-KH/ĐUK` hay `45/2019/QH14`, tự thành liên kết đến trang của văn bản ấy. Số được đánh lại theo nhiệm kỳ nên hãy ghi cả ngày: `Kế hoạch số 59-KH/ĐUK ngày 22/3/2022`.
        - **Chữ nước ngoài** viết `[machine learning]{lang=en}` để máy đọc màn hình đọc đúng tiếng (`fr` tiếng Pháp, `km` tiếng Khmer, `zh` tiếng Trung). Tên riêng và chữ viết tắt quen dùng thì không cần.

        """;
}
