namespace Site.Reading.Images;

/// <summary>An ICC profile's header, as far as it shows whether the rest is worth reading.</summary>
internal static class ColorProfile
{
    /// <summary>How many of its first bytes are looked at.</summary>
    public const int HeaderLength = 40;

    public static bool IsBroken(ReadOnlySpan<byte> start) => start.Length < HeaderLength || !start[36..].StartsWith("acsp"u8);
}
