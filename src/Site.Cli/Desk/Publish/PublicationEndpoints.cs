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
using Site.Model.Documents;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Publish;

/// <summary><c>publication</c>: what readers will see, publishing it, taking it back, and who did so when.</summary>
internal sealed class PublicationEndpoints(PreviewInside preview, DeskDocuments documents)
{
    private const int MostWaiting = 100;

    private static readonly DeskAnswer Changed = DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Bài vừa được sửa ở nơi khác nên chưa ghi việc duyệt. Hãy mở bài xem lại rồi duyệt.");

    private readonly PublicationJob _job = new(
        preview.Options.Site with { Edition = Edition.Public, IncludeDrafts = false }, preview.Options.Site.PrintsPdf ? PdfMode.Auto : PdfMode.Off,
        Path.Combine(preview.Options.Site.FolderAround, OutputPlaces.Usual), () => preview.Now, preview.Clock);

    public IEnumerable<DeskEndpoint> All =>
    [
        DeskEndpoint.Get("publication", request => ShowAsync(request, _job.State)), DeskEndpoint.Post("publication", GoOnAsync), DeskEndpoint.Post("publication/undo", UndoAsync),
        DeskEndpoint.Get("publication/history", HistoryAsync), DeskEndpoint.Post("publication/approve", ApproveAsync),
    ];

    private async ValueTask<DeskAnswer> ShowAsync(DeskRequest request, PublicationState state)
    {
        var content = (await preview.Board.FirstAsync(request.Cancellation)).Read;
        return DeskAnswer.Json(PublicationAnswer.Of(state, content, await WaitingAsync(content, request.Cancellation)), PublicationJson.Default.PublicationAnswer);
    }

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
        var (records, why) = await _job.HistoryAsync().WaitAsync(request.Cancellation);
        var last = PublicationRecord.Previous(records) is null ? null : PublicationRecord.Seen(records)?.Id;
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

        var (opened, why) = await documents.OpenAsync(asked.Path, request.Cancellation);
        if (opened is null)
        {
            return why!;
        }

        if (!opened.Text.HasKeys)
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Không đọc được phần khai báo của {opened.Place.Source}. Hãy mở bài ra sửa rồi duyệt.");
        }

        if (!IsWaiting(opened))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, "Bài này không còn chờ duyệt. Hãy xem lại danh sách.");
        }

        if (opened.Version != asked.Version)
        {
            return Changed;
        }

        var (bytes, unwritable) = opened.Edited(
            new JsonObject { [Fields.State.Key] = Fields.PublishedState, [Fields.ApprovedBy.Key] = name, [Fields.ApprovedOn.Key] = DateWords.Iso(VietnamTime.DayOf(preview.Now)) }, body: null);
        if (bytes is null)
        {
            return unwritable!;
        }

        var outcome = documents.Door.Save(opened.Place, opened.Version, bytes);
        return outcome is SaveOutcome.Saved ? await ShowAsync(request, _job.State) : DeskDocuments.NotSaved(outcome, _ => Changed);
    }

    /// <summary>As the disk has it now.</summary>
    private static bool IsWaiting(OpenedDocument opened) => opened.Text.Values[Fields.State.Key] is { } state
        ? state.ToString() == Fields.AwaitingState
        : opened.State.Read!.Settings.DefaultState == Site.Model.Documents.PublicationState.AwaitingApproval;

    private async ValueTask<ImmutableArray<WaitingView>> WaitingAsync(SiteContent? content, CancellationToken cancellation)
    {
        var waiting = ImmutableArray.CreateBuilder<WaitingView>();
        foreach (var document in (content?.Documents ?? []).Where(document => document.State == Site.Model.Documents.PublicationState.AwaitingApproval).Order(Document.NewestFirst).Take(MostWaiting))
        {
            if ((await documents.OpenAsync(document.Source.InsideRoom, cancellation)).Opened is { } opened && IsWaiting(opened))
            {
                waiting.Add(WaitingView.Of(document, opened.Version));
            }
        }

        return waiting.ToImmutable();
    }
}
