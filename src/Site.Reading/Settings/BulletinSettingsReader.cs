using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Reading.Settings;

/// <summary>The settings' <c>ban_tin</c>.</summary>
internal static class BulletinSettingsReader
{
    /// <param name="values">Null when there is no such key.</param>
    /// <param name="responsible">Who answers for the page, and for the bulletin if it does not name another.</param>
    public static BulletinSettings Read(FieldValues? values, string? responsible, DiagnosticBag diagnostics)
    {
        var usual = BulletinSettings.Usual with { Imprint = Imprint.None with { ResponsiblePerson = responsible } };
        if (values is null)
        {
            return usual;
        }

        return new BulletinSettings(
            values.Get(BulletinSettingsFields.Name) ?? usual.Name,
            values.Value(BulletinSettingsFields.MinutesAllowed) ?? usual.MinutesAllowed,
            new Imprint(
                values.Get(BulletinSettingsFields.ResponsiblePerson) ?? responsible,
                values.Get(BulletinSettingsFields.Licence),
                values.Get(BulletinSettingsFields.Printer),
                values.Get(BulletinSettingsFields.PrintRun),
                values.Get(BulletinSettingsFields.Frequency)),
            values.IsWritten(BulletinSettingsFields.Sections) ? Sections(values.List(BulletinSettingsFields.Sections), diagnostics) : usual.Sections)
        {
            MeetingMinutes = values.Value(BulletinSettingsFields.MeetingMinutes) ?? usual.MeetingMinutes,
            MeetingDay = values.Value(BulletinSettingsFields.MeetingDay),
            Paper = values.Value(BulletinSettingsFields.Paper) ?? usual.Paper,
        };
    }

    private static ImmutableArray<BulletinSectionRule> Sections(ImmutableArray<FieldValues> items, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteSettings.File, diagnostics);
        var sections = ImmutableArray.CreateBuilder<BulletinSectionRule>(items.Length);
        foreach (var item in items)
        {
            if (item.Value(BulletinSectionFields.Id) is { } id && ids.Declare(id))
            {
                sections.Add(new BulletinSectionRule(
                    id.Value,
                    item.Get(BulletinSectionFields.Title) ?? id.Value,
                    item.List(BulletinSectionFields.Kinds),
                    item.List(BulletinSectionFields.Categories),
                    [.. item.List(BulletinSectionFields.Genres).Select(genre => genre.Value)],
                    item.List(BulletinSectionFields.Tags),
                    item.Value(BulletinSectionFields.Most),
                    item.Value(BulletinSectionFields.Form) ?? ItemForm.Whole)
                {
                    OfATheme = item.Value(BulletinSectionFields.OfATheme) ?? false,
                });
            }
        }

        return sections.ToImmutable();
    }
}
