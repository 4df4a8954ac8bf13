namespace Site.Reading.Schema.Guide;

/// <summary>The chapters that no schema can write. Kept in step with the Markdown reader by hand.</summary>
internal static class FixedChapters
{
    public const string Opening = """
        # Hướng dẫn viết nội dung

        Tài liệu này dành cho Ban Biên tập và cộng tác viên. Tệp được tạo tự động từ chương trình, xin đừng sửa tay.

        ## Các thư mục

        | Thư mục, tệp | Dùng để |
        |---|---|
        | `input/cau-hinh.yml` | Tên trang, cơ quan, trình đơn, chuyên trang và các cài đặt khác |
        | `input/_du-lieu/` | Danh sách tổ chức, chuyên mục, ngày kỷ niệm, văn bản |
        | `input/tin-tuc/` | Tin, bài |
        | `input/ke-hoach/` | Bản tóm tắt kế hoạch, văn bản |
        | `input/hoat-dong/` | Hoạt động của cơ sở |
        | `input/ban-tin/` | Bản tin sinh hoạt chi bộ hằng tháng |
        | `input/trang/` | Các trang riêng: giới thiệu, liên hệ |
        | `input/anh/` | Ảnh dùng chung |
        | `input/tep/` | Tệp đính kèm |

        Tên các thư mục chuyên trang đổi được trong `cau-hinh.yml`. Tệp và thư mục có tên bắt đầu bằng dấu `_` hoặc dấu chấm không thành trang.

        Đường dẫn của tệp là địa chỉ của trang: `input/tin-tuc/2026/ra-mat.md` thành `/tin-tuc/2026/ra-mat/`. Tên tệp nên ngắn, viết thường, không dấu, nối bằng gạch nối. Bài đã đăng thì đừng đổi tên tệp; nếu phải đổi, ghi địa chỉ trước đây vào `duong_dan_cu`. Bài có nhiều ảnh riêng có thể ở trong thư mục của nó: `input/tin-tuc/2026/ra-mat/index.md`, ảnh để bên cạnh.

        ## Bắt đầu một bài

        Lệnh `new` tạo sẵn tệp ở đúng thư mục, tên tệp lấy từ tiêu đề, đủ các mục kèm lời giải thích. Tệp mới là bản nháp và không bao giờ ghi đè tệp đã có.

        ```sh
        dotnet run --project src/Site.Cli -- new tin "Chi bộ Văn phòng đổi cách ra nghị quyết"
        ```

        Thay `tin` bằng `bai`, `ke-hoach`, `hoat-dong`, `ban-tin` hoặc `trang` để tạo loại khác; chỉ gõ `new` thì chương trình hỏi từng điều.

        Mở cả thư mục bằng VS Code thì được gợi ý: trong tệp trống gõ `khoi` để chọn loại bài, trong phần khai báo gõ vài chữ đầu của khóa để chọn khóa và mã tổ chức, chuyên mục; bấm Tab để nhận. Không thấy gợi ý thì bấm Ctrl+Space. Thêm tổ chức, chuyên mục hay đối tượng rồi thì chạy `dotnet run --project src/Site.Cli -- guide --vscode` để gợi ý có mã mới.

        ## Một bài gồm hai phần

        Mở tệp bằng chương trình soạn thảo văn bản thường (Notepad, VS Code) và lưu bằng mã UTF-8. Phần khai báo nằm giữa hai dòng `---` ở ngay đầu tệp, mỗi mục một dòng. Sau đó là nội dung bài.

        - Mỗi mục viết `khóa: giá trị`, sau dấu hai chấm có một dấu cách.
        - Khóa không phân biệt dấu, chữ hoa, dấu cách, gạch nối hay gạch dưới: `Tiêu đề`, `tieu-de` và `tieu_de` là một.
        - Giá trị có dấu hai chấm, dấu `#`, hoặc bắt đầu bằng một dấu lạ (`[`, `-`, `@`, `"` …) thì đặt trong dấu nháy kép: `tieu_de: "Hỏi đáp: gửi tin về đâu"`; bên trong đã có nháy kép thì dùng nháy đơn: `'Mô hình hay: "Chi bộ bốn tốt"'`.
        - Thụt dòng bằng dấu cách, không dùng phím Tab.
        - Nhiều giá trị viết trong ngoặc vuông: `the: [bản tin, "viết tin, bài"]`, hoặc mỗi giá trị một dòng bắt đầu bằng `-`.
        - Mục bỏ trống coi như không ghi.

        ## Các loại bài

        """;

    public const string StatesAndDates = """

        ## Trạng thái, phạm vi và ngày giờ

        - `trang_thai: nhap` là bài đang viết, `cho_duyet` là bài chờ duyệt. Cả hai chỉ thấy khi xem trước, không lên trang.
        - `trang_thai: dang` là bài được đăng. Nếu `cau-hinh.yml` đặt `phe_duyet: true` thì bài phải ghi `nguoi_duyet` và `ngay_duyet`.
        - `pham_vi: noi_bo` là bài lưu hành nội bộ, không bao giờ có trên trang công khai.
        - `dang_luc` hẹn giờ đăng, `het_han` là ngày cuối bài còn trên trang. Trang được dựng lại thì hai mục này mới có tác dụng.
        - Ngày viết `2026-11-20` hoặc `20/11/2026`; kèm giờ thì viết `2026-11-20 07:30` hoặc `20/11/2026 07:30`. Giờ là giờ Việt Nam.
        - Tháng viết `2026-11` hoặc `11/2026`.

        """;

    public const string ImagesAndAttachments = """

        ## Ảnh và tệp đính kèm

        - Ảnh là PNG, JPEG (`.jpg`, `.jpeg`, `.jfif`), WebP hoặc GIF. iPhone chụp ra HEIC: vào Cài đặt, Camera, Định dạng, chọn "Tương thích nhất". Tệp đính kèm là PDF, DOCX, DOC, XLSX, XLS, PPTX, PPT, ODT, ODS, CSV, TXT, ZIP, MP3 hoặc MP4.
        - Ảnh để trong `input/anh/` thì viết `/anh/ten-anh.jpg`; ảnh để cạnh bài thì chỉ viết `ten-anh.jpg`. Tệp đính kèm cũng vậy: `/tep/mau.docx`.
        - Ảnh nào cũng phải có mô tả cho người không nhìn thấy ảnh. Tả điều có trong ảnh, đừng chép lại tiêu đề.
        - Ảnh chụp bằng điện thoại có thể ghi tọa độ nơi chụp. Chương trình sẽ nhắc; hãy xóa thông tin ấy trước khi đăng.
        - Chỉ tệp nào có bài dùng đến mới được đưa lên trang.

        """;

    public const string Markdown = """

        ## Viết nội dung bằng Markdown

        Đoạn văn cách nhau một dòng trống. Tiêu đề bài đã có ở phần khai báo, nên đề mục trong bài bắt đầu từ hai dấu `#`, rồi ba dấu, không nhảy cấp.

        ```markdown
        ## Đề mục lớn

        ### Đề mục nhỏ

        Chữ **đậm**, chữ *nghiêng*, và [chữ để bấm](/tin-tuc/).

        - ý thứ nhất
        - ý thứ hai

        1. việc làm trước
        2. việc làm sau

        - [x] việc đã xong
        - [ ] việc chưa xong

        > Lời trích.
        ```

        **Liên kết.** Đến trang khác của mình: `[Bản tin](/ban-tin/)`, hoặc đường dẫn đến tệp: `[Kế hoạch 59](../ke-hoach/59-kh-duk.md)`. Đến một đề mục: `[Việc cần làm](#viec-can-lam)`; đề mục "Việc cần làm" có tên là `viec-can-lam`. Đến trang web khác thì viết đủ `https://`. Liên kết hỏng được báo ngay khi dựng trang.

        **Chữ nước ngoài.** Viết `[machine learning]{lang=en}` để máy đọc màn hình đọc đúng tiếng: `en` là tiếng Anh, `fr` tiếng Pháp, `km` tiếng Khmer, `zh` tiếng Trung. Tên riêng và chữ viết tắt quen dùng thì không cần.

        **Bảng.**

        ```markdown
        | Việc | Ai làm |
        |---|---|
        | Viết tin | Cộng tác viên |
        | Duyệt tin | Ban Biên tập |
        ```

        **Văn bản dán từ Word, Zalo.** Năm điều để biết chữ dán vào sẽ ra sao:

        - Dòng riêng bắt đầu bằng `I-`, `II.` thành đề mục; `1-`, `1/`, `1.1.`, `a)`, `•`, `–` thành từng mục. Số và dấu in đúng như đã gõ. `-`, `*`, `+`, `1.` là danh sách thường: `+` dưới `-` là ý con, danh sách toàn `1.` tự đếm tăng dần.
        - Chỗ xuống dòng được giữ khi dòng trên ngắn hoặc hết câu và dòng dưới bắt đầu bằng chữ hoa hay số, nếu mọi dòng của đoạn đều như thế, hoặc đoạn có dòng toàn chữ hoa hay dòng mang dấu như trên. Chỗ khác, các dòng liền nhau nối thành một đoạn (không rõ ý thì được nhắc): muốn xuống dòng thì thêm dấu `\` ở cuối dòng.
        - Dòng thụt đầu bằng phím Tab hay dấu cách là một đoạn mới. Dòng `-----` là đường kẻ. Dòng `T/M …`, chức vụ và họ tên thành phần ký bên phải.
        - Bảng dán từ Word, Excel, hoặc thiếu dòng `|---|---|`, vẫn thành bảng: hàng đầu là tên cột, dòng ngay dưới bảng là nguồn. Trong ô, muốn xuống dòng viết ` \\ ` giữa hai dấu cách, muốn có dấu `|` viết `\|`.
        - Số nhảy cóc, và dấu `**`, `##`, `|` không có tác dụng, vẫn in đúng như đã gõ và được cảnh báo.

        **Khung.** Có ba loại: `ghi-nho`, `viec-can-lam`, `luu-y`. Sau tên khung có thể ghi tiêu đề riêng. Nhớ dòng `:::` đóng khung.

        ```markdown
        ::: luu-y Trước khi gửi
        Đọc lại tên người, tên đơn vị và ngày tháng.
        :::
        ```

        **Ảnh trong bài.** Ảnh đứng riêng một đoạn thì thành hình có chú thích. Trong dấu nháy là chú thích, rồi dấu `|`, rồi nguồn ảnh.

        ```markdown
        ![Đảng viên ngồi quanh bàn họp](/anh/phong-hop.webp "Một buổi sinh hoạt chi bộ | Ban Biên tập")
        ```

        **Tệp đính kèm trong bài.** Loại tệp và dung lượng được ghi thêm tự động.

        ```markdown
        [Mẫu gửi tin](/tep/mau-gui-tin.docx)
        ```

        **Video.** Một ảnh nằm trong liên kết đến trang có video, đứng riêng một đoạn.

        ```markdown
        [![Cảnh mở đầu của video](/anh/video-gui-tin.png)](https://video.example/gui-tin)
        ```

        **Chú thích cuối bài.**

        ```markdown
        Kế hoạch ban hành năm 2022.[^1]

        [^1]: Kế hoạch số 59-KH/ĐUK ngày 22/3/2022.
        ```

        Không dùng mã HTML trong bài.

        **Chữ chép từ nơi khác.** Ký tự không nhìn thấy lẫn trong chữ chép từ Zalo, Word hay trang cũ được tự bỏ và báo một lần cho mỗi tệp; dấu cách không ngắt dòng thì giữ. Chữ gõ bằng phông `.VnTime` (mã TCVN3) hay `VNI-Times` phải chuyển sang Unicode trước khi dán: chép đoạn ấy, bấm Ctrl+Shift+F6 để mở bảng chuyển mã của UniKey.

        """;

    public const string Settings = """

        ## Cài đặt

        Tệp `input/cau-hinh.yml` không có dòng `---`; mỗi mục một dòng, cách viết giống phần khai báo của bài. Một tệp tối thiểu:

        ```yaml
        ten_trang: Trang thông tin điện tử Đảng ủy Khối
        dia_chi_trang: https://khoi.example
        co_quan:
          ten: Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh
        ```

        """;

    public const string Data = """

        ## Dữ liệu

        Mỗi tệp trong `input/_du-lieu/` là một danh sách; mỗi phần tử bắt đầu bằng dấu gạch. Mã (`id`) chỉ gồm chữ thường không dấu, số và gạch nối. Mã nằm trong địa chỉ của trang và được các bài ghi lại, nên đã dùng thì đừng đổi.

        ```yaml
        - id: chi-bo-van-phong-mau
          ten: Chi bộ Văn phòng (mẫu)
          loai: chi_bo
          truc_thuoc: dang-bo-co-quan-mau
        ```

        `_du-lieu/tu-dung.yml` ghi những từ viết đúng mà `check` tưởng là sai (tên riêng, từ mượn, từ cố ý lặp lại): `- tu: Alêô`.

        Ngày kỷ niệm theo dương lịch ghi `ngay`; theo âm lịch ghi `am_lich` và liệt kê ngày dương của từng năm ở `duong_lich`.

        ## Số và ký hiệu văn bản

        Số và ký hiệu viết trong bài, như `59-KH/ĐUK` hay `45/2019/QH14`, tự thành liên kết đến trang của văn bản đó trong mục Văn bản; không cần đặt liên kết. Trang ấy gom lại: văn bản là gì, đọc ở đâu, căn cứ vào văn bản nào, được văn bản nào cụ thể hóa hoặc thay thế, bài nào nhắc đến.

        Số được đánh lại theo nhiệm kỳ, nên hãy ghi cả ngày: `Kế hoạch số 59-KH/ĐUK ngày 22/3/2022`. Văn bản không có bài tóm tắt trên trang thì ghi vào `_du-lieu/van-ban.yml`; biết đến đâu ghi đến đó.

        """;

    public const string Preview = """

        ## Xem trước khi đăng

        Mở cửa sổ dòng lệnh ở thư mục của trang và chạy:

        ```text
        dotnet run --project src/Site.Cli -- preview --open
        ```

        Trình duyệt mở trang tại http://localhost:5080. Cứ để trình duyệt bên cạnh: lưu tệp là trang tự cập nhật, vẫn ở đúng chỗ đang đọc. Chỉ máy của bạn xem được. Xem xong, về cửa sổ dòng lệnh bấm Ctrl+C.

        - Bản xem trước có cả bài nháp, bài chờ duyệt, bài hẹn giờ, bài hết hạn và bài nội bộ. Đầu mỗi bài như thế có một khung nói vì sao bài chưa lên trang công khai và khi nào sẽ lên.
        - Nút *Xem trước* ở góc dưới mở trang `/_xem-truoc/`: danh sách bài chưa lên trang công khai kèm lý do, bài hẹn giờ, bản tin đang làm, lỗi và cảnh báo.
        - Tệp vừa lưu có lỗi thì trang vẫn là bản trước, phía dưới hiện một bảng nền đỏ ghi tệp, dòng và cách sửa. Sửa xong, lưu lại là bảng tự mất.
        - Thêm `--as-public` để thấy đúng những gì công chúng thấy, thêm `--date 2026-12-01` để thấy trang vào ngày ấy.
        - Thư mục nằm trên mạng hay trên OneDrive mà trang không tự cập nhật thì thêm `--poll 2`: cứ hai giây chương trình tự dò thay đổi một lần.

        """;

    public const string Errors = """

        ## Khi có lỗi

        Chương trình báo mọi lỗi trong một lần, mỗi lỗi ghi tệp, dòng, cột, mã lỗi và cách sửa:

        ```text
        input/tin-tuc/2026/ra-mat.md:4:7  lỗi K206  Ngày không có thật: 31/02/2026
           4 │ ngay: 31/02/2026
             │       ^^^^^^^^^^ viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026
        ```

        Mở tệp ghi ở đầu dòng, đến dòng thứ 4, cột thứ 7 rồi sửa theo gợi ý. Còn lỗi thì trang cũ vẫn giữ nguyên; hết lỗi trang mới được thay. Cảnh báo không chặn việc dựng trang, nhưng nên xem lại.

        Trước khi gửi bài đi duyệt, chạy `dotnet run --project src/Site.Cli -- check`. Lệnh này không ghi gì, và soát thêm chính tả của tiêu đề, tóm tắt, nội dung: chữ không có trong tiếng Việt (ngiêm), chữ gõ hai lần, dấu cách thừa, hai cách đặt dấu thanh lẫn trong một bài (hòa, hoà). Tên riêng, chữ viết tắt, tiếng nước ngoài, mã số được bỏ qua. Từ viết đúng mà vẫn bị nhắc thì ghi vào `_du-lieu/tu-dung.yml`.

        | Mã lỗi | Nói về |
        |---|---|
        | K0… | Tệp: tên, chỗ để, mã chữ |
        | K1… | Cách viết phần khai báo |
        | K2… | Khóa và giá trị của phần khai báo, cài đặt, dữ liệu |
        | K3… | Nội dung bài |
        | K4… | Ảnh và tệp đính kèm |
        | K5… | Liên kết, mã tổ chức, mã chuyên mục |
        | K6… | Giao diện |
        | K7… | Bản tin: tháng, mục, bài ghim |
        | K8… | Dòng lệnh |
        | K9… | Ghi trang ra đĩa |

        """;
}
