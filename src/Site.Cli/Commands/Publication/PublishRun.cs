using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands.Publication;

/// <summary>One run of <c>publish</c> at the terminal: shows each of the <see cref="PublicationSteps"/>, and asks before the last.</summary>
/// <param name="report">Tells what a build found.</param>
internal sealed class PublishRun(CommandContext context, BuildRequest request, PdfMode pdf, Action<ImmutableArray<Diagnostic>, SourceLines> report)
{
    private const string NotPublished = "Chưa xuất bản.";
    private const string NotUndone = "Chưa hoàn tác.";

    private readonly Screen _screen = context.Screen;

    /// <summary>Stop before publishing.</summary>
    public bool IsDry { get; init; }

    /// <summary>Do not ask.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Publish over what others published, or where nothing is left of what was.</summary>
    public bool Force { get; init; }

    public int Publish()
    {
        var (steps, why) = PublicationSteps.Open(request, Force, new PublicationTalk(context.Questions, Tell, context.Cancellation));
        if (steps is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        (var taken, why) = steps.TakeIn(IsDry);
        if (taken is null)
        {
            return Refuse(why);
        }

        if (taken.State.TakenFiles is > 0 and var files)
        {
            _screen.Output.WriteLine($"Đã lấy về {Quantity.Count(files)} tệp người khác đã xuất bản");
        }

        foreach (var line in ChangeWords.Lines(taken.State.Waiting))
        {
            _screen.Output.WriteLine(line);
        }

        var (claim, refused) = steps.Claim();
        using (claim)
        {
            if (claim is null)
            {
                return Refuse([refused!]);
            }

            var (site, found, places) = _screen.Watch(progress => steps.Build(claim, pdf, context.Now, progress, context.Cancellation));
            var sources = new SourceLines(places);
            if (site is null)
            {
                report(found, sources);
                return Failed();
            }

            var folder = claim.Places.Output;
            (var offer, why) = steps.Compare(site, folder, taken, found);
            return offer is null ? Refuse(why) : Offer(steps, offer, folder, sources);
        }
    }

    public int Undo()
    {
        var (steps, why) = PublicationSteps.Open(request, Force, new PublicationTalk(context.Questions, Tell, context.Cancellation));
        (var records, why) = steps is null ? ([], why) : steps.History();
        if (steps is null || !why.IsEmpty)
        {
            return CommandLine.Refuse(_screen, why);
        }

        if (PublicationRecord.Seen(records) is not { } last)
        {
            return Refuse([PublicationFaults.NothingToUndo.Alone("chưa xuất bản lần nào")], NotUndone);
        }

        _screen.Output.WriteLine($"Lần xuất bản cuối: {ChangeWords.Line(last)}");
        if (!Agrees("Hoàn tác lần ấy?", "Hoàn tác", out var answer))
        {
            return answer;
        }

        var (back, told) = steps.Undo(Record(last.Id, string.Empty));
        if (back is null)
        {
            return Refuse(told, NotUndone);
        }

        TextReport.Write(_screen.Error, told, SourceLines.None, _screen.ErrorPaint, _screen.Width);
        _screen.Output.WriteLine(_screen.Paint.Good($"Đã hoàn tác. Người đọc lại thấy trang của lần xuất bản {DateWords.At(back.When)}"));
        _screen.Output.WriteLine($"  Bài trong {HarmlessText.Of(request.InputFolder)} không đổi: sửa xong thì xuất bản lại");
        return ExitCode.Done;
    }

    public int History()
    {
        var (steps, why) = PublicationSteps.Open(request, Force, new PublicationTalk(context.Questions, Tell, context.Cancellation));
        (var records, why) = steps is null ? ([], why) : steps.History();
        if (steps is null || !why.IsEmpty)
        {
            return CommandLine.Refuse(_screen, why);
        }

        foreach (var record in records.Reverse())
        {
            _screen.Output.WriteLine(ChangeWords.Line(record));
        }

        if (records.IsEmpty)
        {
            _screen.Output.WriteLine("Chưa xuất bản lần nào");
        }

        return ExitCode.Done;
    }

    private int Offer(PublicationSteps steps, PublicationOffer offer, string folder, SourceLines sources)
    {
        if (offer.IsNothingNew)
        {
            TextReport.Write(_screen.Error, IsDry ? [] : steps.TakeOver(offer), SourceLines.None, _screen.ErrorPaint, _screen.Width);
            _screen.Output.WriteLine("Không có gì mới: người đọc đang thấy đúng những gì có ở đây");
            return ExitCode.Done;
        }

        _screen.Output.WriteLine(_screen.Paint.Strong($"Người đọc sẽ thấy, ở {HarmlessText.Of(offer.Place)}:"));
        foreach (var line in ChangeWords.Lines(offer.Change))
        {
            _screen.Output.WriteLine("  " + line);
        }

        if (offer.Archive is { } archive)
        {
            _screen.Output.WriteLine($"  Trang này là trang lưu trữ từ ngày {DateWords.Short(archive.Since)}");
        }

        report(offer.Warnings, sources);
        if (SeverityWords.Count(offer.OldWarnings) is { Length: > 0 } others)
        {
            _screen.Output.WriteLine($"  Ngoài ra có {others} ở chỗ khác, xem bằng: {Invocation.Current} check");
        }

        if (offer.Obstacles is { IsEmpty: false } lost)
        {
            return Refuse(lost);
        }

        if (IsDry)
        {
            _screen.Output.WriteLine("Chưa xuất bản gì (--dry)");
            return ExitCode.Done;
        }

        if (!Agrees("Xuất bản?", "Xuất bản", out var answer))
        {
            return answer;
        }

        var summary = ChangeWords.Summary(offer.Change);
        var (isDone, told) = steps.Publish(offer, folder, Record(offer.Manifest.Id, summary), context.Cancellation);
        if (!isDone)
        {
            return Refuse(told);
        }

        TextReport.Write(_screen.Error, told, SourceLines.None, _screen.ErrorPaint, _screen.Width);
        _screen.Output.WriteLine(_screen.Paint.Good($"Đã xuất bản: {summary}"));
        _screen.Output.WriteLine($"  Có gì chưa đúng thì hoàn tác: {Invocation.Current} publish --undo{(request.Edition == Edition.Internal ? " --edition internal" : string.Empty)}");
        return ExitCode.Done;
    }

    /// <param name="yes">The words of the answer that agrees.</param>
    /// <param name="exit">The exit code when nobody agrees.</param>
    private bool Agrees(string question, string yes, out int exit)
    {
        exit = ExitCode.Done;
        if (IsAgreed)
        {
            return true;
        }

        if (context.Questions is not { } questions)
        {
            exit = CommandLine.Refuse(_screen, PublicationFaults.NobodyAnswers.Alone());
            return false;
        }

        if (questions.Choose(question, [yes, "Thôi"], words => words) == yes)
        {
            return true;
        }

        _screen.Output.WriteLine("Chưa làm gì. Trang cũ vẫn còn nguyên.");
        return false;
    }

    private void Tell(string line)
    {
        _screen.Output.WriteLine(line);
        _screen.Output.Flush();
    }

    private PublicationRecord Record(string id, string what) => PublicationRecord.Here(id, context.Clock(), what);

    private int Refuse(ImmutableArray<Diagnostic> why, string outcome = NotPublished)
    {
        CommandLine.Refuse(_screen, why);
        return PublicationSteps.LeavesTheOldSite(why) ? Failed(outcome) : ExitCode.ContentHasErrors;
    }

    private int Failed(string outcome = NotPublished)
    {
        _screen.Output.WriteLine($"{_screen.Paint.Of(Severity.Error, outcome)} Trang cũ vẫn còn nguyên.");
        return ExitCode.ContentHasErrors;
    }
}
