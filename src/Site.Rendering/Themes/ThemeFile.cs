using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Rendering.Themes;

/// <summary>A file of a theme as it lies on disk.</summary>
internal sealed record ThemeFile(SourcePath Path, ReadOnlyMemory<byte> Bytes)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Without byte order mark and with line feeds only, so that a theme checked out on Windows gives the same bytes. Null, with a
    /// diagnostic, if it is not UTF-8.
    /// </summary>
    public ThemeText? ReadText(DiagnosticBag diagnostics)
    {
        try
        {
            var text = Strict.GetString(Bytes.Span).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            return new ThemeText(Path, text);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(FileFaults.NotUtf8.In(Path));
            return null;
        }
    }
}
