using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Schema.Editors;

/// <summary>The ids that this site's settings and data declare, by the keys that name one of them.</summary>
public sealed class KnownIds
{
    private readonly Dictionary<Field, ImmutableArray<Option>> _byField;

    public KnownIds(SiteSettings settings, SiteData data)
    {
        ImmutableArray<Option> units = [.. data.Units.Select(unit => new Option(unit.Id, unit.Name))];
        ImmutableArray<Option> categories = [.. data.Categories.Select(category => new Option(category.Id, category.Name))];
        ImmutableArray<Option> sections = [.. settings.Bulletin.Sections.Select(section => new Option(section.Id, section.Title))];
        ImmutableArray<Option> genres = [.. settings.Genres.Where(named => !Genre.Usual.Contains(named.Genre)).Select(named => new Option(named.Genre.Id, named.Name))];
        _byField = new Dictionary<Field, ImmutableArray<Option>>
        {
            [Fields.Units] = units,
            [UnitFields.Parent] = units,
            [Fields.Category] = categories,
            [BulletinSectionFields.Categories] = categories,
            [HomeBlockFields.Categories] = categories,
            [HomeBlockFields.Units] = units,
            [Fields.Genre] = genres,
            [BulletinSectionFields.Genres] = genres,
            [HomeBlockFields.Genres] = genres,
            [RoyaltyRateFields.Genre] = genres,
            [HomeBlockFields.Audiences] = [.. settings.Audiences.Select(audience => new Option(audience.Id, audience.Name))],
            [UnitFields.Kind] = [.. settings.UnitKinds.Where(named => !UnitKind.UsualNames.ContainsKey(named.Kind)).Select(named => new Option(named.Kind.Id, named.Name))],
            [Fields.Audiences] = [.. settings.Audiences.Select(audience => new Option(audience.Id, audience.Name))],
            [BulletinPlacementFields.Section] = sections,
            [IssueSectionFields.Id] = sections,
        };
    }

    /// <summary>Empty for a key that names none.</summary>
    public ImmutableArray<Option> Of(Field field) => _byField.GetValueOrDefault(field, []);
}
