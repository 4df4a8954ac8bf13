namespace Site.Browser.Tests.Browser;

/// <summary>How a reader sees a page; sizes in CSS pixels.</summary>
public sealed record Look(int Width, int Height, bool IsDark = false, bool HasScript = true)
{
    public static readonly Look Phone = new(360, 800);
    public static readonly Look Tablet = new(768, 1024);
    public static readonly Look Desktop = new(1280, 900);
    public static readonly Look DarkDesktop = Desktop with { IsDark = true };
}
