using System.Collections.Immutable;
using Site.Model.Vietnamese;

namespace Site.Importing.Heads;

/// <summary>The names at the top left of a document: the body above, then the one that issues it, each perhaps over several lines.</summary>
internal static class OrganisationNames
{
    private const int LongestLine = 90;

    /// <summary>How a name of an organisation of the Party begins, folded.</summary>
    private static readonly string[] OfParty =
    [
        "dang bo", "dang uy", "tinh uy", "thanh uy", "huyen uy", "quan uy", "chi bo", "chi uy", "ban chap hanh", "ban thuong vu", "ban tuyen giao", "ban to chuc", "ban dan van", "ban bien tap", "ban chi dao", "uy ban kiem tra",
        "van phong", "doan ", "tinh doan", "cong doan", "hoi ", "mat tran", "dang doan",
    ];

    /// <summary>How others begin: after a bare "ĐẢNG ỦY" they are a part of its name.</summary>
    private static readonly string[] Others =
        ["cong ty", "tong cong ty", "so ", "truong ", "benh vien", "ngan hang", "uy ban", "lien doan", "trung tam", "hoc vien", "bo ", "cuc ", "chi cuc", "bao ", "dai ", "vien ", "ban "];

    private static readonly string[] Bare = ["dang bo", "dang uy", "chi bo", "chi uy", "ban chap hanh", "dang uy khoi", "dang bo khoi", "cong doan", "van phong"];

    private static readonly string[] Joining = ["va", "cua", "cac", "tinh", "thuoc", "tai"];

    /// <param name="isGoingOn">Whether a name stands above, which this line may go on with.</param>
    public static bool MayBeOne(string line, bool isGoingOn)
    {
        var folded = VietnameseText.Fold(line);
        return line.Length <= LongestLine && line is not [.., '.' or ':' or ';'] && !folded.Contains(", ngay", StringComparison.Ordinal) &&
            (Begins(folded, OfParty) || Begins(folded, Others) || (isGoingOn && !line.Any(char.IsLower)));
    }

    /// <param name="lines">Each line, and whether it is bold: the issuer's name is, the other's is not (HD 36-HD/VPTW).</param>
    public static (string? Superior, string Issuer, string? Doubt) Split(ImmutableArray<(string Text, bool IsBold)> lines)
    {
        var firstBold = lines.Select(line => line.IsBold).ToList().IndexOf(true);
        if (firstBold > 0 && lines.Skip(firstBold).All(line => line.IsBold))
        {
            return (Join(lines.Take(firstBold).Select(line => line.Text)), Join(lines.Skip(firstBold).Select(line => line.Text)), null);
        }

        List<List<string>> names = [];
        foreach (var (text, _) in lines)
        {
            if (names.Count == 0 || BeginsAName(names[^1], text))
            {
                names.Add([]);
            }

            names[^1].Add(text);
        }

        return names.Count switch
        {
            1 => (null, Join(names[0]), null),
            2 => (Join(names[0]), Join(names[1]), null),
            _ => (Join(names[..^1].SelectMany(name => name)), Join(names[^1]), "có hơn hai tên ở đầu văn bản"),
        };
    }

    private static bool BeginsAName(List<string> above, string line)
    {
        var (before, folded) = (VietnameseText.Fold(Join(above)), VietnameseText.Fold(line));
        var goesOn = before is [.., '-' or '–' or ','] || Joining.Contains(before.Split(' ')[^1], StringComparer.Ordinal);
        return !goesOn && (Begins(folded, OfParty) || (Begins(folded, Others) && !Bare.Contains(before, StringComparer.Ordinal)));
    }

    private static bool Begins(string folded, string[] beginnings) => Array.Exists(beginnings, beginning => folded.StartsWith(beginning, StringComparison.Ordinal));

    private static string Join(IEnumerable<string> lines) => string.Join(' ', lines);
}
