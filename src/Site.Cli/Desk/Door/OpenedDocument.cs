using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Files;
using Site.Cli.Preview;
using Site.Reading.Schema.Editing;

namespace Site.Cli.Desk.Door;

/// <summary>A document as it was on the disk when a request came.</summary>
/// <param name="State">Of the preview at that time.</param>
/// <param name="Url">Of its page in the preview.</param>
internal sealed record OpenedDocument(DocumentPlace Place, byte[] Bytes, DocumentText Text, PreviewState State, string Url)
{
    public static readonly DeskAnswer BrokenText = DeskAnswer.Refuse(
        StatusCodes.Status400BadRequest, "Trong bài có ký tự hỏng, không ghi được vào tệp. Hãy xóa đoạn vừa dán rồi dán lại bằng \"dán chữ thường\".");

    private static readonly DeskAnswer Unfit = DeskAnswer.Refuse(
        StatusCodes.Status400BadRequest, "Phần đầu bài đọc được thì lưu theo từng ô, chưa đọc được thì lưu cả bài. Hãy tải lại bài rồi làm lại.");

    private static readonly DeskAnswer Unwritable = DeskAnswer.Refuse(
        StatusCodes.Status409Conflict, "Chưa lưu: phần khai báo có khóa viết theo cách mà bàn soạn không sửa được. Hãy sửa khóa ấy trong tệp bằng Notepad rồi tải lại bài.");

    public string Version => DocumentDoor.VersionOf(Bytes);

    /// <summary>The file with what was asked for; or the answer that says why that cannot be written.</summary>
    public (byte[]? Bytes, DeskAnswer? Refusal) Edited(SaveRequest asked) =>
        Text.HasKeys != asked.Whole is null ? (null, Unfit)
        : asked.Whole is { } whole ? Written(() => Text.WithWhole(whole))
        : Edited(asked.Values ?? [], asked.Body);

    /// <inheritdoc cref="Edited(SaveRequest)"/>
    public (byte[]? Bytes, DeskAnswer? Refusal) Edited(JsonObject changes, string? body) => Written(() => Text.With(changes, body));

    private static (byte[]? Bytes, DeskAnswer? Refusal) Written(Func<byte[]> write)
    {
        try
        {
            return (write(), null);
        }
        catch (EncoderFallbackException)
        {
            return (null, BrokenText);
        }
        catch (UnwritableEditException)
        {
            return (null, Unwritable);
        }
    }
}
