using System.Globalization;
using System.Text;

namespace Site.Benchmarks.Corpus;

/// <summary>Writes a whole <c>input/</c> of any size. The same number gives the same bytes; a larger corpus holds the smaller one's articles with other dates.</summary>
internal static class CorpusFolder
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly DateOnly Last = new(2026, 11, 19);

    /// <param name="articles">News, activities and plans together: 14, 5 and 1 of every 20.</param>
    public static void Write(int articles, string folder)
    {
        if (Directory.Exists(folder))
        {
            throw new IOException($"{folder} exists; give a new folder");
        }

        var plan = new CorpusPlan();
        WriteSettings(folder, plan);
        for (var number = 0; number < plan.Pictures.Length; number++)
        {
            Write(folder, plan.Pictures[number], NoisePicture.Draw(number));
        }

        foreach (var article in Articles(articles, plan))
        {
            Write(folder, article.Path, article.Text);
        }
    }

    public static IEnumerable<Article> Articles(int count, CorpusPlan plan)
    {
        var days = Last.DayNumber - First.DayNumber;
        for (var number = 1; number <= count; number++)
        {
            var day = First.AddDays((int)((long)days * number / count));
            yield return (number % 20) switch
            {
                0 => Article.Plan(number, day, plan),
                < 6 => Article.Activity(number, day, plan),
                _ => Article.News(number, day, plan),
            };
        }

        for (var month = new DateOnly(2025, 12, 1); month <= Last; month = month.AddMonths(1))
        {
            yield return Article.Bulletin(month);
        }
    }

    private static void WriteSettings(string folder, CorpusPlan plan)
    {
        Write(folder, "cau-hinh.yml", $"""
            # Nội dung tự sinh để đo tốc độ; không có gì trong này là thật.
            ten_trang: Trang tự sinh (mẫu)
            dia_chi_trang: https://khoi.example
            giao_dien: khoi
            co_quan:
              ten: Đảng ủy Khối giả định (mẫu)
              ten_ngan: Khối giả định (mẫu)
            dia_danh: Tỉnh Mẫu
            ma_co_quan: [ĐUK]
            email: mau@khoi.example
            trinh_don:
              - nhan: Trang chủ
                duong_dan: /
              - nhan: Tin tức
                duong_dan: /tin-tuc/
              - nhan: Văn bản
                duong_dan: /van-ban/
            trang_chu: [tin_noi_bat, ban_tin, van_ban_moi, tin_moi, hoat_dong, ngay_trong_thang]
            so_bai_moi_trang: 20
            doi_tuong:
            {string.Join('\n', plan.Audiences.Select(id => $"  - id: {id}\n    ten: Đối tượng {id}"))}

            """);
        Write(folder, "_du-lieu/chuyen-muc.yml", List(plan.Categories.Select(id => $"- id: {id}\n  ten: Chuyên mục {id} (mẫu)\n")));
        Write(folder, "_du-lieu/to-chuc.yml", List(plan.Units.Select(unit =>
            $"- id: {unit.Id}\n  ten: {unit.Name}\n  ten_ngan: {unit.Id}\n  loai: {unit.Kind}\n{(unit.Parent is null ? string.Empty : $"  truc_thuoc: {unit.Parent}\n")}")));
        Write(folder, "_du-lieu/ngay-ky-niem.yml", List(Enumerable.Range(1, 12).Select(month =>
            string.Create(CultureInfo.InvariantCulture, $"- ten: Ngày tự sinh tháng {month}\n  ngay: \"15/{month:00}\"\n"))));
        Write(folder, "trang/gioi-thieu.md", "---\ntieu_de: Giới thiệu (mẫu)\n---\n\nTrang này do chương trình tự sinh ra để đo tốc độ.\n");
    }

    private static string List(IEnumerable<string> items) => string.Concat(items);

    private static void Write(string folder, string path, string text) => Write(folder, path, Encoding.UTF8.GetBytes(text));

    private static void Write(string folder, string path, byte[] bytes)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }
}
