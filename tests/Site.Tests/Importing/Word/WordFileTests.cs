using Site.Importing.Tree;
using Site.Importing.Word;
using Site.Model.Pictures;
using Site.Tests.Pictures;
using static Site.Tests.Importing.Word.Docx;

namespace Site.Tests.Importing.Word;

/// <summary>What a Word file's own things become: lists, headings, tables, notes, links, boxes, pictures, changes.</summary>
public class WordFileTests
{
    private const string DeletedEnd = "<w:rPr><w:del w:id=\"9\" w:author=\"x\"/></w:rPr>";

    private static string Begin(string instruction) => $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>{Instruction(instruction)}";

    private static string Instruction(string words) => $"<w:r><w:instrText xml:space=\"preserve\">{words}</w:instrText></w:r>";

    private static string Shown(string words) => $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{R(words)}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Read(params string[] body) => Read(Of(body));

    private static string Read(Docx file) => TreeText.Of(Text(file)).TrimEnd('\n');

    private static ImportedText Text(Docx file)
    {
        var (text, why) = WordFile.Read(file.Write());
        Assert.Null(why);
        return text!;
    }

    private static void AssertLines(string actual, params string[] expected) => Assert.Equal(string.Join('\n', expected), actual);

    [Fact]
    public void AutomaticNumbers_AreAsOnPaper() => AssertLines(
        Read(Of(
            Numbered("MỤC ĐÍCH", 1, 0, "b"), Numbered("Mục đích", 1, 1, "b"), Numbered("Việc một", 1, 2), Numbered("Việc hai", 1, 2), Numbered("nhỏ", 1, 3), Numbered("Yêu cầu", 1, 1, "b"),
            Numbered("Việc một", 1, 2), Numbered("NHIỆM VỤ", 1, 0, "b"), Numbered("Đối với cấp ủy", 1, 1, "b")).WithList("upperRoman|%1-", "decimal|%2.", "lowerLetter|%3)", "bullet|\uF02D")),
        "#1 [I-] **MỤC ĐÍCH**", "#2 [1.] **Mục đích**", "- [a)] Việc một", "- [b)] Việc hai", "  - [-] nhỏ", "#2 [2.] **Yêu cầu**", "- [a)] Việc một", "#1 [II-] **NHIỆM VỤ**", "#2 [1.] **Đối với cấp ủy**");

    [Fact]
    public void AutomaticNumbers_OfSeveralLevelsAndAnewStarted_AreAsOnPaper() => AssertLines(
        Read(Of(Numbered("một", 1), Numbered("trong một", 1, 1), Numbered("trong một nữa", 1, 1), Numbered("hai", 1), P("Đoạn khác."), Numbered("lại từ đầu", 2)).WithList("decimal|%1.", "decimal|%1.%2.")),
        "- [1.] một", "  - [1.1.] trong một", "  - [1.2.] trong một nữa", "- [2.] hai", "Đoạn khác.", "- [1.] lại từ đầu");

    [Fact]
    public void LinesWithMarks_ThatOnlyABreakParts_AreAList_AndOthersOneParagraph() => AssertLines(
        Read(Of(Numbered("Gồm:\n- Một;\n- Hai.", 1), P("Dòng một\n\ndòng hai")).WithList("decimal|%1.")),
        "- [1.] Gồm:", "  - [-] Một;", "  - [-] Hai.", "Dòng một↵↵dòng hai");

    [Fact]
    public void BoldLine_WhoseNumberHasAWord_IsAHeading() => AssertLines(
        Read(Of(
            Numbered("QUY ĐỊNH CHUNG", 1, 0, "b", "center"), Numbered("Phạm vi", 1, 1, "b"), Numbered("Một khoản.", 1, 2), Numbered("Một câu thường", 1, 1)).WithList("upperRoman|Chương %1", "decimal|Điều %2.", "decimal|%3.")),
        "#1 [Chương I] **QUY ĐỊNH CHUNG**", "#2 [Điều 1.] **Phạm vi**", "- [1.] Một khoản.", "- [Điều 2.] Một câu thường");

    [Fact]
    public void RowsOnTopAcrossAWholeTable_AreItsCaption() => AssertLines(
        Read(P("Bảng 1. Số liệu"), Table(true, Row(Cell(P("DANH SÁCH", "b", "center"), "<w:gridSpan w:val=\"2\"/>")), Row("STT", "Tên"), Row("1", "Một"), Row(Cell("Cộng", "<w:gridSpan w:val=\"2\"/>")))),
        "table Bảng 1. Số liệu↵**DANH SÁCH**", "| STT | Tên", "| 1 | Một", "| Cộng | ");

    [Fact]
    public void ColumnOfAutomaticNumbers_IsFilled() => AssertLines(
        Read(Of(
            Numbered("", 1),
            Table(true, Row("STT", "Tên"), Row(Cell(Numbered("", 1), "<w:vMerge w:val=\"restart\"/>"), "Một"), Row(Cell(Numbered("", 1), "<w:vMerge/>"), "Cũng một"), Row(Cell(Numbered("", 1)), "Hai"), Row(Cell(Numbered("", 1, 1)), "Có chấm"))).WithList("decimal|%1.", "bullet|o")),
        "table ", "| STT | Tên", "| 2. | Một", "| 2. | Cũng một", "| 3. | Hai", "|  | Có chấm");

    [Fact]
    public void WordsInTheInstructionOfAField_AreNoText() => AssertLines(
        Read("<w:p>" + Begin("IF ") + Begin("MERGEFIELD gt") + Shown("Nam") + Instruction(" = ") + "<w:fldSimple w:instr=\"MERGEFIELD b\">" + R("Nam") + "</w:fldSimple>" + Instruction("\"Ông\" \"Bà\"") + Shown("Ông") + R(" ") + Begin("MERGEFIELD ten") + Shown("Mẫu") + "</w:p>"),
        "Ông Mẫu");

    [Fact]
    public void ParagraphWhoseEndWasDeleted_GoesOnWithTheNext_AndCountsNoNumber() => AssertLines(
        Read(Of(
            Numbered("một", 1), Numbered("hai, ", 1, 0, DeletedEnd) + "<w:bookmarkEnd w:id=\"1\"/>", Numbered("vẫn hai", 1), Numbered("ba", 1), P("Trước bảng", DeletedEnd), Table(true, Row("a", "b"), Row("c", "d"))).WithList("decimal|%1.")),
        "- [1.] một", "- [2.] hai, vẫn hai", "- [3.] ba", "Trước bảng", "table ", "| a | b", "| c | d");

    [Fact]
    public void TypedNumbers_KeepTheirMarks() => AssertLines(
        Read(P("I- MỤC ĐÍCH, YÊU CẦU"), P("1. Mục đích", "b"), P("a) Việc a"), P("d) Việc d"), P("đ) Việc đ"), P("-\tRà soát"), P("+ Trong"), P("– Xem lại"), P("59-KH/ĐUK là số"), P("V. I. Lênin nói")),
        "#1 I- MỤC ĐÍCH, YÊU CẦU", "#2 **1. Mục đích**", "- [a)] Việc a", "- [d)] Việc d", "- [đ)] Việc đ", "  - [-] Rà soát", "    - [+] Trong", "  - [–] Xem lại", "59-KH/ĐUK là số", "V. I. Lênin nói");

    [Fact]
    public void Headings_AreKnownByStyleOutlineOrABoldLine() => AssertLines(
        Read(Of(
            P("Theo kiểu", "<w:pStyle w:val=\"Dau2\"/>"), P("Theo cấp", "<w:outlineLvl w:val=\"0\"/>"), P("Một dòng đậm", "b"), P("Một câu đậm thì không.", "b"), P("Nguyễn Văn Mẫu", "b", "center"), P("PHÓ BÍ THƯ", "b", "center"), P("(đã ký)", "center"))
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"Dau2\"><w:name w:val=\"heading 2\"/></w:style>")),
        "#2 Theo kiểu", "#1 Theo cấp", "#2 **Một dòng đậm**", "**Một câu đậm thì không.**", "<> **Nguyễn Văn Mẫu**", "<> **PHÓ BÍ THƯ**", "<> (đã ký)");

    [Fact]
    public void Heading_BrokenOverTwoParagraphs_IsOne() => AssertLines(
        Read(P("1. Đổi mới mạnh mẽ nội dung của", "b"), P("các chi bộ, đảng bộ cơ sở", "b"), P("Nội dung.")),
        "#2 **1. Đổi mới mạnh mẽ nội dung của các chi bộ, đảng bộ cơ sở**", "Nội dung.");

    [Theory]
    [InlineData("<m:f><m:num><m:r><m:t>số dự</m:t></m:r></m:num><m:den><m:r><m:t>tổng số</m:t></m:r></m:den></m:f><m:r><m:t> × 100</m:t></m:r>", "(số dự)/(tổng số) × 100")]
    [InlineData("<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:d><m:e><m:r><m:t>b+c</m:t></m:r></m:e></m:d></m:den></m:f>", "a/(b+c)")]
    [InlineData("<m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup><m:r><m:t>+</m:t></m:r><m:sSub><m:e><m:r><m:t>y</m:t></m:r></m:e><m:sub><m:r><m:t>i+1</m:t></m:r></m:sub></m:sSub>", "x^2+y_(i+1)")]
    [InlineData("<m:rad><m:deg/><m:e><m:r><m:t>9</m:t></m:r></m:e></m:rad>", "√9")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i=1</m:t></m:r></m:sub><m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:r><m:t>i</m:t></m:r></m:e></m:nary>", "∑_(i=1)^n i")]
    public void Formula_OfSeveralLevels_KeepsItsMeaningOnOneLine_AndIsTold(string formula, string line)
    {
        var text = Text(Of($"<w:p><m:oMath>{formula}</m:oMath></w:p>"));
        Assert.Equal(line, TreeText.Words(text).TrimEnd());
        Assert.Equal((RemarkKind.FormulaTaken, line), text.Told.Select(remark => (remark.Kind, remark.Text)).Single());
    }

    [Theory]
    [InlineData("<w:pict><v:shape><v:imagedata r:id=\"p\" cropleft=\"16384f\" croptop=\".5\"/></v:shape></w:pict>", 0.25, 0.5)]
    [InlineData("<w:pict><v:shape><v:imagedata r:id=\"p\" cropleft=\"-16384f\" croptop=\"x\"/></v:shape></w:pict>", 0, 0)]
    [InlineData("<a:srcRect l=\"25000\" t=\"50%\" r=\"-1\"/>", 0.25, 0.5)]
    [InlineData("<a:srcRect l=\"60000\" r=\"40000\" t=\"50000\"/>", 0, 0)]
    [InlineData("<a:stretch/>", 0, 0)]
    public void Picture_KeepsWhatIsShownOfIt_AndEachPartOnce(string shown, double left, double top)
    {
        var drawn = shown.StartsWith("<w:", StringComparison.Ordinal) ? $"<w:r>{shown}</w:r>" : Picture("p", shown: shown + "</pic:blipFill>");
        var text = Text(Of(Runs(drawn), Runs(drawn), Runs(Picture("p", shown: "<a:srcRect b=\"1000\"/></pic:blipFill>"))).WithPicture("p", TestPicture.Logo(8)));
        Assert.Equal([new PictureWindow(left, top, 0, 0, 0), new PictureWindow(0, 0, 0, 0.01, 0)], text.Pictures.Select(picture => picture.Window));
    }

    [Fact]
    public void PictureInACellOfATable_StandsAboveIt_AndIsTold()
    {
        var text = Text(Of(Table(true, Row("Họ tên", "Ảnh"), Row("Đảng viên mẫu", Cell(Runs(Picture("p")))))).WithPicture("p", TestPicture.Logo(8)));
        Assert.IsType<PictureBlock>(text.Blocks[0]);
        Assert.Equal(RemarkKind.PictureOfTable, Assert.Single(text.Told).Kind);
    }

    [Fact]
    public void Formula_OnOneLine_IsWords()
    {
        var text = Text(Of("<w:p><m:oMath><m:r><m:t>a+b=c</m:t></m:r></m:oMath></w:p>"));
        Assert.Equal("a+b=c", TreeText.Words(text).TrimEnd());
        Assert.Empty(text.Told);
    }

    [Theory]
    [InlineData(@"EQ \f(a + b;c)", "(a + b)/c")]
    [InlineData(@"eq \f(số dự,tổng số) ", "(số dự)/(tổng số)")]
    [InlineData(@"EQ \f(1,5;\r(3;x)) \* MERGEFORMAT", "(1,5)/(3√x)")]
    [InlineData(@"EQ x\s\up8(2) + y\s\do4(i+1)", "x^2 + y_(i+1)")]
    [InlineData(@"EQ \i\su(i=1;n;i) = \i(0;1;\b\bc\[(x \; 2))", "∑_(i=1)^n i = ∫_0^1 [x ; 2]")]
    [InlineData(@"EQ \a\al\co2\vs3\hs3(A;B;C;D)", "[A, B; C, D]")]
    [InlineData(@"EQ \x\to\bo(5) f(a;b)", "5 f(a;b)")]
    public void FormulaOfAField_IsOnOneLine_AndTold(string instruction, string line)
    {
        foreach (var field in new[]
        {
            $"<w:fldSimple w:instr=\"{instruction}\"/>",
            $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction[..4]}</w:instrText></w:r><w:r><w:instrText>{instruction[4..]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        })
        {
            var text = Text(Of($"<w:p>{R("Tính ")}{field}</w:p>"));
            Assert.Equal($"Tính {line}", TreeText.Words(text).TrimEnd());
            Assert.Equal((RemarkKind.FormulaTaken, line), text.Told.Select(remark => (remark.Kind, remark.Text)).Single());
        }
    }

    [Theory]
    [InlineData("a/b", null)]
    [InlineData("a b", null)]
    [InlineData("xấp xỉ a", "xấp xỉ a")]
    public void FormulaOfAField_ThatKeepsAResultToo_ComesOnce_AndOtherWordsAreTold(string result, string? told)
    {
        const string instruction = @"EQ \f(a;b)";
        var runs = string.Concat(result.Select(letter => R(letter.ToString())));
        foreach (var field in new[]
        {
            $"<w:fldSimple w:instr=\"{instruction}\">{runs}</w:fldSimple>",
            $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{runs}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
        })
        {
            var text = Text(Of($"<w:p>{R("Tính ")}{field}{R(" đồng")}</w:p>"));
            Assert.Equal("Tính a/b đồng", TreeText.Words(text).TrimEnd());
            Assert.Equal([(RemarkKind.FormulaTaken, "a/b"), .. told is null ? Array.Empty<(RemarkKind, string)>() : [(RemarkKind.ObjectDropped, told)]], text.Told.Select(remark => (remark.Kind, remark.Text)));
        }
    }

    [Fact]
    public void ResultOfAnotherField_IsText_AndOneThatIsNotEndedLosesNoWord()
    {
        const string begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>", separate = "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";
        Assert.Equal("Trang 5", Read($"<w:p>{R("Trang ")}{begin}PAGE{separate}{R("5")}</w:p>"));
        var text = Text(Of($"<w:p>{begin}EQ \\f(a;b){separate}{R("còn lại")}</w:p>"));
        Assert.Equal("a/b", TreeText.Words(text).TrimEnd());
        Assert.Contains((RemarkKind.ObjectDropped, "còn lại"), text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void FormulaOfAField_NestedVeryDeep_KeepsItsLetters()
    {
        var instruction = $"EQ {string.Concat(Enumerable.Repeat(@"\x(", 20_000))}sâu";
        Assert.EndsWith("sâu", Read($"<w:p><w:fldSimple w:instr=\"{instruction}\"/></w:p>"), StringComparison.Ordinal);
    }

    [Fact]
    public void FormFields_ShowWhatWasAnswered() => AssertLines(
        Read(Runs(
            Field("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>", "FORMCHECKBOX"), R(" Có "), Field("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>", "FORMCHECKBOX"), R(" Không, loại "),
            Field("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Khá\"/><w:listEntry w:val=\"Tốt\"/></w:ddList>", "FORMDROPDOWN"))),
        "☑ Có ☐ Không, loại Tốt");

    [Fact]
    public void SignsOfFonts_AreSigns_HoweverTheyAreKept_AndWordsStayWords() => AssertLines(
        Read(Runs(R("\uF0FE", "font:Wingdings"), R(" xong "), R("o", "font:Wingdings"), R(" chưa; "), R("a", "font:Symbol"), R(" \uF0B3 5; "), R("chữ nhầm phông", "font:Wingdings"))),
        "☑ xong ☐ chưa; α ≥ 5; chữ nhầm phông");

    [Fact]
    public void DrawnLetters_AreWords_AndAStampOfThemInTheMarginIsToldToo()
    {
        static string Art(string words) => $"<w:r><w:pict><v:shape><v:textpath string=\"{words}\"/></v:shape></w:pict></w:r>";
        var text = Text(Of(Runs(Art("CHÀO MỪNG ĐẠI HỘI"))).WithHeader($"<w:p>{Art("TUYỆT MẬT")}</w:p>"));
        Assert.Equal("CHÀO MỪNG ĐẠI HỘI", TreeText.Words(text).TrimEnd());
        Assert.Equal("TUYỆT MẬT", Site.Importing.Heads.SecrecyStamp.Find(text));
    }

    [Fact]
    public void LettersWithTheirReadingAbove_KeepBoth() => AssertLines(
        Read("<w:p><w:r><w:ruby><w:rt><w:r><w:t>tự</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>"), "字 (tự)");

    private static string Field(string data, string code) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>{data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    [Fact]
    public void WordsInSmartTags_OfAnyDepth_InTextsTablesAndNotes_AreRead()
    {
        static string Tag(string content) => $"<w:smartTag w:uri=\"urn:schemas-microsoft-com:office:smarttags\" w:element=\"place\"><w:smartTagPr><w:attr w:name=\"y\" w:val=\"1\"/></w:smartTagPr>{content}</w:smartTag>";

        var text = Text(Of(
            Runs(R("Tại "), Tag(Tag(R("Hà ", "b")) + R("Nội", "b") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"), R(" (mẫu)")),
            Table(true, Row("Nơi", "Hạn"), Row(Cell(Runs(Tag(R("Huế")))), "Quý I"))).WithFootnotes(Runs(Tag(R("Thủ đô")))));

        AssertLines(TreeText.Of(text).TrimEnd(), "Tại **Hà Nội**[^1] (mẫu)", "table ", "| Nơi | Hạn", "| Huế | Quý I", "^1: Thủ đô");
    }

    [Fact]
    public void LargeFirstLetter_BelongsToItsWord() => AssertLines(
        Read(P("T", "<w:framePr w:dropCap=\"drop\" w:lines=\"3\"/>"), P("rong năm"), P("K", "<w:framePr w:dropCap=\"none\"/>"), P("Khung")),
        "Trong năm", "K", "Khung");

    [Fact]
    public void Looks_AreJoinedOverRuns() => AssertLines(
        Read(Runs(R("đồng"), R(" bộ", "b"), R(", kiên", "b"), R(" "), R("trì", "b"), R(" và ", "i"), R("xong"))),
        "đồng** bộ, kiên trì**_ và _xong");

    [Fact]
    public void Table_WithMergedCells_IsFilledDownAndTold()
    {
        var text = Text(Of(Table(
            lines: true,
            Row(Cell(P("Việc", "b"), "<w:vMerge w:val=\"restart\"/>"), Cell(P("Thực hiện", "b", "center"), "<w:gridSpan w:val=\"2\"/>")),
            Row(Cell("<w:p/>", "<w:vMerge/>"), Cell(P("Chủ trì", "b")), Cell(P("Phối hợp", "b"))),
            Row("Soạn", Cell("Ban A", "<w:vMerge w:val=\"restart\"/>"), "Ban B"),
            Row("In", Cell("<w:p/>", "<w:vMerge/>"), "Ban C"))));

        AssertLines(TreeText.Of(text).TrimEnd(), "table ", "|| **Việc** | **Thực hiện: Chủ trì** | **Thực hiện: Phối hợp**", "| Soạn | Ban A | Ban B", "| In | Ban A | Ban C");
        Assert.Contains(text.Told, remark => remark.Kind == RemarkKind.MergedCells);
    }

    [Fact]
    public void BoldRowBelowTheNamesOfColumns_ThatPartsNoneOfThem_IsARow() => AssertLines(
        Read(Table(
            lines: true,
            Row(P("TT", "b"), P("Nhiệm vụ", "b"), P("Hạn", "b")),
            Row(P("I", "b"), Cell(P("Công tác tuyên giáo", "b"), "<w:gridSpan w:val=\"2\"/>")),
            Row("1", "Viết tin", "Quý I"))),
        "table ", "|| **TT** | **Nhiệm vụ** | **Hạn**", "| **I** | **Công tác tuyên giáo** | ", "| 1 | Viết tin | Quý I");

    [Fact]
    public void LettersRaisedOrLoweredByHand_ButNoWholeLine_AreThat()
    {
        string Set(string text, string halfPoints) => R(text).Replace("<w:rPr>", $"<w:rPr><w:position w:val=\"{halfPoints}\"/>", StringComparison.Ordinal);

        AssertLines(
            Read(
                Runs(R("120 m"), Set("2", "8"), R(", CO"), Set("2", "-6"), R(", năm "), Set("2026", "2")), Runs(Set("1", "6"), R(" Ghi chú")), Runs(R("10"), Set("6", "3pt")),
                Runs(Set("Số ", "6"), Set("12", "6"), Set("2", "14")), Runs(Set("2026", "6"))),
            "120 m^2^, CO,2,, năm 2026", "^1^ Ghi chú", "10^6^", "Số 12^2^", "2026");
    }

    [Fact]
    public void Table_WithoutLines_IsWhatItHolds_AndPhotosKeepTheirCaptions()
    {
        var text = Text(Of(
            Table(lines: false, Row(P("Trái", "center") + P("dưới trái", "center"), P("Phải", "center"))),
            Table(lines: false, Row(Runs(Picture("p1")), Runs(Picture("p2"))), Row(P("Một", "i"), P("Hai", "i"))))
            .WithPicture("p1", TestPicture.Logo(8)).WithPicture("p2", TestPicture.Logo(9), "image2.png"));

        AssertLines(TreeText.Of(text).TrimEnd(), "<> Trái", "<> dưới trái", "<> Phải", "![](1) _Một_", "![](2) _Hai_");
        Assert.Equal(2, text.Told.Count(remark => remark.Kind == RemarkKind.LayoutTable));
    }

    [Fact]
    public void Table_AfterALineThatNamesIt_HasACaption() => AssertLines(
        Read(P("Bảng 1. Số liệu mẫu", "center"), Table(lines: true, Row(P("Năm", "b"), P("Số", "b")), Row("2026", "5"))),
        "table Bảng 1. Số liệu mẫu", "|| **Năm** | **Số**", "| 2026 | 5");

    [Fact]
    public void Notes_StandInTheOrderOfTheText() => AssertLines(
        Read(Of(
            Runs(R("Một"), "<w:r><w:footnoteReference w:id=\"2\"/></w:r>", R(", hai"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>", R(".")))
            .WithFootnotes(P("Chú thích hai."), Runs("<w:r><w:footnoteRef/></w:r>", R(" Chú thích một.")))),
        "Một[^1], hai[^2].", "^1: Chú thích một.", "^2: Chú thích hai.");

    [Fact]
    public void Links_AreTakenFromRelationsAndFields() => AssertLines(
        Read(Of(
            Runs("<w:hyperlink r:id=\"a\">" + R("trang") + "</w:hyperlink>", R(" và "), "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://mau.vn/b\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", R("trường"), "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", R(", "), "<w:hyperlink w:anchor=\"x\">" + R("trong bài") + "</w:hyperlink>"))
            .WithOutside("a", "hyperlink", "https://mau.vn/a")),
        "[trang](https://mau.vn/a) và [trường](https://mau.vn/b), trong bài");

    [Fact]
    public void Link_WhoseAddressIsNone_LeavesItsWords() =>
        Assert.Contains("trang", Read(Of(Runs("<w:hyperlink r:id=\"a\">" + R("trang") + "</w:hyperlink>")).WithOutside("a", "hyperlink", "http://")), StringComparison.Ordinal);

    [Fact]
    public void LinkOfANote_LeadsWhereTheNotesOwnPartSays() => AssertLines(
        Read(Of(Runs(R("Một"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"))
            .WithOutside("a", "hyperlink", "https://mau.vn/bai")
            .WithFootnotes(Runs("<w:hyperlink r:id=\"a\">" + R("nguồn") + "</w:hyperlink>"))
            .WithLinkOfFootnotes("a", "https://mau.vn/chu-thich")),
        "Một[^1]", "^1: [nguồn](https://mau.vn/chu-thich)");

    [Fact]
    public void PictureOfANote_IsTold()
    {
        var text = Text(Of(Runs(R("Một"), "<w:r><w:footnoteReference w:id=\"1\"/></w:r>")).WithPicture("p", TestPicture.Logo(8)).WithFootnotes(Runs(R("Ghi chú"), Picture("p", "Sơ đồ"))));
        Assert.Empty(text.Pictures);
        Assert.Equal([(RemarkKind.ObjectDropped, "Sơ đồ")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    /// <summary>Unicode has the digits, so m² needs no word; "khối A" with its letter raised reads otherwise when it stands level.</summary>
    [Fact]
    public void RaisedLetters_AreTakenAndTold()
    {
        const string raised = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>";
        const string lowered = "<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>";
        var text = Text(Of(Runs(R("5 m"), raised + "2</w:t></w:r>", R(", 30"), raised + "o</w:t></w:r>", R("C, quỹ x"), raised + "a</w:t></w:r>", R(" và k"), lowered + "tb</w:t></w:r>", R(", ghi chú"), raised + "(*)</w:t></w:r>")));
        Assert.Equal([(RemarkKind.ShiftedTaken, "a tb")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void StruckWords_AreTakenAndTold()
    {
        var text = Text(Of(Runs(R("Bảo đảm "), "<w:r><w:rPr><w:strike/></w:rPr><w:t>90%</w:t></w:r>", R(" chi bộ"))));
        Assert.Equal("Bảo đảm ~90%~ chi bộ\n", TreeText.Of(text));
        Assert.Equal([(RemarkKind.StruckTaken, "90%")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void HiddenText_OfAFieldOrATableRow_IsToldAndNotRead()
    {
        var text = Text(Of(
            Runs("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:instrText> HYPERLINK \"https://mau.vn/b\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", R("trang"), R(" ẩn đi", "vanish"), "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>", R(" sau")),
            Table(lines: true, Row("a", "b"), Row("c", "d"), Row("e", "g").Replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>", StringComparison.Ordinal))));
        AssertLines(TreeText.Of(text).TrimEnd(), "[trang](https://mau.vn/b) sau", "table ", "| a | b", "| c | d");
        Assert.Equal([(RemarkKind.HiddenText, "ẩn đi"), (RemarkKind.HiddenText, "e g")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void WhatIsThereForNewerAndOlderPrograms_IsReadOnce()
    {
        var text = Text(Of(Runs(R("Trong dòng "), Twice(R("một lần"))), Twice(P("Cả đoạn.")), Table(lines: true, Row("a", "b"), Twice($"<w:tr>{Cell("c")}{Twice(Cell("d"))}</w:tr>")))
            .WithHeader(Runs(TextBox(P("Đầu trang")))));
        AssertLines(TreeText.Of(text).TrimEnd(), "Trong dòng một lần", "Cả đoạn.", "table ", "| a | b", "| c | d");
        Assert.Equal("Đầu trang", Assert.Single(text.Told).Text);
    }

    [Fact]
    public void TextBox_IsReadOnce_BelowItsParagraph()
    {
        var text = Text(Of(Runs(R("Đoạn có hộp."), TextBox(P("Đường dây nóng")))));
        AssertLines(TreeText.Of(text).TrimEnd(), "Đoạn có hộp.", "Đường dây nóng");
        Assert.Single(text.Told, remark => remark.Kind == RemarkKind.TextBoxTaken);
    }

    [Fact]
    public void Picture_KeepsAltTextCaptionAndBytes()
    {
        var bytes = TestPicture.Logo(8);
        var text = Text(Of(Runs(R("Trước "), Picture("p1", "Hội trường")), P("Quang cảnh. Ảnh: Mẫu", "center"), P("Sau.")).WithPicture("p1", bytes));
        AssertLines(TreeText.Of(text).TrimEnd(), "Trước", "![Hội trường](1) Quang cảnh. Ảnh: Mẫu", "Sau.");
        Assert.Equal(bytes, Assert.Single(text.Pictures).Read());
    }

    [Fact]
    public void Changes_AreTakenOrDropped_AndTold()
    {
        var text = Text(Of(Runs(
            R("Bảo đảm "), "<w:ins w:id=\"1\" w:author=\"x\">" + R("100%") + "</w:ins>", "<w:del w:id=\"2\" w:author=\"x\"><w:r><w:delText>90%</w:delText></w:r></w:del>", R(" chi bộ"), R(" ẩn đi", "vanish"))).WithComment("Xem lại").WithHeader("Lưu hành nội bộ"));
        AssertLines(TreeText.Of(text).TrimEnd(), "Bảo đảm 100% chi bộ");
        Assert.Equal(
            [(RemarkKind.Comment, "Xem lại"), (RemarkKind.PageHeader, "Lưu hành nội bộ"), (RemarkKind.InsertedTextTaken, "100%"), (RemarkKind.DeletedText, "90%"), (RemarkKind.HiddenText, "ẩn đi")],
            text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void DeletedCell_IsDroppedAndTold()
    {
        var text = Text(Of(Table(true, Row("Việc", "Hạn"), Row("Soạn", Cell("31/12", "<w:cellDel w:id=\"1\" w:author=\"x\"/>"), "30/11"))));
        AssertLines(TreeText.Of(text).TrimEnd(), "table ", "| Việc | Hạn", "| Soạn | 30/11");
        Assert.Equal([(RemarkKind.DeletedText, "31/12")], text.Told.Select(remark => (remark.Kind, remark.Text)));
    }

    [Fact]
    public void TableInACellOfATable_IsLines_AndIsTold()
    {
        var text = Text(Of(Table(true, Row("Việc", "Ai"), Row("Soạn", Cell(Table(true, Row("Chủ trì", "Ban A"), Row("Phối hợp", "Ban B")) + P("Xong."))))));
        Assert.All(["Chủ trì", "Ban A", "Phối hợp", "Ban B", "Xong."], words => Assert.Contains(words, TreeText.Words(text), StringComparison.Ordinal));
        Assert.Equal(RemarkKind.TableInCell, Assert.Single(text.Told).Kind);
    }

    [Fact]
    public void Paragraph_OfVeryManyRuns_IsOneText()
    {
        const int Times = 60_000;
        Assert.Equal(string.Concat(Enumerable.Repeat("mẫu ", Times)).TrimEnd(), Read(Runs([.. Enumerable.Repeat(R("mẫu "), Times)])));
    }

    [Fact]
    public void Capitals_MadeByTheLook_AreLetters() => AssertLines(Read(P("kế hoạch", "caps", "center")), "<> KẾ HOẠCH");

    [Theory]
    [InlineData("Sè 88-TB/§UK ngµy 12 th¸ng 5", ".VnTime", "Số 88-TB/ĐUK ngày 12 tháng 5")]
    [InlineData("®¶ng ñy khèi", ".VnTimeH", "ĐẢNG ỦY KHỐI")]
    [InlineData("Ban Th\u00ADêng vô", ".VnArial", "Ban Thường vụ")]
    [InlineData("Haïn cheá cuûa Ñaûng uûy", "VNI-Times", "Hạn chế của Đảng ủy")]
    [InlineData("Đảng ủy, café, ½", ".VnTime", "Đảng ủy, café, ½")]
    [InlineData("§o¹n nµy d¸n tõ v¨n b¶n cò", "Times New Roman", "Đoạn này dán từ văn bản cũ")]
    [InlineData("café, Côte d’Ivoire, 30°C, ½.", "Times New Roman", "café, Côte d’Ivoire, 30°C, ½.")]
    public void OldEncodings_AreDecodedByFontOrBySyllables(string written, string font, string read) => AssertLines(Read(P(written, "font:" + font)), read);

    [Fact]
    public void OldEncoding_OfSomeRuns_LeavesTheOthers() => AssertLines(
        Read(Runs(R("Chi bộ "), R("trùc thuéc ", "font:.VnTime"), R("Ñaûng uûy", "font:VNI-Times"), R(" năm 2026; café"))), "Chi bộ trực thuộc Đảng ủy năm 2026; café");

    [Fact]
    public void WordsSoftHyphen_IsALetterOfTcvn3_AndNothingElsewhere() => AssertLines(
        Read(Runs("<w:r><w:rPr><w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/></w:rPr><w:t>d</w:t><w:softHyphen/><w:t>¬ng</w:t></w:r>", "<w:r><w:t xml:space=\"preserve\"> và dài</w:t><w:softHyphen/><w:t xml:space=\"preserve\"> ra, 59</w:t><w:noBreakHyphen/><w:t>KH</w:t></w:r>")),
        "dương và dài ra, 59-KH");

    [Fact]
    public void MacrosAndOutsideFiles_AreIgnoredAndTold()
    {
        var text = Text(Of(P("Chữ.")).WithMacros().WithOutside("t", "attachedTemplate", "http://mau.vn/t.dotm"));
        Assert.Equal([RemarkKind.MacrosIgnored, RemarkKind.ExternalIgnored], text.Told.Select(remark => remark.Kind));
    }
}
