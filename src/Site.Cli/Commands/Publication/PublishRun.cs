using System.Collections.Immutable;
using Site.Cli.NewFiles;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Publication;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands.Publication;

/// <summary>One run of <c>publish</c>: takes in, builds, compares, shows, asks, publishes. Readers keep what they have until the last step.</summary>
/// <param name="report">Tells what a build found.</param>
internal sealed class PublishRun(CommandContext context, BuildRequest request, PdfMode pdf, Action<ImmutableArray<Diagnostic>, SourceLines> report)
{
    private const string NotPublished = "Chưa xuất bản.";
    private const string NotUndone = "Chưa hoàn tác.";

    private readonly Screen _screen = context.Screen;
    private readonly KnownPublication _known = new(request.InputFolder, request.Edition);
    private readonly SiteVariant _variant = new(request.Edition, Drafts: false);
    private ImmutableArray<Diagnostic> _warnings = [];
    private SourceLines _sources = SourceLines.None;

    /// <summary>Stop before publishing.</summary>
    public bool IsDry { get; init; }

    /// <summary>Do not ask.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Publish over what others published, or where nothing is left of what was.</summary>
    public bool Force { get; init; }

    private string Output => _variant.FolderBeside(OutputPlaces.Usual);

    public int Publish()
    {
        var (place, why) = Place();
        if (place is null)
        {
            return CommandLine.Refuse(_screen, why);
        }

        var (known, unreadable) = _known.Read();
        if (known is null)
        {
            return Refuse([unreadable!]);
        }

        (var state, why) = place.TakeIn(known);
        if (state is null)
        {
            return Refuse(why);
        }

        if (state.TakenFiles > 0)
        {
            _screen.Output.WriteLine($"Đã lấy về {Quantity.Count(state.TakenFiles)} tệp người khác đã xuất bản");
            known = state.Manifest;
        }

        var (claim, refused) = OutputClaim.Take(new PublishRequest(Output, [request.InputFolder, request.ThemesFolder], Force: false, request.Parallelism) { Variant = _variant });
        using (claim)
        {
            return claim is null ? Refuse([refused!]) : Build(claim) is not { } site ? Failed() : Offer(place, site, claim.Places.Output, known, state);
        }
    }

    public int Undo()
    {
        var (place, why) = Place();
        (var records, why) = place is null ? ([], why) : place.History();
        if (place is null || !why.IsEmpty)
        {
            return CommandLine.Refuse(_screen, why);
        }

        if (records is not [.., var last])
        {
            return Refuse([PublicationFaults.NothingToUndo.Alone("chưa xuất bản lần nào")], NotUndone);
        }

        _screen.Output.WriteLine($"Lần xuất bản cuối: {ChangeWords.Line(last)}");
        if (!Agrees("Hoàn tác lần ấy?", "Hoàn tác", out var answer))
        {
            return answer;
        }

        var (back, manifest, refused) = place.Undo(Record(last.Id, string.Empty));
        if (back is null)
        {
            return Refuse(refused, NotUndone);
        }

        if (manifest is not null && _known.Write(manifest with { Place = place.Words }) is { } unwritten)
        {
            TextReport.Write(_screen.Error, [unwritten], SourceLines.None, _screen.ErrorPaint, _screen.Width);
        }

        _screen.Output.WriteLine(_screen.Paint.Good($"Đã hoàn tác. Người đọc lại thấy trang của lần xuất bản {DateWords.At(back.When)}"));
        _screen.Output.WriteLine($"  Bài trong {HarmlessText.Of(request.InputFolder)} không đổi: sửa xong thì xuất bản lại");
        return ExitCode.Done;
    }

    public int History()
    {
        var (place, why) = Place();
        (var records, why) = place is null ? ([], why) : place.History();
        if (place is null || !why.IsEmpty)
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

    private (IPublicationPlace? Place, ImmutableArray<Diagnostic> Why) Place()
    {
        var (input, why) = InputAtHand.Open(request.InputFolder);
        if (input is null)
        {
            return (null, why);
        }

        var settings = input.Settings.Publication;
        var isInternal = request.Edition == Edition.Internal;
        if (!isInternal && settings.Way == PublicationWay.Git)
        {
            return (new GitPlace(request.InputFolder, request.ThemesFolder, _known), []);
        }

        return (isInternal ? settings.InternalFolder : settings.Folder, isInternal ? PublicationWay.Folder : settings.Way) switch
        {
            ({ } folder, PublicationWay.Folder) => (new FolderPlace(
                Path.GetFullPath(folder, Path.GetDirectoryName(Path.GetFullPath(request.InputFolder))!), [request.InputFolder, request.ThemesFolder, Output], _variant, Force, request.Parallelism), []),
            _ => (null, [PublicationFaults.NoPlace.Alone(_variant.Words, isInternal ? "xuat_ban: { noi_bo: /srv/noi-bo/khoi }" : "xuat_ban: { cach: thu_muc, dich: /srv/www/khoi }")]),
        };
    }

    private BuiltSite? Build(OutputClaim claim)
    {
        var (browser, aboutPdf) = BulletinPrinting.ChooseBrowser(pdf, Machine.This);
        if (aboutPdf is { Severity: Severity.Error })
        {
            report([aboutPdf], SourceLines.None);
            return null;
        }

        var (outcome, published, found) = SiteBuild.Write(request, claim, OutputPlaces.Usual, browser, context);
        _warnings = [.. found, .. aboutPdf is not null && outcome is BuiltSite { Bulletins.IsEmpty: false } ? new[] { aboutPdf } : []];
        _sources = new SourceLines(outcome.Places);
        if (published is null || outcome is not BuiltSite site)
        {
            report(_warnings, _sources);
            return null;
        }

        return site;
    }

    private int Offer(IPublicationPlace place, BuiltSite site, string folder, PublishedManifest known, PublishedState state)
    {
        var objections = place.Objections(site.Content);
        if (objections.Any(found => found.Severity == Severity.Error))
        {
            return Refuse(objections);
        }

        _warnings = [.. _warnings, .. objections];
        var manifest = BuiltManifest.Of(site, folder);
        manifest = manifest with { Id = KnownPublication.IdOf(manifest, request.Now), Place = place.Words };
        if (!Force && known.Id.Length > 0 && state.Manifest.Id.Length > 0 && known.Id != state.Manifest.Id
            && PublicationConflict.Between(known, state.Manifest, manifest) is { IsEmpty: false } conflicts)
        {
            return Refuse([.. ChangeWords.Tell(conflicts, state.Last)]);
        }

        var before = state.Manifest.Id.Length > 0 ? state.Manifest : known;
        var policy = new PublicationPolicy(request.Edition, IncludeUnfinished: false, request.Now);
        var change = PublicationChange.Between(before, manifest, BuiltManifest.LeftOut(site, policy));
        if (change.IsNothing && state.Manifest.Id.Length > 0 && !Force)
        {
            _screen.Output.WriteLine("Không có gì mới: người đọc đang thấy đúng những gì có ở đây");
            return ExitCode.Done;
        }

        _screen.Output.WriteLine(_screen.Paint.Strong($"Người đọc sẽ thấy, ở {HarmlessText.Of(place.Words)}:"));
        foreach (var line in ChangeWords.Lines(change))
        {
            _screen.Output.WriteLine("  " + line);
        }

        TellWarnings(change);
        if (!change.Lost.IsEmpty)
        {
            return Refuse([.. ChangeWords.Tell(change.Lost)]);
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

        var summary = ChangeWords.Summary(change);
        var why = place.Publish(folder, manifest, Record(manifest.Id, summary), state.Manifest, context.Cancellation);
        if (!why.IsEmpty)
        {
            return Refuse(why);
        }

        if (_known.Write(manifest) is { } unwritten)
        {
            TextReport.Write(_screen.Error, [unwritten], SourceLines.None, _screen.ErrorPaint, _screen.Width);
        }

        _screen.Output.WriteLine(_screen.Paint.Good($"Đã xuất bản: {summary}"));
        _screen.Output.WriteLine($"  Có gì chưa đúng thì hoàn tác: {Invocation.Current} publish --undo{(request.Edition == Edition.Internal ? " --edition internal" : string.Empty)}");
        return ExitCode.Done;
    }

    /// <summary>Warnings of what is new or changed, and of no single file; the others have been there before and are only counted.</summary>
    private void TellWarnings(PublicationChange change)
    {
        var edited = change.New.Concat(change.Changed.Select(article => article.Now)).Concat(change.Moved.Select(article => article.To)).Select(article => article.Source).OfType<SourcePath>().ToHashSet();
        var mattering = _warnings.ToLookup(found => found.Severity == Severity.Warning && (found.File is not { } file || edited.Contains(file)));
        report([.. mattering[true]], _sources);
        if (SeverityWords.Count([.. mattering[false]]) is { Length: > 0 } others)
        {
            _screen.Output.WriteLine($"  Ngoài ra có {others} ở chỗ khác, xem bằng: {Invocation.Current} check");
        }
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

    private PublicationRecord Record(string id, string what) => new(id, context.Clock(), $"{Environment.UserName} ({Environment.MachineName})", IsUndo: false, what);

    private int Refuse(ImmutableArray<Diagnostic> why, string outcome = NotPublished)
    {
        CommandLine.Refuse(_screen, why);
        return Failed(outcome);
    }

    private int Failed(string outcome = NotPublished)
    {
        _screen.Output.WriteLine($"{_screen.Paint.Of(Severity.Error, outcome)} Trang cũ vẫn còn nguyên.");
        return ExitCode.ContentHasErrors;
    }
}
