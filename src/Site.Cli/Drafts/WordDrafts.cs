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
/// <param name="answer">Answers what was not found, or not surely, in the named file; null leaves it as it is.</param>
internal sealed class WordDrafts(NewKind? wanted, DateOnly today, Machine machine, Func<HeadQuestion, string, string?> answer)
{
    /// <param name="named">How messages call the file; null for its path.</param>
    public (ArticleDraft? Draft, Diagnostic? Fault) Read(string file, CancellationToken cancellation, string? named = null)
    {
        var told = named ?? file;
        var (bytes, fault) = Bytes(file, told, cancellation);
        if (bytes is null)
        {
            return (null, fault);
        }

        var (text, why) = WordFile.Read(bytes);
        if (why is RefusalKind.OldFormat && !ImportSources.Is(file, ImportSources.Convertible))
        {
            (bytes, fault) = Converted(file, told, cancellation); // a .doc that was only renamed
            (text, why) = bytes is null ? (null, why) : WordFile.Read(bytes);
        }

        return text is null ? (null, fault ?? Refusal(why, told))
            : SecrecyStamp.Find(text) is { } stamp ? (null, ImportFaults.Stamped.Alone(told, stamp))
            : text.Blocks.IsEmpty ? (null, ImportFaults.NoText.Alone(told))
            : (Draft(text, Path.GetFileName(told)), null);
    }

    private ArticleDraft Draft(ImportedText text, string source)
    {
        if ((wanted is null || wanted.Kind == DocumentKind.Plan) && HeadReader.Read(text) is { } document)
        {
            return PlanDraft.Of(HeadQuestion.Complete(document.Head, Answer), document.Text, source, today);
        }

        var news = NewsReader.Read(text);
        if (wanted?.Kind == DocumentKind.Plan)
        {
            var head = new DocumentHead { Subject = news.Head.Title };
            return PlanDraft.Of(HeadQuestion.Complete(head, Answer), news.Text, source, today);
        }

        return NewsDraft.Of(wanted ?? NewKind.News, HeadQuestion.Complete(news.Head, Answer), news.Text, source, today);

        string? Answer(HeadQuestion question) => answer(question, source);
    }

    private (byte[]? Bytes, Diagnostic? Fault) Bytes(string file, string told, CancellationToken cancellation)
    {
        try
        {
            return ImportSources.Is(file, ImportSources.Convertible) ? Converted(file, told, cancellation) : (File.ReadAllBytes(file), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, FileFaults.Unreadable.Alone(told));
        }
    }

    private (byte[]? Bytes, Diagnostic? Fault) Converted(string file, string told, CancellationToken cancellation) =>
        OfficeConversion.Find(machine) is { } program ? OfficeConversion.Convert(file, told, program, cancellation) : (null, ImportFaults.OldFormat.Alone(told));

    private static Diagnostic Refusal(RefusalKind? why, string file) => why switch
    {
        RefusalKind.Locked => ImportFaults.Locked.Alone(file),
        RefusalKind.TooLarge or RefusalKind.TooDeep => ImportFaults.TooMuch.Alone(file),
        _ => ImportFaults.NotWord.Alone(file),
    };
}
