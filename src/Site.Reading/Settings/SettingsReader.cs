using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;
using Site.Reading.FrontMatter;
using Site.Reading.Schema;

namespace Site.Reading.Settings;

/// <summary><c>input/cau-hinh.yml</c> to <see cref="SiteSettings"/>.</summary>
public static class SettingsReader
{
    public static readonly SourcePath File = SourcePath.InInput("cau-hinh.yml");

    // Stands in for an address that is missing or wrong, so that the rest can be checked; the build stops at the error.
    private static readonly SiteAddress NoAddress = SiteAddress.Parse("https://khoi.example")!;

    private static readonly ImmutableArray<Section> UsualSections =
    [
        new("tin-tuc", DocumentKind.News, "Tin tức", null),
        new("ke-hoach", DocumentKind.Plan, "Kế hoạch", null),
        new("hoat-dong", DocumentKind.Activity, "Hoạt động cơ sở", null),
        new("ban-tin", DocumentKind.Bulletin, "Bản tin sinh hoạt chi bộ", null),
    ];

    private static readonly ImmutableArray<HomeBlock> UsualHomeBlocks =
    [
        HomeBlock.LeadStory, HomeBlock.Bulletin, HomeBlock.NewestDocuments, HomeBlock.LatestNews, HomeBlock.BranchActivity, HomeBlock.DaysOfMonth,
    ];

    /// <param name="address">Instead of the one in the settings: a trial address of the host, for one.</param>
    /// <returns>Null when the file cannot be read at all; what is wrong in a readable one takes its usual value. Both are told.</returns>
    public static SiteSettings? Read(ReadOnlySpan<byte> bytes, SiteAddress? address, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var settings = YamlFile.ReadKeys(SettingsFields.Schema, File, bytes, told) is { } values ? Settings(values, address, told) : null;
        diagnostics.AddRange(told.ToImmutable());
        return settings is null ? null : settings with { IsWhole = !told.HasErrors };
    }

    private static SiteSettings Settings(FieldValues values, SiteAddress? address, DiagnosticBag diagnostics)
    {
        return new SiteSettings
        {
            Source = File,
            Title = values.Get(SettingsFields.Title) ?? string.Empty,
            Motto = values.Get(SettingsFields.Motto),
            Committee = Committee(values),
            Address = address ?? values.Get(SettingsFields.Address) ?? NoAddress,
            Theme = values.Value(SettingsFields.Theme)?.Value ?? "khoi",
            IssuerCodes = values.List(SettingsFields.IssuerCodes),
            Contact = new Contact(
                values.Get(SettingsFields.PostalAddress), values.List(SettingsFields.Phones), values.Get(SettingsFields.Email),
                values.Get(SettingsFields.HotLine), values.Get(SettingsFields.Zalo), values.Get(SettingsFields.Facebook)),
            ResponsiblePerson = values.Get(SettingsFields.ResponsiblePerson),
            Licence = values.Get(SettingsFields.Licence),
            Menu = Menu(values),
            HomeBlocks = values.IsWritten(SettingsFields.HomeBlocks) ? [.. values.List(SettingsFields.HomeBlocks).Distinct()] : UsualHomeBlocks,
            Sections = values.IsWritten(SettingsFields.Sections) ? Sections(values.List(SettingsFields.Sections), diagnostics) : UsualSections,
            Audiences = Audiences(values.List(SettingsFields.Audiences), diagnostics),
            Bulletin = BulletinSettingsReader.Read(values.Get(SettingsFields.Bulletin), values.Get(SettingsFields.ResponsiblePerson), diagnostics),
            ApprovalRequired = values.Value(SettingsFields.ApprovalRequired) ?? false,
            DefaultState = values.Value(SettingsFields.DefaultState) ?? PublicationState.Published,
            ItemsPerPage = values.Value(SettingsFields.ItemsPerPage) ?? 20,
        };
    }

    private static Committee Committee(FieldValues values)
    {
        var committee = values.Get(SettingsFields.Committee);
        var name = committee?.Get(CommitteeFields.Name) ?? string.Empty;
        return new Committee(
            committee?.Get(CommitteeFields.Superior), name, committee?.Get(CommitteeFields.ShortName) ?? name, values.Get(SettingsFields.Place));
    }

    private static ImmutableArray<MenuItem> Menu(FieldValues values) =>
    [
        .. from item in values.List(SettingsFields.Menu)
           let label = item.Get(MenuFields.Label)
           let target = item.Value(MenuFields.Target)
           where label is not null && target is not null
           select new MenuItem(label, target.Value),
    ];

    private static ImmutableArray<Section> Sections(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var folders = new DeclaredIds(File, diagnostics);
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var item in items)
        {
            if (item.Value(SectionFields.Folder) is not { } folder || item.Value(SectionFields.Kind) is not { } kind || !folders.Declare(folder))
            {
                continue;
            }

            if (ReservedFolders.Names.Contains(folder.Value))
            {
                diagnostics.Add(FrontMatterFaults.ReservedFolder.At(File, folder.Span, folder.Value));
                continue;
            }

            sections.Add(new Section(folder.Value, kind, item.Get(SectionFields.Title) ?? folder.Value, item.Get(SectionFields.Description)));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<Audience> Audiences(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(File, diagnostics);
        var audiences = ImmutableArray.CreateBuilder<Audience>();
        foreach (var item in items)
        {
            if (item.Value(AudienceFields.Id) is { } id && ids.Declare(id))
            {
                audiences.Add(new Audience(id.Value, item.Get(AudienceFields.Name) ?? id.Value, item.Get(AudienceFields.Description)));
            }
        }

        return audiences.ToImmutable();
    }
}
