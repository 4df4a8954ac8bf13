using Site.Rendering.Bulletins;

namespace Site.Tests.Rendering.Bulletins;

public class QrCodeTests
{
    /// <summary>ISO/IEC 18004: a version-2 symbol has 25 modules a side, the quiet zone 4 on each.</summary>
    [Fact]
    public void Of_AShortAddress_IsASquareWithAQuietZone() => Assert.Equal(25 + (2 * 4), QrCode.Of("https://khoi.example/a").Size);

    /// <summary>Each finder pattern begins with a row of seven dark modules; the first lies just inside the quiet zone.</summary>
    [Fact]
    public void Of_AnyAddress_BeginsWithAFinderPattern() => Assert.StartsWith("M4 4h7v1h-7z", QrCode.Of("https://khoi.example/a").Path, StringComparison.Ordinal);

    [Fact]
    public void Of_OtherAddresses_DrawOtherCodes() => Assert.NotEqual(QrCode.Of("https://khoi.example/a"), QrCode.Of("https://khoi.example/b"));
}
