using Site.Rendering.Bulletins.Docx.Parts;


namespace Site.Tests.Rendering.Bulletins.Docx.Parts;

public class JpegTurnTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 180)]
    [InlineData(6, 90)]
    [InlineData(8, 270)]
    [InlineData(2, 0)]
    [InlineData(99, 0)]
    public void Orientation_SaysHowFarToTurn(byte orientation, int degrees)
    {
        Assert.Equal(degrees, JpegTurn.Of(BigEndian(orientation)));
        Assert.Equal(degrees, JpegTurn.Of(LittleEndian(orientation)));
    }

    [Fact]
    public void JpegWithoutExif_StandsAsItIs() => Assert.Equal(0, JpegTurn.Of([0xFF, 0xD8, 0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 2]));

    [Fact]
    public void CutAnywhere_NeverFails()
    {
        var whole = BigEndian(6);
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.InRange(JpegTurn.Of(whole.AsSpan(0, length)), 0, 270);
        }
    }

    [Fact]
    public void LengthsThatLie_NeverFail()
    {
        var whole = BigEndian(6);
        for (var at = 2; at < whole.Length; at++)
        {
            var broken = whole.ToArray();
            broken[at] = 0xFF;
            Assert.InRange(JpegTurn.Of(broken), 0, 270);
        }
    }

    internal static byte[] BigEndian(byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
        .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0, 0xFF, 0xDA, 0, 2,
    ];

    private static byte[] LittleEndian(byte orientation) =>
    [
        0xFF, 0xD8, 0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
        .. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xDA, 0, 2,
    ];
}
