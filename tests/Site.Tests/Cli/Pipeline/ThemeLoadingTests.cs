using System.Buffers;
using System.Text;
using Site.Cli.Pipeline;
using Site.Cli.Preview;
using Site.Model.Diagnostics;
using Site.Rendering.Routes;
using Site.Rendering.Themes;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Pipeline;

/// <summary>Themes that stand on one another, and on the one that the program carries.</summary>
public sealed class ThemeLoadingTests : IDisposable
{
    private const string Default = "khoi";
    private static readonly string Input = Repository.Sample;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void DefaultTheme_InTheProgram_IsTheOneInTheRepository()
    {
        var diagnostics = new DiagnosticBag();
        var carried = ThemeFolder.Find(_folder["khong-co"], Default, diagnostics)!;
        var onDisk = ThemeFolder.Find(Repository.PathOf("themes"), Default, diagnostics)!;
        Assert.Equal(onDisk.Paths, carried.Paths);
        Assert.All(onDisk.Paths, path => Assert.Equal(onDisk.Find(path)!.Value.Bytes.ToArray(), carried.Find(path)!.Value.Bytes.ToArray()));
    }

    [Fact]
    public void Site_WithoutAnyThemesFolder_IsBuiltWithTheDefaultTheme() =>
        Assert.Equal(Page(Repository.PathOf("themes"), Default, "/"), Page(_folder["khong-co"], Default, "/"));

    [Fact]
    public void DefaultTheme_OnTheDisk_WinsOverTheOneInTheProgram()
    {
        FileTree.Copy(Repository.PathOf("themes/" + Default), _folder["themes/" + Default]);
        _folder.WriteFile("themes/khoi/partials/chan-trang.sbn-html", "<footer>của đĩa</footer>\n");
        Assert.Contains("<footer>của đĩa</footer>", Page(_folder["themes"], Default, "/"), StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultTheme_WithOneFileChanged_KeepsTheOthersMinified()
    {
        FileTree.Copy(Repository.PathOf("themes/" + Default), _folder["themes/" + Default]);
        var written = Repository.Text("themes/khoi/assets/site.css");
        _folder.WriteFile("themes/khoi/assets/site.css", written + "\n/* của đĩa */\n");
        var (usual, changed) = (Built(_folder["khong-co"], Default).Theme, Built(_folder["themes"], Default).Theme);

        Assert.StartsWith(written, Asset(changed, "site.css"), StringComparison.Ordinal);
        Assert.True(Asset(usual, "site.css").Length < written.Length * 0.85);
        Assert.Equal(usual.Asset("site.js"), changed.Asset("site.js"));
        Assert.Equal(usual.Asset("in.css"), changed.Asset("in.css"));
    }

    private static string Asset(Theme theme, string name) => Encoding.UTF8.GetString(theme.Assets.Single(asset => asset.Name == name).Bytes.Span);

    [Fact]
    public void Theme_OfOnePartialAndThreeLines_IsTheOneBelowButForThat()
    {
        _folder.WriteFile("themes/rieng/theme.yml", "ten: Riêng\ndua_tren: khoi\nmau_chinh: \"#0b4f3a\"\n");
        _folder.WriteFile("themes/rieng/partials/chan-trang.sbn-html", "<footer>{{ site.name }}, riêng</footer>\n");
        var built = Built(_folder["themes"], "rieng");
        Assert.Empty(built.Diagnostics.Where(told => told.Severity == Severity.Error).Select(told => $"{told.File} {told.Message}"));

        var (own, below) = (Text(built, "/gioi-thieu/"), Page(Repository.PathOf("themes"), Default, "/gioi-thieu/"));
        Assert.Contains(", riêng</footer>", own, StringComparison.Ordinal);
        Assert.Equal(Between(below, "<main", "</main>"), Between(own, "<main", "</main>"));

        var usual = Built(Repository.PathOf("themes"), Default).Theme.Settings;
        var settings = built.Theme.Settings;
        Assert.Equal(("Riêng", "#0b4f3a"), (settings.Name, settings.Colors.Main.ToString()));
        Assert.Equal((usual.Colors.Accent, usual.Colors.Ground, usual.Papers.A4.MarginLeft, usual.Pictures.Emblem!.Value.Value), (settings.Colors.Accent, settings.Colors.Ground, settings.Papers.A4.MarginLeft, settings.Pictures.Emblem!.Value.Value));
    }

    [Fact]
    public void Theme_ThreeDeep_TakesEachFileFromTheNearest()
    {
        _folder.WriteFile("themes/giua/theme.yml", "ten: Giữa\ndua_tren: khoi\ntrang_in: { le_trai: 25 }\n");
        _folder.WriteFile("themes/giua/partials/chan-trang.sbn-html", "<footer>giữa</footer>\n");
        _folder.WriteFile("themes/giua/partials/duong-dan.sbn-html", "<nav>giữa</nav>\n");
        _folder.WriteFile("themes/tren/theme.yml", "ten: Trên\ndua_tren: giua\ntrang_in: { co_chu: 13 }\n");
        _folder.WriteFile("themes/tren/partials/chan-trang.sbn-html", "<footer>trên</footer>\n");
        var built = Built(_folder["themes"], "tren");
        var page = Text(built, "/gioi-thieu/");
        Assert.Contains("<footer>trên</footer>", page, StringComparison.Ordinal);
        Assert.Contains("<nav>giữa</nav>", page, StringComparison.Ordinal);
        Assert.Equal((25, 13, 15), (built.Theme.Settings.Papers.A4.MarginLeft, built.Theme.Settings.Papers.A4.BodyPoints, built.Theme.Settings.Papers.A4.MarginRight));
    }

    [Fact]
    public void Fault_InEitherTheme_IsToldInItsOwnFile()
    {
        _folder.WriteFile("themes/duoi/theme.yml", "ten: Dưới\ndua_tren: khoi\n");
        _folder.WriteFile("themes/duoi/layouts/page.sbn-html", "{{ bodi }}\n");
        _folder.WriteFile("themes/tren/theme.yml", "ten: Trên\ndua_tren: duoi\n");
        _folder.WriteFile("themes/tren/partials/chan-trang.sbn-html", "{{ sitte }}\n");
        Assert.Equal(
            ["themes/duoi/layouts/page.sbn-html K605", "themes/tren/partials/chan-trang.sbn-html K605"],
            Run(_folder["themes"], "tren").Diagnostics.Where(told => told.Severity == Severity.Error).Select(told => $"{told.File} {told.Code}"));
    }

    [Fact]
    public void Theme_WithoutColoursOfItsOwnOrBelow_IsToldWhatIsMissing()
    {
        _folder.WriteFile("themes/tro/theme.yml", "ten: Trơ\n");
        Assert.Equal(["mau_chinh", "mau_nen"], Run(_folder["themes"], "tro").Diagnostics.Where(told => told is { File.Value: "themes/tro/theme.yml", Code: "K203" }).Select(told => told.Hint.Split('`', ':')[1]));
    }

    [Theory]
    [InlineData("themes/duoi/partials/chan-trang.sbn-html", "<footer>đã đổi</footer>")]
    [InlineData("themes/tren/partials/chan-trang.sbn-html", "<footer>đã đổi</footer>")]
    [InlineData("themes/duoi/theme.yml", "ten: Dưới\ndua_tren: khoi\nmau_chinh: \"#004488\"\n")]
    public void Preview_AfterAChangeInAThemeOrTheOneBelow_ShowsIt(string file, string text)
    {
        _folder.WriteFile("themes/duoi/theme.yml", "ten: Dưới\ndua_tren: khoi\n");
        _folder.WriteFile("themes/duoi/partials/chan-trang.sbn-html", "<footer>dưới</footer>\n");
        _folder.WriteFile("themes/tren/theme.yml", "ten: Trên\ndua_tren: duoi\n");
        var folders = new RememberedFolders();
        var first = Text(Built(_folder["themes"], "tren", folders), "/gioi-thieu/");
        Assert.Contains("<footer>dưới</footer>", first, StringComparison.Ordinal);

        _folder.WriteFile(file, text);
        var second = Built(_folder["themes"], "tren", folders);
        Assert.NotEqual(first, Text(second, "/gioi-thieu/"));
        Assert.Same(second.Theme, Built(_folder["themes"], "tren", folders).Theme);
    }

    private static BuildOutcome Run(string themes, string theme, RememberedFolders? folders = null) =>
        SitePipeline.Run(SiteRun.Request(Input, themes: themes) with { ThemeName = theme }, folders: folders);

    private static BuiltSite Built(string themes, string theme, RememberedFolders? folders = null) => Assert.IsType<BuiltSite>(Run(themes, theme, folders));

    private static string Page(string themes, string theme, string url) => Text(Built(themes, theme), url);

    private static string Text(BuiltSite built, string url)
    {
        var output = new ArrayBufferWriter<byte>();
        built.Routes.All.OfType<RenderedRoute>().Single(route => route.Url.Value == url).Render(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static string Between(string page, string start, string end) => page[page.IndexOf(start, StringComparison.Ordinal)..page.IndexOf(end, StringComparison.Ordinal)];
}
