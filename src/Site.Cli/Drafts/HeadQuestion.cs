using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.NewFiles;
using Site.Importing.Heads;
using Site.Model.DocumentCodes;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Drafts;

/// <summary>Something that has to be known of a document, and that is asked for when it was not found, or not surely.</summary>
/// <param name="Key">Of the field that it becomes.</param>
/// <param name="Found">Null when nothing was found.</param>
/// <param name="Doubt">Why to look at what was found; null when it is sure.</param>
/// <param name="How">How an answer is written.</param>
/// <param name="IsRight">Whether a text is an answer.</param>
internal sealed record HeadQuestion(string Key, string Label, string? Found, string? Doubt, string How, Func<string, bool> IsRight)
{
    private static readonly string[] DayFormats = ["d/M/yyyy", "yyyy-M-d"];

    /// <summary>What is asked of a document with a number and a code, each only when it is open.</summary>
    public static DocumentHead Complete(DocumentHead head, Func<HeadQuestion, string?> answer) => head with
    {
        Code = Ask(PlanFields.Code.Key, "Số và ký hiệu", head.Code, code => code.ToString(), DocumentCode.Parse, "viết như 59-KH/ĐUK", answer),
        IssuedOn = Ask(PlanFields.IssuedOn.Key, "Ngày ban hành", head.IssuedOn, DateWords.Short, ReadDay, "viết như 22/03/2022", answer),
        TypeName = Ask(PlanFields.TypeName.Key, "Loại văn bản", head.TypeName, name => name, ReadText, "viết như Kế hoạch", answer),
        Issuer = Ask(PlanFields.Issuer.Key, "Cơ quan ban hành", head.Issuer, name => name, ReadText, "viết tên cơ quan", answer),
        Subject = Ask(PlanFields.Subject.Key, "Trích yếu", head.Subject, name => name, ReadText, "viết trên một dòng", answer),
    };

    /// <summary>The same of any other text.</summary>
    public static NewsHead Complete(NewsHead head, Func<HeadQuestion, string?> answer) =>
        head with { Title = Ask(Fields.Title.Key, "Tiêu đề", head.Title, name => name, ReadText, "viết trên một dòng", answer) };

    private static HeadField<T>? Ask<T>(string key, string label, HeadField<T>? found, Func<T, string> words, Func<string, T?> read, string how, Func<HeadQuestion, string?> answer)
        where T : class => Asked(key, label, found, words, text => read(text) is { } value ? [value] : [], how, answer);

    private static HeadField<DateOnly>? Ask(string key, string label, HeadField<DateOnly>? found, Func<DateOnly, string> words, Func<string, DateOnly?> read, string how, Func<HeadQuestion, string?> answer) =>
        Asked(key, label, found, words, text => read(text) is { } value ? [value] : [], how, answer);

    private static HeadField<T>? Asked<T>(string key, string label, HeadField<T>? found, Func<T, string> words, Func<string, ImmutableArray<T>> read, string how, Func<HeadQuestion, string?> answer)
        where T : notnull
    {
        if (found is { IsSure: true })
        {
            return found;
        }

        var question = new HeadQuestion(key, label, found is null ? null : words(found.Value), found?.Doubt, how, text => !read(text).IsEmpty);
        return answer(question) is { } text && read(text) is [var value] ? new HeadField<T>(value, found?.Written ?? string.Empty) : found;
    }

    private static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text.Trim(), DayFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? CalendarDay.Of(day.Year, day.Month, day.Day) : null;

    private static string? ReadText(string text) => NewTitle.Read(text).Title;
}
