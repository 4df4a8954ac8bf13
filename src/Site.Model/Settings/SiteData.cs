using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;

namespace Site.Model.Settings;

/// <summary>The data of <c>input/_du-lieu/</c>, each list in the editor's order.</summary>
public sealed record SiteData(
    ImmutableArray<PartyUnit> Units, ImmutableArray<Category> Categories, ImmutableArray<CommemorativeDay> Days)
{
    /// <summary>Documents that the site does not summarise, for the register.</summary>
    public ImmutableArray<RegisterEntry> Register { get; init; } = [];

    /// <summary>The files that could not be read completely, which has been told: entries that seem missing may stand in them.</summary>
    public ImmutableArray<SourcePath> PartlyRead { get; init; } = [];

    public bool IsWhole(SourcePath file) => !PartlyRead.Contains(file);

    /// <summary>Words that proofreading accepts.</summary>
    public ImmutableArray<string> Words { get; init; } = [];

    public const string Folder = "_du-lieu";

    public static readonly SourcePath UnitsFile = SourcePath.InInput(Folder + "/to-chuc.yml");
    public static readonly SourcePath CategoriesFile = SourcePath.InInput(Folder + "/chuyen-muc.yml");
    public static readonly SourcePath DaysFile = SourcePath.InInput(Folder + "/ngay-ky-niem.yml");
    public static readonly SourcePath WordsFile = SourcePath.InInput(Folder + "/tu-dung.yml");

    public static readonly SiteData Empty = new([], [], []);
}

/// <summary>Tổ chức đảng.</summary>
/// <param name="Parent">Trực thuộc: another unit's id.</param>
/// <param name="Span">The place of its id in <see cref="SiteData.UnitsFile"/>.</param>
public sealed record PartyUnit(
    string Id, string Name, string ShortName, UnitKind Kind, Located<string>? Parent,
    string? Address, string? Phone, string? Email, string? Description, SourceSpan Span);

/// <summary>Chuyên mục: what a document is about.</summary>
public sealed record Category(string Id, string Name, string? Description);
