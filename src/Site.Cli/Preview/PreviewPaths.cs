namespace Site.Cli.Preview;

/// <summary>The preview's own addresses. No document can have one: names that begin with <c>_</c> are not pages.</summary>
internal static class PreviewPaths
{
    public const string Index = "/_xem-truoc/";
    public const string Styles = "/_kieu-dang/";
    public const string Events = "/_xem-truoc/su-kien";
    public const string Script = "/_xem-truoc/xem-truoc.js";
    public const string Stylesheet = "/_xem-truoc/xem-truoc.css";

    /// <summary>Requests a page without the preview's marks, as a build writes it.</summary>
    public const string Unmarked = "nguyen-ban";
}
