using System.Globalization;
using System.Text;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Model.DocumentCodes;

/// <summary>
/// Số và ký hiệu of a document. The Party writes number, type, issuer: <c>59-KH/ĐUK</c> (HD 36-HD/VPTW); the State writes number, year,
/// type if any, issuer: <c>42/2022/NĐ-CP</c>, <c>45/2019/QH14</c>, and for most decisions no year: <c>749/QĐ-TTg</c> (NĐ 30/2020/NĐ-CP).
/// The Party's numbers run per type and term, so a code alone is not unique for ever: keep the date beside it.
/// </summary>
/// <remarks>
/// Two codes are equal when their slugs are equal: case, accents (<c>QD</c>, <c>QĐ</c>) and the choice between - and / never distinguish two
/// documents, and a URL leads to one document. <c>QĐ</c> and <c>QĐi</c> are two.
/// </remarks>
public sealed class DocumentCode : IEquatable<DocumentCode>, IComparable<DocumentCode>
{
    /// <summary>The folder that holds the documents' pages; its own page is the register.</summary>
    public const string Folder = "van-ban";

    public static readonly UrlPath Register = UrlPath.Page(Folder);

    private readonly string _text;

    /// <summary>A Party document's code: <c>59-KH/ĐUK</c>.</summary>
    public DocumentCode(int number, string type, string issuer)
        : this(number, null, null, type, issuer, isState: false)
    {
    }

    internal DocumentCode(int number, char? letter, int? year, string? type, string issuer, bool isState)
    {
        Number = number;
        Letter = letter is { } written ? char.ToLowerInvariant(written) : null;
        Year = year;
        Type = type is null ? null : DocumentTypes.Canonical(type);
        Issuer = DocumentIssuers.Canonical(issuer);

        // 05/CT-TW is a typing error for 05-CT/TW: the Party's bodies do not use the State's form.
        IsState = isState && !(year is null && DocumentIssuers.IsOfParty(Issuer));
        _text = Print();
        Slug = VietnameseText.Slug(_text);
    }

    public int Number { get; }

    /// <summary>The a of <c>12a-KH/TU</c>, a document inserted between two others.</summary>
    public char? Letter { get; }

    /// <summary>Only in codes of the State.</summary>
    public int? Year { get; }

    /// <summary>The sign of its type, <c>KH</c>; null for what the National Assembly passes, <c>45/2019/QH14</c>.</summary>
    public string? Type { get; }

    /// <summary>The sign of the body that issued it, <c>ĐUK</c>.</summary>
    public string Issuer { get; }

    /// <summary>Whether the code has the State's form.</summary>
    public bool IsState { get; }

    /// <summary>The code in an address: <c>59-kh-duk</c>, <c>42-2022-nd-cp</c>.</summary>
    public string Slug { get; }

    public UrlPath Url => Register.Child(Slug);

    /// <summary>Loại văn bản in words; null where the sign does not decide it: <c>QĐ</c> of the Party is Quyết định or Quy định.</summary>
    public string? TypeName => DocumentTypes.Name(Type, IsState);

    /// <summary>Nơi ban hành in words; null where the sign does not decide it: <c>TU</c> is a Tỉnh ủy or a Thành ủy.</summary>
    public string? IssuerName => DocumentIssuers.Name(Issuer);

    /// <summary>
    /// Reads a whole text as a code, forgiving what people write: <c>Số 59 -KH/ĐUK</c>, <c>Nghị quyết số 35-NQ/TW, ngày 22/10/2018</c>,
    /// en dashes, no-break spaces, lower case. Null if it is none, or more than one.
    /// </summary>
    public static DocumentCode? Parse(string text) => DocumentCodeScanner.Whole(VietnameseText.Compose(text));

    public static bool operator ==(DocumentCode? x, DocumentCode? y) => x is null ? y is null : x.Equals(y);

    public static bool operator !=(DocumentCode? x, DocumentCode? y) => !(x == y);

    public bool Equals(DocumentCode? other) => other is not null && Slug == other.Slug;

    public override bool Equals(object? obj) => Equals(obj as DocumentCode);

    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);

    /// <summary>The order of a register: by issuer, type, year, then number and letter.</summary>
    public int CompareTo(DocumentCode? other)
    {
        if (other is null)
        {
            return 1;
        }

        ReadOnlySpan<int> parts =
        [
            CompareFolded(Issuer, other.Issuer),
            CompareFolded(Type, other.Type),
            Nullable.Compare(Year, other.Year),
            Number.CompareTo(other.Number),
            Nullable.Compare(Letter, other.Letter),
        ];
        var decisive = parts.IndexOfAnyExcept(0);
        return decisive < 0 ? 0 : parts[decisive];
    }

    /// <summary><c>59-KH/ĐUK</c>, <c>42/2022/NĐ-CP</c>; numbers below ten keep a leading zero, as they are written: <c>05-KH/ĐUK</c>.</summary>
    public override string ToString() => _text;

    private static int CompareFolded(string? x, string? y) =>
        string.CompareOrdinal(VietnameseText.Fold(x ?? string.Empty), VietnameseText.Fold(y ?? string.Empty));

    private string Print()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Number:00}").Append(Letter);
        if (!IsState)
        {
            return text.Append(CultureInfo.InvariantCulture, $"-{Type}/{Issuer}").ToString();
        }

        if (Year is { } year)
        {
            text.Append(CultureInfo.InvariantCulture, $"/{year}");
        }

        return Type is null ? text.Append('/').Append(Issuer).ToString() : text.Append('/').Append(Type).Append('-').Append(Issuer).ToString();
    }
}
