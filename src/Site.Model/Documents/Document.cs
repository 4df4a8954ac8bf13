using System.Collections.Immutable;
using Site.Model.Consultations;
using Site.Model.Diagnostics;
using Site.Model.Disclosure;
using Site.Model.Paths;

namespace Site.Model.Documents;

/// <summary>The properties that every file that becomes a page has. Immutable; read once.</summary>
public abstract record Document
{
    public required SourcePath Source { get; init; }

    public required UrlPath Url { get; init; }

    public required string Title { get; init; }

    /// <summary>The time that pages show and lists sort by. Standalone pages may have none.</summary>
    public Moment? Date { get; init; }

    /// <summary>The past or future days that the document states about itself, not about what it plans.</summary>
    public ImmutableArray<Located<DateOnly>> OwnDays { get; init; } = [];

    /// <summary>The day that decides in which year and month the archives list it.</summary>
    public virtual DateOnly? FiledOn => Date?.Day;

    /// <summary>The summary above the text, if the editor wrote one.</summary>
    public string? Sapo { get; init; }

    /// <summary>For lists and feeds: the sapo, else the first paragraph; may be empty.</summary>
    public string Summary => Sapo ?? Body.FirstParagraph;

    public PublicationState State { get; init; }

    /// <summary>Taken back for cause. An issue that was handed out with it says so in its place and shows it off nowhere.</summary>
    public bool IsWithdrawn => State == PublicationState.Withdrawn;

    /// <summary>Why it was withdrawn, for its readers.</summary>
    public string? WithdrawnBecause { get; init; }

    /// <summary>The day on which its editors corrected what was published; lists do not sort by it.</summary>
    public DateOnly? Updated { get; init; }

    /// <summary>What was corrected, for its readers.</summary>
    public string? UpdatedBecause { get; init; }

    public Scope Scope { get; init; }

    public string? ApprovedBy { get; init; }

    public DateOnly? ApprovedOn { get; init; }

    /// <summary>
    /// Whether a value that decides about publishing could not be read: the whole front matter, or in it the state, the scope or a date
    /// of publishing. Nobody knows then whether an edition leaves the document out, so its faults stay errors.
    /// </summary>
    public bool IsUndecided { get; init; }

    public Moment? PublishFrom { get; init; }

    public Moment? ExpiresAfter { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<Located<string>> Audiences { get; init; } = [];

    /// <summary>Ids of the units concerned, the first one first.</summary>
    public ImmutableArray<Located<string>> Units { get; init; } = [];

    public Located<string>? Category { get; init; }

    /// <summary>What an article of the genre <see cref="Genre.Practice"/> states of it.</summary>
    public Practice? Practice { get; init; }

    /// <summary>What it asks its readers' opinion on, and until when; null of most documents.</summary>
    public Consultation? Consultation { get; init; }

    /// <summary>The year of the study theme that it belongs to.</summary>
    public Located<int>? ThemeYear { get; init; }

    public Illustration? Image { get; init; }

    /// <summary>The picture that stands for the document on a social network, and what of it must be seen: its own, else the first one in its text.</summary>
    public (Asset Asset, FocalPoint? Focus)? Face => (Image?.Asset ?? Body.FirstPicture) is { } asset ? (asset, Image?.Focus) : null;

    /// <summary>Somebody reads it aloud: MP3 or M4A.</summary>
    public Asset? Sound { get; init; }

    /// <summary>Whether the editors want the document as the home page's lead story.</summary>
    public bool IsLead { get; init; }

    public string? Author { get; init; }

    /// <summary>The source of a reprinted text.</summary>
    public string? ReprintedFrom { get; init; }

    public ImmutableArray<Located<UrlPath>> OldPaths { get; init; } = [];

    public Body Body { get; init; } = Body.Empty;

    /// <summary>What in its file perhaps must not go out.</summary>
    public ImmutableArray<Finding> Findings { get; init; } = [];

    /// <summary>Where its file first says that something was made up: <c>(mẫu)</c>.</summary>
    public SourceSpan? Sample { get; init; }

    /// <summary>Why it may go out all the same.</summary>
    public Acceptance Accepted { get; init; } = Acceptance.None;

    public abstract DocumentKind Kind { get; }

    /// <summary>Newest first; the URL decides between documents of the same moment.</summary>
    public static readonly IComparer<Document> NewestFirst = Comparer<Document>.Create(static (x, y) =>
        Nullable.Compare(y.Date, x.Date) is var byDate and not 0 ? byDate : x.Url.CompareTo(y.Url));

    /// <summary>Every image and attachment that the page shows or offers.</summary>
    public virtual IEnumerable<Asset> Assets
    {
        get
        {
            if (Body.Assets.IsEmpty && Sound is null)
            {
                return Image is null ? [] : [Image.Asset];
            }

            var assets = Image is null ? Body.Assets : Body.Assets.Prepend(Image.Asset);
            return Sound is null ? assets : assets.Append(Sound);
        }
    }

    /// <summary>Every link to this site's own pages, to be checked once all pages are known.</summary>
    public virtual IEnumerable<Located<InternalLink>> Links => Body.Links;

    /// <summary>The words of every link in its texts.</summary>
    public virtual IEnumerable<Located<string>> LinkTexts => Body.LinkTexts;

    /// <summary>Every code of a document in its texts.</summary>
    public virtual IEnumerable<Mention> Mentions => Body.Mentions;
}

/// <summary>Tin, bài.</summary>
public sealed record NewsArticle : Document
{
    public override DocumentKind Kind => DocumentKind.News;

    public Genre Genre { get; init; } = Genre.News;

    public BulletinPlacement Bulletin { get; init; } = BulletinPlacement.ByRule;
}

/// <summary>Hoạt động cơ sở: what a unit did. Has at least one unit.</summary>
public sealed record BranchActivity : Document
{
    public override DocumentKind Kind => DocumentKind.Activity;

    public Genre Genre { get; init; } = Genre.News;

    public BulletinPlacement Bulletin { get; init; } = BulletinPlacement.ByRule;
}

/// <summary>A page of its own: Giới thiệu, Liên hệ.</summary>
public sealed record StandalonePage : Document
{
    public override DocumentKind Kind => DocumentKind.Page;

    /// <summary>Whether the committee's contact details from the settings stand under the text.</summary>
    public bool ShowsContact { get; init; }
}

/// <summary>Bản tin sinh hoạt chi bộ: one month's briefing for the cells' meetings.</summary>
public sealed record Bulletin : Document
{
    public override DocumentKind Kind => DocumentKind.Bulletin;

    public int? Number { get; init; }

    public required YearMonth Month { get; init; }

    /// <summary>The day by which cells must have the issue.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>The last day whose articles the issue takes.</summary>
    public required DateOnly CutOff { get; init; }

    /// <summary>The place where the cut-off is written; null where the deadline stands for it.</summary>
    public SourceSpan? CutOffSpan { get; init; }

    /// <summary>The day on which cells meet over it, where that is not the settings' usual one.</summary>
    public Located<DateOnly>? MeetingOn { get; init; }

    /// <summary>The day on which it was handed out: since then it holds what it held then.</summary>
    public DateOnly? ReleasedOn { get; init; }

    /// <summary>The place where that day is written.</summary>
    public SourceSpan? ReleasedSpan { get; init; }

    /// <summary>What it held when it was handed out; null before, and where the copies are missing.</summary>
    public ReleasedIssue? Released { get; init; }

    /// <summary>The place where the month is written; null if it is missing or wrong, which has been told.</summary>
    public SourceSpan? MonthSpan { get; init; }

    /// <summary>The changes that the issue makes to its sections, as written; no two with one id.</summary>
    public ImmutableArray<SectionEdit> Edits { get; init; } = [];

    /// <summary>Gợi ý thảo luận.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Dành cho đồng chí ủy viên dự sinh hoạt: for the internal edition only; Select removes it from the public one.</summary>
    public Body? AttendeeNote { get; init; }

    /// <summary>The issue's content besides its own text, which is the foreword.</summary>
    private IEnumerable<Body> Texts => Edits.Select(edit => edit.Note).Append(AttendeeNote).OfType<Body>();

    public override IEnumerable<Asset> Assets =>
        base.Assets.Concat(Texts.SelectMany(text => text.Assets)).Concat(Released?.Items.SelectMany(item => item.Document.Assets) ?? []);

    public override IEnumerable<Located<InternalLink>> Links => base.Links.Concat(Texts.SelectMany(text => text.Links));

    public override IEnumerable<Located<string>> LinkTexts => base.LinkTexts.Concat(Texts.SelectMany(text => text.LinkTexts));

    /// <summary>Articles that are still on the site speak for themselves; of those that are gone, the issue holds the only text.</summary>
    public override IEnumerable<Mention> Mentions => base.Mentions.Concat(Texts.SelectMany(text => text.Mentions))
        .Concat(Released?.Items.Where(item => !item.HasPage).SelectMany(item => item.Document.Mentions) ?? []);
}

/// <summary>A calendar month; prints as <c>2026-11</c>.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    public DateOnly FirstDay => new(Year, Month, 1);

    public static YearMonth Of(DateOnly day) => new(day.Year, day.Month);

    public YearMonth Next => Of(FirstDay.AddMonths(1));

    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
