using System.Collections.Immutable;
using Site.Model.Consultations;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;

namespace Site.Model.Settings;

/// <summary>The settings of <c>input/cau-hinh.yml</c>: whose page it is and how it is arranged.</summary>
public sealed record SiteSettings
{
    public static readonly SourcePath File = SourcePath.InInput("cau-hinh.yml");

    public required SourcePath Source { get; init; }

    /// <summary>Whether the whole file could be read. If not, which has been told, values that are missing here may stand in it.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The release of the program that the content was written for. Null in a folder that does not say so: not a committee's own, or of long ago.</summary>
    public Version? WrittenFor { get; init; }

    /// <summary>The name of the page.</summary>
    public required string Title { get; init; }

    public string? Motto { get; init; }

    public required Committee Committee { get; init; }

    public required SiteAddress Address { get; init; }

    public HostKind Host { get; init; } = HostKind.Netlify;

    /// <summary>A folder's name below <c>themes/</c>.</summary>
    public string Theme { get; init; } = "khoi";

    /// <summary>The committee's own issuer signs: <c>ĐUK</c>.</summary>
    public ImmutableArray<string> IssuerCodes { get; init; } = [];

    public Contact Contact { get; init; } = Contact.None;

    /// <summary>Chịu trách nhiệm nội dung.</summary>
    public string? ResponsiblePerson { get; init; }

    /// <summary>Licence of the page or bulletin, as the footer states it.</summary>
    public string? Licence { get; init; }

    public ImmutableArray<MenuItem> Menu { get; init; } = [];

    /// <summary>The home page's blocks, in order.</summary>
    public ImmutableArray<HomeBlock> HomeBlocks { get; init; } = [];

    /// <summary>In the order of the settings, those that are over and those to come among them.</summary>
    public ImmutableArray<Campaign> Campaigns { get; init; } = [];

    /// <summary>Null of a page that is at work, and plans no other.</summary>
    public Archive? Archive { get; init; }

    /// <summary>Pages of superior bodies and of others, in the footer.</summary>
    public ImmutableArray<MenuItem> Links { get; init; } = [];

    public ImmutableArray<Section> Sections { get; init; } = [];

    public ImmutableArray<Audience> Audiences { get; init; } = [];

    /// <summary>Genres that this site renames or adds.</summary>
    public ImmutableArray<NamedGenre> Genres { get; init; } = [];

    /// <summary>Kinds of units that this site renames or adds.</summary>
    public ImmutableArray<NamedUnitKind> UnitKinds { get; init; } = [];

    public BulletinSettings Bulletin { get; init; } = BulletinSettings.Usual;

    public PublicationSettings Publication { get; init; } = PublicationSettings.None;

    /// <summary>Words on pages that a committee may change.</summary>
    public SiteWords Words { get; init; } = SiteWords.Usual;

    /// <summary>Each genre at most once.</summary>
    public ImmutableArray<RoyaltyRate> Royalties { get; init; } = [];

    /// <summary>Whether a published document must state who approved it and when.</summary>
    public bool ApprovalRequired { get; init; }

    public PublicationState DefaultState { get; init; } = PublicationState.Published;

    public int ItemsPerPage { get; init; } = 20;

    /// <summary>Whether the site is kept as it is on a day.</summary>
    public bool IsArchived(DateOnly day) => Archive is { } archive && archive.IsOn(day);

    /// <summary>Whether opinions are taken on a day; an archive takes none.</summary>
    public bool IsOpen(Consultation consultation, DateOnly day) => !IsArchived(day) && consultation.IsOpen(day);

    /// <summary>The campaigns of a day; an archive has none.</summary>
    public IEnumerable<Campaign> CampaignsOn(DateOnly day) => IsArchived(day) ? [] : Campaigns.Where(campaign => campaign.IsOn(day));

    /// <summary>In lower case, as inside a sentence.</summary>
    public string NameOf(Genre genre) => Genres.FirstOrDefault(named => named.Genre == genre)?.Name ?? KindWords.Of(genre);

    public string NameOf(UnitKind kind) => UnitKinds.FirstOrDefault(named => named.Kind == kind)?.Name ?? UnitKind.UsualNames.GetValueOrDefault(kind, kind.Id);
}

/// <param name="Name">In lower case: <c>tản văn</c>.</param>
public sealed record NamedGenre(Genre Genre, string Name);

/// <param name="Name">In lower case: <c>chi bộ trực thuộc</c>.</param>
public sealed record NamedUnitKind(UnitKind Kind, string Name);

/// <param name="Superior">The body above, named first in headers; may be absent.</param>
/// <param name="ShortName">For titles and narrow screens.</param>
/// <param name="Place">Địa danh: the place name in headers.</param>
public sealed record Committee(string? Superior, string Name, string ShortName, string? Place);

public sealed record Contact(
    string? Address, ImmutableArray<string> Phones, string? Email, string? HotLine, string? Zalo, string? Facebook)
{
    public static readonly Contact None = new(null, [], null, null, null, null);
}

/// <summary>An entry of the menu: a page, the address of another site, or only a name above the entries below it.</summary>
public sealed record MenuItem(string Label, Located<InternalLink>? Target)
{
    /// <summary>The address of another site.</summary>
    public string? Address { get; init; }

    /// <summary>The entries below it; there is one level only.</summary>
    public ImmutableArray<MenuItem> Below { get; init; } = [];
}

/// <summary>Chuyên trang: a top folder of <c>input/</c> whose files are of one kind and form one part of the site.</summary>
public sealed record Section(string Folder, DocumentKind Kind, string Title, string? Description)
{
    public UrlPath Url => UrlPath.Page(Folder);
}

/// <summary>Đối tượng: for whom a document is meant.</summary>
public sealed record Audience(string Id, string Name, string? Description);
