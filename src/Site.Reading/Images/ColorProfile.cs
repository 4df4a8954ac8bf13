namespace Site.Reading.Images;

/// <summary>The header of an ICC colour profile: whether it is one at all.</summary>
internal static class ColorProfile
{
    /// <summary>The number of its first bytes that are read.</summary>
    public const int HeaderLength = 40;

    public static bool IsBroken(ReadOnlySpan<byte> start) => start.Length < HeaderLength || !start[36..].StartsWith("acsp"u8);
}
