namespace Site.Reading.Schema.Guide.Chapters;

/// <summary>The files of _du-lieu.</summary>
internal static class Data
{
    public const string Text = """

        ## Dữ liệu

        Mỗi tệp trong `input/_du-lieu/` là một danh sách; mỗi phần tử bắt đầu bằng dấu gạch. Mã (`id`) chỉ gồm chữ thường không dấu, số và gạch nối. Mã nằm trong địa chỉ của trang và được các bài ghi lại, nên đã dùng thì đừng đổi.

        ```yaml
        - id: chi-bo-van-phong-mau
          ten: Chi bộ Văn phòng (mẫu)
          loai: chi_bo
          truc_thuoc: dang-bo-co-quan-mau
        ```

        - `tu-dung.yml` ghi những từ viết đúng mà `-- check` tưởng là sai (tên riêng, từ mượn, từ cố ý lặp lại): `- tu: Alêô`.
        - `ngay-ky-niem.yml`: ngày dương lịch ghi `ngay`; ngày âm lịch ghi `am_lich` và liệt kê ngày dương của từng năm ở `duong_lich`. Các ngày này cùng hạn của nhiệm vụ, ngày của bản tin, ngày sinh hoạt chi bộ và hạn lấy ý kiến làm nên trang lịch `/lich/`; người đọc đưa lịch ấy vào điện thoại được.
        - `van-ban.yml` ghi những văn bản không có bài tóm tắt trên trang mà các bài nhắc đến; biết đến đâu ghi đến đó. Trang của văn bản gom lại: văn bản là gì, đọc ở đâu, căn cứ vào văn bản nào, văn bản nào cụ thể hóa hoặc thay thế nó, bài nào nhắc đến.
        - `nhuan-but.yml` ghi nhuận bút của riêng từng bài khi khác mức của thể loại, không ghi vào bài: `- { bai: tin-tuc/2026/ra-mat.md, muc: 300000 }`. Không trang nào hiện tệp này, nhưng kho chứa thư mục nội dung thì có: kho phải để riêng tư.

        """;
}
