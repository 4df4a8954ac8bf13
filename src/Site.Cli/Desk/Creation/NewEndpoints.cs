using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Door;
using Site.Cli.NewFiles;
using Site.Cli.Preview;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Creation;

/// <summary><c>new</c>: a draft, as the command <c>new</c> makes it.</summary>
internal sealed partial class NewEndpoints(PreviewInside preview, DocumentDoor door)
{
    private static readonly DeskAnswer NoTitle = DeskAnswer.Refuse(StatusCodes.Status400BadRequest, "Hãy viết tiêu đề.");

    public IEnumerable<DeskEndpoint> All => [DeskEndpoint.Post("new", NewAsync)];

    private async ValueTask<DeskAnswer> NewAsync(DeskRequest request)
    {
        var (asked, refusal) = await request.JsonAsync(NewJson.Default.NewDocument);
        if (asked is null)
        {
            return refusal!;
        }

        if (DeskKind.Find(asked.Kind ?? string.Empty) is not { } kind)
        {
            return DeskAnswer.Refuse(StatusCodes.Status404NotFound, "Không có loại bài này.");
        }

        var (input, why) = InputAtHand.Open(door.Input);
        if (input is null)
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, why);
        }

        var folder = input.Settings.Sections.FirstOrDefault(section => section.Kind == kind.Kind)?.Folder;
        if (folder is null && kind.New.SectionKind is not null)
        {
            return DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Trang chưa có chuyên trang nào cho {kind.New.Label}. Người cài đặt trang thêm vào \"chuyen_trang\" trong input/cau-hinh.yml.");
        }

        return kind.Kind == DocumentKind.Bulletin ? Issue(asked, input, folder!) : Document(kind, asked, input, folder);
    }

    private DeskAnswer Document(DeskKind kind, NewDocument asked, InputAtHand input, string? folder)
    {
        var (title, fault) = NewTitle.Read(asked.Title ?? string.Empty);
        return title is null
            ? fault is null ? NoTitle : DeskAnswer.Refuse(StatusCodes.Status400BadRequest, fault)
            : CodeOf(asked.Code) is (var code, true)
                ? Write(new NewDraft(kind.New, title, VietnamTime.DayOf(preview.Now)) { Code = kind.Kind == DocumentKind.Plan ? code : null }.File(folder, input.Settings), input)
                : DeskAnswer.Refuse(StatusCodes.Status400BadRequest, $"\"{asked.Code}\" không phải số và ký hiệu: viết như 59-KH/ĐUK, hoặc bỏ trống.");
    }

    /// <summary>Of the month that was asked for, or of the first month without one.</summary>
    private DeskAnswer Issue(NewDocument asked, InputAtHand input, string folder)
    {
        var issues = input.Issues();
        var month = Month(asked.Month) ?? YearMonth.Of(VietnamTime.DayOf(preview.Now));
        while (asked.Month is null && issues.Any(issue => issue.Month == month))
        {
            month = month.Next;
        }

        return issues.FirstOrDefault(issue => issue.Month == month) is { } existing
            ? DeskAnswer.Refuse(StatusCodes.Status409Conflict, $"Đã có bản tin {DateWords.Month(month.Year, month.Month)}: {existing.Source}.")
            : Write(NewDraft.Issue(month, issues.Max(issue => issue.Number) + 1, folder, full: false), input);
    }

    private DeskAnswer Write(NewFile file, InputAtHand input)
    {
        var (path, fault) = door.Create(file, input);
        return path is not null
            ? DeskAnswer.Json(new NewPath(path), NewJson.Default.NewPath)
            : DeskAnswer.Refuse(StatusCodes.Status409Conflict, fault!);
    }

    private static (DocumentCode? Code, bool IsRight) CodeOf(string? written) =>
        string.IsNullOrWhiteSpace(written) ? (null, true) : DocumentCode.Parse(written) is { } code ? (code, true) : (null, false);

    private static YearMonth? Month(string? text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? YearMonth.Of(day) : null;

    /// <param name="Code">Of a plan: its số và ký hiệu, which also names its file; null when it has none yet.</param>
    /// <param name="Month">Of an issue, <c>2026-12</c>; null for the first month that has none.</param>
    internal sealed record NewDocument(string? Kind, string? Title, string? Code, string? Month);

    internal sealed record NewPath(string Path);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(NewDocument))]
    [JsonSerializable(typeof(NewPath))]
    private sealed partial class NewJson : JsonSerializerContext;
}
