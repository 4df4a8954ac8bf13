namespace Site.Rendering.Themes.Assets;

/// <summary>Media types of the pictures that a theme may name.</summary>
internal static class PictureTypes
{
    /// <param name="path">Any path or address that ends in an extension.</param>
    public static string Of(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".webp" => "image/webp",
        _ => "image/jpeg",
    };
}
