using System.Collections.Immutable;
using System.Globalization;
using Site.Tests.Cli;
using Site.Tests.WholeSite;

namespace Site.Tests.Rendering;

/// <summary>What readers who come again must fetch after an edit: the files that have to do with it, however many the site has.</summary>
public sealed class ChangedFilesTests : IDisposable
{
    private const int Articles = 240;
    private const string Edited = "tin-tuc/2025/bai-100";

    private static readonly string[] Tags = ["bản tin", "chuyển đổi số", "viết tin", "nêu gương"];

    private readonly TemporaryFolder _folder = new();

    public ChangedFilesTests()
    {
        _folder.WriteFile("input/cau-hinh.yml", """
            ten_trang: Trang mẫu
            dia_chi_trang: https://khoi.example
            so_bai_moi_trang: 10
            co_quan: { ten: Đảng ủy Khối (mẫu) }
            chuyen_trang:
              - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
            """);
        _folder.WriteFile("input/_du-lieu/to-chuc.yml", "- { id: chi-bo-mot, ten: Chi bộ Một (mẫu), loai: chi_bo }\n- { id: chi-bo-hai, ten: Chi bộ Hai (mẫu), loai: chi_bo }\n");
        _folder.WriteFile("input/_du-lieu/chuyen-muc.yml", "- { id: xay-dung-dang, ten: Xây dựng Đảng }\n- { id: tuyen-giao, ten: Tuyên giáo }\n");
        for (var number = 0; number < Articles; number++)
        {
            var day = new DateOnly(2024, 11, 21).AddDays(number * 3);
            Write(string.Create(CultureInfo.InvariantCulture, $"tin-tuc/{day.Year}/bai-{number:000}"), number, day, $"Bài mẫu số {number}", "đồng chí");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AWordOfAText_ChangesItsPageAndAFewFilesOfTheIndex()
    {
        var before = Made();
        Write(Edited, 100, new DateOnly(2025, 9, 17), "Bài mẫu số 100", "đồng lòng");
        var changed = Changed(before, Made());
        Assert.Equal(["tim-kiem/muc-luc.json", Edited + "/index.html"], changed.Where(file => !file.StartsWith("tim-kiem/muc/", StringComparison.Ordinal)));
        Assert.InRange(changed.Length, 3, 12);
    }

    [Fact]
    public void ATitle_ChangesThePagesThatShowIt()
    {
        var before = Made();
        Write(Edited, 100, new DateOnly(2025, 9, 17), "Bài mẫu có tên khác", "đồng chí");
        var changed = Changed(before, Made());
        Assert.All(changed.Where(file => file.EndsWith("rss.xml", StringComparison.Ordinal)), file => Assert.Contains("chi-bo", file, StringComparison.Ordinal));
        Assert.InRange(changed.Length, 10, 40);
    }

    [Fact]
    public void ANewArticle_ChangesNoFullPageOfAList_AndNoArticleOfAnotherYear()
    {
        var before = Made();
        Write("tin-tuc/2026/bai-moi", 100, new DateOnly(2026, 11, 19), "Bài mới viết", "đồng chí");
        var all = Changed(before, Made());
        Assert.InRange(all.Length, 20, 60);
        var changed = all.Where(file => !file.StartsWith("tim-kiem/", StringComparison.Ordinal)).ToArray();
        Assert.Contains("tin-tuc/2026/bai-moi/index.html", changed);
        Assert.DoesNotContain(changed, file => file.StartsWith("tin-tuc/2025/", StringComparison.Ordinal) || file.StartsWith("tin-tuc/2024/", StringComparison.Ordinal));
        Assert.DoesNotContain("tin-tuc/trang/1/index.html", changed);
        Assert.InRange(changed.Length, 10, 45);
    }

    private void Write(string path, int number, DateOnly day, string title, string word) => _folder.WriteFile($"input/{path}.md", string.Create(CultureInfo.InvariantCulture, $"""
        ---
        tieu_de: {title}
        ngay: {day:yyyy-MM-dd}
        the: [{Tags[number % 4]}, {Tags[(number + 1) % 4]}]
        to_chuc: {(number % 2 == 0 ? "chi-bo-mot" : "chi-bo-hai")}
        chuyen_muc: {(number % 3 == 0 ? "tuyen-giao" : "xay-dung-dang")}
        ---

        Văn bản tự sinh số {number}, không kể việc gì có thật. Mỗi người đọc {number % 17} trang và ghi {number * 7 % 23} ý.

        Phần sau {word} nhắc lại {number * 13 % 101} điều đã ghi, để bài dài thêm một đoạn.
        """));

    private ImmutableSortedDictionary<string, byte[]> Made() =>
        SiteRun.Files(SiteRun.Built(SiteRun.Request(_folder["input"], themes: Repository.PathOf("themes")) with { ThemeName = "khoi" }));

    /// <summary>Files that the first did not have, or with other bytes.</summary>
    private static string[] Changed(ImmutableSortedDictionary<string, byte[]> before, ImmutableSortedDictionary<string, byte[]> after) =>
        [.. after.Where(file => before.GetValueOrDefault(file.Key) is not { } known || !known.AsSpan().SequenceEqual(file.Value)).Select(file => file.Key)];
}
