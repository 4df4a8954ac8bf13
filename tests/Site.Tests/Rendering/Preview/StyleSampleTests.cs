using Site.Tests.WholeSite;

namespace Site.Tests.Rendering.Preview;

/// <summary>The text on the page of components is what Read makes of Markdown: templates cannot call it, so a copy stands in the theme.</summary>
public sealed class StyleSampleTests
{
    private const string Partial = "themes/khoi/partials/mau-van-ban.sbn-html";

    private const string Markdown =
        """
        ## Tiêu đề hai: “Ễ Ở Ỹ Ẩ Ộ ỹ ặ ỗ”, bằng cấp ấy

        Đoạn văn có **chữ đậm**, *chữ nghiêng*, [một liên kết](#tieu-de-ba), `mã`, [podcast]{lang=en} và chú thích[^1]. Dòng đủ dài để thấy khoảng cách giữa hai dòng khi chữ Việt chồng dấu: Những kỹ sư trẻ ở Huế viết lễ phép, rõ nghĩa, đủ ý.

        ### Tiêu đề ba

        - Gạch đầu dòng
        - Gạch có ý con
          - Ý con

        1. Bước một
        2. Bước hai

        > Một câu trích đáng nhớ, chữ to hơn, để người đọc dừng lại.

        ::: ghi-nho
        Điều cần nhớ.
        :::

        ::: viec-can-lam
        - [x] Việc đã xong
        - [ ] Việc chưa xong
        :::

        ::: luu-y
        Điều dễ nhầm.
        :::

        | Đơn vị | Số tin |
        |---|--:|
        | Chi bộ Mẫu | 12 |
        | Chi bộ Mẫu Hai | 7 |
        Nguồn: số liệu mẫu.

        1- Việc mang dấu như trên giấy
        a) Ý nhỏ của việc, dài để thấy dòng thứ hai thụt vào dưới chữ chứ không dưới dấu khi màn hình hẹp
        • Ý nhỏ hơn
        2- Việc kế tiếp

        T/M CHI ỦY
        BÍ THƯ
        Nguyễn Văn Mẫu

        ```text
        Khung mã xuống dòng khi hết chỗ, trên màn hình cũng như trên giấy, không cuộn ngang và không mất chữ nào.
        ```

        [Tệp để tải](/tep/mau-tin.docx)

        [^1]: Lời chú thích.
        """;

    [Fact]
    public void TextInTheTheme_IsWhatMarkdownBecomes()
    {
        var written = Repository.Text(Partial);
        var comment = written[..(written.IndexOf('\n', StringComparison.Ordinal) + 1)];
        var made = Reading.Markdown.Sample.Html(Markdown).Replace("\"/tep/mau-tin.docx\"", "\"#tieu-de-ba\"", StringComparison.Ordinal) + "\n";
        if (Accepting.IsOn)
        {
            File.WriteAllText(Repository.PathOf(Partial), comment + made);
            return;
        }

        Assert.True(comment + made == written, $"{Partial} is not what Markdown becomes. {Accepting.Advice}");
    }
}
