using System.Globalization;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Rendering.Bulletins;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>An issue's web page and its print page.</summary>
internal static class BulletinPages
{
    // The page's title is the first level, a section the second, an item the third.
    private const int ItemLevel = 3;

    public static BulletinView Web(ViewContext context, ComposedBulletin bulletin)
    {
        var issue = bulletin.Issue;
        return new BulletinView(
            HeadAndFoot.Head(context, issue) with { Minutes = bulletin.Minutes },
            bulletin.Front.Month,
            bulletin.Front.Number,
            DateView.Of(issue.Deadline),
            context.Image(issue.Image),
            Content(context, bulletin, (text, place) => context.Text(text, place)),
            Downloads(context, issue),
            HeadAndFoot.Foot(context, issue));
    }

    public static BulletinPrintView Print(ViewContext context, ComposedBulletin bulletin, PaperStylesheet paper, IconView? icon)
    {
        var front = bulletin.Front;
        var address = context.Address.Absolute(bulletin.Issue.Url);
        return new BulletinPrintView(
            bulletin.Issue.Title, context.Href(paper.Url), front.Name, front.Superior, front.Issuer, front.Month, front.Number, front.PlaceAndDate, front.Circulation,
            Content(context, bulletin, (text, place) => context.TextOnPaper(text, paper.Format, place)),
            QrCode.Of(address),
            address,
            address[(address.IndexOf("//", StringComparison.Ordinal) + 2)..].TrimEnd('/'),
            [.. bulletin.Imprint.Select(line => new FactView(line.Label, line.Value))],
            icon);
    }

    /// <summary>The issue's other forms: to print, to add to in Word, to hand on.</summary>
    public static IReadOnlyList<DownloadView> Downloads(ViewContext context, Bulletin issue) =>
    [
        new DownloadView("Bản in", context.Href(BulletinForms.Print(issue)), null),
        new DownloadView("Bản Word", context.Href(BulletinForms.Docx(issue)), "DOCX"),
        .. context.PrintsPdf ? [new DownloadView("Bản PDF", context.Href(BulletinForms.Pdf(issue)), null)] : Array.Empty<DownloadView>(),
    ];

    private static BulletinContentView Content(ViewContext context, ComposedBulletin bulletin, Func<Body, PartOfPage?, Html> text)
    {
        var sections = bulletin.Sections.Select((section, number) => Section(context, section, number + 1, text)).ToList();
        var days = bulletin.Days.Select(pair => HomePage.Day(pair.Day, pair.On)).ToList();
        var tasks = bulletin.Tasks.Select(task => Task(context, task)).ToList();
        return new BulletinContentView(
            bulletin.Minutes,
            text(bulletin.Issue.Body, null),
            [
                .. bulletin.Sections.Zip(sections, (section, view) => new BulletinEntryView(
                    section.Title, "#" + view.Id, section.Items.Length == 0 ? null : section.Items.Sum(item => item.Minutes))),
                .. tasks.Count > 0 ? [new BulletinEntryView(context.Word(PageWords.Tasks), "#viec_can_lam", null)] : Array.Empty<BulletinEntryView>(),
                .. days.Count > 0 ? [new BulletinEntryView(context.Word(PageWords.Days), "#ngay_dang_nho", null)] : Array.Empty<BulletinEntryView>(),
                .. bulletin.Questions.Length > 0 ? [new BulletinEntryView(context.Word(PageWords.Questions), "#goi_y_thao_luan", null)] : Array.Empty<BulletinEntryView>(),
            ],
            sections,
            tasks,
            days,
            bulletin.Questions,
            bulletin.AttendeeNote is { } note ? text(note, new PartOfPage("uv_", 1)) : null,
            new BulletinTitlesView(
                context.Word(PageWords.Contents), context.Word(PageWords.Tasks), context.Word(PageWords.Days),
                context.Word(PageWords.Questions), context.Word(PageWords.Attendees)));
    }

    private static BulletinSectionView Section(ViewContext context, ComposedSection section, int number, Func<Body, PartOfPage?, Html> text)
    {
        // An underscore keeps these ids apart from those of headings, which are slugs.
        var id = string.Create(CultureInfo.InvariantCulture, $"muc_{number}");
        return new BulletinSectionView(
            id,
            section.Title,
            section.Note is { } note ? text(note, new PartOfPage(id + "_", ItemLevel - 2)) : null,
            [.. section.Items.Select((item, index) => Item(context, item, string.Create(CultureInfo.InvariantCulture, $"{id}_{index + 1}"), text))]);
    }

    private static BulletinItemView Item(ViewContext context, ComposedItem item, string id, Func<Body, PartOfPage?, Html> text)
    {
        var document = item.Document;
        var card = context.Card(document);
        return new BulletinItemView(
            id, document.Title, card.Href, (document as PlanSummary)?.CitedAs, document is PlanSummary ? null : card.Date, card.Unit, item.Minutes, document.Summary, document.Sapo, card.Image,
            item.Form == ItemForm.Whole ? text(document.Body, new PartOfPage(id + "_", ItemLevel - 1)) : null,
            item.Form == ItemForm.Whole ? document.Author : null);
    }

    private static DueTaskView Task(ViewContext context, DueTask due)
    {
        var lead = due.Task.Lead is { } id ? context.Graph.Units.GetValueOrDefault(id) : null;
        return new DueTaskView(
            due.Task.Content, lead?.Title ?? due.Task.Lead, lead is null ? null : context.Href(lead.Url), DateView.Of(due.Due) with { Short = Words.Due(due) }, due.Overdue,
            due.Plan.CitedAs, context.Href(due.Plan.Url));
    }
}
