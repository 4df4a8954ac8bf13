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
internal sealed class IssueEndpoints(PreviewInside preview, DocumentDoor door)
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

        return await FindAsync(request, asked.Path) is not { } place ? NoSuchIssue : await Task.Run(() => Made(move, asked.Version ?? string.Empty, place), request.Cancellation);
    }

    private DeskAnswer Made(Move move, string version, DocumentPlace place)
    {
        try
        {
            var bytes = DocumentDoor.Read(place);
            if (DocumentDoor.VersionOf(bytes) != version)
            {
                return Changed;
            }

            if (DocumentText.Open(bytes, place.Kind) is not { HasKeys: true } text || _reading.Read(place.Source, written: null) is not { Board: { } board })
            {
                return NotShown;
            }

            if (board.Issue.ReleasedOn is not null)
            {
                return IsOut;
            }

            var documents = preview.Board.Current?.Read?.Documents ?? [];
            if (MoveMade.Of(move, board, text.Values, url => documents.FirstOrDefault(document => document.Url == url)) is not { } changes)
            {
                return NoSuchMove;
            }

            return door.Save(place, version, text.With(changes, body: null)) switch
            {
                SaveOutcome.Saved => Answer(place, place.DiskPath),
                SaveOutcome.Failed failed => DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa ghi được: {failed.Why.Message}. Tệp trên đĩa vẫn như trước."),
                _ => Changed,
            };
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e).Message);
        }
    }

    /// <summary>Hands the issue out, as <c>bulletin --release</c> does.</summary>
    private async ValueTask<DeskAnswer> ReleaseAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(IssueJson.Default.MoveRequest);
        if (asked is null)
        {
            return refusal!;
        }

        return await FindAsync(request, asked.Path) is not { } place ? NoSuchIssue : await Task.Run(() => Released(place, asked.Version ?? string.Empty, request.Cancellation), request.Cancellation);
    }

    private DeskAnswer Released(DocumentPlace place, string version, CancellationToken cancellation)
    {
        try
        {
            if (_reading.Read(place.Source, written: null) is not { Board: { } board })
            {
                return NotShown;
            }

            var found = ImmutableArray<Diagnostic>.Empty;
            var (done, why) = door.Alone(() => DocumentDoor.VersionOf(DocumentDoor.Read(place)) != version
                ? (null, null)
                : IssueHandout.Run(preview.Options.Site with { Now = preview.Now }, board.Issue.Month, one => SitePipeline.Run(one), outcome => found = outcome is FailedBuild ? outcome.Diagnostics : found));
            var error = why ?? found.FirstOrDefault(told => told.Severity == Severity.Error);
            return done is not null ? Answer(place, place.DiskPath)
                : error is null ? Changed
                : DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa phát hành: {(error.File is { } file ? $"{file}: " : string.Empty)}{error.Message}. {Sentence(error.Hint)}");
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e).Message);
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
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e).Message);
        }
    }

    private async ValueTask<DocumentPlace?> FindAsync(DeskRequest request, string? path)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        return state.Read is { } content && door.Find(path ?? string.Empty, content.Settings.Sections, state.Places) is { Kind: DocumentKind.Bulletin } place ? place : null;
    }

    private static string Sentence(string hint) => hint.Length == 0 ? hint : char.ToUpperInvariant(hint[0]) + hint[1..] + ".";
}
