using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.FrontMatter;
using Site.Reading.Schema;

namespace Site.Reading.Settings;

/// <summary>A theme's <c>theme.yml</c>.</summary>
public static class ThemeSettingsReader
{
    /// <returns>Null when anything is missing or wrong, which is told.</returns>
    public static ThemeSettings? Read(SourcePath file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics) =>
        YamlFile.ReadKeys(ThemeFields.Schema, file, bytes, diagnostics) is { } values &&
        values.Get(ThemeFields.Name) is { } name &&
        values.Get(ThemeFields.Color) is { } color &&
        values.Get(ThemeFields.BackgroundColor) is { } background
            ? new ThemeSettings(name, values.Get(ThemeFields.Description), color, background, values.Get(ThemeFields.Icon))
            : null;
}
