using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Text;
using Site.Rendering.Bulletins;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>An issue's web page and its print page.</summary>
internal static class BulletinPages
{
    // Levels of headings: the page's title is 1, a section 2, an item 3.
    private const int ItemLevel = 3;

    public static BulletinView Web(ViewContext context, ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        var (releaseLabel, releaseDay) = BulletinWords.Release(issue);
        return new BulletinView(
            HeadAndFoot.Head(context, issue) with { Minutes = bulletin.Minutes },
            bulletin.Front.Month,
            bulletin.Front.Number,
            releaseLabel,
            DateView.Of(releaseDay),
            context.Image(issue.Image),
            Folded(Content(context, bulletin, (text, place) => context.Text(text, place), context.Image), bulletin),
            Downloads(context, issue),
            HeadAndFoot.Foot(context, issue))
        {
            PrintHref = context.Href(BulletinForms.Print(issue)),
            PdfHref = context.PrintsPdf ? context.Href(BulletinForms.Pdf(issue)) : null,
            ToSend = IssueMessage.Of(bulletin),
        };
    }

    public static BulletinPrintView Print(ViewContext context, ComposedBulletin bulletin, PaperStylesheet paper, IconView? icon)
    {
        return new BulletinPrintView(
            bulletin.Issue.Title,
            context.Href(paper.Url),
            context.Href(bulletin.Issue.Url),
            Cover(context, bulletin, context.ImageOnPaper(bulletin.LeadPicture, paper.Format)),
            Content(context, bulletin, (text, place) => context.TextOnPaper(text, paper.Format, place), picture => context.ImageOnPaper(picture, paper.Format)),
            [.. bulletin.Imprint.Select(line => new FactView(line.Label, line.Value))],
            icon)
        {
            Archive = ArchivePages.Line(context.Graph),
        };
    }

    /// <summary>The issue's other forms: to print, to add to in Word, to hand on.</summary>
    public static IReadOnlyList<DownloadView> Downloads(ViewContext context, Bulletin issue) =>
    [
        new DownloadView("Bản in", context.Href(BulletinForms.Print(issue)), null),
        new DownloadView("Bản Word", context.Href(BulletinForms.Docx(issue)), "DOCX"),
        .. context.PrintsPdf ? [new DownloadView("Bản PDF", context.Href(BulletinForms.Pdf(issue)), null)] : Array.Empty<DownloadView>(),
        new DownloadView(MeetingDigest.Title, context.Href(BulletinForms.Digest(issue)), null),
        new DownloadView("Tóm tắt, bản Word", context.Href(BulletinForms.DigestDocx(issue)), "DOCX"),
        .. context.PrintsPdf && BulletinForms.IsToSend(context.Graph.Edition) ? [new DownloadView("Ảnh tóm tắt để gửi", context.Href(BulletinForms.DigestPicture(issue)), "PNG")] : Array.Empty<DownloadView>(),
    ];

    private static BulletinCoverView Cover(ViewContext context, ComposedBulletin bulletin, ImageView? picture)
    {
        var front = bulletin.Front;
        return new BulletinCoverView(
            BulletinWords.Masthead, front.Name, front.Superior, front.Issuer, front.Month, front.NumberAndMonth, front.PlaceAndDate, front.Circulation, front.RunningHead,
            bulletin.Minutes > 0 ? BulletinWords.ReadingTime(bulletin.Minutes) : null,
            picture,
            [.. bulletin.Headlines.Select(line => new HeadlineView(line.Section, line.Item.Document.Title, "#" + line.Anchor))],
            QrCode.Of(front.Address),
            front.Address,
            front.ShortAddress,
            BulletinWords.ReadOnPhone);
    }

    private static BulletinContentView Content(
        ViewContext context, ComposedBulletin bulletin, Func<Body, PartOfPage?, Html> text, Func<Illustration?, ImageView?> image) => new(
        BulletinWords.Minutes(bulletin.Minutes),
        text(bulletin.Issue.Body, null),
        [.. bulletin.Contents.Select(Entry)],
        [.. bulletin.Sections.Select((section, index) => Section(context, section, index + 1, text, image))],
        [.. bulletin.Tasks.Select(task => Task(context, task))],
        [.. bulletin.Days.Select(pair => HomePage.Day(pair.Day, pair.On))],
        bulletin.Questions,
        bulletin.AttendeeNote is { } note ? text(note, new PartOfPage("uv_", 1)) : null,
        Titles(bulletin.Titles),
        new BulletinAnchorsView(BulletinAnchors.Tasks, BulletinAnchors.Consultations, BulletinAnchors.Days, BulletinAnchors.Questions, BulletinAnchors.Attendees),
        new TaskColumnsView(BulletinWords.TaskColumns.Content, BulletinWords.TaskColumns.Lead, BulletinWords.TaskColumns.Due, BulletinWords.TaskColumns.Plan))
        {
            Consultations =
            [
                .. bulletin.Consultations.Select(asked => ConsultationPages.Entry(
                    asked.Document, asked.Consultation, !asked.IsOver, context.Graph.ByUrl.ContainsKey(asked.Document.Url) ? context.Href(asked.Document.Url) : null)),
            ],
        };

    /// <summary>On a screen an issue is its openings: a whole text is folded below its first lines, unless these are all of it.</summary>
    private static BulletinContentView Folded(BulletinContentView content, ComposedBulletin bulletin) => content with
    {
        Sections =
        [
            .. content.Sections.Zip(bulletin.Sections, (section, composed) => section with
            {
                Items = [.. section.Items.Zip(composed.Items, (item, one) => item.Body is null ? item with { ReadOn = item.Href } : item with { Opening = Opening(one.Document) })],
            }),
        ],
    };

    private static string? Opening(Document document) =>
        document.Summary.Length > 0 && WordCount.Of(document.Body.FirstParagraph) < document.Body.Words ? document.Summary : null;

    private static BulletinTitlesView Titles(BulletinTitles titles) => new(titles.Contents, titles.Tasks, titles.Consultations, titles.Days, titles.Questions, titles.Attendees);

    private static BulletinEntryView Entry(ContentsEntry entry) => new(entry.Title, "#" + entry.Anchor, entry.Minutes is { } minutes ? BulletinWords.Minutes(minutes) : null, [.. entry.Items.Select(Entry)]);

    private static BulletinSectionView Section(
        ViewContext context, ComposedSection section, int number, Func<Body, PartOfPage?, Html> text, Func<Illustration?, ImageView?> image)
    {
        var id = BulletinAnchors.Section(number);
        return new BulletinSectionView(
            id,
            section.Title,
            section.Note is { } note ? text(note, new PartOfPage(id + "_", ItemLevel - 2)) : null,
            [.. section.Items.Select((item, index) => Item(context, item, BulletinAnchors.Item(number, index + 1), text, image))]);
    }

    private static BulletinItemView Item(
        ViewContext context, ComposedItem item, string id, Func<Body, PartOfPage?, Html> text, Func<Illustration?, ImageView?> image)
    {
        var document = item.Document;
        var plan = document as PlanSummary;
        var whole = item.Form == ItemForm.Whole;
        return new BulletinItemView(
            id, document.Title, item.HasPage ? context.Href(document.Url) : null, plan?.CitedAs, plan is null ? ViewContext.Date(document.Date) : null, item.From, BulletinWords.Minutes(item.Minutes), document.Summary, document.Sapo,
            whole ? image(document.Image) : null,
            whole ? text(document.Body, new PartOfPage(id + "_", ItemLevel - 1)) : null,
            whole && plan is not null ? [.. plan.Attachments.Select(context.Attachment)] : [],
            whole ? document.Author : null,
            whole && document.ReprintedFrom is { } source ? BulletinWords.Source(source) : null)
        {
            WholeTextLabel = BulletinWords.WholeText,
            AttachmentLabel = BulletinWords.Attachment,
            WholeTextAt = !whole && item.HasPage ? ShownAddress.Of(context.Address.Absolute(document.Url)) : null,
        };
    }

    public static DueTaskView Task(ViewContext context, DueTask due) => new(
        due.Task.Content, due.Lead, due.LeadPage is { } page ? context.Href(page) : null, BulletinWords.Support(due), DateView.Of(due.Due) with { Short = Words.Due(due) }, BulletinWords.Overdue(due),
        due.Plan.CitedAs, context.Graph.ByUrl.ContainsKey(due.Plan.Url) ? context.Href(due.Plan.Url) : null);
}
