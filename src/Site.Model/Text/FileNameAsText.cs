using System.Text.RegularExpressions;

namespace Site.Model.Text;

/// <summary>Recognises a picture's description that is only a file's name, which tells a listener nothing.</summary>
public static partial class FileNameAsText
{
    /// <param name="fileName">The name of the described picture's file.</param>
    public static bool Is(string text, string fileName)
    {
        var stem = Path.GetFileNameWithoutExtension(fileName);
        return PictureName().IsMatch(text) ||
            (text.Equals(stem, StringComparison.OrdinalIgnoreCase) && !text.Contains(' ', StringComparison.Ordinal) && text.AsSpan().IndexOfAny("-_0123456789") >= 0);
    }

    /// <summary>Whether the text ends in a picture's extension, or looks like a name that cameras, phones and Zalo give.</summary>
    [GeneratedRegex(
        @"\.(jpe?g|jfif|png|webp|gif|heic|heif|bmp|tiff?)$|^(IMG|DSC|DSCN|DSCF|PXL|MVIMG|VID|Screenshot|received|FB_IMG|z[0-9]{8,})[-_0-9 ][-_0-9a-zA-Z ().]*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex PictureName();
}
