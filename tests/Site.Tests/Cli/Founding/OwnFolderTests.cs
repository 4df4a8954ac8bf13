using System.Globalization;
using System.Text;
using Site.Cli.Commands;
using Site.Model.Diagnostics;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Founding;

/// <summary>A month's work in a folder that <c>init</c> made, far from this repository: nothing but the program is at hand.</summary>
public sealed class OwnFolderTests(OwnFolder folder) : IClassFixture<OwnFolder>
{
    private static readonly string[] NoPdf = ["--pdf", "off"];

    [Fact]
    public void Init_MadeTheFolder()
    {
        Assert.True(folder.Made.Exit == ExitCode.Done, folder.Made.Error);
        Assert.Contains(OwnFolder.Name, folder.Made.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_NamesTheProgramAsItWasStarted()
    {
        var (exit, output, _) = folder.RunTheRealProgram("help");
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains($"Cách dùng: {(RealProgram.IsPublished ? Invocation.ByName : Invocation.OfRepository)} <lệnh> [tùy chọn]", output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_ThenCheckThenBuild_PutsTheArticleOnItsPage()
    {
        Assert.Equal(ExitCode.Done, folder.Run("new", "hoat-dong", "Chi bộ Văn phòng đổi cách họp", "--unit", "chi-bo-van-phong").Exit);
        var file = Directory.GetFiles(folder["input/hoat-dong"], "chi-bo-van-phong-doi-cach-hop.md", SearchOption.AllDirectories).Single();
        File.WriteAllText(file, File.ReadAllText(file).Replace("trang_thai: nhap", "trang_thai: dang", StringComparison.Ordinal) + "Họp ngắn, bàn sâu.\n");

        var check = folder.Run("check");
        Assert.True(check.Exit == ExitCode.Done, check.Output + check.Error);
        Assert.Contains("K250", check.Output, StringComparison.Ordinal);

        var build = folder.Run(["build", "--output", "dau-ra", .. NoPdf]);
        Assert.True(build.Exit == ExitCode.Done, build.Output + build.Error);
        var year = Path.GetFileName(Path.GetDirectoryName(file)!);
        Assert.Contains("Họp ngắn, bàn sâu.", File.ReadAllText(folder[$"dau-ra/hoat-dong/{year}/chi-bo-van-phong-doi-cach-hop/index.html"]), StringComparison.Ordinal);
        Assert.Contains(OwnFolder.Name, File.ReadAllText(folder["dau-ra/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Bulletin_HasItsWordDocument()
    {
        var month = Path.GetFileNameWithoutExtension(Directory.GetFiles(folder["input/ban-tin"], "*.md").Single());
        var (exit, output, error) = folder.Run(["bulletin", month, "--output", "so-dau", .. NoPdf]);
        Assert.True(exit == ExitCode.Done, output + error);

        var document = Directory.GetFiles(folder["so-dau"], $"ban-tin-{month}.docx", SearchOption.AllDirectories).Single();
        using var archive = System.IO.Compression.ZipFile.OpenRead(document);
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open(), Encoding.UTF8);
        Assert.Contains("Giới thiệu trang thông tin điện tử", text.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>It stands on the theme that travels in the program: there is none in the folder.</summary>
    [Fact]
    public void ChildTheme_ChangesAColour()
    {
        Assert.Equal(ExitCode.Done, folder.Run("new", "giao-dien", "dia-phuong").Exit);
        File.WriteAllText(folder["themes/dia-phuong/theme.yml"], "ten: Địa phương\ndua_tren: khoi\nmau_chinh: \"#0b4f3a\"\n");

        var (exit, output, error) = folder.Run(["build", "--theme", "dia-phuong", "--output", "mau-khac", .. NoPdf]);
        Assert.True(exit == ExitCode.Done, output + error);
        var style = Directory.GetFiles(folder["mau-khac/tai-san"], "site.*.css").Single();
        Assert.Contains("#0b4f3a", File.ReadAllText(style), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_TellsAnOpenPageOfASave()
    {
        var port = RunningPreview.FreePort();
        using var process = folder.Start("preview", "--port", port.ToString(CultureInfo.InvariantCulture));
        try
        {
            Assert.Equal($"Xem trước tại http://localhost:{port}/", await process.StandardOutput.ReadLineAsync());
            using var client = new HttpClient { BaseAddress = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/")) };
            using var page = await EventStream.OpenAsync(client);
            var told = await page.NextAsync();

            var about = folder["input/trang/gioi-thieu.md"];
            await File.WriteAllTextAsync(about, (await File.ReadAllTextAsync(about)).Replace("## Trang đăng những gì", "## Trang đăng gì", StringComparison.Ordinal));

            // Between emptying the file and filling it the preview may look, and then tells twice.
            string text;
            do
            {
                var seen = told!.Version;
                told = await page.UntilAsync(next => next.Version != seen);
                text = await client.GetStringAsync(new Uri("/gioi-thieu/", UriKind.Relative));
            }
            while (told.Report is not null || !text.Contains("Trang đăng gì", StringComparison.Ordinal));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }
}
