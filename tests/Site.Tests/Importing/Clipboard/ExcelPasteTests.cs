namespace Site.Tests.Importing.Clipboard;

/// <summary>The HTML that Excel and other spreadsheets put on the clipboard; contents invented.</summary>
public sealed class ExcelPasteTests
{
    public static TheoryData<string, string> Pieces => new()
    {
        {
            "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><style><!--.xl65{mso-number-format:\"\\@\";}--></style></head><body><table border=0 cellpadding=0 style='border-collapse:collapse;width:192pt'><!--StartFragment--><col width=64 span=3>" +
            "<tr height=20><td class=xl65>Stt</td><td class=xl65>Đơn vị (mẫu)</td><td class=xl65>Số đảng viên</td></tr><tr><td align=right x:num>1</td><td>Chi bộ A</td><td align=right>12</td></tr><tr><td>2</td><td>Chi bộ B<br style='mso-data-placement:same-cell;'>Tổ 1 | 2</td><td></td></tr><tr><td></td><td></td><td></td></tr><!--EndFragment--></table></body></html>",
            "| Stt | Đơn vị (mẫu) | Số đảng viên |\n|---|---|---|\n| 1 | Chi bộ A | 12 |\n| 2 | Chi bộ B \\\\ Tổ 1 \\| 2 | |"
        },
        { "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>", "| | |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |" },
        { "<table><tr><td colspan=2>Năm 2026</td></tr><tr><td>a</td><td>b</td></tr></table>", "| Năm 2026 | Năm 2026 |\n|---|---|\n| a | b |" },
        {
            "<table><tr><td colspan=2 style='text-align:center'><b>DANH SÁCH</b></td></tr><tr><td colspan=2>(mẫu)</td></tr><tr><td>STT</td><td>Tên</td></tr><tr><td colspan=2><b>I. Cơ quan</b></td></tr><tr><td>1</td><td>Một</td></tr></table>",
            "**DANH SÁCH**\\\n(mẫu)\n\n| STT | Tên |\n|---|---|\n| **I. Cơ quan** | |\n| 1 | Một |"
        },
        { "<table><tr><td>chỉ một ô</td></tr></table>", "chỉ một ô" },
        { "<google-sheets-html-origin><style>td {border: 1px}</style><table xmlns=\"http://www.w3.org/1999/xhtml\" data-sheets-root=\"1\"><colgroup><col width=\"100\"></colgroup><tbody><tr><td data-sheets-value=\"x\">Tên</td><td>Việc</td></tr><tr><td style=\"font-weight:bold\">Ban</td><td>Viết</td></tr></tbody></table>", "| Tên | Việc |\n|---|---|\n| **Ban** | Viết |" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Paste_IsATable(string html, string markdown) => Paste.Is(html, markdown);
}
