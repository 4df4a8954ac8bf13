using System.Collections.Immutable;
using System.CommandLine;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands.Options;

/// <summary>The format in which diagnostics are told.</summary>
public sealed class ReportOption
{
    private readonly ValueOption<bool> _isForGitHub = new(
        "--format", "text|github", "github", "cách báo lỗi: cho người đọc (text, mặc định) hay cho GitHub Actions (github)",
        ValueReading.OneOf("--format", ("text", false), ("github", true)), false);

    public void AddTo(Command command) => command.Add(_isForGitHub);

    public void Report(ParseResult line, Screen screen, ImmutableArray<Diagnostic> diagnostics, SourceLines sources)
    {
        if (_isForGitHub.In(line))
        {
            GitHubReport.Write(screen.Output, diagnostics, sources);
        }
        else
        {
            TextReport.Write(screen.Output, diagnostics, sources, screen.Paint, screen.Width);
        }
    }
}
