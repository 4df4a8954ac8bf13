using System.Text.RegularExpressions;

namespace Site.Model.Text;

/// <summary>A picture's description that is only a file's name, which tells a listener nothing.</summary>
public static partial class FileNameAsText
{
    /// <param name="fileName">Of the picture described.</param>
    public static bool Is(string text, string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        return PictureName().IsMatch(text) ||
            (text.Equals(stem, StringComparison.OrdinalIgnoreCase) && !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().IndexOfAny("-_0123456789") >= 0);
    }

    /// <summary>With a picture's extension, or as cameras, phones and Zalo name their files.</summary>
    [GeneratedRegex(
        @"\.(jpe?g|jfif|png|webp|gif|heic|heif|bmp|tiff?)$|^(IMG|DSC|DSCN|DSCF|PXL|MVIMG|VID|Screenshot|received|FB_IMG|z[0-9]{8,})[-_0-9 ][-_0-9a-zA-Z ().]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();
}
