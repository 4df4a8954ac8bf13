using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Bulletins;

/// <summary>The facts about an issue on the first page, under the words BẢN TIN, as the press law requires.</summary>
/// <param name="Superior">The body above the issuer.</param>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="Number"><c>Số 11</c></param>
/// <param name="PlaceAndDate"><c>Tỉnh Mẫu, ngày 02 tháng 11 năm 2026</c>; an issue without a date has that of its deadline.</param>
/// <param name="Circulation">Lưu hành nội bộ, on an internal issue.</param>
public sealed record BulletinFront(
    string Name, string? Superior, string Issuer, string Month, string? Number, string PlaceAndDate, string? Circulation)
{
    public static BulletinFront Of(Bulletin issue, SiteSettings settings) => new(
        settings.Bulletin.Name,
        settings.Committee.Superior,
        settings.Committee.Name,
        DateWords.Month(issue.Month.Year, issue.Month.Month),
        issue.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"Số {number}") : null,
        DateWords.OnDocument(settings.Committee.Place, issue.Date?.Day ?? issue.Deadline),
        issue.Scope == Scope.Internal ? settings.Words[PageWords.Internal] : null);
}

/// <summary>A line of the last page, as the press law requires: <c>Số lượng in</c>, <c>200 bản</c>.</summary>
public sealed record ImprintLine(string Label, string Value)
{
    /// <summary>The issuer, and whatever else the settings give.</summary>
    public static ImmutableArray<ImprintLine> Of(SiteSettings settings)
    {
        var imprint = settings.Bulletin.Imprint;
        (string Label, string? Value)[] lines =
        [
            ("Cơ quan phát hành", settings.Committee.Name),
            ("Chịu trách nhiệm xuất bản", imprint.ResponsiblePerson),
            ("Giấy phép xuất bản", imprint.Licence),
            ("Nơi in", imprint.Printer),
            ("Số lượng in", imprint.PrintRun),
            ("Kỳ hạn xuất bản", imprint.Frequency),
        ];
        return [.. lines.Where(line => line.Value is not null).Select(line => new ImprintLine(line.Label, line.Value!))];
    }
}
