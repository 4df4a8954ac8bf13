using CsCheck;
using Site.Tests.Cli.Inventory;
using Site.Model.Text;

namespace Site.Tests.Model.Text;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("Tin, bài", "\"Tin, bài\"\r\n")]
    [InlineData("nói \"được\"", "\"nói \"\"được\"\"\"\r\n")]
    [InlineData("hai\ndòng", "\"hai\ndòng\"\r\n")]
    [InlineData("thường", "thường\r\n")]
    [InlineData("", "\r\n")]
    public void Line_QuotesWhatTheRfcAsksFor(string cell, string expected) => Assert.Equal(expected, CsvText.Line([cell]));

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\",\"y\")")]
    [InlineData("+84 000")]
    [InlineData("-1+cmd|'/c calc'!A0")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("\n=1+1")]
    [InlineData("  =1+1")]
    [InlineData("＝1+1")]
    public void Cell_ThatASpreadsheetWouldRun_StandsBehindAnApostrophe(string cell) =>
        Assert.Equal("'" + cell, Assert.Single(CsvReader.Read(CsvText.Line(["a", cell])))[1]);

    [Fact]
    public void Cell_ThatATerminalWouldObey_IsMadeHarmless() => Assert.Equal("a␛[2Jb\uFFFD\r\n", CsvText.Line(["a\e[2Jb\u202E"]));

    [Fact]
    public void Line_OfAnything_ReadsBackAsItWas() =>
        Property.Text("ab,\"\"\r\n\t;' ệ=", 9).Select(text => "a" + text).Array[1, 6]
            .Always(cells => Assert.Equal(cells, Assert.Single(CsvReader.Read(CsvText.Line(cells)))), times: 3_000);
}
