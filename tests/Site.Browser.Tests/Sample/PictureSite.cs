using System.Globalization;
using Site.Browser.Tests.Browser;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Selection;
using Site.Rendering.Routes;
using Site.Tests.Pictures;

namespace Site.Browser.Tests.Sample;

/// <summary>A site of drawn pictures of every shape, built once a run and served: each shape in an article of its own, all in a gallery, and in an issue.</summary>
internal static class PictureSite
{
    public const string ArticleWithOnePhoto = "/tin-tuc/2026/mot-anh/";
    public const string Gallery = "/tin-tuc/2026/bo-anh/";
    public const string Paper = "/ban-tin/2026-11/in/";

    /// <summary>Name and size in pixels.</summary>
    public static readonly (string Name, int Width, int Height)[] Shapes =
    [
        ("vuong", 1300, 1300), ("dung", 1512, 2016), ("ngang", 2016, 1512), ("toan-canh", 2400, 800), ("dai", 600, 2400), ("nho", 300, 200),
    ];

    private static readonly Lazy<string> _folder = new(Build);
    private static readonly Lazy<Task<string>> _server = new(() => LoopbackServer.StartAsync(_folder.Value));

    /// <summary>An article with one of the shapes on top and in its text.</summary>
    public static string ArticleOf(string shape) => $"/tin-tuc/2026/{shape}/";

    public static string FileOf(string url) => Path.Combine(_folder.Value, url.TrimStart('/'));

    public static async Task<Window> OpenAsync(string url, Look look, float density = 1) => await SharedBrowser.OpenAsync(await _server.Value, url, look, density);

    public static async Task<Window> OpenFreshAsync(Look look, float density) => await SharedBrowser.OpenFreshAsync(await _server.Value, look, density);

    private static string Build()
    {
        var input = Path.Combine(AppContext.BaseDirectory, "picture-input");
        Write(input);
        var themes = Path.Combine(Repository.Root, "themes");
        var day = DateTimeOffset.Parse("2026-11-20T23:59:59+07:00", CultureInfo.InvariantCulture);
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        var site = SitePipeline.Run(new BuildRequest(input, themes, ThemeName: null, Address: null, Edition.Public, IncludeDrafts: false, day, Environment.ProcessorCount)
        { Pictures = pictures });
        var routes = (site as BuiltSite)?.Routes ?? throw new InvalidOperationException(
            "The pictures' site has errors:\n" + string.Join('\n', site.Diagnostics.Select(found => $"{found.File}:{found.Span?.Line} {found.Code} {found.Message}")));
        Assert.Empty(pictures.Make(routes.All.OfType<PictureRoute>().Select(route => route.Variant), Environment.ProcessorCount, CancellationToken.None));
        var folder = Path.Combine(AppContext.BaseDirectory, "picture-site");
        var (result, diagnostics) = Publisher.Publish(
            routes, new PublishRequest(folder, [input, themes], Force: false, Environment.ProcessorCount), CancellationToken.None);
        return result is null ? throw new InvalidOperationException(string.Join('\n', diagnostics.Select(diagnostic => diagnostic.Message))) : folder;
    }

    private static void Write(string input)
    {
        if (Directory.Exists(input))
        {
            Directory.Delete(input, recursive: true);
        }

        WriteText("cau-hinh.yml", """
            ten_trang: Trang thông tin mẫu
            dia_chi_trang: https://khoi.example
            co_quan:
              ten: Đảng ủy Khối (mẫu)
              ten_ngan: Khối (mẫu)
            trang_chu:
              - tin_noi_bat
              - tin_moi
              - ban_tin
              - { ten: Ảnh, the_loai: [anh], kieu: anh, so_bai: 6 }
              - { ten: Bài mới, loai: [tin_tuc], kieu: the, so_bai: 6 }
            chuyen_trang:
              - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }
              - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }
            """);
        WriteText("ban-tin/2026-11.md", """
            ---
            tieu_de: Bản tin mẫu
            so: 11
            thang: 2026-11
            chot: 2026-11-30
            ngay: 2026-11-15
            ---

            Lời mở đầu.
            """);
        foreach (var (shape, width, height) in Shapes)
        {
            File.WriteAllBytes(PathOf($"anh/{shape}.jpg"), TestPicture.Photo(width, height, seed: width + height));
            WriteText($"tin-tuc/2026/{shape}.md", $"""
                ---
                tieu_de: Một ảnh {shape} (mẫu)
                ngay: 2026-11-10
                ban_tin: 2026-11
                tom_tat: Một tin ngắn có một tấm ảnh.
                anh:
                  tep: /anh/{shape}.jpg
                  mo_ta: Ảnh vẽ bằng máy
                  chu_thich: Một tấm ảnh
                ---

                Chữ trước ảnh, dài vừa đủ để thấy ảnh đứng ở đâu trong bài.

                ![Ảnh vẽ bằng máy](/anh/{shape}.jpg "Ảnh trong bài | Người vẽ")

                Chữ sau ảnh.
                """);
        }

        WriteText("tin-tuc/2026/mot-anh.md", """
            ---
            tieu_de: Một tin có một ảnh (mẫu)
            ngay: 2026-11-11
            ban_tin: 2026-11
            tom_tat: Một tin ngắn có một tấm ảnh.
            anh: { tep: /anh/ngang.jpg, mo_ta: Ảnh vẽ bằng máy }
            ---

            Nội dung của tin.
            """);
        WriteText("tin-tuc/2026/bo-anh.md", $"""
            ---
            tieu_de: Một bộ ảnh (mẫu)
            ngay: 2026-11-12
            ban_tin: 2026-11
            the_loai: anh
            tom_tat: Các tấm ảnh đủ hình dạng.
            ---

            Lời dẫn của bộ ảnh.

            {string.Join('\n', Shapes.Select(shape => $"![Ảnh {shape.Name}](/anh/{shape.Name}.jpg \"Chú thích {shape.Name} | Người vẽ\")"))}

            Lời kết.
            """);

        string PathOf(string path)
        {
            var file = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            return file;
        }

        void WriteText(string path, string text) => File.WriteAllText(PathOf(path), text + "\n");
    }
}
