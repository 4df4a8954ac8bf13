using Site.Model.Documents;

namespace Site.Rendering.Views;

/// <summary>A picture in its variants.</summary>
/// <param name="Src">For browsers that know no WebP.</param>
/// <param name="SrcSet">WebP in several widths; how wide the picture is shown is the theme's to say, in <c>sizes</c>. Empty on paper.</param>
/// <param name="Full">At full size.</param>
/// <param name="Width">Of the picture itself, in pixels as it is shown.</param>
public sealed record ImageView(string Src, string SrcSet, string Full, int Width, int Height, string Alt, string? Caption, string? Credit)
{
    /// <summary>Null: the middle.</summary>
    public FocusView? Focus { get; init; }

    /// <summary>For a picture that is higher than wide: its width in tenths of its height, rounded down; a theme keeps it within the screen by that.</summary>
    public int? Portrait => Width < Height ? Math.Max(1, Width * 10 / Height) : null;

    /// <summary>The credit as it is shown: <c>Ảnh: Ban Biên tập</c>, or as written where it says itself what the picture is: <c>Tranh: …</c>.</summary>
    public string? CreditLine => Credit is null ? null : Illustration.CreditLabel(Credit) + Credit;

    public bool HasCaption => Caption is not null || Credit is not null;
}

/// <summary>What must stay where a picture is cut, in hundredths of its width and height: whole tens.</summary>
public sealed record FocusView(int Across, int Down);
