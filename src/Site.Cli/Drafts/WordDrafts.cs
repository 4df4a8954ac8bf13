using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Cli.Printing;
using Site.Importing.Heads;
using Site.Importing.Tree;
using Site.Importing.Word;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;

namespace Site.Cli.Drafts;

/// <summary>From a Word file, or one that LibreOffice makes a Word file of, to a draft.</summary>
/// <param name="wanted">The kind of article; null to go by the text.</param>
/// <param name="today">The day in Vietnam.</param>
internal sealed class WordDrafts(NewKind? wanted, DateOnly today, Machine machine, DraftQuestions? questions)
{
    public (ArticleDraft? Draft, Diagnostic? Fault) Read(string file, CancellationToken cancellation)
    {
        var (bytes, fault) = Bytes(file, cancellation);
        if (bytes is null)
        {
            return (null, fault);
        }

        var (text, why) = WordFile.Read(bytes);
        if (why is RefusalKind.OldFormat && !ImportSources.Is(file, ImportSources.Convertible))
        {
            (bytes, fault) = Converted(file, cancellation); // a .doc that was only renamed
            (text, why) = bytes is null ? (null, why) : WordFile.Read(bytes);
        }

        return text is null ? (null, fault ?? Refusal(why, file))
            : SecrecyStamp.Find(text) is { } stamp ? (null, ImportFaults.Stamped.Alone(file, stamp))
            : text.Blocks.IsEmpty ? (null, ImportFaults.NoText.Alone(file))
            : (Draft(text, Path.GetFileName(file)), null);
    }

    private ArticleDraft Draft(ImportedText text, string source)
    {
        if ((wanted is null || wanted.Kind == DocumentKind.Plan) && HeadReader.Read(text) is { } document)
        {
            return PlanDraft.Of(questions?.Complete(document.Head, source) ?? document.Head, document.Text, source, today);
        }

        var news = NewsReader.Read(text);
        if (wanted?.Kind == DocumentKind.Plan)
        {
            var head = new DocumentHead { Subject = news.Head.Title };
            return PlanDraft.Of(questions?.Complete(head, source) ?? head, news.Text, source, today);
        }

        return NewsDraft.Of(wanted ?? NewKind.News, questions?.Complete(news.Head, source) ?? news.Head, news.Text, source, today);
    }

    private (byte[]? Bytes, Diagnostic? Fault) Bytes(string file, CancellationToken cancellation)
    {
        try
        {
            return ImportSources.Is(file, ImportSources.Convertible) ? Converted(file, cancellation) : (File.ReadAllBytes(file), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, FileFaults.Unreadable.Alone(file));
        }
    }

    private (byte[]? Bytes, Diagnostic? Fault) Converted(string file, CancellationToken cancellation) =>
        OfficeConversion.Find(machine) is { } program ? OfficeConversion.Convert(file, program, cancellation) : (null, ImportFaults.OldFormat.Alone(file));

    private static Diagnostic Refusal(RefusalKind? why, string file) => why switch
    {
        RefusalKind.Locked => ImportFaults.Locked.Alone(file),
        RefusalKind.TooLarge or RefusalKind.TooDeep => ImportFaults.TooMuch.Alone(file),
        _ => ImportFaults.NotWord.Alone(file),
    };
}
