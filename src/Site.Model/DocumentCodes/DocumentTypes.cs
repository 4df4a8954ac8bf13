using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Vietnamese;

namespace Site.Model.DocumentCodes;

/// <summary>Types of documents by their sign (HD 36-HD/VPTW; NĐ 30/2020/NĐ-CP, annex III). The list is open: an unknown sign is still accepted as a sign.</summary>
public static class DocumentTypes
{
    /// <param name="OfParty">The type in words in a code of the Party; null if the sign does not decide it, or the Party does not use it.</param>
    /// <param name="OfState">The same in a code of the State.</param>
    private sealed record Known(string Sign, string? OfParty, string? OfState);

    private static readonly Known[] All =
    [
        new("NQ", "Nghị quyết", "Nghị quyết"),
        new("QĐ", null, "Quyết định"), // the Party's quyết định and quy định share it: only the editor knows
        new("QĐi", "Quy định", null),
        new("CT", "Chỉ thị", "Chỉ thị"),
        new("KL", "Kết luận", null),
        new("QC", "Quy chế", "Quy chế"),
        new("TT", "Thông tri", "Thông tư"),
        new("HD", "Hướng dẫn", "Hướng dẫn"),
        new("TB", "Thông báo", "Thông báo"),
        new("BC", "Báo cáo", "Báo cáo"),
        new("KH", "Kế hoạch", "Kế hoạch"),
        new("CTr", "Chương trình", "Chương trình"),
        new("ĐA", "Đề án", "Đề án"),
        new("PA", "Phương án", "Phương án"),
        new("TTr", "Tờ trình", "Tờ trình"),
        new("CV", "Công văn", "Công văn"),
        new("BB", "Biên bản", "Biên bản"),
        new("NĐ", null, "Nghị định"),
        new("L", null, "Lệnh"),
        new("TTLT", "Thông tư liên tịch", "Thông tư liên tịch"),
        new("NQLT", "Nghị quyết liên tịch", "Nghị quyết liên tịch"),
        new("CĐ", null, "Công điện"),
        new("VBHN", null, "Văn bản hợp nhất"),
    ];

    private static readonly FrozenDictionary<string, Known> BySign = All.ToFrozenDictionary(type => VietnameseText.Fold(type.Sign), StringComparer.Ordinal);

    // Words that are written before codes but have no sign, or more than one.
    private static readonly string[] OtherWords = ["Luật", "Bộ luật", "Pháp lệnh", "Quyết định", "Quy định", "Điều lệ", "Thông tư"];

    /// <summary>The known signs in their usual case.</summary>
    public static ImmutableArray<string> Signs { get; } = [.. All.Select(type => type.Sign)];

    /// <summary>Types in words as they are written before a code, the longest first.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        .. All.SelectMany(type => new[] { type.OfParty, type.OfState }).OfType<string>().Concat(OtherWords)
            .Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal),
    ];

    public static bool IsKnown(string sign) => BySign.ContainsKey(VietnameseText.Fold(CodeLetters.Tidy(sign)));

    /// <summary>The sign in its usual case: <c>ctr</c> is <c>CTr</c>; an unknown one in capitals.</summary>
    public static string Canonical(string sign) =>
        BySign.TryGetValue(VietnameseText.Fold(CodeLetters.Tidy(sign)), out var type) ? type.Sign : CodeLetters.Tidy(sign).ToUpperInvariant();

    /// <summary>The type in words; null where the sign does not decide it or is unknown.</summary>
    public static string? Name(string? sign, bool isState = false) =>
        sign is not null && BySign.TryGetValue(VietnameseText.Fold(sign), out var type) ? (isState ? type.OfState : type.OfParty) : null;
}
