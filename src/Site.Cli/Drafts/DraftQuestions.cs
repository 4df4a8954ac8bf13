using System.Globalization;
using Site.Cli.NewFiles;
using Site.Cli.Terminal;
using Site.Importing.Heads;
using Site.Model.DocumentCodes;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Drafts;

/// <summary>Asks for what a document has to have and what was not found, or not surely. An empty answer leaves it as it is.</summary>
internal sealed class DraftQuestions(IQuestions questions)
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-M-d"];

    public DocumentHead Complete(DocumentHead head, string source) => head with
    {
        Code = Ask(source, "Số và ký hiệu", head.Code, code => code.ToString(), DocumentCode.Parse, "viết như 59-KH/ĐUK"),
        IssuedOn = Ask(source, "Ngày ban hành", head.IssuedOn, DateWords.Short, ReadDay, "viết như 22/03/2022"),
        TypeName = Ask(source, "Loại văn bản", head.TypeName, name => name, ReadText, "viết như Kế hoạch"),
        Issuer = Ask(source, "Cơ quan ban hành", head.Issuer, name => name, ReadText, "viết tên cơ quan"),
        Subject = Ask(source, "Trích yếu", head.Subject, name => name, ReadText, "viết trên một dòng"),
    };

    public NewsHead Complete(NewsHead head, string source) => head with { Title = Ask(source, "Tiêu đề", head.Title, name => name, ReadText, "viết trên một dòng") };

    private HeadField<T>? Ask<T>(string source, string label, HeadField<T>? found, Func<T, string> words, Func<string, T?> read, string how)
        where T : class => found is { IsSure: true } ? found
        : read(Write(source, label, found is null ? null : words(found.Value), found?.Doubt, text => read(text) is not null, how)) is { } answer
            ? new HeadField<T>(answer, found?.Written ?? string.Empty)
            : found;

    private HeadField<DateOnly>? Ask(string source, string label, HeadField<DateOnly>? found, Func<DateOnly, string> words, Func<string, DateOnly?> read, string how) =>
        found is { IsSure: true } ? found
        : read(Write(source, label, found is null ? null : words(found.Value), found?.Doubt, text => read(text) is not null, how)) is { } answer
            ? new HeadField<DateOnly>(answer, found?.Written ?? string.Empty)
            : found;

    private string Write(string source, string label, string? found, string? doubt, Func<string, bool> isRight, string how) => questions.Write(
        HarmlessText.Of(found is null ? $"{source}: không thấy. {label}? (Enter: để trống)" : $"{source}: chưa chắc, {doubt}. {label}? (Enter: giữ \"{found}\")"),
        text => text.Trim().Length == 0 || isRight(text) ? null : how);

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text.Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? CalendarDay.Of(day.Year, day.Month, day.Day) : null;

    private static string? ReadText(string text) => NewTitle.Read(text).Title;
}
