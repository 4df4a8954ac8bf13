using Site.Model.Diagnostics;

namespace Site.Tests.Reading;

/// <summary>What a reader told, as short lines that a test can state: <c>K205 4:7+10</c>.</summary>
internal static class Told
{
    public static string[] Lines(this DiagnosticBag diagnostics) => Lines(diagnostics.ToImmutable());

    public static string[] Lines(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Select(Line)];

    public static string Line(Diagnostic diagnostic) =>
        diagnostic.Span is { } span ? $"{diagnostic.Code} {span.Line}:{span.Column}+{span.Length}" : diagnostic.Code;
}
