using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Types;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Settings;

/// <summary>The files of <c>input/_du-lieu/</c>. An item without a usable id is told and left out.</summary>
public static class DataReader
{
    /// <param name="kinds">The kinds that the settings add or rename; null when the settings could not be read completely: then any kind is accepted.</param>
    public static ImmutableArray<PartyUnit> ReadUnits(ReadOnlySpan<byte> bytes, ImmutableArray<NamedUnitKind>? kinds, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteData.UnitsFile, diagnostics);
        var units = ImmutableArray.CreateBuilder<PartyUnit>();
        foreach (var item in YamlFile.ReadList(UnitFields.Schema, SiteData.UnitsFile, bytes, diagnostics))
        {
            if (item.Value(UnitFields.Id) is not { } id || !ids.Declare(id))
            {
                continue;
            }

            var kind = item.Value(UnitFields.Kind);
            if (kind is { } written && kinds is { } added && !UnitKind.UsualNames.ContainsKey(written.Value) && added.All(named => named.Kind != written.Value))
            {
                diagnostics.Add(OpenChoiceType<UnitKind>.NotAllowed(
                    SiteData.UnitsFile, UnitFields.Kind, written, added.Select(named => named.Kind).Except(UnitKind.UsualNames.Keys).Select(other => other.Id)));
            }

            var name = item.Get(UnitFields.Name) ?? id.Value;
            units.Add(new PartyUnit(
                id.Value,
                name,
                item.Get(UnitFields.ShortName) ?? name,
                kind?.Value ?? UnitKind.Cell,
                item.Value(UnitFields.Parent),
                item.Get(UnitFields.Address),
                item.Get(UnitFields.Phone),
                item.Get(UnitFields.Email),
                item.Get(UnitFields.Description),
                id.Span));
        }

        return units.ToImmutable();
    }

    public static ImmutableArray<Category> ReadCategories(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var ids = new DeclaredIds(SiteData.CategoriesFile, diagnostics);
        var categories = ImmutableArray.CreateBuilder<Category>();
        foreach (var item in YamlFile.ReadList(CategoryFields.Schema, SiteData.CategoriesFile, bytes, diagnostics))
        {
            if (item.Value(CategoryFields.Id) is { } id && ids.Declare(id))
            {
                categories.Add(new Category(id.Value, item.Get(CategoryFields.Name) ?? id.Value, item.Get(CategoryFields.Description)));
            }
        }

        return categories.ToImmutable();
    }

    public static ImmutableArray<CommemorativeDay> ReadDays(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var days = ImmutableArray.CreateBuilder<CommemorativeDay>();
        foreach (var item in YamlFile.ReadList(DayFields.Schema, SiteData.DaysFile, bytes, diagnostics))
        {
            var solar = item.Value(DayFields.Solar);
            var lunar = item.Value(DayFields.Lunar);
            if (item.IsWritten(DayFields.Solar) == item.IsWritten(DayFields.Lunar))
            {
                diagnostics.Add(FrontMatterFaults.OneOfTwo.At(SiteData.DaysFile, item.Span, DayFields.Solar.Key, DayFields.Lunar.Key));
            }
            else if (item.Get(DayFields.Name) is { } name && (solar is not null || lunar is not null))
            {
                days.Add(new CommemorativeDay(
                    name,
                    solar,
                    lunar is { } date ? string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}") : null,
                    item.List(DayFields.LunarOn),
                    item.Value(DayFields.Since),
                    item.Value(DayFields.Great) ?? false));
            }
        }

        return days.ToImmutable();
    }

    /// <summary>A path may also be written as other programs show it: from the folder above, with a slash before it, with the separators of Windows.</summary>
    public static ImmutableArray<RoyaltyEntry> ReadRoyalties(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        const string InputFolder = SourcePath.InputRoom + "/";
        var entries = ImmutableArray.CreateBuilder<RoyaltyEntry>();
        foreach (var item in YamlFile.ReadList(RoyaltyEntryFields.Schema, RoyaltyEntry.Source, bytes, diagnostics))
        {
            if (item.Value(RoyaltyEntryFields.Item) is { } document && item.Value(RoyaltyEntryFields.Amount) is { } amount)
            {
                var path = document.Value.Replace('\\', '/').TrimStart('/');
                entries.Add(new RoyaltyEntry(
                    document with { Value = path.StartsWith(InputFolder, StringComparison.Ordinal) ? path[InputFolder.Length..] : path },
                    amount, item.Get(RoyaltyEntryFields.Payee), item.Get(RoyaltyEntryFields.Remark)));
            }
        }

        return entries.ToImmutable();
    }

    public static ImmutableArray<string> ReadWords(ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        [.. YamlFile.ReadList(WordFields.Schema, SiteData.WordsFile, bytes, diagnostics).Select(item => item.Get(WordFields.Word)).OfType<string>()];
}
