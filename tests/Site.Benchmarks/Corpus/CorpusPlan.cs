using System.Globalization;
using Site.Model.Vietnamese;

namespace Site.Benchmarks.Corpus;

/// <summary>What every article of a corpus may name: units, tags, categories, audiences and pictures. The same for every size.</summary>
internal sealed class CorpusPlan
{
    public const int UnitCount = 128;

    public string[] Tags { get; } =
    [
        "sinh hoạt chi bộ", "viết tin bài", "chuyển đổi số", "tuyên truyền", "bản tin", "tra cứu văn bản", "thông tin hai chiều", "tiếp cận", "dân vận", "gương tốt",
    ];

    public string[] TagSlugs { get; }

    public string[] Categories { get; } = ["hoc-tap-bac", "xay-dung-dang", "tuyen-giao", "ly-luan", "guong-dien-hinh", "nghiep-vu"];

    public string[] Audiences { get; } = ["cap-uy", "dang-vien"];

    public string[] Pictures { get; } = [.. Enumerable.Range(1, 8).Select(number => string.Create(CultureInfo.InvariantCulture, $"anh/mau-{number}.png"))];

    /// <summary>Parents before their children: 8 grassroots committees with 15 cells each, two levels deep.</summary>
    public (string Id, string Name, string Kind, string? Parent)[] Units { get; }

    public CorpusPlan()
    {
        TagSlugs = [.. Tags.Select(VietnameseText.Slug)];
        Units = [.. Enumerable.Range(0, UnitCount).Select(UnitAt)];
    }

    private static (string, string, string, string?) UnitAt(int index)
    {
        static string Committee(int number) => string.Create(CultureInfo.InvariantCulture, $"dang-bo-mau-{number}");
        static string Section(int number) => string.Create(CultureInfo.InvariantCulture, $"dang-bo-bo-phan-mau-{number}");

        return index switch
        {
            < 8 => (Committee(index), $"Đảng bộ mẫu tự sinh số {index}", "dang_bo_co_so", null),
            < 24 => (Section(index), $"Đảng bộ bộ phận mẫu tự sinh số {index}", "dang_bo_bo_phan", Committee(index % 8)),
            _ => ($"chi-bo-mau-{index}", $"Chi bộ mẫu tự sinh số {index}", "chi_bo", index % 2 == 0 ? Committee(index % 8) : Section(8 + (index % 16))),
        };
    }
}
