using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Reading.Discovery;

namespace Site.Cli.Desk.Answers;

/// <summary>A message of the program, as the page shows it.</summary>
/// <param name="Path">The document below <c>input/</c>, to be opened at the desk; null for what is none.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>notice</c>.</param>
internal sealed record ToldView(string? Path, string? File, int? Line, string Severity, string Code, string Text, string Hint)
{
    private const int Most = 200;

    public static ImmutableArray<ToldView> Of(ImmutableArray<Diagnostic> told) => [.. told.Take(Most).Select(one => new ToldView(
        PathOf(one.File), one.File?.Value, one.Span?.Line, WordFor(one.Severity), one.Code, HarmlessText.Of(one.Message), HarmlessText.Of(one.Hint)))];

    /// <summary>How the page is told a severity.</summary>
    public static string WordFor(Severity severity) => severity switch { Model.Diagnostics.Severity.Error => "error", Model.Diagnostics.Severity.Warning => "warning", _ => "notice" };

    /// <summary>Null when the desk cannot open it.</summary>
    public static string? PathOf(SourcePath? file) =>
        file is { } path && path.Value.StartsWith("input/", StringComparison.Ordinal) && path.Value.EndsWith(FileTypes.Document, StringComparison.OrdinalIgnoreCase) ? path.InsideRoom : null;

    /// <summary>In one piece, for a place that has no room for its parts: where, what is wrong, what to do.</summary>
    public static string Sentences(Diagnostic told)
    {
        var hint = told.Hint.Length == 0 ? string.Empty : $" {char.ToUpperInvariant(told.Hint[0])}{Ended(told.Hint[1..])}";
        return HarmlessText.Of($"{(told.File is { } file ? $"{file}: " : string.Empty)}{Ended(told.Message)}{hint}");
    }

    // A hint may be a question.
    private static string Ended(string words) => words is [.., '.' or '?' or '!'] ? words : words + ".";
}
