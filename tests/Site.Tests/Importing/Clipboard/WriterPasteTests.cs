using Site.Importing.Markdown;

namespace Site.Tests.Importing.Clipboard;

/// <summary>What LibreOffice Writer writes as HTML and as plain text of the same lists (version 7.4, by its own filters); contents invented.</summary>
public sealed class WriterPasteTests
{
    private const string Html =
        """
        <p>Quy chế mẫu:</p>
        <ol>
        	<li><p>Phạm vi điều
        	chỉnh</p>
        	<ol>
        		<li><p>Nội dung</p>
        		<ol type="a">
        			<li><p>Điểm a nội dung;</p>
        			<li><p>Điểm b nội dung.</p>
        		</ol>
        	</ol>
        	<li><p>Đối tượng</p>
        </ol>
        <ol type="i">
        	<li><p>Việc;</p>
        	<li><p>Việc.</p>
        </ol>
        <ol type="I"><li><h1>Mục đích</h1></ol>
        """;

    private const string Plain =
        """
        Quy chế mẫu:
            Điều 1. Phạm vi điều chỉnh
                1.1. Nội dung
                    a) Điểm a nội dung;
                    b) Điểm b nội dung.
            Điều 2. Đối tượng
            (i) Việc;
            (ii) Việc.
            Phần I: Mục đích
        """;

    [Fact]
    public void Labels_AreThoseOfThePlainText() => Assert.Equal(
        "Quy chế mẫu:\n\nĐiều 1. Phạm vi điều chỉnh\n\n1.1. Nội dung\n\na) Điểm a nội dung;\nb) Điểm b nội dung.\n\nĐiều 2. Đối tượng\n\n(i) Việc;\n\n(ii) Việc.\n\n## Phần I: Mục đích\n",
        Of(Html, Plain));

    [Theory]
    [InlineData("")]
    [InlineData("Khoản 7. Một\nHai\n3. Ba, là việc khác của một danh sách dài hơn")]
    [InlineData("Theo Điều 1. của quy chế mẫu thì Một")]
    public void Labels_ThatThePlainTextDoesNotShow_StayAsTheyAre(string plain) => Assert.Equal("1. Một\n2. Hai\n", Of("<ol><li>Một</li><li>Hai</li></ol>", plain));

    private static string Of(string html, string plain) => MarkdownWriter.Write(Site.Importing.Clipboard.Read(html, plain, []), new Dictionary<string, string>());
}
