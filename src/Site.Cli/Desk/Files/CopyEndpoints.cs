using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Door;
using Site.Cli.Preview;

namespace Site.Cli.Desk.Files;

/// <summary><c>copy</c> and <c>copy/drop</c>: what was typed, kept beside until it is saved.</summary>
internal sealed class CopyEndpoints(PreviewInside preview, DeskDocuments documents, TypedCopies copies)
{
    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Post("copy", KeepAsync), DeskEndpoint.Post("copy/drop", DropAsync)];

    private async ValueTask<DeskAnswer> KeepAsync(DeskRequest request)
    {
        var (typed, refusal) = await request.JsonAsync(FileJson.Default.SaveRequest);
        return typed is null ? refusal! : await documents.OpenAsync(typed.Path, request.Cancellation) switch
        {
            (null, var why) => why!,
            (var opened, _) => Keep(opened.Place, typed),
        };
    }

    private DeskAnswer Keep(DocumentPlace place, SaveRequest typed)
    {
        var saved = preview.Clock().ToString("O", CultureInfo.InvariantCulture);
        var failure = copies.Keep(place, new JsonObject
        {
            ["path"] = place.Path,
            ["saved"] = saved,
            ["version"] = typed.Version,
            ["values"] = typed.Values?.DeepClone(),
            ["body"] = typed.Body,
            ["whole"] = typed.Whole,
        });
        return failure is null
            ? DeskAnswer.Json(new CopyAnswer(saved), FileJson.Default.CopyAnswer)
            : DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa giữ được bản đang viết dở: {failure.Message}. Hãy lưu bài sớm.");
    }

    private async ValueTask<DeskAnswer> DropAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(FileJson.Default.DropRequest);
        if (asked is null)
        {
            return refusal!;
        }

        var (opened, why) = await documents.OpenAsync(asked.Path, request.Cancellation);
        if (opened is null)
        {
            return why!;
        }

        copies.Drop(opened.Place);
        return DeskAnswer.Json(new CopyAnswer(null), FileJson.Default.CopyAnswer);
    }
}
