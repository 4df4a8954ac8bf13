namespace Site.Tests.Importing.Clipboard;

/// <summary>The HTML that Google Docs puts on the clipboard: spans for everything, and one bold element that is not bold around it all. Contents invented.</summary>
public sealed class DocsPasteTests
{
    private const string Start = "<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\">";

    public static TheoryData<string, string> Pieces => new()
    {
        {
            "<p dir=\"ltr\" style=\"line-height:1.38\"><span style=\"font-size:11pt;font-weight:400;font-style:normal;white-space:pre-wrap;\">Chi bộ </span><span style=\"font-weight:700;white-space:pre-wrap;\">mẫu</span><span style=\"font-weight:400;font-style:italic;white-space:pre-wrap;\"> họp</span></p><br />" +
            "<p dir=\"ltr\"><span style=\"font-weight:400\">Đoạn hai</span></p>",
            "Chi bộ **mẫu** *họp*\n\nĐoạn hai"
        },
        {
            "<ul><li dir=\"ltr\" aria-level=\"1\" style=\"list-style-type:disc\"><p role=\"presentation\"><span>Một</span></p></li><ul><li aria-level=\"2\" style=\"list-style-type:circle\"><p><span>Hai</span></p></li></ul><li aria-level=\"1\"><p><span>Ba</span></p></li></ul>",
            "- Một\n  - Hai\n- Ba"
        },
        { "<ol start=\"3\"><li style=\"list-style-type:decimal\"><span>Ba</span></li><li><span>Bốn</span></li></ol>", "3. Ba\n4. Bốn" },
        { "<ol><li style=\"list-style-type:lower-alpha\"><p>Một</p></li></ol>", "a. Một" },
        { "<h2 dir=\"ltr\"><span style=\"font-weight:400\">Phần </span><span style=\"font-weight:700\">một</span></h2><p><span>Lời</span></p>", "## Phần **một**\n\nLời" },
        { "<p><a href=\"https://www.google.com/url?q=https://mau.example/a&amp;sa=D&amp;source=editors\"><span style=\"text-decoration:underline\">đây</span></a><span>.</span></p>", "[đây](https://mau.example/a)." },
        { "<div dir=\"ltr\" align=\"left\"><table><colgroup><col /><col /></colgroup><tbody><tr><td style=\"border:solid #000 1pt\"><p><span>Việc</span></p></td><td><p><span>Ai</span></p></td></tr><tr><td><p>Viết</p></td><td><p>Ban</p><p>Tổ</p></td></tr></tbody></table></div>", "| Việc | Ai |\n|---|---|\n| Viết | Ban \\\\ Tổ |" },
        {
            "<ul><li role=\"checkbox\" aria-checked=\"true\" style=\"list-style-type:none\"><img src=\"data:image/png;base64,iVBORw0KGgo=\" alt=\"đã đánh dấu\" aria-roledescription=\"checkbox\"><p style=\"display:inline-block\"><span>Xong</span></p></li>" +
            "<li role=\"checkbox\" aria-checked=\"false\" style=\"list-style-type:none\"><p>Chưa</p></li></ul><ul><li><input type=checkbox checked> Xong<ul><li>trong</li></ul></li></ul>",
            "☑ Xong\n\n☐ Chưa\n\n- ☑ Xong\n  - trong"
        },
        { "<p><span style=\"white-space:pre-wrap\">H</span><span style=\"vertical-align:sub\">2</span><span>O</span></p>", "H₂O" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Paste_IsMarkdown(string html, string markdown)
    {
        Paste.Is(html, markdown);
        Paste.Is(Start + html + "</b>", markdown);
    }
}
