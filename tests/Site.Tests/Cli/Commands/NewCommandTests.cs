using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Model.Documents;
using Site.Reading;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Commands;

public sealed class NewCommandTests
{
    [Fact]
    public void NewIssue_IsADraftThatReadsWithoutAMistake()
    {
        using var site = new SiteCopy("tron-ven");
        Assert.Equal(ExitCode.Done, Run(site, "2026-12").Code);

        var read = InputReader.Read(InputReader.Open(site.Input, new ReadOptions()));

        Assert.Empty(read.Diagnostics.Where(found => found.File?.FileName == "2026-12.md"));
        var issue = read.Content!.Documents.OfType<Bulletin>().Single(issue => issue.Month == new YearMonth(2026, 12));
        Assert.Equal(PublicationState.Draft, issue.State);
        Assert.Equal(new DateOnly(2026, 12, 2), issue.Deadline);
        Assert.Equal(read.Content.Documents.OfType<Bulletin>().Where(other => other != issue).Max(other => other.Number) + 1, issue.Number);
    }

    [Fact]
    public void NewIssue_OfAMonthThatHasOne_TouchesNothing()
    {
        using var site = new SiteCopy("tron-ven");
        var before = FileTree.Read(site.Input);

        var (code, error) = Run(site, "2026-11");

        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K817", error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, TreeDifference.Of(before, FileTree.Read(site.Input)));
    }

    private static (int Code, string Error) Run(SiteCopy site, string month)
    {
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen(new StringWriter { NewLine = "\n" }, error, Screen.PipedWidth, Paint.Off, IsLive: false);
        return (CommandLine.Run(["new", "ban-tin", month, "--input", site.Input], new CommandContext(screen, default, CancellationToken.None)), error.ToString());
    }
}
