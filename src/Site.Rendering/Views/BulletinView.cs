using Site.Rendering.Views.Archives;
using Site.Rendering.Views.Consultations;

namespace Site.Rendering.Views;

/// <summary><c>layouts/bulletin.sbn-html</c>: an issue on the web.</summary>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="Number"><c>Số 11</c></param>
/// <param name="ReleaseLabel"><c>Ngày phát hành</c>; before it, <c>Hạn phát hành</c>.</param>
/// <param name="Downloads">The issue's other forms, for paper and for Word.</param>
public sealed record BulletinView(
    ArticleHeadView Head, string Month, string? Number, string ReleaseLabel, DateView ReleaseDay, ImageView? Image, BulletinContentView Content,
    IReadOnlyList<DownloadView> Downloads, ArticleFootView Foot)
{
    /// <summary>The page for paper.</summary>
    public required string PrintHref { get; init; }

    /// <summary>Null where nothing prints.</summary>
    public string? PdfHref { get; init; }

    /// <summary>A few lines to paste into a chat group.</summary>
    public required string ToSend { get; init; }
}

/// <summary><c>layouts/issues.sbn-html</c>: all issues, as covers.</summary>
/// <param name="Years">The newest first.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record IssuesView(string Title, string? Description, int Count, IReadOnlyList<IssueYearView> Years, string Empty, string? FeedHref)
{
    /// <summary>The same years as a row of links; null before the first issue.</summary>
    public YearsView? ByYear { get; init; }
}

/// <param name="Year">Leads to the year's own list.</param>
public sealed record IssueYearView(LinkView Year, IReadOnlyList<IssueCoverView> Issues);

/// <param name="Month"><c>Tháng 11 năm 2026</c></param>
/// <param name="Minutes">To read everything aloud.</param>
/// <param name="Notice">Why the public does not see it, in an edition that shows it.</param>
public sealed record IssueCoverView(
    string Title, string Href, string Month, string? Number, int Minutes, string? Summary, ImageView? Image, IReadOnlyList<DownloadView> Downloads, string? Notice);

/// <summary><c>layouts/bulletin-print.sbn-html</c>: an issue on A4, a whole document without the site's frame.</summary>
/// <param name="PaperHref">The stylesheet with the paper's format.</param>
/// <param name="BackHref">The issue's page on the web, for whoever sees this one on a screen.</param>
public sealed record BulletinPrintView(string Title, string PaperHref, string BackHref, BulletinCoverView Cover, BulletinContentView Content, IReadOnlyList<FactView> Imprint, IconView? Icon)
{
    /// <summary>On a site that is kept as it is.</summary>
    public ArchiveView? Archive { get; init; }
}

/// <summary>The first page.</summary>
/// <param name="Masthead"><c>BẢN TIN</c></param>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="NumberAndMonth"><c>Số 3, tháng 11 năm 2026</c></param>
/// <param name="PlaceAndDate"><c>Tỉnh Mẫu, ngày 02 tháng 11 năm 2026</c></param>
/// <param name="Circulation">Lưu hành nội bộ, on an internal issue.</param>
/// <param name="RunningHead">Over the other pages: <c>Số 3 · 11/2026</c>.</param>
/// <param name="ReadingTime"><c>Thời gian đọc: khoảng 27 phút</c>; null of an issue with nothing to read.</param>
/// <param name="QrCode">Leads to <paramref name="Address"/>.</param>
/// <param name="ShortAddress">Without https:// and the last slash, to be typed.</param>
/// <param name="ReadOnPhone">Before the short address.</param>
public sealed record BulletinCoverView(
    string Masthead, string Name, string? Superior, string Issuer, string Month, string NumberAndMonth, string PlaceAndDate, string? Circulation, string RunningHead,
    string? ReadingTime, ImageView? Picture, IReadOnlyList<HeadlineView> Headlines, QrCodeView QrCode, string Address, string ShortAddress, string ReadOnPhone);

/// <summary>An item shown off on the first page.</summary>
/// <param name="Section">The title of its section.</param>
public sealed record HeadlineView(string Section, string Title, string Href);

/// <summary>The parts that both have.</summary>
/// <param name="Minutes">To read everything aloud: <c>27 phút</c></param>
/// <param name="Foreword">The issue's own text.</param>
public sealed record BulletinContentView(
    string Minutes, Html Foreword, IReadOnlyList<BulletinEntryView> Contents, IReadOnlyList<BulletinSectionView> Sections,
    IReadOnlyList<DueTaskView> Tasks, IReadOnlyList<DayView> Days, IReadOnlyList<string> Questions, Html? AttendeeNote,
    BulletinTitlesView Titles, BulletinAnchorsView Anchors, TaskColumnsView TaskColumns)
{
    /// <summary>What readers are asked, and what came of what they were asked.</summary>
    public IReadOnlyList<ConsultationEntryView> Consultations { get; init; } = [];

    public bool IsEmpty => Sections.Count == 0;
}

/// <summary>The names of the parts that every issue has.</summary>
public sealed record BulletinTitlesView(string Contents, string Tasks, string Consultations, string Days, string Questions, string Attendees);

/// <summary>The ids of these parts, to which the contents lead.</summary>
public sealed record BulletinAnchorsView(string Tasks, string Consultations, string Days, string Questions, string Attendees);

/// <summary>The heads of the tasks' table.</summary>
public sealed record TaskColumnsView(string Content, string Lead, string Due, string Plan);

/// <summary>A line of the table of contents: a part, or in it an item.</summary>
/// <param name="Minutes"><c>3 phút</c>; null where there is nothing to read aloud.</param>
public sealed record BulletinEntryView(string Label, string Href, string? Minutes, IReadOnlyList<BulletinEntryView> Items);

/// <param name="Id">The anchor.</param>
public sealed record BulletinSectionView(string Id, string Title, Html? Note, IReadOnlyList<BulletinItemView> Items);

/// <param name="Href">Null when the issue is handed out and the article's own page is gone since.</param>
/// <param name="Document">A plan as it is cited.</param>
/// <param name="Date">None of a plan, which is cited with its own.</param>
/// <param name="From">The issuer, or the first unit concerned.</param>
/// <param name="Minutes"><c>3 phút</c></param>
/// <param name="Sapo">Above a whole text, if the editor wrote one.</param>
/// <param name="Image">Above a whole text.</param>
/// <param name="Body">The whole text, headings lowered; null for an item told in summary.</param>
/// <param name="Attachments">Of a plan with its whole text.</param>
/// <param name="Source">Of a reprinted text: <c>Nguồn: …</c></param>
public sealed record BulletinItemView(
    string Id, string Title, string? Href, string? Document, DateView? Date, string? From, string Minutes, string Summary, string? Sapo, ImageView? Image, Html? Body,
    IReadOnlyList<AttachmentView> Attachments, string? Author, string? Source)
{
    /// <summary><c>Toàn văn</c>, before that address.</summary>
    public required string WholeTextLabel { get; init; }

    /// <summary><c>Tệp đính kèm</c></summary>
    public required string AttachmentLabel { get; init; }

    /// <summary>Of an item told in summary: the short address of its page, to be typed.</summary>
    public string? WholeTextAt { get; init; }

    /// <summary>The first lines of a whole text that is folded below them; null where the text stands as it is.</summary>
    public string? Opening { get; init; }

    /// <summary>Where to read on, of an item told in summary.</summary>
    public string? ReadOn { get; init; }
}

/// <param name="LeadHref">When the leader is a unit of the site.</param>
/// <param name="Support"><c>phối hợp: Đoàn Khối</c></param>
/// <param name="Overdue"><c>quá hạn</c> on the day of the build, or on which the issue was handed out; else null.</param>
/// <param name="PlanHref">Null when that page is gone since the issue was handed out.</param>
public sealed record DueTaskView(string Content, string? Lead, string? LeadHref, string? Support, DateView Due, string? Overdue, string Plan, string? PlanHref);

/// <param name="Type"><c>DOCX</c>, where the label does not say it.</param>
public sealed record DownloadView(string Label, string Href, string? Type);

/// <summary>A QR code as one SVG path.</summary>
/// <param name="Size">Modules along a side, the quiet ones included: the view box.</param>
/// <param name="Path">The dark modules, a unit each.</param>
public sealed record QrCodeView(int Size, string Path);

/// <summary><c>layouts/bulletin-digest.sbn-html</c>: an issue on one sheet for the secretary of a cell, a whole document without the site's frame; also a picture for phones.</summary>
/// <param name="Title"><c>Tóm tắt số này</c></param>
/// <param name="PaperHref">The stylesheet with the paper's format.</param>
/// <param name="BackHref">The issue's page on the web, for whoever sees this one on a screen.</param>
/// <param name="NumberAndMonth"><c>Số 3, tháng 11 năm 2026</c></param>
/// <param name="Circulation">Lưu hành nội bộ, on an internal issue.</param>
/// <param name="Length">Of the meeting: <c>90 phút</c></param>
/// <param name="Order">The steps of the meeting, whose minutes add up to its length.</param>
/// <param name="MoreReadings">What a sheet does not hold: <c>và 13 bài nữa trong bản tin</c></param>
/// <param name="MoreTasks"><c>và 3 việc nữa trong bản tin</c></param>
/// <param name="QrCode">Leads to <paramref name="Address"/>.</param>
/// <param name="ShortAddress">Without https:// and the last slash, to be typed.</param>
public sealed record DigestView(
    string Title, string PaperHref, string BackHref, string Name, string Issuer, string NumberAndMonth, string? Circulation, string Length,
    IReadOnlyList<DigestStepView> Order, IReadOnlyList<DigestReadingView> Readings, string? MoreReadings, IReadOnlyList<DueTaskView> Tasks, string? MoreTasks,
    IReadOnlyList<string> Questions, Html? AttendeeNote, DigestTitlesView Titles, QrCodeView QrCode, string Address, string ShortAddress, string ReadOnPhone, IconView? Icon)
{
    /// <summary>On a site that is kept as it is.</summary>
    public ArchiveView? Archive { get; init; }
}

/// <summary>The names of the digest's parts.</summary>
public sealed record DigestTitlesView(string Order, string Readings, string Tasks, string Questions, string Attendees);

/// <param name="Minutes"><c>5 phút</c></param>
public sealed record DigestStepView(string Title, string Minutes);

/// <param name="Href">On the issue's page on the web.</param>
/// <param name="Minutes"><c>3 phút</c></param>
/// <param name="Aloud"><c>đọc</c>, of what is read out at the meeting.</param>
public sealed record DigestReadingView(string Title, string Href, string Minutes, string? Aloud);
