using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Preview;
using Site.Cli.Publishing;
using Site.Model.Paths;
using Site.Reading.Discovery;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Door;

/// <summary>Opens documents for the desk's endpoints: the door, and what the preview knows of the site.</summary>
internal sealed class DeskDocuments(PreviewInside preview, DocumentDoor door)
{
    public static DeskAnswer NoSuchFile => DeskAnswer.Refuse(
        StatusCodes.Status404NotFound, "Không có bài này, hoặc bàn soạn không được sửa tệp này. Có thể bài vừa được đổi tên hay bỏ đi: hãy xem lại danh sách.");

    public DocumentDoor Door => door;

    /// <summary>Null when there is no such document, or the desk may not edit it.</summary>
    public async ValueTask<DocumentPlace?> FindAsync(string? path, CancellationToken cancellation)
    {
        var state = await preview.Board.FirstAsync(cancellation);
        return state.Read is { } content ? door.Find(path ?? string.Empty, content.Settings.Sections, state.Places) : null;
    }

    /// <summary>The document as it is on the disk now; or the answer that says why it cannot be had.</summary>
    public async ValueTask<(OpenedDocument? Opened, DeskAnswer? Refusal)> OpenAsync(string? path, CancellationToken cancellation)
    {
        if (await FindAsync(path, cancellation) is not { } place || preview.Board.Current is not { Read: { } content } state)
        {
            return (null, NoSuchFile);
        }

        try
        {
            var bytes = DocumentDoor.Read(place);
            return DocumentText.Open(bytes, place.Kind) is { } text
                ? (new OpenedDocument(place, bytes, text, state, content.Settings.Address.Href(UrlPath.OfDocument(place.Path))), null)
                : (null, NotUtf8(place));
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Không đọc được {place.Source}. Có thể một chương trình khác đang giữ tệp: đóng chương trình ấy rồi mở lại bài."));
        }
    }

    /// <summary>Tells why a document was not saved.</summary>
    /// <param name="changed">The answer when somebody else has written it meanwhile, and what.</param>
    public static DeskAnswer NotSaved(SaveOutcome outcome, Func<byte[], DeskAnswer> changed) => outcome switch
    {
        SaveOutcome.Changed { Theirs: var theirs } => changed(theirs),
        SaveOutcome.TooLarge => DeskAnswer.Refuse(
            StatusCodes.Status413PayloadTooLarge, $"Bài dài quá {FileBytes.Maximum / 1024 / 1024} MB. Hãy chia thành nhiều bài; ảnh thì để ở tệp riêng."),
        SaveOutcome.Failed failed => DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Chưa lưu được: {failed.Why.Message}. Bài trên đĩa vẫn như trước."),
        _ => NoSuchFile,
    };

    public static DeskAnswer NotUtf8(DocumentPlace place) => DeskAnswer.Refuse(
        StatusCodes.Status409Conflict, $"{place.Source} chưa lưu bằng mã UTF-8 nên bàn soạn không dám sửa. Mở tệp bằng Notepad, chọn Lưu thành (Save As), mục Mã hóa (Encoding) chọn UTF-8.");
}
