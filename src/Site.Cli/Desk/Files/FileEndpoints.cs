using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Door;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Discovery;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Files;

/// <summary><c>file</c> and <c>save</c>: one document, through the door.</summary>
internal sealed class FileEndpoints(PreviewInside preview, DocumentDoor door)
{
    private static readonly DeskAnswer NoSuchFile = DeskAnswer.Refuse(
        StatusCodes.Status404NotFound, "Không có bài này, hoặc bàn soạn không được sửa tệp này. Có thể bài vừa được đổi tên hay bỏ đi: hãy xem lại danh sách.");

    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Get("file", ReadAsync), DeskEndpoint.Post("save", SaveAsync)];

    private async ValueTask<DeskAnswer> ReadAsync(DeskRequest request)
    {
        var state = await preview.Board.FirstAsync(request.Cancellation);
        if (Find(state, request["path"]) is not { } place)
        {
            return NoSuchFile;
        }

        try
        {
            var bytes = DocumentDoor.Read(place);
            return DocumentText.Open(bytes, place.Kind) is { } text
                ? DeskAnswer.Json(
                    new FileAnswer(
                        place.Path, DeskKind.Of(place.Kind).Id, DocumentDoor.VersionOf(bytes), text.Values, text.UnknownKeys, text.Body, text.BodyFirstLine,
                        text.HasKeys ? null : text.Whole, UrlOf(state, place), Messages(state, place), Copy: null),
                    FileJson.Default.FileAnswer)
                : NotUtf8(place);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Không đọc được {place.Source}. Có thể một chương trình khác đang giữ tệp: đóng chương trình ấy rồi mở lại bài.");
        }
    }

    private async ValueTask<DeskAnswer> SaveAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(FileJson.Default.SaveRequest);
        if (asked is null)
        {
            return refusal!;
        }

        var state = await preview.Board.FirstAsync(request.Cancellation);
        if (Find(state, asked.Path ?? string.Empty) is not { } place)
        {
            return NoSuchFile;
        }

        try
        {
            var now = DocumentDoor.Read(place);
            if (DocumentText.Open(now, place.Kind) is not { } text)
            {
                return NotUtf8(place);
            }

            if (DocumentDoor.VersionOf(now) != asked.Version)
            {
                return Conflict(now, place);
            }

            if (text.HasKeys ? asked.Whole is not null : asked.Whole is null)
            {
                return DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Phần đầu bài đọc được thì lưu theo từng ô, chưa đọc được thì lưu cả bài. Hãy tải lại bài rồi làm lại.");
            }

            var bytes = asked.Whole is { } whole ? text.WithWhole(whole) : text.With(asked.Values ?? [], asked.Body);
            return Answer(door.Save(place, asked.Version, bytes), state, place);
        }
        catch (ArgumentException)
        {
            return DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Trong bài có ký tự hỏng, không ghi được vào tệp. Hãy xóa đoạn vừa dán rồi dán lại bằng \"dán chữ thường\".");
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, WriteFailure.Tell(place.Source.Value, e).Message);
        }
    }

    private DeskAnswer Answer(SaveOutcome outcome, PreviewState state, DocumentPlace place) => outcome switch
    {
        SaveOutcome.Saved saved => DeskAnswer.Json(new SaveAnswer(saved.Version, Messages(state, place), UrlOf(state, place)), FileJson.Default.SaveAnswer),
        SaveOutcome.Changed changed => Conflict(changed.Theirs, place),
        SaveOutcome.Gone => NoSuchFile,
        SaveOutcome.TooLarge => DeskAnswer.Refuse(StatusCodes.Status413PayloadTooLarge, $"Bài dài quá {FileBytes.Maximum / 1024 / 1024} MB. Hãy chia thành nhiều bài; ảnh thì để ở tệp riêng."),
        SaveOutcome.Failed failed => DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa lưu được: {failed.Why.Message}. {Sentence(failed.Why.Hint)} Bài trên đĩa vẫn như trước."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "no such outcome"),
    };

    private static DeskAnswer Conflict(byte[] bytes, DocumentPlace place) => DocumentText.Open(bytes, place.Kind) is { } theirs
        ? DeskAnswer.Json(
            new ConflictAnswer(
                "Bài này vừa được sửa ở nơi khác nên chưa lưu. Hãy so hai bản rồi chọn.",
                new Theirs(DocumentDoor.VersionOf(bytes), theirs.Values, theirs.Body, theirs.HasKeys ? null : theirs.Whole)),
            FileJson.Default.ConflictAnswer, StatusCodes.Status409Conflict)
        : NotUtf8(place);

    private DocumentPlace? Find(PreviewState state, string path) =>
        state.Read is { } content ? door.Find(path, content.Settings.Sections, state.Places) : null;

    private static string? UrlOf(PreviewState state, DocumentPlace place) => state.Read?.Settings.Address.Href(UrlPath.OfDocument(place.Path));

    private static ImmutableArray<FileMessage> Messages(PreviewState state, DocumentPlace place) =>
        [.. state.Diagnostics.Where(told => told.File == place.Source).Select(Message)];

    private static FileMessage Message(Diagnostic told) => new(
        told.Span?.Line, told.Span?.Column, told.Span?.Length,
        told.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" },
        told.Code, told.Message, told.Hint);

    private static string Sentence(string hint) => hint.Length == 0 ? hint : char.ToUpperInvariant(hint[0]) + hint[1..] + ".";

    private static DeskAnswer NotUtf8(DocumentPlace place) => DeskAnswer.Refuse(
        StatusCodes.Status409Conflict, $"{place.Source} chưa lưu bằng mã UTF-8 nên bàn soạn không dám sửa. Mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8.");
}
