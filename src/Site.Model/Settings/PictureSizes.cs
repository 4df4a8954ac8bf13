namespace Site.Model.Settings;

/// <summary>
/// How wide a theme shows the pictures of a text, as values of HTML's attribute <c>sizes</c>: a browser chooses a picture's file before it has read
/// any stylesheet, so the page must say it.
/// </summary>
/// <param name="Text">One that stands alone.</param>
/// <param name="Portrait">One that stands alone and is higher than wide.</param>
/// <param name="Gallery">One of a gallery.</param>
public sealed record PictureSizes(string Text, string Portrait, string Gallery)
{
    /// <summary>As wide as the screen: right for phones, larger than needed elsewhere.</summary>
    public static readonly PictureSizes Default = new("100vw", "100vw", "100vw");
}
