using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Rendering.Bulletins;

/// <summary>Where an issue's forms are served, and those of its digest.</summary>
public static class BulletinForms
{
    public static UrlPath Print(Bulletin issue) => issue.Url.Child("in");

    public static UrlPath Docx(Bulletin issue) => issue.Url.File($"ban-tin-{issue.Month}.docx");

    public static UrlPath Pdf(Bulletin issue) => issue.Url.File($"ban-tin-{issue.Month}.pdf");

    public static UrlPath Digest(Bulletin issue) => issue.Url.Child("tom-tat");

    public static UrlPath DigestPdf(Bulletin issue) => issue.Url.File($"tom-tat-{issue.Month}.pdf");

    public static UrlPath DigestPicture(Bulletin issue) => issue.Url.File($"tom-tat-{issue.Month}.png");

    /// <summary>Whether an edition makes the picture, which is there to be sent around: what is for members alone is not.</summary>
    public static bool IsToSend(Edition edition) => edition == Edition.Public;

    public static UrlPath DigestDocx(Bulletin issue) => issue.Url.File($"tom-tat-{issue.Month}.docx");

    /// <summary>What stands in an issue beside its words: pictures and attachments, some more than once.</summary>
    public static IEnumerable<Asset> Assets(ComposedBulletin bulletin) =>
        bulletin.Sections.SelectMany(section => section.Items).SelectMany(item => item.Document.Assets).Concat(bulletin.Issue.Assets);

    public static IEnumerable<UrlPath> Of(Bulletin issue) => [issue.Url, Print(issue), Docx(issue), Pdf(issue), Digest(issue), DigestPdf(issue), DigestPicture(issue), DigestDocx(issue)];
}
