using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Vietnamese;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>The pages of issues of the bulletin, as covers by year.</summary>
internal static class IssueCovers
{
    /// <param name="section">Of bulletins, or a year or a month of it.</param>
    public static IssuesView Of(ViewContext context, Listing section, string? description, string empty, string? feed) => new(
        section.Title,
        description,
        section.Documents.Length,
        [
            .. from issue in section.Documents.OfType<Bulletin>().OrderByDescending(issue => issue.Month)
               group issue by issue.Month.Year into year
               select new IssueYearView(YearLink(context, section, year.Key), [.. year.Select(issue => Cover(context, context.Composed(issue)))]),
        ],
        empty,
        feed)
    {
        ByYear = context.ByYear(section),
    };

    private static LinkView YearLink(ViewContext context, Listing section, int year)
    {
        var id = year.ToString("0000", CultureInfo.InvariantCulture);
        var label = "Năm " + id;
        return context.Graph.Archives.FirstOrDefault(archive => archive.Whole == section.Whole && archive.Year.Id == id) is { } archive
            ? new LinkView(label, context.Href(archive.Year.Url))
            : new LinkView(label, context.Href(section.Url));
    }

    private static IssueCoverView Cover(ViewContext context, ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        return new IssueCoverView(
            issue.Title, context.Href(issue.Url), VietnameseText.Capitalize(bulletin.Front.Month), bulletin.Front.Number, bulletin.Minutes, issue.Sapo, context.Image(bulletin.LeadPicture),
            BulletinPages.Downloads(context, issue), context.Notice(issue));
    }
}
