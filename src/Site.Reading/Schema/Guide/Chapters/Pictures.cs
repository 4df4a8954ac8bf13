namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>Pictures and attachments.</summary>
internal static class Pictures
{
    public const string Text = """

        ## Ảnh và tệp đính kèm

        - Ảnh là PNG, JPEG (`.jpg`, `.jpeg`, `.jfif`), WebP hoặc GIF. Ảnh tải từ Zalo tên dài, đuôi `.jfif` cứ để nguyên mà dùng. Tệp đính kèm là PDF, DOCX, DOC, XLSX, XLS, PPTX, PPT, ODT, ODS, CSV, TXT, ZIP, MP3 hoặc MP4.
        - iPhone chụp ra HEIC, phần lớn máy không mở được: vào Cài đặt, Camera, Định dạng, chọn "Tương thích nhất". Ảnh đã chụp thì gửi qua Zalo rồi tải về, hoặc mở trên máy tính và lưu lại thành JPEG.
        - Notepad hay lưu thành `bai.md.txt`, khi đó bài không lên trang: ở ô "Save as type" chọn "All files", hoặc đổi tên tệp, bỏ đuôi `.txt`.
        - Ảnh để cạnh bài thì chỉ viết `ten-anh.jpg`; ảnh dùng chung để trong `input/anh/` thì viết `/anh/ten-anh.jpg`. Tệp đính kèm cũng vậy: `mau.docx`, hoặc `/tep/mau.docx` khi để trong `input/tep/`. Tên có dấu cách thì đặt trong `<…>`: `![Hội nghị](<Ảnh họp.jpg>)`.
        - Ảnh nào cũng phải có mô tả cho người không nhìn thấy ảnh. Tả điều có trong ảnh, đừng chép lại tiêu đề.
        - Ảnh chụp bằng điện thoại có thể ghi tọa độ nơi chụp. Chương trình sẽ cảnh báo; hãy xóa thông tin ấy trước khi đăng.
        - Chỉ tệp nào có bài dùng đến mới được đưa lên trang.

        """;
}
