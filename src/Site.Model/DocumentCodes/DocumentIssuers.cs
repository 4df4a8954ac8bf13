using System.Collections.Frozen;
using Site.Model.Vietnamese;

namespace Site.Model.DocumentCodes;

/// <summary>Bodies by the sign that they put in their codes. The list is open: an unknown sign is still accepted as a sign.</summary>
public static class DocumentIssuers
{
    /// <param name="Name">Null where several bodies share the sign.</param>
    private sealed record Known(string Sign, string? Name, bool IsOfParty);

    private static readonly Known[] All =
    [
        Party("TW", "Trung ương"),
        Party("VPTW", "Văn phòng Trung ương Đảng"),
        Party("BTCTW", "Ban Tổ chức Trung ương"),
        Party("BTGTW", "Ban Tuyên giáo Trung ương"),
        Party("BTGDVTW", "Ban Tuyên giáo và Dân vận Trung ương"),
        Party("BDVTW", "Ban Dân vận Trung ương"),
        Party("UBKTTW", "Ủy ban Kiểm tra Trung ương"),
        Party("BCĐTW", null), // several steering committees of the centre

        // TU is the Tỉnh ủy of a province, but the Thành ủy of a city under the centre.
        Party("TU", null),
        Party("VPTU", null),
        Party("BTCTU", null),
        Party("BTGTU", null),
        Party("BDVTU", null),
        Party("UBKTTU", null),
        Party("HU", "Huyện ủy"),
        Party("QU", "Quận ủy"),
        Party("BTGHU", "Ban Tuyên giáo Huyện ủy"),
        Party("BTGQU", "Ban Tuyên giáo Quận ủy"),
        Party("ĐUK", "Đảng ủy Khối"),
        Party("ĐU", "Đảng ủy"),
        Party("CB", "Chi bộ"),
        State("CP", "Chính phủ"),
        State("TTg", "Thủ tướng Chính phủ"),
        State("CTN", "Chủ tịch nước"),
        State("VPCP", "Văn phòng Chính phủ"),
        State("VPQH", "Văn phòng Quốc hội"),
        State("HĐND", "Hội đồng nhân dân"),
        State("UBND", "Ủy ban nhân dân"),
        State("BCA", "Bộ Công an"),
        State("BQP", "Bộ Quốc phòng"),
        State("BNG", "Bộ Ngoại giao"),
        State("BNV", "Bộ Nội vụ"),
        State("BTP", "Bộ Tư pháp"),
        State("BTC", null), // Bộ Tài chính, and the Ban Tổ chức of many a Party committee
        State("BCT", "Bộ Công Thương"),
        State("BXD", "Bộ Xây dựng"),
        State("BYT", "Bộ Y tế"),
        State("BGTVT", "Bộ Giao thông vận tải"),
        State("BGDĐT", "Bộ Giáo dục và Đào tạo"),
        State("BKHCN", "Bộ Khoa học và Công nghệ"),
        State("BKHĐT", "Bộ Kế hoạch và Đầu tư"),
        State("BTTTT", "Bộ Thông tin và Truyền thông"),
        State("BTNMT", "Bộ Tài nguyên và Môi trường"),
        State("BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
        State("BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
        State("BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"),
        State("NHNN", "Ngân hàng Nhà nước Việt Nam"),
        State("TTCP", "Thanh tra Chính phủ"),
        State("KTNN", "Kiểm toán nhà nước"),
        State("TANDTC", "Tòa án nhân dân tối cao"),
        State("VKSNDTC", "Viện kiểm sát nhân dân tối cao"),
    ];

    private static readonly FrozenDictionary<string, Known> BySign = All.ToFrozenDictionary(issuer => VietnameseText.Fold(issuer.Sign), StringComparer.Ordinal);

    // The signs of the National Assembly and of its standing committee end with the number of the term.
    private static readonly (string Sign, string Name)[] OfTerms = [("UBTVQH", "Ủy ban Thường vụ Quốc hội"), ("QH", "Quốc hội")];

    /// <summary>Whether a body with this sign, or with one of several signs joined by hyphens, is known.</summary>
    public static bool IsKnown(string issuer) =>
        Array.Exists(Canonical(issuer).Split('-'), part => BySign.ContainsKey(VietnameseText.Fold(part)) || OfTerm(part) is not null);

    public static bool IsOfParty(string issuer) => BySign.TryGetValue(VietnameseText.Fold(issuer), out var known) && known.IsOfParty;

    /// <summary>In words; null where the sign does not decide it or is unknown.</summary>
    public static string? Name(string issuer) =>
        BySign.TryGetValue(VietnameseText.Fold(issuer), out var known) ? known.Name
        : OfTerm(issuer) is var (body, term) ? $"{body} khóa {RomanNumber.Of(term)}"
        : null;

    /// <summary>The sign in its usual case: <c>ttg</c> is <c>TTg</c>, <c>TƯ</c> is <c>TW</c>; unknown ones in capitals.</summary>
    public static string Canonical(string issuer) => string.Join('-', CodeLetters.Tidy(issuer).Split('-', '\u2010', '\u2011').Select(CanonicalPart));

    private static string CanonicalPart(string part)
    {
        var upper = part.ToUpperInvariant();
        if (upper.EndsWith("TƯ", StringComparison.Ordinal))
        {
            upper = upper[..^1] + "W"; // trung ương; without accents it would be a Tỉnh ủy
        }

        return BySign.TryGetValue(VietnameseText.Fold(upper), out var known) ? known.Sign : upper;
    }

    private static (string Body, int Term)? OfTerm(string issuer)
    {
        foreach (var (sign, name) in OfTerms)
        {
            if (issuer.StartsWith(sign, StringComparison.Ordinal) && issuer.Length - sign.Length is 1 or 2 &&
                issuer.AsSpan(sign.Length) is var digits && !digits.ContainsAnyExceptInRange('0', '9') && Digits(digits) is > 0 and < 40 and var term)
            {
                return (name, term);
            }
        }

        return null;
    }

    private static int Digits(ReadOnlySpan<char> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    private static Known Party(string sign, string? name) => new(sign, name, IsOfParty: true);

    private static Known State(string sign, string? name) => new(sign, name, IsOfParty: false);
}
