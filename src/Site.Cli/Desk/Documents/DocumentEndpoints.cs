using System.Globalization;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Preview;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Documents;

/// <summary><c>documents</c>: the list, made once for each state of the preview and each day.</summary>
internal sealed class DocumentEndpoints(PreviewInside preview)
{
    private readonly Lock _making = new();
    private (PreviewState State, DateOnly Day, DeskAnswer Answer)? _made;

    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("documents", ListAsync)];

    private async ValueTask<DeskAnswer> ListAsync(DeskRequest request)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        var now = preview.Now;
        var day = VietnamTime.DayOf(now);
        lock (_making)
        {
            if (_made is not { } made || made.State != state || made.Day != day)
            {
                var answer = state.Read is { } content
                    ? DeskAnswer.Json(DocumentList.Of(content, state.Diagnostics, now, string.Create(CultureInfo.InvariantCulture, $"{state.Pages}.{day:yyyyMMdd}")), DocumentsJson.Default.DocumentsAnswer)
                    : DeskAnswer.Refuse(StatusCodes.Status503ServiceUnavailable, "Chưa đọc được input/cau-hinh.yml nên chưa biết có những bài nào. Cửa sổ dòng lệnh cho biết phải sửa gì.");
                _made = made = (state, day, answer);
            }

            return made.Answer;
        }
    }
}
