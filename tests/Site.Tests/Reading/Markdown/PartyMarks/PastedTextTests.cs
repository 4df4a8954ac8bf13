namespace Site.Tests.Reading.Markdown.PartyMarks;

/// <summary>Text as people paste it from Word, Zalo or an old page, and what becomes of it.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [ClassData(typeof(PastedTextCases))]
    public void Pasted_Becomes(string claim, string markdown, string html)
    {
        Assert.NotEmpty(claim);
        Assert.Equal(html.ReplaceLineEndings("\n"), Sample.Html(markdown));
        Assert.Empty(Sample.Faults(markdown));
    }

    [Theory]
    [InlineData("1. Một\n3. Ba\n7. Bảy", "<ol>\n<li>Một</li>\n<li value=\"3\">Ba</li>\n<li value=\"7\">Bảy</li>\n</ol>", "K320 2:1+2", "K320 3:1+2")]
    [InlineData("1. Một\n2. Hai\n1. Lại một", "<ol>\n<li>Một</li>\n<li>Hai</li>\n<li value=\"1\">Lại một</li>\n</ol>")]
    [InlineData("1) Một\n3) Ba", "<ol class=\"dau\">\n<li><span class=\"dau-so\">1)</span> Một</li>\n<li><span class=\"dau-so\">3)</span> Ba</li>\n</ol>", "K320 2:1+2")]
    [InlineData("Gồm:\n3. Ba\n5. Năm", "<p>Gồm:</p>\n<ol start=\"3\">\n<li>Ba</li>\n<li value=\"5\">Năm</li>\n</ol>", "K320 3:1+2")]
    [InlineData("1- Một\n\n4- Bốn", "<ul class=\"dau\">\n<li><span class=\"dau-so\">1-</span> Một</li>\n<li><span class=\"dau-so\">4-</span> Bốn</li>\n</ul>", "K320 3:1+2")]
    [InlineData("I- MỘT\n\nIII- BA", "<h2 id=\"i-mot\">I- MỘT</h2>\n<h2 id=\"iii-ba\">III- BA</h2>", "K320 3:1+7")]
    public void Number_ThatSkips_IsToldAndStays(string markdown, string html, params string[] faults)
    {
        Assert.Equal(html, Sample.Html(markdown));
        Assert.Equal(faults, Sample.Faults(markdown));
    }

    [Theory]
    [InlineData("a) Một\nb) Hai\nc) Ba\nd) Bốn\nđ) Năm\ne) Sáu\ng) Bảy\nh) Tám\ni) Chín\nk) Mười")]
    [InlineData("1. Một\n2. Hai\n\n## Phần sau\n\n5. Năm")]
    [InlineData("I- MỘT\n\n1- Một\n\n2- Hai\n\nII- HAI\n\n1- Một")]
    [InlineData("1. Một\n2. Hai\n\n1. Lại một")]
    public void Numbers_InTheirOrder_AreNotTold(string markdown) => Assert.Empty(Sample.Faults(markdown));

    [Theory]
    [InlineData("Họp **đúng giờ", "K321 1:5+2")]
    [InlineData("Đạt C** và D**", "K321 1:6+2", "K321 1:13+2")]
    [InlineData("Số __tiền", "K321 1:4+2")]
    [InlineData("Kết quả ## Đề mục", "K322 1:9+2")]
    [InlineData("| Việc | Ai |\n\nĐoạn", "K323 1:1+13")]
    [InlineData("Đoạn\nviết | Ban |", "K323 2:1+12", "K324 2:1+4")]
    [InlineData("1\tViết tin\tCộng tác viên", "K323 1:1+24")]
    public void Mark_ThatDidNotTake_IsToldAtItsPlace(string markdown, params string[] faults) => Assert.Equal(faults, Sample.Faults(markdown));

    [Theory]
    [InlineData("họp lúc 14h.\nnhớ mang sổ.\n\nmột\nhai", "K324 2:1+3")]
    [InlineData("> Một là\n> hai là", "K324 2:3+3")]
    [InlineData("Năm 1945 - Nước Việt Nam Dân chủ Cộng hòa ra đời tại Quảng trường Ba Đình lịch sử\nNăm 1975 - Đất nước thống nhất", "K324 2:1+3")]
    public void Lines_JoinedInDoubt_AreToldOnce(string markdown, params string[] faults)
    {
        Assert.DoesNotContain("<br>", Sample.Html(markdown), StringComparison.Ordinal);
        Assert.Equal(faults, Sample.Faults(markdown));
    }

    [Theory]
    [InlineData(@"Nhãn \*\* và \#\# và \| cuối \|")]
    [InlineData("Ngày ___/___/_____, 3*4*5, 2 * 2, ______ đồng, C#, 5**2")]
    [InlineData("Tiêu đề của file__ten__dai.docx")]
    public void Sign_ThatIsNoMark_IsNotTold(string markdown) => Assert.Empty(Sample.Faults(markdown));

    [Fact]
    public void Heading_ByItsMark_IsInTheTableOfContents() => Assert.Equal(
        ["I- Mục đích, yêu cầu", "II. NHIỆM VỤ"],
        Sample.Read("I- Mục đích, yêu cầu\n\nĐoạn.\n\n**II. NHIỆM VỤ**\n").Headings.Select(heading => heading.Text));

    [Fact]
    public void Places_InPointsAndTables_AreExact() => Assert.Equal(
        ["K301 1:6+3", "K301 4:7+3", "K301 8:7+3"],
        Sample.Faults("1-\tA <b>\n\nA\tB\tC\n1\tmột\t<i>\n\nx | y\n-|-\nmột | <u>\n"));
}
