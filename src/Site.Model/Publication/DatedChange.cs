using Site.Model.Paths;

namespace Site.Model.Publication;

/// <summary>What a day brings about though nobody edits anything.</summary>
public enum DatedKind
{
    /// <summary>A document that waited for its time (<c>dang_luc</c>).</summary>
    Appears,

    /// <summary>A document that is past its last day (<c>het_han</c>).</summary>
    Expires,

    /// <summary>An official document that comes into force, or out of it.</summary>
    Standing,

    /// <summary>A plan's task that is past its last day.</summary>
    Overdue,

    /// <summary>A commemorative day that is over, so that the home page names the ones after it.</summary>
    Days,

    /// <summary>A campaign of which the home page tells from that day on.</summary>
    CampaignBegins,

    /// <summary>A campaign that is past its last day.</summary>
    CampaignEnds,

    /// <summary>A new year: the home page shows its study theme, or no longer the old one.</summary>
    Theme,

    /// <summary>A consultation that is past its last day.</summary>
    ConsultationCloses,

    /// <summary>The first day on which the site is kept as an archive.</summary>
    Archived,

    /// <summary>A new month: the calendar begins with it.</summary>
    Calendar,

    /// <summary>The last day on which an issue of the bulletin takes articles is over. It changes no page.</summary>
    CutOff,

    /// <summary>The day by which an issue is to be handed out. It changes no page.</summary>
    Deadline,
}

/// <param name="Title">Of the document or the task; of an official document its code, of an issue and of the calendar the month: <c>tháng 12 năm 2026</c>; a campaign's name. Of days the first one that is named then.</param>
/// <param name="Source">The file that says so; null of an official document that texts only mention.</param>
public sealed record DatedChange(DateTimeOffset When, DatedKind Kind, string Title, SourcePath? Source)
{
    /// <summary>Whether pages say something wrong from then on until they are built again.</summary>
    public bool ChangesSite => Kind is not (DatedKind.CutOff or DatedKind.Deadline);
}
