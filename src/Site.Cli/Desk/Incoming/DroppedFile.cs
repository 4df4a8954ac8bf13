using System.Collections.Immutable;
using Site.Cli.Drafts;
using Site.Cli.NewFiles;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Desk.Incoming;

/// <summary>A Word file that was dropped and waits for its editor: read as often as the answers change, written once.</summary>
/// <param name="Name">As the editor's machine calls it.</param>
internal sealed record DroppedFile(string Id, string Name, byte[] Bytes)
{
    public static readonly ImmutableArray<string> Kinds = [.. ImportSources.Word, .. ImportSources.Convertible];

    /// <param name="kind">Null to go by the text.</param>
    /// <param name="answers">By key; what was not found, or not surely.</param>
    /// <param name="today">The day in Vietnam.</param>
    public DroppedReading Read(NewKind? kind, IReadOnlyDictionary<string, string> answers, DateOnly today, CancellationToken cancellation)
    {
        var asked = ImmutableArray.CreateBuilder<AskedField>();

        // The readers know a file by its ending, and LibreOffice reads files alone.
        var folder = Directory.CreateTempSubdirectory("khoi-tha-");
        try
        {
            var file = Path.Combine(folder.FullName, "nguon" + Path.GetExtension(Name).ToLowerInvariant());
            File.WriteAllBytes(file, Bytes);
            var (draft, fault) = new WordDrafts(kind, today, Machine.This, Answer).Read(file, cancellation, Name);
            return new DroppedReading(draft, asked.ToImmutable(), fault);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return new DroppedReading(null, [], FileFaults.Unreadable.Alone(Name));
        }
        finally
        {
            FolderRemoval.TryRemove(folder.FullName);
        }

        string? Answer(HeadQuestion question, string source)
        {
            var given = answers.GetValueOrDefault(question.Key)?.Trim() ?? string.Empty;
            asked.Add(new AskedField(question, given.Length > 0 && !question.IsRight(given)));
            return given.Length > 0 ? given : null;
        }
    }
}

/// <param name="IsWrong">Whether the answer that was given is none.</param>
internal sealed record AskedField(HeadQuestion Question, bool IsWrong);

/// <param name="Draft">Null when the file cannot be imported; then <paramref name="Fault"/> says why.</param>
/// <param name="Asked">What was not found, or not surely.</param>
internal sealed record DroppedReading(ArticleDraft? Draft, ImmutableArray<AskedField> Asked, Diagnostic? Fault);
