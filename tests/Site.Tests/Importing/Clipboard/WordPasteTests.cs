using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Tests.Importing.Clipboard;

/// <summary>The HTML that Word puts on the clipboard; contents invented.</summary>
public sealed class WordPasteTests
{
    private const string Head =
        """
        Version:1.0
        StartHTML:0000000105
        EndHTML:0000002000
        <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
        <style><!-- p.MsoNormal {margin:0cm;} @list l0:level1 {mso-level-text:"%1-";} --></style></head><body lang=VI><!--StartFragment-->
        """;

    public static TheoryData<string, string> Pieces => new()
    {
        { "<p class=MsoNormal><b>Điều 1.</b> Phạm vi <i>mẫu</i><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>Đoạn hai\nxuống dòng trong mã.</p>", "**Điều 1.** Phạm vi *mẫu*\n\nĐoạn hai xuống dòng trong mã." },
        {
            "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>Việc một<o:p></o:p></p>" +
            "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>a)<span>&nbsp;</span></span><![endif]>Ý a</p>" +
            "<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>b)<span>&nbsp;</span></span>Ý b</p>" +
            "<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>Việc hai</p>",
            "1. Việc một\n   a) Ý a\n   b) Ý b\n2. Việc hai"
        },
        { "<p style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;</span></span>Một</p><p style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>o<span>&nbsp;</span></span>Hai</p>", "- Một\n  - Hai" },
        { "<p class=MsoNormal>Chi bộ <span style='font-family:Wingdings;mso-char-type:symbol'><span style='mso-char-type:symbol;mso-symbol-font-family:Wingdings'>à</span></span> đảng bộ <font face=Wingdings>þ</font> xong <span style='font-family:Wingdings'>o<span style='font-family:Arial'> chưa à</span></span></p>", "Chi bộ → đảng bộ ☑ xong ☐ chưa à" },
        { "<p class=MsoNormal>- Một;</p><p class=MsoNormal>- Hai.</p><p class=MsoNormal>+ Ba.</p>", "- Một;\n- Hai.\n\n+ Ba." },
        {
            "<h1 style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>I.<span>&nbsp;&nbsp; </span></span><![endif]>MỤC ĐÍCH</h1><p class=MsoNormal>Đoạn.</p>" +
            "<h2 style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>Điều 1.<span>&nbsp;</span></span>Phạm vi</h2><p>Đoạn.</p><h2 style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;</span></span>Có chấm</h2>",
            "## I. MỤC ĐÍCH\n\nĐoạn.\n\n### Điều 1. Phạm vi\n\nĐoạn.\n\n### Có chấm"
        },
        { "<p class=MsoNormal>120 m<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>2</span>, CO<span style='position:relative;top:3.0pt;mso-text-raise:-3.0pt'>2</span>, năm <span style='mso-text-raise:.5pt'>2026</span>, 30<sup>o</sup>C, N<sup>o</sup></p>", "120 m², CO₂, năm 2026, 30°C, No" },
        { "<p class=MsoNormal>Đầu</p><p class=MsoNormal><span style='mso-text-raise:3.0pt'>Năm 20</span><b><span style='mso-text-raise:3.0pt'>26</span></b><span style='mso-text-raise:3.0pt'> có 12</span></p>", "Đầu\n\nNăm 2026 có 12" },
        { "<h1>I- MỤC ĐÍCH</h1><h2><b>1- Mục</b></h2>", "## I- MỤC ĐÍCH\n\n### 1- Mục" },
        {
            "<p class=MsoNormal>Theo kế hoạch<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span class=MsoFootnoteReference>[1]</span></a> mẫu.</p>" +
            "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href=\"#_ftnref1\" name=\"_ftn1\"><span class=MsoFootnoteReference>[1]</span></a> Ghi chú mẫu.</p></div></div>",
            "Theo kế hoạch[^1] mẫu.\n\n---\n\n[^1]: Ghi chú mẫu."
        },
        {
            "<table class=MsoTableGrid border=1><tr><td rowspan=2><p class=MsoNormal>Việc</p></td><td colspan=2><p>Ai</p></td></tr><tr><td>Một</td><td>Hai</td></tr><tr><td>Viết</td><td>Ban</td><td>Tổ</td></tr></table>",
            "| Việc | Ai | Ai |\n|---|---|---|\n| Việc | Một | Hai |\n| Viết | Ban | Tổ |"
        },
        {
            "<table border=1><tr><td>STT</td><td>Tên</td></tr><tr><td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]><o:p>&nbsp;</o:p></p></td><td>Một</td></tr>" +
            "<tr><td><ol start=2><li><p><br></p></li></ol></td><td>Hai</td></tr><tr><td><p style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol;mso-list:Ignore'>·</span></p></td><td>Có chấm</td></tr></table>",
            "| STT | Tên |\n|---|---|\n| 1. | Một |\n| 2. | Hai |\n| | Có chấm |"
        },
        { "<p class=MsoNormal><span style='font-family:\".VnTime\"'>§¶ng uû Khèi</span> <span style='font-family:\".VnTimeH\"'>kÕ ho¹ch</span></p>", "Đảng uỷ Khối KẾ HOẠCH" },
        { "<p class=MsoNormal><span style='font-family:VNI-Times'>Ñaûng uûy</span> café</p>", "Đảng ủy café" },
        { "<p class=MsoNormal><span style='mso-hide:all;display:none'>ẩn</span>hiện<span style='text-decoration:line-through'> bỏ</span> m<sup>2</sup></p>", "hiện bỏ m²" },
        { "<p class=MsoNormal>Xem <a href=\"https://mau.example/a?fbclid=x\"><span style='color:blue'>trang mẫu</span></a>, <a href=\"file:///C:/mau.docx\">tệp</a></p>", "Xem [trang mẫu](https://mau.example/a), tệp" },
        { "<p class=MsoNormal align=center><b>BẢN TIN MẪU</b></p><p class=MsoNormal>Đoạn.</p><p class=MsoNormal><b>Về tư tưởng</b></p><p class=MsoNormal>Đoạn hai.</p>", "**BẢN TIN MẪU**\n\nĐoạn.\n\n## Về tư tưởng\n\nĐoạn hai." },
    };

    [Fact]
    public void CommentsAndDeletedWords_StayBehind_AndAreTold()
    {
        var text = Site.Importing.Clipboard.Read(
            Head + "<p class=MsoNormal>Giữ <span class=msoDel><del cite=\"mailto:mau\" datetime=\"2026-11-20T08:00\">bỏ </del></span><span class=msoIns><ins cite=\"mailto:mau\">thêm</ins></span> <a style='mso-comment-reference:M_1'>này</a>" +
            "<span class=MsoCommentReference><span><![if !supportAnnotations]><a class=msocomanchor id=\"_anchor_1\" href=\"#_msocom_1\" name=\"_msoanchor_1\">[M1]</a><![endif]><span style='mso-special-character:comment'>&nbsp;</span></span></span>.</p>" +
            "<div style='mso-element:comment-list'><![if !supportAnnotations]><hr class=msocomoff><![endif]><div style='mso-element:comment'><div id=\"_com_1\" class=msocomtxt><span style='mso-comment-author:Mau'><p class=MsoCommentText><a href=\"#_msoanchor_1\" class=msocomoff>[M1]</a>Lời bình mẫu</p></span></div></div></div>");
        Assert.Equal("Giữ thêm này.", MarkdownWriter.Write(text, new Dictionary<string, string>()).TrimEnd('\n'));
        Assert.Equal([(RemarkKind.DeletedText, "bỏ"), (RemarkKind.Comment, "Lời bình mẫu")], text.Told.Select(told => (told.Kind, told.Text)));
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Paste_IsMarkdown(string html, string markdown)
    {
        Paste.Is(html, markdown);
        Paste.Is(Head + html + "<!--EndFragment--></body></html>", markdown);
    }
}
