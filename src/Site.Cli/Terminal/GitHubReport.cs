using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Model.Diagnostics;

namespace Site.Cli.Terminal;

/// <summary>
/// Diagnostics as workflow commands, which GitHub shows beside the lines of a pull request:
/// <c>::error file=input/tin-tuc/a.md,line=4,col=7,title=K206::Ngày không có thật</c>.
/// </summary>
public static class GitHubReport
{
    public static void Write(TextWriter output, ImmutableArray<Diagnostic> diagnostics, SourceLines sources)
    {
        foreach (var (diagnostic, more) in Digest.Of(diagnostics))
        {
            var properties = new StringBuilder();
            if (diagnostic.File is { } file)
            {
                properties.Append("file=").Append(Property(sources.Display(file))).Append(',');
            }

            if (diagnostic.Span is { } seen)
            {
                var span = diagnostic.File is { } source ? sources.OnDisk(source, seen) : seen;
                properties.Append(CultureInfo.InvariantCulture, $"line={span.Line},col={span.Column},");
            }

            properties.Append("title=").Append(Property(diagnostic.Code));
            var message = diagnostic.Hint.Length == 0 ? diagnostic.Message : $"{diagnostic.Message}\n{diagnostic.Hint}";
            output.WriteLine($"::{Command(diagnostic.Severity)} {properties}::{Data(more > 0 ? $"{message}\n{Digest.More(more, diagnostic.Code)}" : message)}");
        }
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The escapes of actions/toolkit's command.ts: no text may end a command or begin another.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
