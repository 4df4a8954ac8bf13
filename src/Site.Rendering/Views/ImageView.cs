namespace Site.Rendering.Views;

/// <param name="Width">Pixels as shown.</param>
public sealed record ImageView(string Src, int Width, int Height, string Alt, string? Caption, string? Credit)
{
    public bool HasCaption => Caption is not null || Credit is not null;
}
