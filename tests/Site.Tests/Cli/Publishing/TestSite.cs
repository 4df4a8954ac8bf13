using System.Buffers;
using System.Globalization;
using System.Text;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Tests.Cli.Publishing;

/// <summary>Sites that are told apart by their version: every file of one says the same number.</summary>
public static class TestSite
{
    public static RouteTable Of(int version, int pages, int pageBytes = 200) => new(Enumerable.Range(0, pages).Select(index =>
        Page($"/tin-tuc/{2015 + (index % 10)}/bai-{index}/", Text(version, index, pageBytes))));

    /// <param name="url">Taken as it is, so that addresses can be tried that nobody could write in content.</param>
    public static RenderedRoute Page(string url, string text) =>
        new(UrlPath.Home.File(url[1..]), SourcePath.InInput("a.md"), output => output.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>The version of a published site, -1 if there is none; fails the test if it is not whole.</summary>
    public static int VersionIn(string folder, int pages, int pageBytes = 200)
    {
        if (!Directory.Exists(folder))
        {
            return -1;
        }

        var files = Directory.GetFiles(folder, "index.html", SearchOption.AllDirectories);
        Assert.Equal(pages, files.Length);
        var version = int.Parse(File.ReadAllText(files[0]).Split(' ')[0], CultureInfo.InvariantCulture);
        for (var index = 0; index < pages; index++)
        {
            Assert.Equal(Text(version, index, pageBytes), File.ReadAllText(Path.Combine(folder, $"tin-tuc/{2015 + (index % 10)}/bai-{index}/index.html")));
        }

        return version;
    }

    private static string Text(int version, int index, int bytes) => $"{version} {index} ".PadRight(bytes, 'x');
}
