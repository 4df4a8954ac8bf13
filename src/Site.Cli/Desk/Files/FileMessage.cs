using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Site.Cli.Desk.Answers;
using Site.Model.Diagnostics;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Files;

/// <summary>A message about a document, at its place in the file.</summary>
/// <param name="Line">From 1; null when the whole file is meant.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
/// <param name="Key">In whose lines it is; null below the front matter, and for a key that the form does not have.</param>
/// <param name="Fix">Null when an editor must decide.</param>
internal sealed record FileMessage(int? Line, int? Column, int? Length, string Severity, string Code, string Text, string Hint, string? Key, FileFix? Fix)
{
    public static ImmutableArray<FileMessage> Of(ImmutableArray<Diagnostic> told, DocumentText text) => [.. told.Select(one => Of(one, text))];

    private static FileMessage Of(Diagnostic told, DocumentText text)
    {
        var span = told.Span is { } seen ? text.OnDisk(seen) : (SourceSpan?)null;
        return new FileMessage(
            span?.Line, span?.Column, span?.Length,
            ToldView.WordFor(told.Severity), told.Code, told.Message, told.Hint, span is { Line: var line } ? text.KeyAt(line) : null,
            told is { Replacement: { } replacement, Span: { Length: > 0 } stretch } ? FixOf(stretch, replacement, text) : null);
    }

    private static FileFix? FixOf(SourceSpan seen, string replacement, DocumentText text)
    {
        var place = text.OnDisk(seen);
        var fix = new FileFix($"Đổi thành \"{replacement}\"", place.Line, place.Column, place.Length, replacement, Values: null);
        return !text.HasKeys || place.Line >= text.BodyFirstLine ? fix
            : text.Mended(place, replacement) is not { Count: > 0 } values ? null
            : text.IsKey(seen) ? fix
            : fix with { Values = values };
    }
}

/// <summary>What mends a fault for certain: a stretch of a line of the file, and what to write in its place.</summary>
/// <param name="Label">The words of its button.</param>
/// <param name="Values">The keys that it changes, as a form sends them; null below the front matter, and where no form writes it: in the name of a key.</param>
internal sealed record FileFix(string Label, int Line, int Column, int Length, string Text, JsonObject? Values);
