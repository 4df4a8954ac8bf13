using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Settings;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Settings;
using Site.Rendering.Themes;
using Site.Rendering.Views;

namespace Site.Cli.Pipeline;

/// <summary>Loads a theme with the themes that it stands on (<c>dua_tren</c>). This needs no document, so it runs while documents are read.</summary>
internal static class ThemeLoading
{
    public static LoadedTheme Load(ThemePlace place)
    {
        var diagnostics = new DiagnosticBag();
        var theme = Stack(place.ThemesFolder, place.Name, diagnostics) is var (files, keys) && ThemeSettingsReader.Read(files.DescriptionPath, keys, diagnostics) is { } settings
            ? Theme.Load(files, settings, place.Address, Layouts.All, place.Minified, diagnostics)
            : null;
        return new LoadedTheme(theme, diagnostics.ToImmutable());
    }

    /// <summary>How a theme sets printed pages. No template of it is read.</summary>
    /// <returns>Null when there is an error, which is told.</returns>
    public static PaperFormat? Paper(string themes, string name, DiagnosticBag diagnostics) =>
        Stack(themes, name, diagnostics) is var (files, keys) ? ThemeSettingsReader.Read(files.DescriptionPath, keys, diagnostics)?.Papers.A4 : null;

    /// <summary>A theme's files and keys, completed from all themes that it stands on; null when there is an error, which is told.</summary>
    public static (ThemeFolder Files, FieldValues Keys)? Stack(string themes, string name, DiagnosticBag diagnostics)
    {
        if (ThemeFolder.Find(themes, name, diagnostics) is not { } files)
        {
            diagnostics.Add(ThemeFaults.Missing.Alone(name));
            return null;
        }

        var told = files;
        var keys = ThemeSettingsReader.ReadKeys(files.DescriptionPath, files.Description.Span, diagnostics);
        var all = keys;
        List<string> names = [name];
        while (keys?.Value(ThemeFields.Base) is { } below)
        {
            if (names.Contains(below.Value, StringComparer.Ordinal))
            {
                diagnostics.Add(ThemeFaults.BaseCircle.At(told.DescriptionPath, below.Span, string.Join(" → ", [.. names.SkipWhile(each => each != below.Value), below.Value])));
                return null;
            }

            if (ThemeFolder.Find(themes, below.Value, diagnostics) is not { } next)
            {
                diagnostics.Add(ThemeFaults.BaseMissing.At(told.DescriptionPath, below.Span, below.Value));
                return null;
            }

            names.Add(below.Value);
            keys = ThemeSettingsReader.ReadKeys(next.DescriptionPath, next.Description.Span, diagnostics);
            all = keys is null ? null : all?.Over(keys);
            files = files.Over(next);
            told = next;
        }

        return all is null ? null : (files, all);
    }
}
