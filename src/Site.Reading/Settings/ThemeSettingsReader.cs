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
            ? new ThemeSettings(name, values.Get(ThemeFields.Description), color, background, values.Get(ThemeFields.Icon), Paper(values.Get(ThemeFields.Paper)))
            : null;

    /// <summary>What the theme does not say is as the rules for Party documents have it.</summary>
    private static PaperFormat Paper(FieldValues? values)
    {
        var usual = PaperFormat.Default;
        return values is null ? usual : usual with
        {
            MarginTop = values.Value(PaperFields.Top) ?? usual.MarginTop,
            MarginBottom = values.Value(PaperFields.Bottom) ?? usual.MarginBottom,
            MarginLeft = values.Value(PaperFields.Left) ?? usual.MarginLeft,
            MarginRight = values.Value(PaperFields.Right) ?? usual.MarginRight,
            Font = values.Get(PaperFields.Font) ?? usual.Font,
            BodyPoints = values.Value(PaperFields.Body) ?? usual.BodyPoints,
            HeaderPoints = values.Value(PaperFields.Header) ?? usual.HeaderPoints,
            LineSpacing = values.Value(PaperFields.Spacing) / 100.0 ?? usual.LineSpacing,
        };
    }
}
