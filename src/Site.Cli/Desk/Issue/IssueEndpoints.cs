using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Cli.Releasing;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading.Schema.Editing;
using Site.Rendering.Bulletins;
using Site.Rendering.Routes;

namespace Site.Cli.Desk.Issue;

/// <summary><c>issue</c>: an issue of the bulletin as a board, the moves at it, and handing it out.</summary>
internal sealed class IssueEndpoints(PreviewInside preview, DeskDocuments documents)
{
    private static readonly DeskAnswer NoSuchIssue = DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có số bản tin này. Hãy xem lại danh sách.");
    private static readonly DeskAnswer NotShown = DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Chưa xếp được số này: tệp của số còn lỗi, đã rút hay hết hạn. Hãy mở phần khai báo của số ra xem.");
    private static readonly DeskAnswer Changed = DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Số bản tin này vừa được sửa ở nơi khác nên chưa ghi gì. Bảng đã đọc lại: hãy xem rồi làm lại.");
    private static readonly DeskAnswer IsOut = DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Số này đã phát hành nên giữ nguyên như hôm ấy.");
    private static readonly DeskAnswer NoSuchMove = DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Không làm được việc này trên số bản tin ấy. Hãy tải lại bảng rồi làm lại.");

    private readonly IssueReading _reading = new(preview.Options.Site, () => preview.Now);

    public IEnumerable<DeskEndpoint> All =>
    [
        DeskEndpoint.Get("issue", ShowAsync), DeskEndpoint.Post("issue", MoveAsync), DeskEndpoint.Post("issue/release", ReleaseAsync), DeskEndpoint.Get("issue/print", PrintAsync),
    ];

    private async ValueTask<DeskAnswer> ShowAsync(DeskRequest request) =>
        await FindAsync(request, request["path"]) is { } place ? await Task.Run(() => Answer(place, written: null), request.Cancellation) : NoSuchIssue;

    private async ValueTask<DeskAnswer> MoveAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IssueJson.Default.MoveRequest);
        if (asked?.Move is not { } move)
        {
            return refusal ?? NoSuchMove;
        }

        return await documents.OpenAsync(asked.Path, request.Cancellation) switch
        {
            (null, var why) => why!,
            ({ Place.Kind: not DocumentKind.Bulletin }, _) => NoSuchIssue,
            (var opened, _) when opened.Version != asked.Version => Changed,
            (var opened, _) => await Task.Run(() => Made(move, opened), request.Cancellation),
        };
    }

    private DeskAnswer Made(Move move, OpenedDocument opened)
    {
        var place = opened.Place;
        if (!opened.Text.HasKeys || _reading.Read(place.Source, written: null) is not { Board: { } board })
        {
            return NotShown;
        }

        if (board.Issue.ReleasedOn is not null)
        {
            return IsOut;
        }

        if (MoveMade.Of(move, board, opened.Text.Values, url => opened.State.Read!.Documents.FirstOrDefault(document => document.Url == url)) is not { } changes)
        {
            return NoSuchMove;
        }

        var (bytes, refusal) = opened.Edited(changes, body: null);
        if (bytes is null)
        {
            return refusal!;
        }

        var outcome = documents.Door.Save(place, opened.Version, bytes);
        return outcome is SaveOutcome.Saved ? Answer(place, place.DiskPath) : DeskDocuments.NotSaved(outcome, _ => Changed);
    }

    /// <summary>Hands the issue out, as <c>bulletin --release</c> does.</summary>
    private async ValueTask<DeskAnswer> ReleaseAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IssueJson.Default.MoveRequest);
        if (asked is null)
        {
            return refusal!;
        }

        return await FindAsync(request, asked.Path) is not { } place ? NoSuchIssue : await Task.Run(() => Released(place, asked.Version ?? string.Empty), request.Cancellation);
    }

    private DeskAnswer Released(DocumentPlace place, string version)
    {
        try
        {
            if (_reading.Read(place.Source, written: null) is not { Board: { } board })
            {
                return NotShown;
            }

            var found = ImmutableArray<Diagnostic>.Empty;
            var (done, why) = documents.Door.Alone(() => DocumentDoor.VersionOf(DocumentDoor.Read(place)) != version
                ? (null, null)
                : IssueHandout.Run(preview.Options.Site with { Now = preview.Now }, board.Issue.Month, one => SitePipeline.Run(one), outcome => found = outcome is FailedBuild ? outcome.Diagnostics : found));
            var error = why ?? found.FirstOrDefault(told => told.Severity == Severity.Error);
            return done is not null ? Answer(place, place.DiskPath)
                : error is null ? Changed
                : DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa phát hành. {ToldView.Sentences(error)}");
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e));
        }
    }

    /// <summary>The page that is printed, as the preview shows it.</summary>
    private async ValueTask<DeskAnswer> PrintAsync(DeskRequest request)
    {
        if (await FindAsync(request, request["path"]) is not { } place)
        {
            return NoSuchIssue;
        }

        var shown = preview.Board.Current?.Shown;
        if (shown?.Graph.Documents.FirstOrDefault(document => document.Source == place.Source) is not Bulletin issue || shown.Routes.Find(BulletinForms.Print(issue)) is not RenderedRoute route)
        {
            return DeskAnswer.Sentence(StatusCodes.Status404NotFound, "Chưa có bản in: trang còn lỗi, xem lời báo ở bảng và ở cửa sổ dòng lệnh.");
        }

        var page = new System.Buffers.ArrayBufferWriter<byte>();
        route.Render(page);
        return new DeskAnswer(StatusCodes.Status200OK, "text/html; charset=utf-8", page.WrittenMemory) { MayBeFramed = true };
    }

    private DeskAnswer Answer(DocumentPlace place, string? written)
    {
        try
        {
            var bytes = DocumentDoor.Read(place);
            return DocumentText.Open(bytes, place.Kind) is { HasKeys: true } text && _reading.Read(place.Source, written) is { Board: { } board, Told: var told }
                ? DeskAnswer.Json(IssueAnswer.Of(board, place.Path, DocumentDoor.VersionOf(bytes), text.Values, told), IssueJson.Default.IssueAnswer)
                : NotShown;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e));
        }
    }

    private async ValueTask<DocumentPlace?> FindAsync(DeskRequest request, string? path) =>
        await documents.FindAsync(path, request.Cancellation) is { Kind: DocumentKind.Bulletin } place ? place : null;
}
