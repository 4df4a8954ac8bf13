using System.Collections.Immutable;
using Site.Model;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Settings;

/// <summary>Reads <c>input/cau-hinh.yml</c> into <see cref="SiteSettings"/>.</summary>
public static class SettingsReader
{
    // Used for an address that is missing or wrong, so that the rest can be checked; the build stops at the error.
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
        .. new[]
        {
            UsualBlock.LeadStory, UsualBlock.Bulletin, UsualBlock.NewestDocuments, UsualBlock.LatestNews, UsualBlock.Consultations, UsualBlock.BranchActivity, UsualBlock.NextDays, UsualBlock.StudyTheme,
        }.Select(kind => new HomeBlock.Usual(kind)),
    ];

    /// <param name="address">Replaces the address of the settings: a trial address of the host, for example.</param>
    /// <returns>The settings. Null when the file cannot be read at all; a wrong value in a readable file gets its usual value. Both are told.</returns>
    public static SiteSettings? Read(ReadOnlySpan<byte> bytes, SiteAddress? address, DiagnosticBag diagnostics)
    {
        var told = new DiagnosticBag();
        var settings = YamlFile.ReadKeys(SettingsFields.Schema, SiteSettings.File, bytes, told) is { } values ? Settings(values, address, told) : null;
        diagnostics.AddRange(told.ToImmutable());
        return settings is null ? null : settings with { IsWhole = !told.HasErrors };
    }

    private static SiteSettings Settings(FieldValues values, SiteAddress? address, DiagnosticBag diagnostics)
    {
        var genres = Genres(values.List(SettingsFields.Genres), diagnostics);
        var settings = new SiteSettings
        {
            Source = SiteSettings.File,
            WrittenFor = values.Get(SettingsFields.WrittenFor),
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
            Menu = Menu(values, diagnostics),
            HomeBlocks = values.IsWritten(SettingsFields.HomeBlocks) ? [.. values.List(SettingsFields.HomeBlocks).Distinct()] : UsualHomeBlocks,
            Campaigns = Campaigns(values.List(SettingsFields.Campaigns), diagnostics),
            Archive = ReadArchive(values, diagnostics),
            Links = [.. values.List(SettingsFields.Links).Select(Link).OfType<MenuItem>()],
            Sections = values.IsWritten(SettingsFields.Sections) ? Sections(values.List(SettingsFields.Sections), diagnostics) : UsualSections,
            Audiences = Audiences(values.List(SettingsFields.Audiences), diagnostics),
            Bulletin = BulletinSettingsReader.Read(values.Get(SettingsFields.Bulletin), values.Get(SettingsFields.ResponsiblePerson), diagnostics),
            Publication = PublicationSettingsReader.Read(values.Get(SettingsFields.Publication), diagnostics),
            Genres = genres,
            UnitKinds = UnitKinds(values.List(SettingsFields.UnitKinds), diagnostics),
            Royalties = Royalties(values.List(SettingsFields.Royalties), diagnostics),
            Words = Words(values.Get(SettingsFields.Words), values.Get(SettingsFields.Bulletin)),
            ApprovalRequired = values.Value(SettingsFields.ApprovalRequired) ?? false,
            DefaultState = values.Value(SettingsFields.DefaultState) ?? PublicationState.Published,
            Host = values.Value(SettingsFields.Host) ?? HostKind.Netlify,
            ItemsPerPage = values.Value(SettingsFields.ItemsPerPage) ?? 20,
        };
        if (settings.WrittenFor > Release.Version)
        {
            diagnostics.Add(FrontMatterFaults.NewerFolder.At(SiteSettings.File, values.SpanOf(SettingsFields.WrittenFor), settings.WrittenFor));
        }

        if (settings.WrittenFor is not null && settings.Address.IsSample)
        {
            diagnostics.Add(FrontMatterFaults.SampleAddress.At(SiteSettings.File, values.SpanOf(SettingsFields.Address), settings.Address));
        }

        var terms = DocumentTerms.Of(settings);
        foreach (var (field, genre) in NamedGenres(values, settings).Where(named => !terms.Knows(named.Genre.Value)))
        {
            diagnostics.Add(OpenChoiceType<Genre>.NotAllowed(SiteSettings.File, field, genre, terms.AddedGenres));
        }

        return settings;
    }

    /// <summary>Every genre that a rule of the settings names, and the key that names it.</summary>
    private static IEnumerable<(Field Field, Chosen<Genre> Genre)> NamedGenres(FieldValues values, SiteSettings settings) =>
        (values.Get(SettingsFields.Bulletin)?.List(BulletinSettingsFields.Sections) ?? [])
            .SelectMany(rule => rule.List(BulletinSectionFields.Genres)).Select(genre => ((Field)BulletinSectionFields.Genres, genre))
            .Concat(values.List(SettingsFields.Royalties).Select(rate => rate.Value(RoyaltyRateFields.Genre)).OfType<Chosen<Genre>>().Select(genre => ((Field)RoyaltyRateFields.Genre, genre)))
            .Concat(settings.HomeBlocks.OfType<HomeBlock.Own>().SelectMany(block => block.Query.Genres)
                .Select(genre => ((Field)HomeBlockFields.Genres, new Chosen<Genre>(genre.Value, genre.Value.Id, genre.Span))));

    private static ImmutableArray<NamedGenre> Genres(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics) =>
    [
        .. Declared(items, GenreNameFields.Id, GenreNameFields.Name, ((OpenChoiceType<Genre>)Fields.Genre.Type).ValueOf, genre => genre.Id, diagnostics)
            .Select(named => new NamedGenre(named.Value, named.Name)),
    ];

    private static ImmutableArray<RoyaltyRate> Royalties(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteSettings.File, diagnostics);
        var rates = ImmutableArray.CreateBuilder<RoyaltyRate>(items.Length);
        foreach (var item in items)
        {
            if (item.Value(RoyaltyRateFields.Genre) is { } genre && item.Value(RoyaltyRateFields.Amount) is { } amount && ids.Declare(new Located<string>(genre.Value.Id, genre.Span)))
            {
                rates.Add(new RoyaltyRate(genre.Value, amount));
            }
        }

        return rates.ToImmutable();
    }

    private static ImmutableArray<NamedUnitKind> UnitKinds(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics) =>
    [
        .. Declared(items, UnitKindNameFields.Id, UnitKindNameFields.Name, ((OpenChoiceType<UnitKind>)UnitFields.Kind.Type).ValueOf, kind => kind.Id, diagnostics)
            .Select(named => new NamedUnitKind(named.Value, named.Name)),
    ];

    /// <summary>Each id once, a second one is told; a fixed one may be given by any of its words, a new one by a slug.</summary>
    private static IEnumerable<(T Value, string Name)> Declared<T>(
        ImmutableArray<FieldValues> items, Field<Located<string>> id, Field<string> name, Func<string, T> valueOf, Func<T, string> idOf, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteSettings.File, diagnostics);
        foreach (var item in items)
        {
            if (item.Value(id) is not { } written)
            {
                continue;
            }

            var value = valueOf(written.Value);
            if (idOf(value).Length == 0)
            {
                diagnostics.Add(FrontMatterFaults.BadId.At(SiteSettings.File, written.Span, written.Value, id.Example));
            }
            else if (ids.Declare(new Located<string>(idOf(value), written.Span)))
            {
                yield return (value, item.Get(name) ?? written.Value);
            }
        }
    }

    /// <summary>The bulletin's block has the bulletin's name, unless the settings give another word.</summary>
    private static SiteWords Words(FieldValues? words, FieldValues? bulletin)
    {
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        if (bulletin?.Get(BulletinSettingsFields.Name) is { } name)
        {
            own[PageWords.Bulletin.Key] = name;
        }

        foreach (var field in PageWordFields.All)
        {
            if (words?.Get(field) is { } text)
            {
                own[field.Key] = text;
            }
        }

        return new SiteWords(own);
    }

    private static Archive? ReadArchive(FieldValues values, DiagnosticBag diagnostics)
    {
        if (values.Get(SettingsFields.Archive) is not { } archive || archive.Value(ArchiveFields.Since) is not { } since)
        {
            return null;
        }

        if (!archive.IsWritten(ArchiveFields.Successor) && !archive.IsWritten(ArchiveFields.Address))
        {
            diagnostics.Add(ArchiveFaults.NoSuccessor.At(SiteSettings.File, values.SpanOf(SettingsFields.Archive)));
        }

        return new Archive(since, archive.Get(ArchiveFields.Words), archive.Get(ArchiveFields.Successor), archive.Get(ArchiveFields.Address));
    }

    private static Committee Committee(FieldValues values)
    {
        var committee = values.Get(SettingsFields.Committee);
        var name = committee?.Get(CommitteeFields.Name) ?? string.Empty;
        return new Committee(
            committee?.Get(CommitteeFields.Superior), name, committee?.Get(CommitteeFields.ShortName) ?? name, values.Get(SettingsFields.Place));
    }

    private static ImmutableArray<MenuItem> Menu(FieldValues values, DiagnosticBag diagnostics)
    {
        var menu = ImmutableArray.CreateBuilder<MenuItem>();
        foreach (var line in values.List(SettingsFields.Menu))
        {
            var below = line.List(MenuFields.Below).Select(lower => Item(lower, [])).OfType<MenuItem>().ToImmutableArray();
            if (!line.IsWritten(MenuFields.Target) && below.IsEmpty && line.IsWritten(MenuFields.Label))
            {
                diagnostics.Add(FrontMatterFaults.MissingKey.At(SiteSettings.File, line.Span, MenuFields.Target.Key, MenuFields.Target.Label, MenuFields.Target.Example));
            }
            else if (Item(line, below) is { } item)
            {
                menu.Add(item);
            }
        }

        return menu.ToImmutable();

        static MenuItem? Item(FieldValues line, ImmutableArray<MenuItem> below) => (line.Get(MenuFields.Label), line.Value(MenuFields.Target)) switch
        {
            ({ } label, { } target) => new MenuItem(label, target.Page) { Address = target.Address, Below = below },
            ({ } label, null) when !below.IsEmpty => new MenuItem(label, null) { Below = below },
            _ => null,
        };
    }

    private static MenuItem? Link(FieldValues line) => line.Get(FooterLinkFields.Label) is { } label && line.Value(FooterLinkFields.Target) is { } target
        ? new MenuItem(label, target.Page) { Address = target.Address }
        : null;

    /// <summary>Without their pictures, which are found when the files of <c>input/</c> are known.</summary>
    private static ImmutableArray<Campaign> Campaigns(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var campaigns = ImmutableArray.CreateBuilder<Campaign>(items.Length);
        foreach (var item in items)
        {
            if (item.Get(CampaignFields.Title) is not { } title || item.Value(CampaignFields.Target) is not { } target || item.Value(CampaignFields.Until) is not { } until)
            {
                continue;
            }

            var from = item.Value(CampaignFields.From);
            if (until < from)
            {
                diagnostics.Add(FrontMatterFaults.EndsBeforeItBegins.At(
                    SiteSettings.File, item.SpanOf(CampaignFields.Until), DateWords.Short(until), DateWords.Short(from.Value)));
            }

            campaigns.Add(new Campaign(title, item.Get(CampaignFields.Description), target.Page, target.Address, from, until)
            {
                PictureFile = item.Value(CampaignFields.Picture),
            });
        }

        return campaigns.ToImmutable();
    }

    private static ImmutableArray<Section> Sections(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var folders = new DeclaredIds(SiteSettings.File, diagnostics);
        var sections = ImmutableArray.CreateBuilder<Section>();
        foreach (var item in items)
        {
            if (item.Value(SectionFields.Folder) is not { } folder || item.Value(SectionFields.Kind) is not { } kind || !folders.Declare(folder))
            {
                continue;
            }

            if (ReservedFolders.Names.Contains(folder.Value))
            {
                diagnostics.Add(FrontMatterFaults.ReservedFolder.At(SiteSettings.File, folder.Span, folder.Value));
                continue;
            }

            sections.Add(new Section(folder.Value, kind, item.Get(SectionFields.Title) ?? folder.Value, item.Get(SectionFields.Description)));
        }

        return sections.ToImmutable();
    }

    private static ImmutableArray<Audience> Audiences(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteSettings.File, diagnostics);
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
