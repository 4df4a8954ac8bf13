using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.NewFiles;
using Site.Cli.Preview;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Publishing;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Publish;

/// <summary><c>publication</c>: what readers will see, publishing it, taking it back, and who did so when.</summary>
internal sealed class PublicationEndpoints(PreviewInside preview, DocumentDoor door)
{
    private readonly PublicationJob _job = new(
        preview.Options.Site with { Edition = Edition.Public, IncludeDrafts = false }, preview.Options.Site.PrintsPdf ? PdfMode.Auto : PdfMode.Off,
        Path.Combine(Path.GetDirectoryName(door.Input)!, OutputPlaces.Usual), () => preview.Now, preview.Clock);

    public IEnumerable<DeskEndpoint> All =>
    [
        DeskEndpoint.Get("publication", request => ShowAsync(request, _job.State)), DeskEndpoint.Post("publication", GoOnAsync), DeskEndpoint.Post("publication/undo", UndoAsync),
        DeskEndpoint.Get("publication/history", HistoryAsync), DeskEndpoint.Post("publication/approve", ApproveAsync),
    ];

    private async ValueTask<DeskAnswer> ShowAsync(DeskRequest request, PublicationState state) =>
        DeskAnswer.Json(PublicationAnswer.Of(state, (await preview.Board.FirstAsync(request.Cancellation)).Read), PublicationJson.Default.PublicationAnswer);

    private async ValueTask<DeskAnswer> GoOnAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(PublicationJson.Default.PublicationRequest);
        return asked is null ? refusal! : await ShowAsync(request, asked.Fingerprint is { Length: > 0 } agreed ? _job.Publish(agreed) : _job.Look());
    }

    private async ValueTask<DeskAnswer> UndoAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(PublicationJson.Default.UndoRequest);
        return asked is null ? refusal! : await ShowAsync(request, _job.Undo(asked.Last ?? string.Empty));
    }

    private async ValueTask<DeskAnswer> HistoryAsync(DeskRequest request)
    {
        var (records, why) = await Task.Run(_job.History, request.Cancellation);
        var last = PublicationRecord.Previous(records) is null ? null : records.LastOrDefault(record => !record.IsTakenBack)?.Id;
        return DeskAnswer.Json(new HistoryAnswer([.. records.Reverse().Select(RecordView.Of)], last, ToldView.Of(why)), PublicationJson.Default.HistoryAnswer);
    }

    /// <summary>Lets an article that waits for approval be published.</summary>
    private async ValueTask<DeskAnswer> ApproveAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(PublicationJson.Default.ApprovalRequest);
        if (asked is null)
        {
            return refusal!;
        }

        if (NewTitle.Read(asked.Name ?? string.Empty).Title is not { } name)
        {
            return DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Hãy ghi tên hay chức vụ của người duyệt, trên một dòng.");
        }

        var state = await preview.Board.FirstAsync(request.Cancellation);
        if (state.Read is not { } content || door.Find(asked.Path ?? string.Empty, content.Settings.Sections, state.Places) is not { } place)
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có bài này. Hãy xem lại danh sách.");
        }

        try
        {
            var bytes = DocumentDoor.Read(place);
            if (DocumentText.Open(bytes, place.Kind) is not { HasKeys: true } text)
            {
                return DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Không đọc được phần khai báo của {place.Source}. Hãy mở bài ra sửa rồi duyệt.");
            }

            var approved = text.With(
                new JsonObject { [Fields.State.Key] = "dang", [Fields.ApprovedBy.Key] = name, [Fields.ApprovedOn.Key] = DateWords.Iso(VietnamTime.DayOf(preview.Now)) }, body: null);
            return door.Save(place, DocumentDoor.VersionOf(bytes), approved) is SaveOutcome.Saved
                ? await ShowAsync(request, _job.State)
                : DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Bài vừa được sửa ở nơi khác nên chưa ghi việc duyệt. Hãy mở bài xem lại rồi duyệt.");
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e).Message);
        }
    }
}
