using System.Text;
using Site.Importing.Attachments;
using Site.Model.Attachments;

namespace Site.Tests.Importing.Attachments;

public class PlainTextFileTests
{
    private static string[] Told(byte[] file, string extension = ".csv") => [.. AttachmentReader.Read(file, extension).Lines.Select(line => $"{line.Place}{(line.GoesOn ? " +" : "")}: {line.Text}")];

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    public void Csv_InAnyUnicode_IsRead(string encoding, bool hasMark)
    {
        var format = Encoding.GetEncoding(encoding);
        byte[] file = [.. hasMark ? format.GetPreamble() : [], .. format.GetBytes("Họ tên,Số\n\"Mẫu, \"\"A\"\"\",12\n")];
        Assert.Equal(["dòng 1, cột 1: Họ tên", "dòng 1, cột 2 +: Số", "dòng 2, cột 1: Mẫu, \"A\"", "dòng 2, cột 2 +: 12"], Told(file));
    }

    [Theory]
    [InlineData("a;b,c;d")]
    [InlineData("a\tb,c\td")]
    public void Csv_OtherSeparators_AreSeen(string line) => Assert.Equal(["dòng 1, cột 1: a", "dòng 1, cột 2 +: b,c", "dòng 1, cột 3 +: d"], Told(Encoding.UTF8.GetBytes(line)));

    [Fact]
    public void Csv_RowOfSeveralLines_StandsWhereItBegins() =>
        Assert.Equal(["dòng 1, cột 1: a", "dòng 1, cột 1: b", "dòng 1, cột 2 +: c", "dòng 3, cột 1: d"], Told("\"a\nb\",c\nd"u8.ToArray()));

    [Fact]
    public void Csv_InACodePage_KeepsItsDigits() => Assert.Contains("dòng 1, cột 2 +: 0912345678", Told([(byte)'N', 0xE2, (byte)',', .. "0912345678"u8]));

    [Fact]
    public void Text_HasLines() => Assert.Equal(["dòng 1: một", "dòng 3: ba"], Told("một\r\n\r\nba"u8.ToArray(), ".txt"));

    [Fact]
    public void BytesThatAreNoText_AreBroken() => Assert.Equal(AttachmentState.Broken, AttachmentReader.Read([0, 0, 1, 2, 0], ".csv").State);
}
