namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>Pictures and attachments.</summary>
internal static class Pictures
{
    public const string Text = """

        ## Ảnh và tệp đính kèm

        - Ảnh là PNG, JPEG (`.jpg`, `.jpeg`, `.jfif`), WebP hoặc GIF. Ảnh tải từ Zalo tên dài, đuôi `.jfif` cứ để nguyên mà dùng. Tệp đính kèm là PDF, DOCX, DOC, XLSX, XLS, PPTX, PPT, ODT, ODS, CSV, TXT, ZIP, MP3, M4A hoặc MP4.
        - iPhone chụp ra HEIC, phần lớn máy không mở được: vào Cài đặt, Camera, Định dạng, chọn "Tương thích nhất". Ảnh đã chụp thì gửi qua Zalo rồi tải về, hoặc mở trên máy tính và lưu lại thành JPEG.
        - Chương trình tự làm các bản ảnh nhỏ cho điện thoại, máy tính và bản in; tọa độ nơi chụp, tên máy, giờ chụp không lên trang, chỉ giữ dòng bản quyền. Ảnh gốc quá 3 MB hoặc quá 2560 điểm mỗi chiều thì nên thu nhỏ để kho bài khỏi phình: `dotnet run --project src/Site.Cli -- picture a.jpg b.jpg --to input/tin-tuc/2026/ra-mat.md` chép ảnh đã gọn vào cạnh bài và in ra dòng để dán; ảnh đã ở trong `input/` thì bỏ `--to …`.
        - Từ hai ảnh trở lên, mỗi ảnh một dòng liền nhau, thành bộ ảnh: xếp thành lưới, ghi số ảnh, bấm vào thì xem ảnh lớn, phím ← và → sang ảnh trước, ảnh sau. Chú thích và người chụp viết trong nháy: `![Tả ảnh](a.jpg "Chú thích | Người chụp")`. Bài chủ yếu là ảnh thì ghi `the_loai: anh`; không ghi `anh` thì ảnh đầu tiên làm ảnh đại diện.
        - Notepad hay lưu thành `bai.md.txt`, khi đó bài không lên trang: ở ô "Save as type" chọn "All files", hoặc đổi tên tệp, bỏ đuôi `.txt`.
        - Ảnh để cạnh bài thì chỉ viết `ten-anh.jpg`; ảnh dùng chung để trong `input/anh/` thì viết `/anh/ten-anh.jpg`. Tệp đính kèm cũng vậy: `mau.docx`, hoặc `/tep/mau.docx` khi để trong `input/tep/`. Tên có dấu cách thì đặt trong `<…>`: `![Hội nghị](<Ảnh họp.jpg>)`. Chỉ tệp nào có bài dùng đến mới lên trang.
        - Tệp đính kèm lên trang nguyên như cũ, kể cả tên người làm tệp, lời ghi chú, thay đổi đang theo dõi, trang tính ẩn. Chương trình đọc chữ trong DOCX, XLSX, PPTX, CSV, TXT, PDF: dấu độ mật là lỗi; lưu hành nội bộ, dữ liệu cá nhân và các thứ kể trên thì báo kèm chỗ trong tệp và cách xóa. Tệp có mật khẩu hay bản quét thì chương trình không xem được, hãy tự xem lại.
        - Ảnh nào cũng phải có mô tả cho người không nhìn thấy ảnh. Tả điều có trong ảnh, đừng chép lại tiêu đề.

        """;
}
