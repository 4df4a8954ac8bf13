namespace Site.Tests.Reading.Markdown;

/// <summary>The dialect by example: what an editor writes, what a reader's browser gets.</summary>
public sealed class MarkdownCases : TheoryData<string, string, string>
{
    public MarkdownCases()
    {
        AddText();
        AddLists();
        AddLinks();
        AddImages();
        AddBlocks();
    }

    public List<string> Markdown { get; } = [];

    private new void Add(string claim, string markdown, string html)
    {
        Markdown.Add(markdown);
        base.Add(claim, markdown, html);
    }

    private void AddText()
    {
        Add("Paragraphs_AreSeparatedByBlankLines", "Ban Biên tập đọc từng tin gửi về, sửa lỗi chính tả và hỏi lại\nhai\n\nba", "<p>Ban Biên tập đọc từng tin gửi về, sửa lỗi chính tả và hỏi lại\nhai</p>\n<p>ba</p>");
        Add("Emphasis_IsEmAndStrong", "*a* _b_ **c** ***d***", "<p><em>a</em> <em>b</em> <strong>c</strong> <em><strong>d</strong></em></p>");
        Add("Text_IsEscaped", "1 < 2 & \"3\" > 0", "<p>1 &lt; 2 &amp; &quot;3&quot; &gt; 0</p>");
        Add("Entities_AreTextToo", "&lt;b&gt; &copy; &nbsp;", "<p>&lt;b&gt; © \u00A0</p>");
        Add("Escapes_ShowTheSign", @"\*a\* \# \<b>", "<p>*a* # &lt;b&gt;</p>");
        Add("HardBreak_IsBr", "a\\\nb  \nc", "<p>a<br>\nb<br>\nc</p>");
        Add("Quotes_StayAsTyped", "\"a\" 'b' -- ...", "<p>&quot;a&quot; 'b' -- ...</p>");
        Add("InlineCode_IsEscaped", "`<b>&`", "<p><code>&lt;b&gt;&amp;</code></p>");
        Add("DoubleColons_MeanNothingInALine", "a ::b:: c", "<p>a ::b:: c</p>");
        Add("Supplementary_CharactersPass", "\U0001F1FB\U0001F1F3", "<p>\U0001F1FB\U0001F1F3</p>");
        Add("ForeignWords_SayTheirLanguage", "học [machine *learning & AI]{lang=en}, **[saudade]{lang=pt-BR}**",
            "<p>học <i lang=\"en\">machine *learning &amp; AI</i>, <strong><i lang=\"pt-BR\">saudade</i></strong></p>");
        Add("ForeignWords_InAHeadingAndALink", "## A [B]{lang=en}\n\n[x [y]{lang=fr}](/tin-tuc/)",
            "<h2 id=\"a-b\">A <i lang=\"en\">B</i></h2>\n<p><a href=\"/tin-tuc/\">x <i lang=\"fr\">y</i></a></p>");
        Add("ForeignWords_InATable", "| a |\n|---|\n| [b]{lang=en} c |", """
            <div class="bang" role="group" aria-label="Bảng 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td><i lang="en">b</i> c</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
        Add("ForeignWords_WithAStrangeTag_StayAsTyped", "[a]{lang=tiếng} [b]{lang=} [c]{lang=e\"n} [d]{class=x} [e]{lang=en",
            "<p>[a]{lang=tiếng} [b]{lang=} [c]{lang=e&quot;n} [d]{class=x} [e]{lang=en</p>");
        Add("Headings_HaveFoldedIds", "## Việc cần làm\n### Đợt 1\n", "<h2 id=\"viec-can-lam\">Việc cần làm</h2>\n<h3 id=\"dot-1\">Đợt 1</h3>");
        Add("Headings_OfOneName_AreNumbered", "## A\n## A\n## A 2\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>\n<h2 id=\"a-2-2\">A 2</h2>\n<h2 id=\"a-3\">A</h2>");
        Add("Headings_GoDownToTheSixth", "## A\n### B\n#### C\n##### D\n###### E",
            "<h2 id=\"a\">A</h2>\n<h3 id=\"b\">B</h3>\n<h4 id=\"c\">C</h4>\n<h5 id=\"d\">D</h5>\n<h6 id=\"e\">E</h6>");
        Add("Heading_MayHoldMarkup", "## *Một* `hai`", "<h2 id=\"mot-hai\"><em>Một</em> <code>hai</code></h2>");
    }

    private void AddLists()
    {
        Add("TightList_HasNoParagraphs", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
        Add("LooseList_HasParagraphs", "- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>");
        Add("OrderedList_KeepsItsStart", "3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
        Add("OrderedList_FromOne_HasNoStart", "1. a", "<ol>\n<li>a</li>\n</ol>");
        Add("OrderedList_InOneOfItsItems_KeepsItsNumber", "3. a\n\n   3. b\n\n   Đoạn\n\n   4. c", "<ol start=\"3\">\n<li><p>a</p>\n<ol start=\"3\">\n<li>b</li>\n</ol>\n<p>Đoạn</p>\n<ol start=\"4\">\n<li>c</li>\n</ol>\n</li>\n</ol>");
        Add("Lists_Nest", "- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>");
        Add("TaskList_NamesItsBoxes", "- [ ] a\n- [x] b", """
            <ul class="viec">
            <li><input type="checkbox" disabled aria-label="Chưa xong"> a</li>
            <li><input type="checkbox" disabled checked aria-label="Đã xong"> b</li>
            </ul>
            """);
    }

    private void AddLinks()
    {
        Add("Link_ToAPage", "[a](/tin-tuc/2026/bai-1/)", "<p><a href=\"/tin-tuc/2026/bai-1/\">a</a></p>");
        Add("Link_ToAPage_GainsItsSlash", "[a](/tin-tuc)", "<p><a href=\"/tin-tuc/\">a</a></p>");
        Add("Link_ToAPage_InVietnameseLetters", "[a](/tin-tức/Ra%20mắt)", "<p><a href=\"/tin-tuc/ra-mat/\">a</a></p>");
        Add("Link_KeepsQueryAndAnchor", "[a](/tim/?q=a&b=c#Kết-quả)", "<p><a href=\"/tim/?q=a&amp;b=c#ket-qua\">a</a></p>");
        Add("Link_ToAnAnchor", "[a](#viec-can-lam)", "<p><a href=\"#viec-can-lam\">a</a></p>");
        Add("Link_ToAMarkdownFile", "[a](../2025/Ra-mắt.md#x)", "<p><a href=\"/tin-tuc/2025/ra-mat/#x\">a</a></p>");
        Add("Link_ToAMarkdownFileFromTheRoot", "[a](/trang/gioi-thieu.md)", "<p><a href=\"/gioi-thieu/\">a</a></p>");
        Add("Link_ToANeighbour", "[a](bai-2/) [b](../2025/bai-3)", "<p><a href=\"/tin-tuc/2026/bai-2/\">a</a> <a href=\"/tin-tuc/2025/bai-3/\">b</a></p>");
        Add("Link_ToTheHomePage", "[a](/) [b](../../)", "<p><a href=\"/\">a</a> <a href=\"/\">b</a></p>");
        Add("Link_ToABuiltFile", "[a](/rss.xml)", "<p><a href=\"/rss.xml\">a</a></p>");
        Add("Link_ToOurOwnAddress_IsALinkWithin", "[a](https://KHOI.example/tin-tuc/#x) [b](https://khoi.example)", "<p><a href=\"/tin-tuc/#x\">a</a> <a href=\"/\">b</a></p>");
        Add("Link_ToALookalikeAddress_LeadsOutside", "[a](https://khoi.example.xau.vn/)", "<p><a href=\"https://khoi.example.xau.vn/\" rel=\"noopener\">a</a></p>");
        Add("Link_ToAnotherSite", "[a](https://x.vn/?a=1&b=\"2\" \"t\")", "<p><a href=\"https://x.vn/?a=1&amp;b=%222%22\" rel=\"noopener\" title=\"t\">a</a></p>");
        Add("Link_WithoutScheme_LeadsOutsideSafely", "[a](//x.vn/y)", "<p><a href=\"https://x.vn/y\" rel=\"noopener\">a</a></p>");
        Add("Link_ToMailAndPhone", "[a](mailto:a@x.vn) [b](tel:0000)", "<p><a href=\"mailto:a@x.vn\">a</a> <a href=\"tel:0000\">b</a></p>");
        Add("Link_ByReference", "[chữ][tên]\n\n[tên]: /dich/", "<p><a href=\"/dich/\">chữ</a></p>");
        Add("Autolinks_AreLinks", "<https://x.vn> www.x.vn, <a@x.vn>",
            "<p><a class=\"dia-chi\" href=\"https://x.vn\" rel=\"noopener\">https://x.vn</a> <a class=\"dia-chi\" href=\"https://www.x.vn\" rel=\"noopener\">www.x.vn</a>, <a href=\"mailto:a@x.vn\">a@x.vn</a></p>");
        Add("Link_WithLettersInItsAddress_TellsThemForPaper", "[x](https://x.vn/%C4%91%20%E2%80%AE?a&b) [y](https://x.vn/đ\u00A0ủ) [z](https://x.vn/a%20b)",
            "<p><a href=\"https://x.vn/%C4%91%20%E2%80%AE?a&amp;b\" data-dia-chi=\"https://x.vn/đ%20%E2%80%AE?a&amp;b\" rel=\"noopener\">x</a> " +
            "<a href=\"https://x.vn/%C4%91%C2%A0%E1%BB%A7\" data-dia-chi=\"https://x.vn/đ%C2%A0ủ\" rel=\"noopener\">y</a> <a href=\"https://x.vn/a%20b\" rel=\"noopener\">z</a></p>");
        Add("Link_ThatSaysItsAddress_IsMarked", "[x.vn/a](https://x.vn/a) https://x.vn/đ", "<p><a class=\"dia-chi\" href=\"https://x.vn/a\" rel=\"noopener\">x.vn/a</a> <a class=\"dia-chi\" href=\"https://x.vn/%C4%91\" rel=\"noopener\">https://x.vn/đ</a></p>");
        Add("BareAddress_InALinksText_IsNoSecondLink", "[https://a.vn](https://b.vn)", "<p><a href=\"https://b.vn\" rel=\"noopener\">https://a.vn</a></p>");
        Add("Link_HidesNoScheme", "[a](java&#10;script:x) [b](&#1;javascript:x)",
            "<p><a href=\"/tin-tuc/2026/java-script-x/\">a</a> <a href=\"/tin-tuc/2026/javascript-x/\">b</a></p>");
        Add("Attachment_ShowsTypeAndSize", "[Mẫu tin](/tep/mau-tin.docx)", "<p><a class=\"tep\" href=\"/tep/mau-tin.docx\">Mẫu tin <span class=\"tep-loai\">(DOCX, 48 KB)</span></a></p>");
        Add("Attachment_IsFoundByItsWindowsName", @"[KH](<..\..\tep\Kế hoạch 59.pdf>)", "<p><a class=\"tep\" href=\"/tep/ke-hoach-59.pdf\">KH <span class=\"tep-loai\">(PDF, 1,2 MB)</span></a></p>");
        Add("Attachment_IsFoundByItsAddress", "[KH](https://khoi.example/tep/ke-hoach-59.pdf)", "<p><a class=\"tep\" href=\"/tep/ke-hoach-59.pdf\">KH <span class=\"tep-loai\">(PDF, 1,2 MB)</span></a></p>");
        Add("CodeOfADocument_LeadsToItsPage", "số 59-KH/ĐUK",
            "<p>số <a class=\"so-ky-hieu\" href=\"/van-ban/59-kh-duk/\" title=\"Kế hoạch của Đảng ủy Khối\">59-KH/ĐUK</a></p>");
        Add("LinkToAnImage_IsAPlainLink", "[ảnh](/anh/hop.png)", "<p><a href=\"/anh/hop.png\">ảnh</a></p>");
    }

    private void AddImages()
    {
        const string hop = "<img src=\"/anh/hop.png\" alt=\"Họp\" width=\"1200\" height=\"675\" loading=\"lazy\" decoding=\"async\">";
        const string bia = "<img src=\"/tin-tuc/2026/bia.webp\" alt=\"Bìa\" width=\"640\" height=\"360\" loading=\"lazy\" decoding=\"async\">";
        Add("Image_InALine", "a ![Họp](/anh/hop.png) b", $"<p>a {hop} b</p>");
        Add("Image_Alone_IsAFigure", "![Họp](../../anh/hop.png)", $"<figure>\n{hop}\n</figure>");
        Add("Figure_HasCaptionAndCredit", "![Họp](/anh/hop.png \"Toàn cảnh | Ban biên tập\")",
            $"<figure>\n{hop}\n<figcaption>Toàn cảnh <span class=\"nguon-anh\">Ảnh: Ban biên tập</span></figcaption>\n</figure>");
        Add("Figure_MayHaveACreditOnly", "![Họp](/anh/hop.png \"| Ban <b>\")",
            $"<figure>\n{hop}\n<figcaption><span class=\"nguon-anh\">Ảnh: Ban &lt;b&gt;</span></figcaption>\n</figure>");
        Add("Image_BesideTheArticle", "![Bìa](bia.webp)", $"<figure>\n{bia}\n</figure>");
        Add("Image_WithSpacesAndAccents", "![ĐH](<../../anh/Ảnh đại hội.jpg>)",
            "<figure class=\"cao-7\">\n<img src=\"/anh/anh-dai-hoi.jpg\" alt=\"ĐH\" width=\"600\" height=\"800\" loading=\"lazy\" decoding=\"async\">\n</figure>");
        Add("Image_PercentEncoded", "![ĐH](/anh/%E1%BA%A2nh%20%C4%91%E1%BA%A1i%20h%E1%BB%99i.jpg)",
            "<figure class=\"cao-7\">\n<img src=\"/anh/anh-dai-hoi.jpg\" alt=\"ĐH\" width=\"600\" height=\"800\" loading=\"lazy\" decoding=\"async\">\n</figure>");
        Add("Image_WithWindowsSlashes", @"![Họp](..\..\anh\HOP.PNG)", $"<figure>\n{hop}\n</figure>");
        Add("Images_Together_AreAGallery", "![Họp](/anh/hop.png)\n![Bìa](bia.webp \"B\")",
            $"<div class=\"bo-anh\">\n<p class=\"bo-anh-so\">Bộ ảnh: 2 ảnh</p>\n<figure>\n<a href=\"/anh/hop.png\">{hop}</a>\n</figure>\n<figure>\n<a href=\"/tin-tuc/2026/bia.webp\">{bia}</a>\n<figcaption>B</figcaption>\n</figure>\n</div>");
        Add("ImagesInParagraphsOfTheirOwn_OneAfterAnother_AreAGallery", "a\n\n![Họp](/anh/hop.png)\n\n![Bìa](bia.webp \"B\")\n\nb\n\n![Họp](/anh/hop.png)",
            $"<p>a</p>\n<div class=\"bo-anh\">\n<p class=\"bo-anh-so\">Bộ ảnh: 2 ảnh</p>\n<figure>\n<a href=\"/anh/hop.png\">{hop}</a>\n</figure>\n<figure>\n<a href=\"/tin-tuc/2026/bia.webp\">{bia}</a>\n<figcaption>B</figcaption>\n</figure>\n</div>\n<p>b</p>\n<figure>\n{hop}\n</figure>");
        Add("ImageThatLinksOutside_IsAVideo", "[![Họp](/anh/hop.png)](https://video.example/1)",
            $"<figure class=\"video\">\n<a href=\"https://video.example/1\" rel=\"noopener\">{hop}<span class=\"video-nhan\">Xem video tại video.example</span></a>\n</figure>");
        Add("ImageThatLinksWithin_IsALinkedFigure", "[![Họp](/anh/hop.png)](/tin-tuc/)", $"<figure>\n<a href=\"/tin-tuc/\">{hop}</a>\n</figure>");
        Add("Alt_IsPlainAndEscaped", "![*a* \"b\" <](bia.webp) c",
            "<p><img src=\"/tin-tuc/2026/bia.webp\" alt=\"a &quot;b&quot; &lt;\" width=\"640\" height=\"360\" loading=\"lazy\" decoding=\"async\"> c</p>");
    }

    private void AddBlocks()
    {
        Add("Quote_IsBlockquote", "> a\n> > b", "<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>");
        Add("Rule_IsHr", "a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>");
        Add("FencedCode_IsEscaped", "```html\n<b>\n\n::: x\n```", "<pre><code class=\"language-html\">&lt;b&gt;\n\n::: x\n</code></pre>");
        Add("FencedCode_WithStrangeLanguage_HasNoClass", "```\"x\na\n```", "<pre><code>a\n</code></pre>");
        Add("SetInText_IsNoCode", "a\n\n    b\n\tC", "<p>a</p>\n<p>b</p>\n<p>C</p>");
        Add("Callout_HasItsKindsTitle", "::: ghi-nho\na\n:::", "<div class=\"khung khung-ghi-nho\" role=\"note\" aria-label=\"Ghi nhớ\">\n<p class=\"khung-tieu-de\">Ghi nhớ</p>\n<p>a</p>\n</div>");
        Add("Callout_MayHaveATitle", ":::luu_y Trước khi \"gửi\"\na\n:::",
            "<div class=\"khung khung-luu-y\" role=\"note\" aria-label=\"Trước khi &quot;gửi&quot;\">\n<p class=\"khung-tieu-de\">Trước khi &quot;gửi&quot;</p>\n<p>a</p>\n</div>");
        Add("Callout_MayBeNamedInWords", "::: Việc cần làm Ngay\na\n:::",
            "<div class=\"khung khung-viec-can-lam\" role=\"note\" aria-label=\"Ngay\">\n<p class=\"khung-tieu-de\">Ngay</p>\n<p>a</p>\n</div>");
        Add("Callouts_MayNest", ":::: ghi-nho\n::: luu-y\na\n:::\n::::", """
            <div class="khung khung-ghi-nho" role="note" aria-label="Ghi nhớ">
            <p class="khung-tieu-de">Ghi nhớ</p>
            <div class="khung khung-luu-y" role="note" aria-label="Lưu ý">
            <p class="khung-tieu-de">Lưu ý</p>
            <p>a</p>
            </div>
            </div>
            """);
        Add("Table_HasScopesAndClasses", "| a | b | |\n|:--|:-:|--:|\n| *1* | 2\\|3 | `4|5` |", """
            <div class="bang" role="group" aria-label="Bảng 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col" class="can-trai">a</th>
            <th scope="col" class="can-giua">b</th>
            <td class="can-phai"></td>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="can-trai"><em>1</em></td>
            <td class="can-giua">2|3</td>
            <td class="can-phai"><code>4|5</code></td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
        foreach (var (breadth, columns) in new[] { ("bang-vua", 5), ("bang-rong", 6), ("bang-rat-rong", 7) })
        {
            var cells = Enumerable.Range(1, columns).Select(number => $"Ban Tuyên giáo {number}").ToList();
            Add($"Table_OfManyColumns_Is{breadth}", $"|{string.Join('|', cells)}|\n|{string.Concat(Enumerable.Repeat("-|", columns))}\n|{string.Join('|', cells)}|", $"""
                <div class="bang {breadth}" role="group" aria-label="Bảng 1" tabindex="0">
                <table>
                <thead>
                <tr>
                {string.Join('\n', cells.Select(cell => $"<th scope=\"col\">{cell}</th>"))}
                </tr>
                </thead>
                <tbody>
                <tr>
                {string.Join('\n', cells.Select(cell => $"<td>{cell}</td>"))}
                </tr>
                </tbody>
                </table>
                </div>
                """);
        }

        Add("Table_AlignsItsHeaderTooToTheRight", "| a |\n|--:|\n| 1 |", """
            <div class="bang" role="group" aria-label="Bảng 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col" class="can-phai">a</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td class="can-phai">1</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
        Add("Table_LosesNoCell", "a|b\n-|-\n1|2|3", """
            <div class="bang" role="group" aria-label="Bảng 1" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col">b</th>
            <td></td>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td>2</td>
            <td>3</td>
            </tr>
            </tbody>
            </table>
            </div>
            """);
        Add("Footnote_LeadsThereAndBack", "a[^x]\n\n[^x]: *b*", """
            <p>a<sup class="so-chu-thich"><a id="cho-doc_1" href="#chu-thich_1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup></p>
            <section class="chu-thich" role="doc-endnotes" aria-labelledby="chu-thich_">
            <h2 id="chu-thich_">Chú thích</h2>
            <ol>
            <li id="chu-thich_1">
            <p><em>b</em> <a class="ve-cho-doc" href="#cho-doc_1" role="doc-backlink" aria-label="Về chỗ đang đọc">↩</a></p>
            </li>
            </ol>
            </section>
            """);
    }
}
