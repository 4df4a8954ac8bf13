using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Cli.Releasing;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary><c>bulletin 2026-11 --release</c>: hands an issue out. From then on it is made from copies of its texts.</summary>
internal static class ReleaseRun
{
    /// <param name="tell">Tells what a build found.</param>
    public static int Run(BuildRequest request, YearMonth month, Action<BuildOutcome> tell, CommandContext context)
    {
        var screen = context.Screen;
        var inside = Build(Edition.Internal);
        tell(inside);
        if (inside is not BuiltSite members)
        {
            return ExitCode.ContentHasErrors;
        }

        // A fault of the public edition alone: a link from a public article to an internal one.
        var outside = Build(Edition.Public);
        if (outside is not BuiltSite readers)
        {
            tell(outside);
            return ExitCode.ContentHasErrors;
        }

        if (Obstacle(members, month) is { } obstacle)
        {
            return CommandLine.Refuse(screen, obstacle);
        }

        var issue = Find(members, month)!;
        var day = VietnamTime.DayOf(request.Now);
        var folder = Path.Combine(request.InputFolder, ReleasedIssue.FolderOf(issue.Issue).InsideRoom.Replace('/', Path.DirectorySeparatorChar));
        var file = members.Places.Of(issue.Issue.Source)!;
        try
        {
            var days = members.Places.Of(SiteData.DaysFile) is { } path ? File.ReadAllBytes(path) : null;
            var release = IssueRelease.Of(issue, Find(readers, month), source => File.ReadAllBytes(members.Places.Of(source)!), days);
            ReleaseFolderWriter.Write(release, folder, file, ReleaseLine.Write(File.ReadAllBytes(file), day));
        }
        catch (Exception exception) when (WriteFailure.Is(exception))
        {
            return CommandLine.Refuse(screen, WriteFailure.Tell(folder, exception));
        }

        var items = issue.Sections.Sum(section => section.Items.Length);
        screen.Output.WriteLine(screen.Paint.Good($"Đã phát hành bản tin {DateWords.Month(month.Year, month.Month)}, ngày {DateWords.Short(day)}: {Quantity.Count(items)} bài"));
        screen.Output.WriteLine($"  Đã ghi \"phat_hanh: {DateWords.Iso(day)}\" vào {issue.Issue.Source}");
        screen.Output.WriteLine($"  Bản chép các bài ở {HarmlessText.Of(folder)}: giữ thư mục này cùng nội dung, đừng sửa");
        screen.Output.WriteLine($"Làm bản in, bản Word, PDF của số này: {Invocation.Current} bulletin {month}");
        return ExitCode.Done;

        BuildOutcome Build(Edition edition) =>
            screen.Watch(progress => SiteBuild.Run(request with { Edition = edition, IncludeDrafts = false, Issue = null }, progress, context.Cancellation));
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
            : BulletinCommand.NoSuchIssue(site, month);
    }
}
