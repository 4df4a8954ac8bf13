namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>Text from Word, Zalo and old pages.</summary>
internal static class PastedText
{
    public const string Text = """

        ## Chữ chép từ Word, Zalo, trang cũ

        Có sẵn tệp Word thì gõ `-- import "Kế hoạch 59.docx"` (nhiều tệp hay cả thư mục cũng được): mỗi tệp thành một bài nháp có chữ, đề mục, bảng, chú thích, ảnh; với văn bản thì có cả số, ngày, loại, cơ quan ban hành, căn cứ, người ký, nơi nhận. Không bài nào bị ghi đè; phông `.VnTime`, `VNI-Times` được đổi sang Unicode. Dòng có dấu `?` trong kết quả là chỗ phải xem lại hay điền tay; thêm `--dry` thì chỉ xem, không ghi. Tệp `.doc`, `.odt` cần máy có LibreOffice, không có thì mở bằng Word và lưu thành `.docx`. Trang cũ thì lưu từng trang bằng trình duyệt (kiểu "Trang web, toàn bộ") vào một thư mục rồi `-- import` cả thư mục: mỗi trang thành một bài nháp có tiêu đề, ngày, tác giả, ảnh; liên kết giữa các trang dẫn sang bài mới, địa chỉ cũ vào `duong_dan_cu`. Chỉ lấy một đoạn thì chép trong Word hay Zalo rồi dán vào tệp `.md`, xong nên mở bản xem trước mà đối chiếu:

        - Dòng riêng bắt đầu bằng `I-`, `II.` thành đề mục; `1-`, `1/`, `1.1.`, `a)`, `•`, `–` thành từng mục. Số và dấu in đúng như đã gõ. `-`, `*`, `+`, `1.` là danh sách thường: `+` dưới `-` là ý con, danh sách toàn `1.` tự đếm tăng dần.
        - Chỗ xuống dòng được giữ khi dòng trên ngắn hoặc hết câu và dòng dưới bắt đầu bằng chữ hoa hay số, nếu mọi dòng của đoạn đều như thế, hoặc đoạn có dòng toàn chữ hoa hay dòng mang dấu như trên. Chỗ khác, các dòng liền nhau nối thành một đoạn (không rõ ý thì được nhắc): muốn xuống dòng thì thêm dấu `\` ở cuối dòng.
        - Dòng thụt đầu bằng phím Tab hay dấu cách là một đoạn mới. Dòng `-----` là đường kẻ. Dòng `T/M …`, chức vụ và họ tên thành phần ký bên phải.
        - Bảng dán từ Word, Excel, hoặc thiếu dòng `|---|---|`, vẫn thành bảng: hàng đầu là tên cột, dòng ngay dưới bảng là nguồn. Bảng nhiều cột thì trên điện thoại vuốt ngang để xem, trên giấy chữ nhỏ lại, nhiều cột nữa thì nằm trên một trang giấy ngang. Trong ô, muốn xuống dòng viết ` \\ ` giữa hai dấu cách, muốn có dấu `|` viết `\|`.
        - Số nhảy cóc, và dấu `**`, `##`, `|` không có tác dụng, vẫn in đúng như đã gõ và được cảnh báo.
        - Ký tự không nhìn thấy lẫn trong chữ chép được tự bỏ và báo một lần cho mỗi tệp; dấu cách không ngắt dòng thì giữ. Đuôi theo dõi người đọc ở địa chỉ chép từ Zalo, Facebook được cảnh báo để xóa.
        - Chữ gõ bằng phông `.VnTime` (mã TCVN3) hay `VNI-Times` phải chuyển sang Unicode trước khi dán: chép đoạn ấy, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey.

        """;
}
