namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>The lines between the two ---, and the folders.</summary>
internal static class KeysAndSigns
{
    public const string Text = """

        ## Phần khai báo

        Phần khai báo nằm giữa hai dòng `---` ở ngay đầu tệp, mỗi khóa một dòng, viết `khóa: giá trị`, sau dấu hai chấm có một dấu cách. Dưới đó là nội dung bài.

        - Khóa không phân biệt dấu, chữ hoa, dấu cách, gạch nối hay gạch dưới: `Tiêu đề`, `tieu-de` và `tieu_de` là một.
        - Khóa bỏ trống coi như không ghi. Dòng bắt đầu bằng dấu `#` là lời ghi chú, không lên trang.
        - Thụt dòng bằng dấu cách, không dùng phím Tab.
        - Nhiều giá trị thì viết trong ngoặc vuông: `the: [bản tin, sinh hoạt chi bộ]`, hoặc mỗi giá trị một dòng bắt đầu bằng `-`.
        - Ngày viết `2026-11-20` hoặc `20/11/2026`, kèm giờ thì thêm `07:30`; tháng viết `2026-11` hoặc `11/2026`. Giờ là giờ Việt Nam.

        Phải đặt giá trị trong dấu nháy khi:

        | Giá trị có | Viết |
        |---|---|
        | dấu hai chấm rồi dấu cách | `tieu_de: "Hỏi đáp: gửi tin về đâu"` |
        | dấu `#` ở đầu hoặc sau dấu cách | `tieu_de: "Hưởng ứng #NgayPhapLuat"` |
        | nháy kép ở ngay đầu | `tieu_de: '"Chi bộ bốn tốt" là gì'` |
        | một dấu khác ở ngay đầu: ``[ { ? , @ % & * ! > ` `` hoặc gạch nối rồi dấu cách | `tieu_de: "[Ảnh] Hội nghị"` |
        | dấu phẩy, khi đang ở trong ngoặc vuông | `the: [bản tin, "tin, bài"]` |

        Không cần nháy: giờ (`7:30`), số và ký hiệu (`59-KH/ĐUK`), nháy kép ở giữa câu, nháy cong “…”.

        Đường dẫn của tệp cho ra địa chỉ của trang: `input/tin-tuc/2026/ra-mat.md` thành `/tin-tuc/2026/ra-mat/`. Tên tệp nên ngắn, viết thường, không dấu, nối bằng gạch nối. Bài có nhiều ảnh riêng có thể ở trong thư mục của nó: `input/tin-tuc/2026/ra-mat/index.md`, ảnh để bên cạnh. Tệp và thư mục có tên bắt đầu bằng dấu `_` hoặc dấu chấm không thành trang.

        """;
}
