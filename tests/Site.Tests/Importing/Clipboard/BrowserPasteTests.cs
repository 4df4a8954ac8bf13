using Site.Importing.Tree;

namespace Site.Tests.Importing.Clipboard;

/// <summary>Pieces of web pages; contents invented.</summary>
public sealed class BrowserPasteTests
{
    public static TheoryData<string, string> Pieces => new()
    {
        { "<p>Chữ <ruby>字<rp>(</rp><rt>tự</rt><rp>)</rp></ruby> và <ruby>人<rt> nhân </rt></ruby>, <ruby>口<rt></rt></ruby></p>", "Chữ 字 (tự) và 人 (nhân), 口" },
        { "<p onclick=\"x()\">Một <script>alert(1)</script><b>hai</b><style>p{}</style></p><iframe src=\"https://ads.example/x\"></iframe><form><input value=\"x\"><button>Gửi</button></form>", "Một **hai**" },
        { "<iframe src=\"//www.youtube.com/embed/abcdef12345?rel=0\" title=\"Phóng sự mẫu\"></iframe><video src=\"https://mau.example/a.mp4\"></video>", "[Phóng sự mẫu](https://www.youtube.com/watch?v=abcdef12345)\n\n[Xem video](https://mau.example/a.mp4)" },
        { "<a href=\"javascript:alert(1)\">bấm</a> <a href=\"java&#10;script:alert(1)\">đây</a> <a href=\"/tin/\">kia</a> <a href=\"data:text/html,x\">nữa</a>", "bấm đây kia nữa" },
        { "<ul><li>Một<ul><li>Hai<ol><li>Ba</li></ol></li></ul></li><li><p>Bốn</p><p>Đoạn</p></li></ul>", "- Một\n  - Hai\n    1. Ba\n- Bốn\n\n  Đoạn" },
        { "<table role=\"presentation\"><tr><td><p>Trái</p></td><td><h2>Phải</h2><p>Lời</p></td></tr></table>", "Trái\n\n## Phải\n\nLời" },
        { "<table border=\"0\"><tr><td>ĐẢNG BỘ TỈNH<br>ĐẢNG ỦY MẪU</td><td><p>ĐẢNG CỘNG SẢN VIỆT NAM</p><p>Mẫu, ngày 1</p></td></tr></table>", "ĐẢNG BỘ TỈNH\\\nĐẢNG ỦY MẪU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nMẫu, ngày 1" },
        { "<blockquote><p>Lời trích</p></blockquote><hr><pre>a  b\n  c</pre>", "> Lời trích\n\n---\n\na b\\\nc" },
        { "<p>a&lt;b&gt; &amp;amp; *x* [y](z) \\ `c` thông&shy;tin</p>", "a\\<b> \\&amp; \\*x\\* [y]\\(z) \\ \\`c\\` thôngtin" },
        { "<p><b><i>Đậm nghiêng</i></b><b> rồi </b><i>nghiêng</i></p>", "***Đậm nghiêng* rồi** *nghiêng*" },
        { "<p>Một<br/></p><p><br/></p><p> </p>", "Một" },
        { "<h4>Nhỏ</h4><p>x</p><h2>Lớn</h2>", "## Nhỏ\n\nx\n\n## Lớn" },
        { "chữ trần <em>và</em> nghiêng", "chữ trần *và* nghiêng" },
        { "<p><span class=\"location-stamp\">Hà Nội</span>Sáng 12/11</p><p><span class=\"noi\">TP HCM</span><span>“Hội nghị”</span></p><p><span class=\"lon\">T</span>Ại <b class=\"ten\">Vn</b>Express và <b>Đảng</b>Ủy</p>", "Hà Nội Sáng 12/11\n\nTP HCM “Hội nghị”\n\nTẠi **Vn**Express và **Đảng**Ủy" },
        { "<ol type=I><li><h1>Mục đích</h1></ol><p>Đoạn</p><ol start=2><li>Việc</li><li><h2>Nhiệm vụ</h2><p>Lời</p></li><li>Việc sau</li></ol><ul><li><h2>Có chấm</h2></li></ul>", "## I. Mục đích\n\nĐoạn\n\n2. Việc\n\n### 3. Nhiệm vụ\n\nLời\n\n4. Việc sau\n\n### Có chấm" },
        { "<p style=\"text-transform:uppercase\">kế hoạch <span style=\"text-transform:none\">số 59</span></p>", "KẾ HOẠCH số 59" },
        { "<dl><dt>Từ</dt><dd>Nghĩa</dd></dl>", "Từ\n\nNghĩa" },
        { "<p>§¶ng bé Khèi c¸c c¬ quan tØnh ®· häp chi bé th¸ng nµy</p>", "Đảng bộ Khối các cơ quan tỉnh đã họp chi bộ tháng này" },
        { "<table><caption>Tổ trực (mẫu)</caption><tr><td>Một</td></tr></table>", "Tổ trực (mẫu)\n\nMột" },
        { "<table><caption>Bảng mẫu</caption><tr><th>Việc</th><th>Hạn</th></tr><tr><td>In</td><td>Quý I</td></tr></table>", "Bảng mẫu\n\n| Việc | Hạn |\n|---|---|\n| In | Quý I |" },
        { "<a href=\"https://mau.example/hop.jpg\"><img src=\"hop-nho.jpg\">Xem ảnh lớn</a>", "[Xem ảnh lớn](https://mau.example/hop.jpg)" },
        { string.Empty, string.Empty },
        { "<", "<" },
    };

    public static TheoryData<string, string> Hidden => new()
    {
        { "<table><tr><th>a</th><th>b</th></tr><tr hidden><td>Ẩn</td><td>x</td></tr><tr><td>c</td><td>d</td></tr></table>", "Ẩn x" },
        { "<table><tr><th>a</th><th>b</th></tr><tbody style=\"display:none\"><tr><td>Ẩn</td><td>x</td></tr></tbody><tr><td>c</td><td>d</td></tr></table>", "Ẩn x" },
        { "<table><tr><th>a</th><th>b</th><th style=\"display: none !important\">Ẩn</th></tr><tr><td>c</td><td>d</td></tr></table>", "Ẩn" },
        { "<table><tr><td>a</td></tr><tr style=\"visibility:collapse\"><td>Ẩn</td></tr></table>", "Ẩn" },
        { "<table><caption hidden>Ẩn</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>", "Ẩn" },
        { "<ul><li>a</li><li hidden>Ẩn</li><li style=\"display:none\">x</li></ul>", "Ẩn" },
        { "<ul hidden><li>Ẩn</li></ul>", "Ẩn" },
        { "<figure><img src=\"a.jpg\"><figcaption hidden>Ẩn</figcaption></figure>", "Ẩn" },
        { $"{string.Concat(Enumerable.Repeat("<div>", 150))}a <span hidden>Ẩn</span>", "Ẩn" },
    };

    [Fact]
    public void TableOfManyRowsAcrossIt_HasACaptionOfTheFirst()
    {
        var rows = string.Concat(Enumerable.Range(1, 50_000).Select(at => $"<tr><td colspan=2>{at}</td></tr>"));
        Assert.StartsWith("1\\\n2\\\n3\\\n4\\\n5\n\n", Paste.Of($"<table>{rows}<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Paste_IsMarkdown(string html, string markdown) => Paste.Is(html, markdown);

    [Theory]
    [MemberData(nameof(Hidden))]
    public void WhatNobodySees_WhereverItStands_IsToldAndNotWritten(string html, string words)
    {
        Assert.DoesNotContain("Ẩn", Paste.Of(html), StringComparison.Ordinal);
        Assert.Contains(Site.Importing.Clipboard.Read(html).Told, remark => remark.Kind == RemarkKind.HiddenText && remark.Text == words);
    }

    [Fact]
    public void Paragraph_OfVeryManyLines_KeepsThem()
    {
        const int Times = 30_000;
        Assert.Equal(Times, Paste.Of($"<p>{string.Concat(Enumerable.Repeat("dòng<br>", Times))}</p>").Split("dòng").Length - 1);
    }

    [Theory]
    [InlineData("<tr><td>việc</td><td>ai</td><td>hạn</td></tr>", 8_000, 3)]
    [InlineData("<tr><td>việc</td></tr>", 300, 1)]
    public void LongTable_LosesNoRow(string row, int rows, int columns)
    {
        // A row far wider than the others would make a grid of mostly empty places.
        var wide = columns == 1 ? $"<tr>{string.Concat(Enumerable.Repeat("<td>rộng</td>", 500))}</tr>" : string.Empty;
        var markdown = Paste.Of($"<table>{wide}{string.Concat(Enumerable.Repeat(row, rows))}<tr><td>việc cuối</td></tr></table>");
        Assert.Equal(rows + 1, markdown.Split("việc").Length - 1);
        Assert.EndsWith(columns == 1 ? "\n\nviệc cuối" : "\n| việc cuối | | |", markdown, StringComparison.Ordinal);
        Assert.InRange(markdown.Length, 1, 400_000);
    }

    [Theory]
    [InlineData("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a+b)/c")]
    [InlineData("<semantics><mrow><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><msub><mi>y</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub></mrow><annotation>x^{2}+y_{i+1}</annotation></semantics>", "x^2+y_(i+1)")]
    [InlineData("<msqrt><mn>9</mn></msqrt><mo>=</mo><mroot><mn>27</mn><mn>3</mn></mroot>", "√9=3√27")]
    [InlineData("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>i</mi>", "∑_(i=1)^n i")]
    [InlineData("<mfrac><mtext>số dự</mtext><mtext> tổng \n số </mtext></mfrac><mo>×</mo><mn>100</mn>", "(số dự)/(tổng số)×100")]
    public void Formula_OfSeveralLevels_KeepsItsMeaningOnOneLine_AndIsTold(string formula, string line)
    {
        var text = Site.Importing.Clipboard.Read($"<p>Tính <math>{formula}</math></p>");
        Assert.Equal($"Tính {line}", TreeText.Words(text).TrimEnd());
        Assert.Equal((RemarkKind.FormulaTaken, line), text.Told.Select(remark => (remark.Kind, remark.Text)).Single());
    }

    // As KaTeX 0.16, MathJax 3 (its letters are the style sheet's, but those that its fonts lack), MathJax 2 with and without help for screen readers, and Wikipedia write it.
    [Theory]
    [InlineData("<span class=\"katex\"><span class=\"katex-mathml\">{0}</span><span class=\"katex-html\" aria-hidden=\"true\"><span class=\"mord text\">tỷ lệ</span><span class=\"mrel\">=</span><span class=\"mfrac\"><span>b</span><span>a</span><span class=\"vlist-s\">\u200B</span></span></span></span>")]
    [InlineData("<span class=\"katex-display\"><span class=\"katex\"><span class=\"katex-mathml\">{0}</span><span class=\"katex-html\" aria-hidden=\"true\">tỷ lệ=ba</span></span></span>")]
    [InlineData("<mjx-container class=\"MathJax\" jax=\"CHTML\"><mjx-math aria-hidden=\"true\"><mjx-c class=\"mjx-c74\"></mjx-c><mjx-utext>ỷ</mjx-utext><mjx-utext>ệ</mjx-utext></mjx-math><mjx-assistive-mml unselectable=\"on\" display=\"inline\">{0}</mjx-assistive-mml></mjx-container>")]
    [InlineData("<mjx-container class=\"MathJax\" jax=\"SVG\"><svg aria-hidden=\"true\"><text>ỷ</text><text>ệ</text></svg><mjx-assistive-mml>{0}</mjx-assistive-mml></mjx-container>")]
    [InlineData("<span class=\"MathJax_Preview\">tỷ lệ=a/b</span><span class=\"MathJax\" data-mathml=\"x\"><nobr aria-hidden=\"true\"><span class=\"math\">tỷ lệ=\U0001D44E\U0001D44F</span></nobr><span class=\"MJX_Assistive_MathML\" role=\"presentation\">{0}</span></span><script type=\"math/tex\">a</script>")]
    [InlineData("<span class=\"MathJax_Preview\">tỷ lệ</span><span class=\"MathJax_CHTML\" data-mathml='{0}'><span class=\"mjx-math\" aria-hidden=\"true\">tỷ lệ=ab</span></span>")]
    [InlineData("<span class=\"mwe-math-element\"><span class=\"mwe-math-mathml-inline\" style=\"display: none;\">{0}</span><img src=\"https://wiki.example/x.svg\" class=\"mwe-math-fallback-image-inline\" aria-hidden=\"true\" alt=\"{{\\displaystyle a}}\"></span>")]
    public void Formula_ThatIsDrawnToo_ComesOnce(string drawn)
    {
        const string math = "<math><semantics><mrow><mtext>tỷ lệ</mtext><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac></mrow><annotation encoding=\"application/x-tex\">\\text{tỷ lệ}</annotation></semantics></math>";
        var text = Site.Importing.Clipboard.Read($"<p>Tính {string.Format(System.Globalization.CultureInfo.InvariantCulture, drawn, math)} nhé</p>");
        Assert.Equal("Tính tỷ lệ=a/b nhé", TreeText.Words(text).TrimEnd());
        Assert.Equal((RemarkKind.FormulaTaken, "tỷ lệ=a/b"), text.Told.Select(remark => (remark.Kind, remark.Text)).Single());
    }

    [Theory]
    [InlineData("<span class=\"katex\"><span class=\"katex-html\">a+b</span></span>", "a+b", null)]
    [InlineData("<span class=\"MathJax_Preview\">a+b</span>", "a+b", null)]
    [InlineData("<span class=\"katex\"><math><mi>a</mi></math><span class=\"katex-html\">lời khác</span></span>", "a", "lời khác")]
    public void WordsOfADrawnFormula_ThatTheFormulaDoesNotSay_AreNotLost(string html, string words, string? told)
    {
        var text = Site.Importing.Clipboard.Read($"<p>{html}</p>");
        Assert.Equal(words, TreeText.Words(text).TrimEnd());
        Assert.Equal(told, text.Told.Select(remark => remark.Text).SingleOrDefault());
    }

    [Fact]
    public void Formula_OnOneLine_IsWords()
    {
        var text = Site.Importing.Clipboard.Read("<p><math><mi>sin</mi><mo>\u2061</mo><mi>a</mi><mo>=</mo><mn>2</mn><mo>\u2062</mo><mi>b</mi></math></p>");
        Assert.Equal("sin a=2b", TreeText.Words(text).TrimEnd());
        Assert.Empty(text.Told);
    }

    [Fact]
    public void WordsOfADrawing_AreToldAndNotMixedIn_AndItsTitleIsNone()
    {
        var text = Site.Importing.Clipboard.Read("<p>Một <svg><title>Biểu tượng</title><path d=\"M0 0\"/></svg><svg><g><text>Chi bộ A</text> <text>9 đảng viên</text></g></svg>hai</p>");
        Assert.Equal("Một hai", TreeText.Words(text).TrimEnd());
        Assert.Equal([(RemarkKind.ObjectDropped, "Chi bộ A 9 đảng viên")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void WhatHasWordsAndStaysBehind_IsTold()
    {
        var told = Site.Importing.Clipboard.Read("<p style=\"display:none\">Ẩn</p><img src=\"a.jpg\" alt=\"Bàn họp\"><img src=\"x.gif\" width=\"1\" alt=\"theo dõi\"><img src=\"data:image/png;base64,eA==\"><p>Đạt <s>90%</s> x<sup>a</sup> m<sup>2</sup></p><iframe src=\"https://ads.example/\"></iframe><table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>").Told;
        Assert.Equal(
            [(RemarkKind.HiddenText, "Ẩn"), (RemarkKind.PictureMissing, "Bàn họp"), (RemarkKind.PictureMissing, string.Empty), (RemarkKind.ExternalIgnored, string.Empty), (RemarkKind.MergedCells, string.Empty), (RemarkKind.StruckTaken, "90%"), (RemarkKind.ShiftedTaken, "a")],
            told.Select(remark => (remark.Kind, remark.Text)));
    }
}
