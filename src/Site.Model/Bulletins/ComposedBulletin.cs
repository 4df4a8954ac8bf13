using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Model.Bulletins;

/// <summary>One issue with all that stands in it, in printed order. Its four forms (web, print, DOCX, PDF) are made from this alone.</summary>
/// <param name="Sections">Those with something in them.</param>
/// <param name="Tasks">Việc cần làm trong tháng: the earliest deadline first.</param>
/// <param name="Days">Ngày đáng nhớ of the month, by day.</param>
/// <param name="Questions">Gợi ý thảo luận, as the editor wrote them.</param>
/// <param name="AttendeeNote">Dành cho đồng chí ủy viên dự sinh hoạt; only in the internal edition.</param>
/// <param name="Minutes">To read everything aloud.</param>
public sealed record ComposedBulletin(
    Bulletin Issue,
    BulletinFront Front,
    ImmutableArray<ComposedSection> Sections,
    ImmutableArray<DueTask> Tasks,
    ImmutableArray<(CommemorativeDay Day, DateOnly On)> Days,
    ImmutableArray<string> Questions,
    Body? AttendeeNote,
    ImmutableArray<ImprintLine> Imprint,
    int Minutes)
{
    /// <summary>What readers are asked, and what came of what they were asked.</summary>
    public ImmutableArray<IssueConsultation> Consultations { get; init; } = [];

    public BulletinTitles Titles { get; init; } = BulletinTitles.Of(SiteWords.Usual);

    /// <summary>On the first page: the issue's own picture, else that of the first item that has one.</summary>
    public Illustration? LeadPicture =>
        Issue.Image ?? Sections.SelectMany(section => section.Items).Select(item => item.Document.Image).FirstOrDefault(image => image is not null);

    /// <summary>At most three, in printed order.</summary>
    public ImmutableArray<Headline> Headlines => BulletinContents.Headlines(this);

    /// <summary>Every part after the foreword, in printed order.</summary>
    public ImmutableArray<ContentsEntry> Contents => BulletinContents.Of(this);
}

/// <param name="Id">As the settings and issues name it.</param>
/// <param name="Note">What the editor wrote for the section itself; stands before the items.</param>
public sealed record ComposedSection(string Id, string Title, Body? Note, ImmutableArray<ComposedItem> Items);

/// <param name="Minutes">To read it aloud in its form.</param>
public sealed record ComposedItem(Document Document, ItemForm Form, int Minutes, InclusionReason Reason)
{
    /// <summary>Who it comes from: a plan's issuer, of an answer who gave it, else the short name of the first unit concerned.</summary>
    public string? From { get; init; }

    /// <summary>False in an issue that is handed out when the article's own page is gone since: nothing may link to it.</summary>
    public bool HasPage { get; init; } = true;
}

/// <summary>Why an item is in an issue.</summary>
public enum InclusionReason
{
    /// <summary>The section's rule takes it.</summary>
    Rule,

    /// <summary>The document's own <c>ban_tin</c> names the issue.</summary>
    OwnWish,

    /// <summary>The issue's <c>muc</c> pins it.</summary>
    Pin,

    /// <summary>The issue held it when it was handed out.</summary>
    Released,
}

/// <summary>A plan's task that is due in or before next month and not done.</summary>
public sealed record DueTask(PlanTask Task, PlanSummary Plan, DateOnly Due, bool Overdue)
{
    /// <summary>Chủ trì, by name.</summary>
    public string? Lead { get; init; }

    /// <summary>The page of the unit that leads; null when the name is none of a unit.</summary>
    public UrlPath? LeadPage { get; init; }

    /// <summary>Phối hợp, by name.</summary>
    public string? Support { get; init; }
}
