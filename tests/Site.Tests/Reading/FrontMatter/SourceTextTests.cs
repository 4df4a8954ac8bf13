using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.FrontMatter;

namespace Site.Tests.Reading.FrontMatter;

public sealed class SourceTextTests
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/a.md");

    [Fact]
    public void Decode_ByteOrderMark_IsLeftOut() => Assert.Equal("a", Decode([0xEF, 0xBB, 0xBF, (byte)'a']).Text);

    [Theory]
    [InlineData("a\r\nb\r\n")]
    [InlineData("a\rb\r")]
    public void Decode_LineEndsOfOtherSystems_AreNewlines(string text) => Assert.Equal("a\nb\n", Decode(Encoding.UTF8.GetBytes(text)).Text);

    [Fact]
    public void Decode_DecomposedLetters_AreComposed() =>
        Assert.Equal("Đảng ủy Khối", Decode(Encoding.UTF8.GetBytes("Đa\u0309ng u\u0309y Kho\u0302\u0301i")).Text);

    [Fact]
    public void Decode_BytesThatAreNotUtf8_AreToldAtTheFirst()
    {
        var (text, told) = Decode([.. "ab\r\nđc"u8, 0xB5, (byte)'x']);

        Assert.Null(text);
        Assert.Equal(["K004 2:3+1"], told);
    }

    [Fact]
    public void Decode_Utf16_IsNotUtf8() => Assert.Equal(["K004 1:1+1"], Decode([0xFF, 0xFE, (byte)'a', 0]).Told);

    [Fact]
    public void Decode_ControlCharacter_IsToldAndBecomesASpace()
    {
        var (text, told) = Decode("a\nb\u0007c"u8.ToArray());

        Assert.Equal("a\nb c", text);
        Assert.Equal(["K008 2:2+1"], told);
    }

    [Theory]
    [InlineData('\v')]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void Decode_SoftLineBreak_IsASpace_ToldOnce(char c)
    {
        var (text, told) = Decode(Encoding.UTF8.GetBytes($"Da\u0303\n\u200Ba{c}b{c}c"));

        Assert.Equal("Dã\na b c", text);
        Assert.Equal(["K020 2:1+0", "K022 2:2+0"], told.Order());
    }

    [Fact]
    public void Decode_InvisibleCharacters_AreTakenOutAndToldOnceAtTheFirst()
    {
        var (text, told) = Decode("\uFEFFĐảng\u00A0ủy\n59\u200B-KH\u2060/ĐUK\u00AD\n"u8.ToArray());

        Assert.Equal("Đảng\u00A0ủy\n59-KH/ĐUK\n", text);
        Assert.Equal(["K020 2:3+0"], told);
    }

    [Fact]
    public void Decode_InvisibleBetweenALetterAndItsMark_LetsThemMeet() => Assert.Equal("ả", Decode("a\u200B\u0309"u8.ToArray()).Text);

    [Fact]
    public void Decode_Tcvn3_IsToldAndKeepsTheSoftHyphensThatAreLetters()
    {
        const string written = "T\u00AD t\u00ADëng Hå ChÝ Minh";
        var (text, told) = Decode(Encoding.UTF8.GetBytes(written));

        Assert.Equal(written, text);
        Assert.Equal(["K021 1:1+15"], told);
    }

    [Fact]
    public void Decode_Vni_IsTold() => Assert.Equal(["K021 2:1+24"], Decode("Tin\nSaùng nay Ñaûng uûy hoïp"u8.ToArray()).Told);

    private static (string? Text, string[] Told) Decode(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        return (SourceText.Decode(File, bytes, diagnostics), diagnostics.Lines());
    }
}
