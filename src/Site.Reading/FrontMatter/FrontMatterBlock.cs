using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Reading.FrontMatter;

/// <summary>The two parts of a document's text: front matter and body.</summary>
/// <param name="Yaml">The text between the two lines of dashes; null if one of the lines is missing.</param>
/// <param name="BodyFirstLine">The number of the body's first line in the file.</param>
internal readonly record struct FrontMatterBlock(string? Yaml, string Body, int BodyFirstLine)
{
    /// <summary>The opening <c>---</c>, the place where a missing key is told.</summary>
    public static readonly SourceSpan Opening = new(1, 1, 3);

    /// <summary>The line of the file on which the YAML begins.</summary>
    public const int YamlFirstLine = 2;

    public static FrontMatterBlock Split(SourcePath file, string text, DiagnosticBag diagnostics)
    {
        var first = LineEnd(text, 0);
        if (!IsFence(text.AsSpan(0, first), "---"))
        {
            diagnostics.Add(YamlFaults.NoFrontMatter.At(file, SourceSpan.Start));
            return new FrontMatterBlock(null, text, 1);
        }

        var line = YamlFirstLine;
        var yamlStart = Math.Min(first + 1, text.Length);
        for (var start = yamlStart; start < text.Length; line++)
        {
            var end = LineEnd(text, start);
            var content = text.AsSpan(start, end - start);
            if (IsFence(content, "---") || IsFence(content, "..."))
            {
                return new FrontMatterBlock(text[yamlStart..start], text[Math.Min(end + 1, text.Length)..], line + 1);
            }

            start = end + 1;
        }

        diagnostics.Add(YamlFaults.FrontMatterNotClosed.At(file, Opening));
        return new FrontMatterBlock(null, string.Empty, line);
    }

    private static bool IsFence(ReadOnlySpan<char> line, string fence) => line.TrimEnd().SequenceEqual(fence);

    private static int LineEnd(string text, int start) =>
        text.IndexOf('\n', start) is var end and >= 0 ? end : text.Length;
}
