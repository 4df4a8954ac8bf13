using System.Buffers.Binary;
using System.Text;
using Site.Pictures;

namespace Site.Tests.Pictures;

/// <summary>The line on rights, from bytes that come from anywhere.</summary>
public class ExifCopyrightTests
{
    private const int Copyright = 0x8298, Width = 0x0100, Text = 2, Number = 3;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Line_InEitherByteOrder_KeepsVietnameseLetters(bool littleEndian) =>
        Assert.Equal("Ảnh: Nguyễn Văn A (mẫu)", ExifCopyright.Of(Tiff(littleEndian, (Width, Number, [1, 0]), (Copyright, Text, "Ảnh: Nguyễn Văn A (mẫu)\0"u8.ToArray()))));

    [Fact]
    public void Line_BehindAJpegsPrefix_IsFound() =>
        Assert.Equal("Ban biên tập", ExifCopyright.Of([.. "Exif\0\0"u8, .. Tiff(true, (Copyright, Text, "Ban biên tập\0"u8.ToArray()))]));

    [Fact]
    public void Line_OfAtMostFourBytes_StandsInItsEntry() => Assert.Equal("TTX", ExifCopyright.Of(Tiff(true, (Copyright, Text, "TTX\0"u8.ToArray()))));

    [Fact]
    public void PhotographerAndEditor_AreOneLine() => Assert.Equal("An Bình", ExifCopyright.Of(Tiff(true, (Copyright, Text, "An\0Bình\0"u8.ToArray()))));

    [Fact]
    public void Line_ThatIsNotUtf8_IsWesternEuropean() => Assert.Equal("© André", ExifCopyright.Of(Tiff(false, (Copyright, Text, Encoding.Latin1.GetBytes("© André\0")))));

    public static TheoryData<string, byte[]> WithoutLine => new()
    {
        { "empty", [] },
        { "no TIFF", "XX*\0\u0008\0\0\0\0\0"u8.ToArray() },
        { "no entry of that tag", Tiff(true, (Width, Number, [1, 0])) },
        { "a number", Tiff(true, (Copyright, Number, [1, 0])) },
        { "directory outside", [.. "II*\0"u8, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0] },
        { "text outside", Outside(at: 10_000, length: 20) },
        { "text too long", Outside(at: 8, length: int.MaxValue) },
        { "entries cut short", [.. Tiff(true, (Width, Number, [1, 0]), (Copyright, Text, "abcdefgh"u8.ToArray()))[..24]] },
    };

    [Theory]
    [MemberData(nameof(WithoutLine))]
    public void Exif_WithoutAReadableLine_HasNone(string what, byte[] exif) => Assert.True(ExifCopyright.Of(exif) is null, what);

    /// <summary>A directory right behind the header; values of more than four bytes follow it.</summary>
    private static byte[] Tiff(bool littleEndian, params (int Tag, int Type, byte[] Value)[] entries)
    {
        var values = 8 + 2 + (12 * entries.Length) + 4;
        List<byte> head = [.. littleEndian ? "II*\0"u8 : "MM\0*"u8, .. Big(8, 4), .. Big(entries.Length, 2)], tail = [];
        foreach (var (tag, type, value) in entries)
        {
            var count = type == Number ? value.Length / 2 : value.Length;
            head.AddRange([.. Big(tag, 2), .. Big(type, 2), .. Big(count, 4)]);
            head.AddRange(value.Length <= 4 ? [.. value, .. new byte[4 - value.Length]] : Big(values + tail.Count, 4));
            tail.AddRange(value.Length <= 4 ? [] : value);
        }

        return [.. head, .. new byte[4], .. tail];

        byte[] Big(int value, int size)
        {
            var bytes = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(bytes, value);
            bytes = bytes[^size..];
            return littleEndian ? [.. bytes.Reverse()] : bytes;
        }
    }

    private static byte[] Outside(int at, int length)
    {
        var tiff = Tiff(true, (Copyright, Text, "abcdefgh"u8.ToArray()));
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(14), length);
        BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(18), at);
        return tiff;
    }
}
