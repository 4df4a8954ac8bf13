using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Text;

namespace Site.Cli.Terminal;

/// <summary>
/// Diagnostics for people:
/// <code>
/// input/tin-tuc/2026/ra-mat.md:4:7  lỗi K206  Ngày không có thật: 31/02/2026
///    4 │ ngay: 31/02/2026
///      │       ^^^^^^^^^^ viết ngày có trong lịch, ví dụ 2026-02-28 hoặc 28/02/2026
/// </code>
/// A hint with no carets before it, or with no room there, stands on its own line after an arrow.
/// </summary>
public static class TextReport
{
    private const int NumberWidth = 4;
    private const int GutterWidth = NumberWidth + 3;

    /// <param name="width">Columns of the terminal.</param>
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, SourceLines sources, Paint paint, int width)
    {
        foreach (var (diagnostic, more) in Digest.Of(diagnostics))
        {
            Write(output, diagnostic, sources, paint, width);
            if (more > 0)
            {
                output.WriteLine();
                output.WriteLine(Digest.More(more, diagnostic.Code));
            }

            output.WriteLine();
        }
    }

    private static void Write(TextWriter output, Diagnostic diagnostic, SourceLines sources, Paint paint, int width)
    {
        var severity = paint.Of(diagnostic.Severity, $"{SeverityWords.Of(diagnostic.Severity)} {diagnostic.Code}");
        output.WriteLine($"{Place(diagnostic, sources, paint)}{severity}  {HarmlessText.Of(diagnostic.Message)}");

        var hint = HarmlessText.Of(diagnostic.Hint);
        if (diagnostic is not { File: { } file, Span: { } span, QuotesNothing: false } || sources.Line(file, span.Line) is not { } line)
        {
            WriteHint(output, hint, paint, "");
            return;
        }

        var excerpt = Excerpt.Of(line.Text, span.Column, span.Length, width - GutterWidth);
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = paint.Faint(new string(' ', Math.Max(NumberWidth, number.Length) + 1) + "│");
        output.WriteLine($"{paint.Faint(number.PadLeft(NumberWidth) + " │")} {excerpt.Text}");

        var carets = paint.Of(diagnostic.Severity, new string('^', excerpt.Carets));
        var marks = $"{gutter} {new string(' ', excerpt.Indent)}{carets}";
        if (GutterWidth + excerpt.Indent + excerpt.Carets + 1 + hint.Length <= width)
        {
            output.WriteLine(hint.Length == 0 ? marks : $"{marks} {hint}");
        }
        else
        {
            output.WriteLine(marks);
            WriteHint(output, hint, paint, gutter);
        }
    }

    private static string Place(Diagnostic diagnostic, SourceLines sources, Paint paint)
    {
        if (diagnostic.File is not { } file)
        {
            return "";
        }

        var path = HarmlessText.Of(sources.Display(file));
        return (diagnostic.Span is { } seen && sources.OnDisk(file, seen) is var span
            ? paint.Strong(string.Create(CultureInfo.InvariantCulture, $"{path}:{span.Line}:{span.Column}"))
            : paint.Strong(path)) + "  ";
    }

    private static void WriteHint(TextWriter output, string hint, Paint paint, string gutter)
    {
        if (hint.Length > 0)
        {
            output.WriteLine($"{(gutter.Length > 0 ? gutter : new string(' ', NumberWidth))} {paint.Faint("→")} {hint}");
        }
    }
}
