using Site.Model.Bulletins;
using Site.Rendering.Bulletins;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>An issue's digest.</summary>
internal static class DigestPage
{
    public static DigestView Of(ViewContext context, ComposedBulletin bulletin, PaperStylesheet paper, IconView? icon)
    {
        var digest = MeetingDigest.Of(bulletin, context.Graph.Settings.Bulletin);
        var front = digest.Front;
        var issue = context.Href(bulletin.Issue.Url);
        return new DigestView(
            MeetingDigest.Title,
            context.Href(paper.Url),
            issue,
            front.Name,
            front.Issuer,
            front.NumberAndMonth,
            front.Circulation,
            BulletinWords.Minutes(digest.Minutes),
            [.. digest.Order.Select(step => new DigestStepView(step.Title, BulletinWords.Minutes(step.Minutes)))],
            [.. digest.Readings.Select(reading => new DigestReadingView(reading.Item.Document.Title, $"{issue}#{reading.Anchor}", BulletinWords.Minutes(reading.Minutes), reading.Aloud ? BulletinWords.ReadAloud : null))],
            BulletinWords.MoreItems(digest.MoreReadings),
            [.. digest.Tasks.Select(task => BulletinPages.Task(context, task))],
            BulletinWords.MoreTasks(digest.MoreTasks),
            digest.Questions,
            digest.AttendeeNote is { } note ? context.TextOnPaper(note, paper.Format, new PartOfPage("uv_", 1)) : null,
            new DigestTitlesView(digest.Titles.Order, digest.Titles.Readings, digest.Titles.Tasks, digest.Titles.Questions, digest.Titles.Attendees),
            QrCode.Of(front.Address),
            front.Address,
            front.ShortAddress,
            BulletinWords.ReadOnPhone,
            icon)
        {
            Archive = ArchivePages.Line(context.Graph),
        };
    }
}
