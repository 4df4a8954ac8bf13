using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Cli.Releasing;

/// <summary>An issue that has just been handed out.</summary>
/// <param name="Folder">Where the copies of its texts are.</param>
/// <param name="Items">How many it holds.</param>
internal sealed record IssueHandout(Bulletin Issue, DateOnly Day, string Folder, int Items)
{
    /// <summary>Hands an issue out: all of it is written, or nothing.</summary>
    /// <param name="build">Makes a site without writing it.</param>
    /// <param name="tell">Told of what a build found.</param>
    /// <returns>Or why not; no reason when a build has told it.</returns>
    public static (IssueHandout? Done, Diagnostic? Why) Run(BuildRequest request, YearMonth month, Func<BuildRequest, BuildOutcome> build, Action<BuildOutcome> tell)
    {
        var inside = Build(Edition.Internal);
        tell(inside);
        if (inside is not BuiltSite members)
        {
            return (null, null);
        }

        // A fault of the public edition alone: a link from a public article to an internal one.
        var outside = Build(Edition.Public);
        if (outside is not BuiltSite readers)
        {
            tell(outside);
            return (null, null);
        }

        if (Obstacle(members, month) is { } obstacle)
        {
            return (null, obstacle);
        }

        var issue = Find(members, month)!;
        var day = VietnamTime.DayOf(request.Now);
        var folder = Path.Combine(request.InputFolder, ReleasedIssue.FolderOf(issue.Issue).InsideRoom.Replace('/', Path.DirectorySeparatorChar));
        var file = members.Places.Of(issue.Issue.Source)!;
        try
        {
            // Copies behind a link would never be read again.
            if (!RealPath.IsBelow(request.InputFolder, folder))
            {
                return (null, WriteFailure.LeadsAway(folder));
            }

            var days = members.Places.Of(SiteData.DaysFile) is { } path ? File.ReadAllBytes(path) : null;
            var release = IssueRelease.Of(issue, Find(readers, month), source => File.ReadAllBytes(members.Places.Of(source)!), days);
            ReleaseFolderWriter.Write(release, folder, file, ReleaseLine.Write(File.ReadAllBytes(file), day));
        }
        catch (Exception exception) when (WriteFailure.Is(exception))
        {
            return (null, WriteFailure.Tell(folder, exception));
        }

        return (new IssueHandout(issue.Issue, day, folder, issue.Sections.Sum(section => section.Items.Length)), null);

        BuildOutcome Build(Edition edition) => build(request with { Edition = edition, IncludeDrafts = false, Issue = null });
    }

    public static Diagnostic NoSuchIssue(BuiltSite site, YearMonth month)
    {
        var known = string.Join(", ", site.Bulletins.Select(bulletin => bulletin.Issue.Month).Order());
        return UsageFaults.NoSuchIssue.Alone(month, known.Length == 0 ? "chưa có số nào" : known);
    }

    private static ComposedBulletin? Find(BuiltSite site, YearMonth month) => site.Bulletins.FirstOrDefault(bulletin => bulletin.Issue.Month == month);

    private static Diagnostic? Obstacle(BuiltSite site, YearMonth month)
    {
        if (Find(site, month)?.Issue is { } issue)
        {
            return issue.ReleasedOn is { } day
                ? UsageFaults.AlreadyReleased.Alone(DateWords.Month(month.Year, month.Month), DateWords.Short(day), issue.Source)
                : null;
        }

        return site.Content.Documents.OfType<Bulletin>().FirstOrDefault(draft => draft.Month == month) is { } unfinished
            ? UsageFaults.IssueNotPublished.Alone(DateWords.Month(month.Year, month.Month), unfinished.Source)
            : NoSuchIssue(site, month);
    }
}
