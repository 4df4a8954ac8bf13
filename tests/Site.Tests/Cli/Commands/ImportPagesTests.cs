using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Site.Cli.Commands;
using Site.Cli.Terminal;

namespace Site.Tests.Cli.Commands;

/// <summary>A whole old site becomes drafts that lead to one another.</summary>
public sealed partial class ImportPagesTests : IDisposable
{
    private const int Many = 300;

    private readonly SmallSite _site = new();
    private readonly TemporaryFolder _old = new();

    public void Dispose()
    {
        _site.Dispose();
        _old.Dispose();
    }

    [Fact]
    public void Page_BecomesADraft_WithItsOldAddress_AndAKnownCategory()
    {
        _site.Write("_du-lieu/chuyen-muc.yml", "- { id: xay-dung-dang, ten: Xây dựng Đảng }\n");
        Save("a.html", Page(1, "Chi bộ mẫu họp", "Xây dựng Đảng", "Lời mẫu đủ dài để thành nội dung của một trang đã lưu."));
        var (code, output) = Run("import", _old.FullPath);
        Assert.True(code == ExitCode.Done, output);
        Assert.Equal(
            """
            ---
            tieu_de: "Chi bộ mẫu họp"
            ngay: 2024-07-02
            chuyen_muc: xay-dung-dang
            tac_gia: "Ban Biên tập mẫu"
            trang_thai: nhap
            duong_dan_cu:
              - "/tin/bai-1.html"
            # Nhập từ tệp a.html
            ---

            Lời mẫu đủ dài để thành nội dung của một trang đã lưu.

            """.ReplaceLineEndings("\n"), Written("tin-tuc/2024/chi-bo-mau-hop.md").Replace("the_loai: tin\n", string.Empty, StringComparison.Ordinal));
        Assert.Contains("NukeViet: #news-bodyhtml", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Category_ThatIsUnknown_IsTold_AndNotWritten()
    {
        Save("a.html", Page(1, "Chi bộ mẫu họp", "Chuyện lạ", "Lời mẫu đủ dài để thành nội dung của một trang đã lưu."));
        var (_, output) = Run("import", _old.FullPath, "--dry");
        Assert.Contains("chuyen_muc: Chuyện lạ", output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_site.Input, "*.md", SearchOption.AllDirectories));
    }

    [Fact]
    public void PageWithoutText_IsToldByItself()
    {
        Save("a.html", "<html><body><script>x</script></body></html>");
        var (code, output) = Run("import", _old[Path.Combine("a.html")]);
        Assert.Equal(ExitCode.ContentHasErrors, code);
        Assert.Contains("K985", output, StringComparison.Ordinal);
    }

    [Fact]
    public void HundredsOfPages_LeadToOneAnother_OnceTheSiteIsBuilt()
    {
        // Three ways in which pages of one site name each other; two pages of one title in one year.
        for (var number = 0; number < Many; number++)
        {
            var (next, far, twin) = ((number + 1) % Many, (number * 7) % Many, (number + 100) % Many);
            Save($"tin/bai-{number}.html", Page(number, $"Tin mẫu {number % 200}", "Tin", $"Lời mẫu thứ {number} đủ dài để thành nội dung. <a href=\"bai-{next}.html\">tiếp</a>, <a href=\"https://mau.example/tin/bai-{far}.html\">xa</a>, <a href=\"/tin/bai-{twin}.html\">đôi</a>, <a href=\"mat.html\">mất</a>."));
        }

        var (code, output) = Run("import", _old.FullPath);
        Assert.True(code == ExitCode.Done, output);
        var drafts = Directory.GetFiles(_site.Input, "*.md", SearchOption.AllDirectories);
        Assert.Equal(Many, drafts.Length);
        Assert.All(drafts, draft => Assert.Equal(3, InnerLink().Count(File.ReadAllText(draft))));
        foreach (var draft in drafts)
        {
            File.WriteAllText(draft, File.ReadAllText(draft).Replace("trang_thai: nhap", "trang_thai: dang", StringComparison.Ordinal));
        }

        var (checkedCode, told) = Run("check");
        Assert.True(checkedCode == ExitCode.Done, told);
        Assert.DoesNotContain("K50", told, StringComparison.Ordinal);
    }

    private void Save(string path, string html)
    {
        var file = _old[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, html, Encoding.UTF8);
    }

    private static string Page(int number, string title, string category, string text) => string.Create(CultureInfo.InvariantCulture,
        $"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>{title} - Trang mẫu</title><link rel="canonical" href="https://mau.example/tin/bai-{number}.html"><script>x()</script></head><body><div class="menu"><a href="/">Trang nhất</a></div>
        <ul class="breadcrumb"><li><a href="/">Trang nhất</a></li><li><a href="/tin/">{category}</a></li></ul><div class="news_column"><h1 class="title">{title}</h1><p class="h5">Thứ ba - 02/07/2024 08:15</p>
        <div id="news-bodyhtml"><p>{text}</p></div><p><strong>Tác giả bài viết: </strong>Ban Biên tập mẫu</p></div></body></html>
        """);

    private string Written(string path) => File.ReadAllText(Path.Combine(_site.Input, path));

    private (int Code, string Output) Run(params string[] args)
    {
        using var output = new StringWriter();
        var screen = new Screen(output, output, 100, Paint.Off, IsLive: false);
        var code = CommandLine.Run([.. args, "--input", _site.Input], new CommandContext(screen, new DateTimeOffset(2026, 11, 20, 8, 0, 0, TimeSpan.FromHours(7)), CancellationToken.None));
        return (code, output.ToString());
    }

    [GeneratedRegex(@"\]\(/tin-tuc/2024/tin-mau-[0-9]+(-[0-9]+)?/\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InnerLink();
}
