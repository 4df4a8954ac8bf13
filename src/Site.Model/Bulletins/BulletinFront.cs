using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Bulletins;

/// <summary>The facts about an issue on the first page, under the words BẢN TIN, as the press law requires.</summary>
/// <param name="Superior">The body above the issuer.</param>
/// <param name="Month"><c>tháng 11 năm 2026</c></param>
/// <param name="Number"><c>Số 11</c></param>
/// <param name="PlaceAndDate"><c>Tỉnh Mẫu, ngày 02 tháng 11 năm 2026</c>; an issue without a date has that of its deadline.</param>
/// <param name="Circulation">Lưu hành nội bộ, on an internal issue.</param>
/// <param name="RunningHead">Over every page but the first: <c>Số 3 · 11/2026</c>; <c>Tháng 11/2026</c> of an issue without a number.</param>
/// <param name="Address">Where the issue is read; the QR code leads there.</param>
public sealed record BulletinFront(
    string Name, string? Superior, string Issuer, string Month, string? Number, string PlaceAndDate, string? Circulation, string RunningHead, string Address)
{
    /// <summary><c>Số 3, tháng 11 năm 2026</c>; <c>Tháng 11 năm 2026</c> of an issue without a number.</summary>
    public string NumberAndMonth => Number is null ? "T" + Month[1..] : $"{Number}, {Month}";

    /// <summary>The address without https:// and the last slash, to be typed.</summary>
    public string ShortAddress => ShownAddress.Of(Address);

    public static BulletinFront Of(Bulletin issue, SiteSettings settings)
    {
        var number = issue.Number is { } known ? string.Create(CultureInfo.InvariantCulture, $"Số {known}") : null;
        var month = string.Create(CultureInfo.InvariantCulture, $"{issue.Month.Month}/{issue.Month.Year}");
        return new BulletinFront(
            settings.Bulletin.Name,
            settings.Committee.Superior,
            settings.Committee.Name,
            DateWords.Month(issue.Month.Year, issue.Month.Month),
            number,
            DateWords.OnDocument(settings.Committee.Place, issue.Date?.Day ?? issue.Deadline),
            issue.Scope == Scope.Internal ? settings.Words[PageWords.Internal] : null,
            number is null ? $"Tháng {month}" : $"{number} · {month}",
            settings.Address.Absolute(issue.Url));
    }
}

/// <summary>A line of the last page, as the press law requires, and how to reach the issuer: <c>Số lượng in</c>, <c>200 bản</c>.</summary>
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
            ("Địa chỉ", settings.Contact.Address),
            ("Thư điện tử", settings.Contact.Email),
        ];
        return [.. lines.Where(line => line.Value is not null).Select(line => new ImprintLine(line.Label, line.Value!))];
    }
}
