using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Model.Checks;

/// <summary>Checks that a year has one study theme, and that a document which belongs to a year's theme names a year that has one. Drafts count.</summary>
public static class StudyThemeCheck
{
    public static ImmutableArray<Diagnostic> Run(SiteContent content)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var byYear = new SortedDictionary<int, StudyTheme>();

        // A draft beside a theme that is published is the one to be told: it stops nobody.
        foreach (var theme in content.Documents.OfType<StudyTheme>().OrderBy(theme => theme.State != PublicationState.Published).ThenBy(theme => theme.Scope))
        {
            if (!byYear.TryAdd(theme.Year, theme))
            {
                found.Add(ReferenceFaults.ThemeTwice.At(theme.Source, theme.YearSpan, Text(theme.Year), byYear[theme.Year].Source));
            }
        }

        var known = byYear.Count == 0
            ? "tạo tệp của chuyên đề trước, hoặc xóa dòng này"
            : $"ghi năm của một chuyên đề đã có: {string.Join(", ", byYear.Keys.Select(Text))}";
        foreach (var document in content.Documents)
        {
            if (document.ThemeYear is { } year && !byYear.ContainsKey(year.Value))
            {
                found.Add(ReferenceFaults.UnknownTheme.At(document.Source, year.Span, Text(year.Value), known));
            }
        }

        return found.ToImmutable();
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
