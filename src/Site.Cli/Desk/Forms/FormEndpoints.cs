using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Preview;
using Site.Reading.Schema;

namespace Site.Cli.Desk.Forms;

/// <summary><c>form</c>: the keys of a kind, with the words and choices that editors see.</summary>
internal sealed class FormEndpoints(PreviewInside preview)
{
    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("form", FormAsync)];

    private async ValueTask<DeskAnswer> FormAsync(DeskRequest request)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        if (state.Read is not { } content)
        {
            return DeskAnswer.Refuse(StatusCodes.Status503ServiceUnavailable, "Chưa đọc được input/cau-hinh.yml. Cửa sổ dòng lệnh cho biết phải sửa gì.");
        }

        return DeskKind.Find(request["kind"]) is { } kind
            ? DeskAnswer.Json(new FormAnswer(kind.Id, DocumentSchemas.TitleOf(kind.Kind).Key, new FormModel(content).Of(DocumentSchemas.Of(kind.Kind))), FormJson.Default.FormAnswer)
            : DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có loại bài này.");
    }
}
