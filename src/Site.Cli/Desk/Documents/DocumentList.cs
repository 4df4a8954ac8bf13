using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.Inventory;
using Site.Cli.Preview;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Documents;

/// <summary>All documents with what an editor asks about them, from what the preview has read: no file is opened.</summary>
internal static class DocumentList
{
    /// <param name="version">Of the preview's state.</param>
    public static DocumentsAnswer Of(SiteContent content, ImmutableArray<Diagnostic> diagnostics, DateTimeOffset now, string version)
    {
        var today = VietnamTime.DayOf(now);
        var names = new InventoryNames(content.Data);
        var faults = Faults(diagnostics);
        var documents = content.Documents.ToArray();
        Array.Sort(documents, Document.NewestFirst);
        return new DocumentsAnswer(
            DateWords.Iso(today), version,
            [.. DeskKind.All.Select(kind => new KindEntry(kind.Id, KindWords.Of(kind.Kind), kind.Button, FolderOf(kind, content)))],
            [.. documents.Select(document => Entry(document, faults.GetValueOrDefault(document.Source), content, names, now, today))]);
    }

    private static DocumentEntry Entry(Document document, (int Errors, int Warnings) faults, SiteContent content, InventoryNames names, DateTimeOffset now, DateOnly today)
    {
        var state = DocumentState.Of(document, now);
        return new DocumentEntry(
            document.Source.InsideRoom, DeskKind.Of(document.Kind).Id, document.Title, state.Id, state.Label,
            document.Date is { } date ? DateWords.Iso(date.Day) : null,
            document.Units is [var unit, ..] ? names.UnitShortName(unit.Value) : null,
            document.Author, content.Settings.Address.Href(document.Url), faults.Errors, faults.Warnings,
            Attention.Of(document, state, faults.Errors, faults.Warnings, today, content.Settings.IsArchived(today)));
    }

    private static Dictionary<SourcePath, (int Errors, int Warnings)> Faults(ImmutableArray<Diagnostic> diagnostics)
    {
        var faults = new Dictionary<SourcePath, (int Errors, int Warnings)>();
        foreach (var told in diagnostics)
        {
            if (told.File is { } file && told.Severity != Severity.Notice)
            {
                var (errors, warnings) = faults.GetValueOrDefault(file);
                faults[file] = told.Severity == Severity.Error ? (errors + 1, warnings) : (errors, warnings + 1);
            }
        }

        return faults;
    }

    private static string? FolderOf(DeskKind kind, SiteContent content) => kind.Kind == DocumentKind.Page
        ? Reading.Discovery.PagesFolder.Name
        : content.Settings.Sections.FirstOrDefault(section => section.Kind == kind.Kind)?.Folder;
}
