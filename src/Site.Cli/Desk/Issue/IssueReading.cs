using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Reading;

namespace Site.Cli.Desk.Issue;

/// <summary>
/// The board of an issue as the disk has it at this moment: a move must show at once, before the preview has made the site again. Only what changed is read again.
/// </summary>
internal sealed class IssueReading(BuildRequest site, Func<DateTimeOffset> now)
{
    private readonly Lock _reading = new();
    private readonly InputMemory _memory = new();

    /// <param name="written">A file that was written just now; null for none.</param>
    /// <returns>Null when there is no such issue, or no edition holds it; and what is told of its file.</returns>
    public (IssueBoard? Board, ImmutableArray<Diagnostic> Told) Read(SourcePath source, string? written)
    {
        lock (_reading)
        {
            _memory.Doubt(); // Nobody watches for this memory.
            if (written is not null)
            {
                _memory.Touch(written);
            }

            var read = InputReader.Read(InputReader.Open(site.InputFolder, site.HowToRead, _memory));
            if (read.Content is not { } content || content.Documents.FirstOrDefault(document => document.Source == source) is not Bulletin issue)
            {
                return (null, read.Diagnostics);
            }

            // As members get it: with what is internal, without what is not published. The issue itself may be a draft.
            var policy = new PublicationPolicy(Edition.Internal, IncludeUnfinished: false, now()) { Issue = issue.Month };
            var selection = EditionContent.Of(content, policy);
            var graph = Arrangement.Arrange(content, selection, policy);
            if (graph.ByUrl.GetValueOrDefault(issue.Url) is not Bulletin shown)
            {
                return (null, read.Diagnostics);
            }

            var (composed, told) = BulletinComposer.Compose(graph, shown);
            var all = read.Diagnostics.Concat(BulletinCheck.Run(content, selection)).Concat(told).Where(one => one.File == source);
            return (IssueBoard.Of(content, graph, composed), [.. all.Order()]);
        }
    }
}
