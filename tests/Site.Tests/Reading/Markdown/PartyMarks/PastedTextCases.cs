namespace Site.Tests.Reading.Markdown.PartyMarks;

/// <summary>Kinds of pasted text by example; all invented.</summary>
public sealed class PastedTextCases : TheoryData<string, string, string>
{
    public PastedTextCases()
    {
        AddNumbers();
        AddMarks();
        AddLines();
        AddTables();
        AddBold();
    }

    public List<string> Markdown { get; } = [];

    private new void Add(string claim, string markdown, string html)
    {
        base.Add(claim, markdown, html);
        Markdown.Add(markdown);
    }

    private void AddNumbers()
    {
        Add("AllOnes_CountUp", "1. a\n1. b\n1. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>");
        Add("ListAfterABlankLine_StartsWhereItStarts", "1. a\n2. b\n\n1. c\n2. d", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<ol>\n<li>c</li>\n<li>d</li>\n</ol>");
        Add("OneAgain_IsOne", "1. a\n2. b\n1. c", "<ol>\n<li>a</li>\n<li>b</li>\n<li value=\"1\">c</li>\n</ol>");
        Add("NumberAfterAllOnesAgain_BeginsAnew", "1. a\n1. b\n\nĐoạn\n\n3. c", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n<p>Đoạn</p>\n<ol start=\"3\">\n<li>c</li>\n</ol>");
        Add("SubList_SetInByTwo", "1. a\n  1. b\n  2. c\n2. d", "<ol>\n<li>a\n<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ol>");
        Add("Bullets_SetInByTwoBelowANumber", "1. a\n  - b\n2. c", "<ol>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ol>");
        Add("Zeros_Stay", "01. a\n02. b", "<ol class=\"dau\">\n<li><span class=\"dau-so\">01.</span> a</li>\n<li><span class=\"dau-so\">02.</span> b</li>\n</ol>");
        Add("LooseBrackets_KeepTheirMark", "1) a\n\n2) b",
            "<ol class=\"dau\">\n<li><p><span class=\"dau-so\">1)</span> a</p>\n</li>\n<li><p><span class=\"dau-so\">2)</span> b</p>\n</li>\n</ol>");
        Add("Number_InAWrappedLine_BeginsNoList", "Chi bộ đã họp và thống nhất các việc phải làm trong cả năm, kể từ ngày 20 tháng\n11. Sau đó báo cáo.",
            "<p>Chi bộ đã họp và thống nhất các việc phải làm trong cả năm, kể từ ngày 20 tháng\n11. Sau đó báo cáo.</p>");
        Add("PlusBelowAHyphen_IsASubList", "- a\n+ b\n+ c\n- d", "<ul>\n<li>a\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>");
        Add("HyphenRightBelowAStar_IsASubList", "* a:\n- b\n* c:\n- d", "<ul>\n<li>a:\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c:\n<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>");
    }

    private void AddMarks()
    {
        Add("SectionTitle_IsAHeading", "I- KẾT QUẢ\nĐoạn.", "<h2 id=\"i-ket-qua\">I- KẾT QUẢ</h2>\n<p>Đoạn.</p>");
        Add("SectionTitle_OverTwoLinesOfCapitals", "II- GIẢI PHÁP ĐỔI MỚI\nVIỆC HỌP", "<h2 id=\"ii-giai-phap-doi-moi-viec-hop\">II- GIẢI PHÁP ĐỔI MỚI\nVIỆC HỌP</h2>");
        Add("SectionTitle_RightBelowAList_IsNotSwallowed", "2. Việc hai\nV- TỔ CHỨC", "<ol start=\"2\">\n<li>Việc hai</li>\n</ol>\n<h2 id=\"v-to-chuc\">V- TỔ CHỨC</h2>");
        Add("LineInCapitals_RightBelowAList_IsNotSwallowed", "- Việc hai\nTỔ CHỨC THỰC HIỆN", "<ul>\n<li>Việc hai</li>\n</ul>\n<p>TỔ CHỨC THỰC HIỆN</p>");
        Add("Sentence_WithARomanMark_IsAPoint", "I- Mở lớp, bồi dưỡng.", "<ul class=\"dau\">\n<li><span class=\"dau-so\">I-</span> Mở lớp, bồi dưỡng.</li>\n</ul>");
        Add("Points_KeepTheirMarks", "1- Một\n2/ Hai\na) Ba\nb) Bốn\n• Năm\n– Sáu\n1.1. Bảy",
            """
            <ul class="dau">
            <li><span class="dau-so">1-</span> Một</li>
            <li><span class="dau-so">2/</span> Hai</li>
            </ul>
            <ul class="dau dau-trong">
            <li><span class="dau-so">a)</span> Ba</li>
            <li><span class="dau-so">b)</span> Bốn</li>
            <li><span class="dau-so">•</span> Năm</li>
            <li><span class="dau-so">–</span> Sáu</li>
            <li><span class="dau-so">1.1.</span> Bảy</li>
            </ul>
            """);
        Add("PointWithoutSpace_IsWrittenAsTyped", "1-Một\n2-Hai\n•Ba", "<ul class=\"dau\">\n<li><span class=\"dau-so\">1-</span>Một</li>\n<li><span class=\"dau-so\">2-</span>Hai</li>\n</ul>\n<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">•</span>Ba</li>\n</ul>");
        Add("Arrows_AreAMark", ">> Xem thêm: A\n>> Xem thêm: B", "<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">&gt;&gt;</span> Xem thêm: A</li>\n<li><span class=\"dau-so\">&gt;&gt;</span> Xem thêm: B</li>\n</ul>");
        Add("SignsOfWordsFonts_AreDots", "\uF0B7 Một", "<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">•</span> Một</li>\n</ul>");
        Add("WhatOnlyLooksLikeAMark_IsText", "V. I. Lênin\n\n1/5 số phiếu\n\n2020-2025\n\n10.000 đồng", "<p>V. I. Lênin</p>\n<p>1/5 số phiếu</p>\n<p>2020-2025</p>\n<p>10.000 đồng</p>");
        Add("DashInAWrappedLine_BeginsNoPoint", "Đảng viên trong chi bộ cùng nhau học tập, nghiên cứu chủ nghĩa Mác\n– Lênin và làm theo.", "<p>Đảng viên trong chi bộ cùng nhau học tập, nghiên cứu chủ nghĩa Mác\n– Lênin và làm theo.</p>");
        Add("NoBreakSpace_BehindAMark_IsASpace", "##\u00A0Phần\n\n-\u00A0một\n-\u00A0hai\n\n1.\u00A0một", "<h2 id=\"phan\">Phần</h2>\n<ul>\n<li>một</li>\n<li>hai</li>\n</ul>\n<ol>\n<li>một</li>\n</ol>");
        Add("Heading_WithoutSpace_IsAHeading", "##Phần một", "<h2 id=\"phan-mot\">Phần một</h2>");
        Add("Heading_WithoutSpace_KeepsASignAtItsEnd", "##Học C#\n##Hết ##", "<h2 id=\"hoc-c\">Học C#</h2>\n<h2 id=\"het\">Hết</h2>");
        Add("Hashtag_IsText", "#NgayPhapLuat", "<p>#NgayPhapLuat</p>");
    }

    private const string WrappedLine = "Ban Biên tập đọc từng tin gửi về, sửa lỗi chính tả và hỏi lại người viết";

    private void AddLines()
    {
        Add("LinesOfAHead_StayLines", "ĐẢNG ỦY KHỐI (MẪU)\nCHI BỘ MẪU\nSố 00-X\nTỉnh Mẫu, ngày 3", "<p>ĐẢNG ỦY KHỐI (MẪU)<br>\nCHI BỘ MẪU<br>\nSố 00-X<br>\nTỉnh Mẫu, ngày 3</p>");
        Add("LinesBesideAPoint_StayLines", "a) Về tư tưởng\nĐảng viên yên tâm.\nvà gắn bó", "<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">a)</span> Về tư tưởng<br>\nĐảng viên yên tâm.\nvà gắn bó</li>\n</ul>");
        Add("LinesBelowAnItem_StayLines", "5. Hạn chế\nMột là, chậm.\nHai là, ít.", "<ol start=\"5\">\n<li>Hạn chế<br>\nMột là, chậm.<br>\nHai là, ít.</li>\n</ol>");
        Add("LinesEndedOnPurpose_StayLines", "Một câu.\nCâu hai:\n20/11: Ngày Nhà giáo\n1945 - Nước ta độc lập\n✅ Xong\na. Ý một\nb/ Ý hai\n(*) Ghi chú", "<p>Một câu.<br>\nCâu hai:<br>\n20/11: Ngày Nhà giáo<br>\n1945 - Nước ta độc lập<br>\n✅ Xong<br>\na. Ý một<br>\nb/ Ý hai<br>\n(*) Ghi chú</p>");
        Add("LinesOfAQuotation_EndedOnPurpose_StayLines", "> Một câu.\n> Câu hai.", "<blockquote>\n<p>Một câu.<br>\nCâu hai.</p>\n</blockquote>");
        Add("LinesBrokenToFit_AreJoined", WrappedLine + "\nở cơ sở. Các chi bộ đọc trước tài liệu để buổi họp có thời gian bàn.\nCấp ủy nghe.", "<p>" + WrappedLine + "\nở cơ sở. Các chi bộ đọc trước tài liệu để buổi họp có thời gian bàn.\nCấp ủy nghe.</p>");
        Add("LineBelowCapitals_StaysALine", "THÔNG BÁO\nvề việc họp chi bộ", "<p>THÔNG BÁO<br>\nvề việc họp chi bộ</p>");
        Add("SignatureSetRight_BelowAnItem_IsNotSwallowed", "- Như trên;\n- Lưu.\n                    TM. CHI BỘ\n                    BÍ THƯ", "<ul>\n<li>Như trên;</li>\n<li>Lưu.</li>\n</ul>\n<div class=\"ky\">\n<p>TM. CHI BỘ<br>\nBÍ THƯ</p>\n</div>");
        Add("LineSetRight_BelowAnItem_IsNotSwallowed", "- Hết.\n\n\t\t\t\t\tThực hiện: Ban Biên tập", "<ul>\n<li><p>Hết.</p>\n</li>\n</ul>\n<p>Thực hiện: Ban Biên tập</p>");
        Add("SetInLines_AreParagraphs", "\tĐoạn một.\n\tĐoạn hai.\n\n                  Chú thích ở giữa", "<p>Đoạn một.</p>\n<p>Đoạn hai.</p>\n<p>Chú thích ở giữa</p>");
        Add("SetInItem_KeepsItsMark", "    - một\n    - hai", "<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">-</span> một</li>\n<li><span class=\"dau-so\">-</span> hai</li>\n</ul>");
        Add("LineOfHyphens_IsARule", "BÁO CÁO\nKết quả tháng\n-----\nĐoạn\n===", "<p>BÁO CÁO<br>\nKết quả tháng</p>\n<hr>\n<p>Đoạn</p>\n<hr>");
        Add("LoneStar_IsTheHeadsStar", "CHI BỘ MẪU\n\n*\n\nSố 1", "<p>CHI BỘ MẪU</p>\n<p>*</p>\n<p>Số 1</p>");
        Add("Star_WithWordsSetInBelow_IsAnItem", "*\n  một", "<ul>\n<li>một</li>\n</ul>");
        Add("Signature_KeepsItsLines", "T/M CHI ỦY\nBÍ THƯ\nNguyễn Văn Mẫu", "<div class=\"ky\">\n<p>T/M CHI ỦY<br>\nBÍ THƯ<br>\nNguyễn Văn Mẫu</p>\n</div>");
        Add("Signature_WithTheNameApart", "**T/M ĐẢNG ỦY\nPHÓ BÍ THƯ**\n\n\n**Nguyễn Văn Mẫu**", "<div class=\"ky\">\n<p><strong>T/M ĐẢNG ỦY<br>\nPHÓ BÍ THƯ</strong></p>\n<p><strong>Nguyễn Văn Mẫu</strong></p>\n</div>");
        Add("Signature_WithSignedAboveTheName", "T/M CHI ỦY\nBÍ THƯ\n\n(Đã ký)\n\nNguyễn Văn Mẫu", "<div class=\"ky\">\n<p>T/M CHI ỦY<br>\nBÍ THƯ</p>\n<p>(Đã ký)</p>\n<p>Nguyễn Văn Mẫu</p>\n</div>");
        Add("Signature_OfAnOfficeAloneSigned", "BÍ THƯ\n(Đã ký)\nNguyễn Văn Mẫu", "<div class=\"ky\">\n<p>BÍ THƯ<br>\n(Đã ký)<br>\nNguyễn Văn Mẫu</p>\n</div>");
        Add("Signature_BelowAList_IsNotSwallowed", "- Lưu hồ sơ.\nBÍ THƯ\nNguyễn Văn Mẫu", "<ul>\n<li>Lưu hồ sơ.</li>\n</ul>\n<div class=\"ky\">\n<p>BÍ THƯ<br>\nNguyễn Văn Mẫu</p>\n</div>");
    }

    private void AddTables()
    {
        const string rows = "<thead>\n<tr>\n<th scope=\"col\">Stt</th>\n<th scope=\"col\">Việc</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>Viết</td>\n</tr>\n</tbody>";
        const string table = "<div class=\"bang\" role=\"group\" aria-label=\"Bảng 1\" tabindex=\"0\">\n<table>\n" + rows + "\n</table>\n</div>";
        Add("Table_BelowAParagraph", "Các việc:\n| Stt | Việc |\n|---|---|\n| 1 | Viết |", "<p>Các việc:</p>\n" + table);
        Add("Table_WithItsSourceBelow", "Stt | Việc\n---|---\n1 | Viết\nNguồn: Văn phòng (mẫu).", table + "\n<p class=\"nguon-bang\">Nguồn: Văn phòng (mẫu).</p>");
        Add("Table_WithoutItsRule", "|Stt|Việc|\n|1|Viết|", table);
        Add("Table_ByTabs", "Stt\tViệc\n1\tViết", table);
        Add("TableByTabs_RightBelowAPoint", "– Kết quả\nStt\tViệc\n1\tViết\nHết bảng", "<ul class=\"dau dau-trong\">\n<li><span class=\"dau-so\">–</span> Kết quả</li>\n</ul>\n" + table + "\n<p class=\"nguon-bang\">Hết bảng</p>");
        Add("TableByTabs_KeepsEmptyCells", "Stt\tViệc\tAi\n1\t\tBan\n\tCộng\t", "<div class=\"bang\" role=\"group\" aria-label=\"Bảng 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">Stt</th>\n<th scope=\"col\">Việc</th>\n<th scope=\"col\">Ai</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td></td>\n<td>Ban</td>\n</tr>\n<tr>\n<td></td>\n<td>Cộng</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n</div>");
        Add("NameAndValue_ByATab_IsNoTable", "Họ tên:\tMẫu\nChức vụ:\tBí thư", "<p>Họ tên:\tMẫu<br>\nChức vụ:\tBí thư</p>");
        Add("Cell_MayHoldABarACodeAndABreak", "Stt | Việc\n-|-\n`` | a \\| `b \\| c` \\\\ d", "<div class=\"bang\" role=\"group\" aria-label=\"Bảng 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">Stt</th>\n<th scope=\"col\">Việc</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>``</td>\n<td>a | <code>b | c</code> <br>\n d</td>\n</tr>\n</tbody>\n</table>\n</div>");
        Add("Cell_MayHoldAPictureWithACredit", "Ảnh | Việc\n-|-\n![Họp](/anh/hop.png \"Toàn cảnh | Ban\") | b", "<div class=\"bang\" role=\"group\" aria-label=\"Bảng 1\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n<th scope=\"col\">Ảnh</th>\n<th scope=\"col\">Việc</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><img src=\"/anh/hop.png\" alt=\"Họp\" width=\"1200\" height=\"675\" loading=\"lazy\" decoding=\"async\"></td>\n<td>b</td>\n</tr>\n</tbody>\n</table>\n</div>");
    }

    private void AddBold()
    {
        Add("Bold_BesideALetterAndAQuotation", "là**“Tự soi”**của, **Yêu cầu:**các, *“tự sửa”*trong", "<p>là<strong>“Tự soi”</strong>của, <strong>Yêu cầu:</strong>các, <em>“tự sửa”</em>trong</p>");
        Add("Bold_WithASpaceInside", "**Thời gian: **ngày 3\n\n** Địa điểm** phòng", "<p><strong>Thời gian: </strong>ngày 3</p>\n<p><strong> Địa điểm</strong> phòng</p>");
        Add("Bold_RoundOtherMarks", "a**“b [c](/d/) *e*”**f", "<p>a<strong>“b <a href=\"/d/\">c</a> <em>e</em>”</strong>f</p>");
        Add("NotesStars_StayAsTyped", "Một (*) và hai (*) và 3*4*5", "<p>Một (*) và hai (*) và 3*4*5</p>");
        Add("Blanks_StayAsTyped", "Ngày ___/___/_____ và __/__/____", "<p>Ngày ___/___/_____ và __/__/____</p>");
    }
}
