using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Reading.Releases;

/// <summary>Gives each issue that is handed out the copies of its texts.</summary>
internal static class ReleasedTexts
{
    /// <param name="documents">The documents of the input.</param>
    /// <param name="copies">What was read of the folders' entries, in their order.</param>
    public static ImmutableArray<Document> Join(
        ImmutableArray<Document> documents, ImmutableArray<ReleaseFolder> folders, ImmutableArray<(Document Value, ImmutableArray<Diagnostic> Told)> copies, DiagnosticBag diagnostics)
    {
        var read = new Dictionary<SourcePath, Document>();
        foreach (var (entry, copy) in folders.SelectMany(folder => folder.Entries).Zip(copies))
        {
            read.TryAdd(entry.Copy, AsOfThen(copy.Value));
            Tell(entry, copy.Told, diagnostics);
        }

        var byFolder = folders.ToDictionary(folder => folder.Folder);
        var joined = documents.Select(document => document is Bulletin { ReleasedOn: not null } issue ? Join(issue) : document).ToImmutableArray();
        foreach (var unused in byFolder.Values)
        {
            diagnostics.Add(BulletinFaults.CopiesUnused.In(unused.List, unused.Folder.FileName));
        }

        return joined;

        Bulletin Join(Bulletin issue)
        {
            var folder = ReleasedIssue.FolderOf(issue);
            if (byFolder.Remove(folder, out var found))
            {
                return issue with { Released = found.Join(read) };
            }

            diagnostics.Add(BulletinFaults.CopiesMissing.At(issue.Source, issue.ReleasedSpan ?? SourceSpan.Start, folder, issue.Month));
            return issue;
        }
    }

    /// <summary>It was on the site then, whatever its dates say today.</summary>
    private static Document AsOfThen(Document copy) =>
        copy with { State = PublicationState.Published, PublishFrom = null, ExpiresAfter = null, OldPaths = [], IsUndecided = false };

    /// <summary>What the editor could have mended before is of no use now; a file that the text shows and that is gone is.</summary>
    private static void Tell(ReleaseFolder.Entry entry, ImmutableArray<Diagnostic> told, DiagnosticBag diagnostics)
    {
        foreach (var found in told.Where(found => found.Severity == Severity.Error))
        {
            diagnostics.Add(found.Fault.Code.StartsWith("K4", StringComparison.Ordinal)
                ? BulletinFaults.ReleasedFileGone.In(entry.Copy, found.Message, MonthOf(entry.Copy))
                : found with { File = entry.Copy });
        }
    }

    private static string MonthOf(SourcePath copy)
    {
        var folder = copy.InsideRoom.Split('/')[2];
        return DateOnly.TryParseExact(folder, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? $"{month.Month}/{month.Year}" : folder;
    }
}
