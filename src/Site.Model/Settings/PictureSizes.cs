namespace Site.Model.Settings;

/// <summary>
/// How wide a theme shows pictures of a text, in the words of HTML's attribute <c>sizes</c>: what a browser needs to know before it has read any
/// style, to take the right file.
/// </summary>
/// <param name="Text">One that stands alone.</param>
/// <param name="Portrait">One that stands alone and is higher than wide.</param>
/// <param name="Gallery">One of a gallery.</param>
public sealed record PictureSizes(string Text, string Portrait, string Gallery)
{
    /// <summary>As wide as the screen: right for phones, wasteful for the rest.</summary>
    public static readonly PictureSizes Default = new("100vw", "100vw", "100vw");
}
