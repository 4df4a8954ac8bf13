namespace Site.Rendering.Views;

/// <summary><c>layouts/bulletin.sbn-html</c>: an issue on the web.</summary>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="Number"><c>Số 11</c></param>
/// <param name="Downloads">The other forms, for paper and for Word.</param>
public sealed record BulletinView(
    ArticleHeadView Head, string Month, string? Number, DateView Deadline, ImageView? Image, BulletinContentView Content,
    IReadOnlyList<DownloadView> Downloads, ArticleFootView Foot);

/// <summary><c>layouts/bulletin-print.sbn-html</c>: an issue on A4, a whole document without the site's frame.</summary>
/// <param name="PlaceAndDate"><c>Tỉnh Mẫu, ngày 02 tháng 11 năm 2026</c></param>
/// <param name="QrCode">Leads to <paramref name="Address"/>.</param>
/// <param name="ShortAddress">Without https:// and the last slash, to be typed.</param>
/// <param name="PaperHref">The stylesheet with the paper's format.</param>
/// <param name="Scope">Lưu hành nội bộ, on an internal issue.</param>
public sealed record BulletinPrintView(
    string Title, string PaperHref, string Name, string? Superior, string Issuer, string Month, string? Number, string PlaceAndDate, string? Scope,
    BulletinContentView Content, QrCodeView QrCode, string Address, string ShortAddress, IReadOnlyList<FactView> Imprint, IconView? Icon);

/// <summary>The parts that both have.</summary>
/// <param name="Minutes">To read everything aloud.</param>
/// <param name="Foreword">The issue's own text.</param>
public sealed record BulletinContentView(
    int Minutes, Html Foreword, IReadOnlyList<BulletinEntryView> Contents, IReadOnlyList<BulletinSectionView> Sections,
    IReadOnlyList<DueTaskView> Tasks, IReadOnlyList<DayView> Days, IReadOnlyList<string> Questions, Html? AttendeeNote,
    BulletinTitlesView Titles)
{
    public bool IsEmpty => Sections.Count == 0;
}

/// <summary>The names of the parts that every issue has.</summary>
public sealed record BulletinTitlesView(string Contents, string Tasks, string Days, string Questions, string Attendees);

/// <summary>A line of the table of contents.</summary>
/// <param name="Minutes">Null where there is nothing to read aloud.</param>
public sealed record BulletinEntryView(string Label, string Href, int? Minutes);

/// <param name="Id">The anchor.</param>
public sealed record BulletinSectionView(string Id, string Title, Html? Note, IReadOnlyList<BulletinItemView> Items);

/// <param name="Sapo">Above a whole text, if the editor wrote one.</param>
/// <param name="Body">The whole text, headings lowered; null for an item told in summary.</param>
public sealed record BulletinItemView(
    string Id, string Title, string Href, string? Document, DateView? Date, string? Unit, int Minutes, string Summary, string? Sapo, ImageView? Image, Html? Body, string? Author);

/// <param name="Overdue">On the day of the build.</param>
public sealed record DueTaskView(string Content, string? Lead, string? LeadHref, DateView Due, bool Overdue, string Plan, string PlanHref);

/// <param name="Type"><c>DOCX</c>, where the label does not say it.</param>
public sealed record DownloadView(string Label, string Href, string? Type);

/// <summary>A QR code as one SVG path.</summary>
/// <param name="Size">Modules along a side, the quiet ones included: the view box.</param>
/// <param name="Path">The dark modules, a unit each.</param>
public sealed record QrCodeView(int Size, string Path);
