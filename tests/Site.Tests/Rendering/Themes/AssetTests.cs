using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Site.Model.Colors;
using Site.Model.Diagnostics;
using Site.Model.Settings;
using Site.Rendering.Themes;

namespace Site.Tests.Rendering.Themes;

public sealed class AssetTests
{
    [Fact]
    public void Asset_Url_CarriesTheHashOfItsContent()
    {
        using var onDisk = new ThemeOnDisk("<link href=\"{{asset \"site.css\"}}\">").With("assets/site.css", "p{}");
        var theme = onDisk.Load();

        var url = $"/tai-san/site.{Hash("p{}")}.css";
        Assert.Equal(url, theme.Asset("site.css").Value);
        Assert.Equal($"<link href=\"{url}\">", ThemeOnDisk.Render(theme, PageView.Sample));
        var asset = Assert.Single(theme.Assets);
        Assert.Equal(("site.css", url, "p{}"), (asset.Name, asset.Url.Value, Text(asset)));
    }

    [Fact]
    public void Asset_Link_CarriesTheFolderThatTheSiteIsServedFrom()
    {
        using var theme = new ThemeOnDisk("{{asset 'a b/Tìm.SVG'}}") { Address = "https://tinh.example/kh'oi" }.With("assets/a b/Tìm.SVG", "<svg/>");
        Assert.Equal($"/kh&#39;oi/tai-san/a-b/tim.{Hash("<svg/>")}.svg", theme.Render());
    }

    [Fact]
    public void Favicon_StandsWhereBrowsersAskForIt()
    {
        using var onDisk = new ThemeOnDisk("{{asset 'favicon.ico'}}") { Address = "https://tinh.example/khoi" }.With("assets/favicon.ico", [0, 0, 1, 0]);
        var asset = Assert.Single(onDisk.Load().Assets);
        Assert.Equal("/favicon.ico", asset.Url.Value);
        Assert.False(asset.IsLasting);
        Assert.Equal("/khoi/favicon.ico", onDisk.Render());
    }

    [Fact]
    public void Assets_OfTheSameUrl_AreListedOnce()
    {
        using var onDisk = new ThemeOnDisk("").With("assets/a b.js", "1").With("assets/a-b.js", "1").With("assets/c.js", "1").With("assets/.DS_Store", "").With("assets/c.js~", "0");
        var theme = onDisk.Load();
        ThemeOnDisk.AssertLines([$"/tai-san/a-b.{Hash("1")}.js", $"/tai-san/c.{Hash("1")}.js"], theme.Assets.Select(asset => asset.Url.Value));
        Assert.Equal(theme.Asset("a b.js"), theme.Asset("a-b.js"));
    }

    [Fact]
    public void Stylesheet_References_AreRewrittenRelativeToIt()
    {
        const string written = """
            @import "co-so/chung.css"; @import url('co-so/chung.css') print;
            /* url(khong.svg) */ a { background: url( "tim.svg?v=1#x" ), url(./co-so/../tim.svg), URL(tim.svg); content: "url(khong.svg) \" url(khong.svg)" }
            b { background: url(data:image/svg+xml;base64,AA==); mask: url(#m), url("/anh/x.png"), url(https://a.example/x), curl(khong.svg), url() }
            """;
        using var onDisk = new ThemeOnDisk("")
            .With("assets/site.css", written)
            .With("assets/tim.svg", "<svg/>")
            .With("assets/co-so/chung.css", "a{b:url(../tim.svg);c:url(../khac/x.png)}")
            .With("assets/khac/x.png", [1, 2]);
        var theme = onDisk.Load();

        var image = $"tim.{Hash("<svg/>")}.svg";
        var common = $"a{{b:url(../{image});c:url(../khac/x.{Hash([1, 2])}.png)}}";
        Assert.Equal(common, Text(Asset(theme, "co-so/chung.css")));
        var expected = written
            .Replace("co-so/chung.css", $"co-so/chung.{Hash(common)}.css", StringComparison.Ordinal)
            .Replace("./co-so/../tim.svg", image, StringComparison.Ordinal)
            .Replace("(tim.svg)", $"({image})", StringComparison.Ordinal)
            .Replace("\"tim.svg", $"\"{image}", StringComparison.Ordinal);
        Assert.Equal(expected, Text(Asset(theme, "site.css")));
        Assert.Equal($"/tai-san/site.{Hash(expected)}.css", theme.Asset("site.css").Value);
    }

    [Fact]
    public void Stylesheet_NamingAMissingFile_IsToldAndNothingElse()
    {
        using var theme = new ThemeOnDisk("{{asset \"site.css\"}}")
            .With("assets/site.css", "a {}\nb { c: url(\"khong.svg#x\") }\nd { e: url(../../ngoai.svg) }");
        ThemeOnDisk.AssertLines(
            [
                "assets/site.css:2:13+9 K610 Giao diện không có tệp assets/khong.svg | kiểm tra tên tệp trong thư mục assets của giao diện",
                "assets/site.css:3:12+15 K610 Giao diện không có tệp assets/../../ngoai.svg | kiểm tra tên tệp trong thư mục assets của giao diện",
            ],
            theme.Faults());
    }

    [Fact]
    public void Stylesheets_ThatImportEachOther_AreTold()
    {
        using var theme = new ThemeOnDisk("").With("assets/a.css", "@import \"b.css\";").With("assets/b.css", "@import url(a.css);");
        ThemeOnDisk.AssertLines(["assets/b.css:1:13+5 K612 Các tệp CSS gọi nhau vòng quanh: a.css → b.css → a.css | bỏ một @import trong vòng đó"], theme.Faults());
    }

    [Theory]
    [InlineData("url(")]
    [InlineData("url(\"")]
    [InlineData("@import")]
    [InlineData("/*")]
    [InlineData("\"\\")]
    [InlineData("a'")]
    public void Stylesheet_ThatEndsInTheMiddle_IsPublishedAsItIs(string css)
    {
        using var onDisk = new ThemeOnDisk("").With("assets/site.css", css);
        Assert.Equal(css, Text(Assert.Single(onDisk.Load().Assets)));
    }

    [Fact]
    public void Stylesheet_UsingTheThemesColours_EndsWithThem()
    {
        using var onDisk = new ThemeOnDisk("").With("assets/site.css", "a{color:var(--mau-lien-ket)}").With("assets/khac.css", "a{color:red}");
        var theme = onDisk.Load();
        var css = Text(Asset(theme, "site.css"));
        Assert.StartsWith("a{color:var(--mau-lien-ket)}\n/* theme.yml */\n:root { --mau-nen: #ffffff; ", css, StringComparison.Ordinal);
        Assert.Contains("--mau-chinh: #a4161a; ", css, StringComparison.Ordinal);
        Assert.Contains("@media (prefers-color-scheme: dark) { :root { --mau-nen: #161312; ", css, StringComparison.Ordinal);
        Assert.Contains("--anh-dau-trang: none; }", css, StringComparison.Ordinal);
        Assert.Equal($"/tai-san/site.{Hash(css)}.css", theme.Asset("site.css").Value);
        Assert.Equal("a{color:red}", Text(Asset(theme, "khac.css")));
    }

    [Fact]
    public void MastheadPicture_StandsInTheStylesheetByItsPublishedName()
    {
        var settings = new ThemeSettings
        {
            Name = "Khối",
            Colors = ThemeColors.Of(Rgb.Parse("#1d4f91"), Rgb.White),
            Pictures = ThemePictures.None with { Masthead = new Located<string>("anh/dau trang.jpg", default) },
        };
        using var onDisk = new ThemeOnDisk("") { Settings = settings }
            .With("assets/anh/dau trang.jpg", [1, 2, 3])
            .With("assets/kieu/site.css", "a{background:linear-gradient(var(--mau-man),var(--mau-man)),var(--anh-dau-trang)}");
        var css = Text(Asset(onDisk.Load(), "kieu/site.css"));
        Assert.Contains($"--anh-dau-trang: url(\"../anh/dau-trang.{Hash([1, 2, 3])}.jpg\"); }}", css, StringComparison.Ordinal);
        Assert.Contains("--mau-man: rgb(29 79 145 / ", css, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong.svg", "K610")]
    [InlineData("chu.txt", "K622")]
    [InlineData("hinh.svg", "K622")]
    [InlineData("hinh.png", null)]
    public void SocialPicture_IsAPictureThatNetworksShow(string name, string? code)
    {
        var settings = new ThemeSettings
        {
            Name = "Khối",
            Colors = ThemeColors.Of(Rgb.Parse("#1d4f91"), Rgb.White),
            Pictures = ThemePictures.None with { Social = new Located<string>(name, new SourceSpan(4, 14, name.Length)) },
        };
        using var onDisk = new ThemeOnDisk("") { Settings = settings }.With("assets/chu.txt", "a").With("assets/hinh.svg", "<svg/>").With("assets/hinh.png", "b");
        Assert.Equal(code is null ? [] : [code], onDisk.TryLoad().Diagnostics.Select(told => told.Fault.Code));
    }

    [Fact]
    public void Stylesheet_NotInUtf8_IsTold()
    {
        using var theme = new ThemeOnDisk("").With("assets/site.css", [0xff, 0xfe]);
        Assert.Single(theme.Faults(), line => line.StartsWith("assets/site.css K004", StringComparison.Ordinal));
    }

    [Fact]
    public void Asset_ThatTheThemeLacks_IsAnErrorOfTheProgram()
    {
        using var theme = new ThemeOnDisk("");
        Assert.Throws<KeyNotFoundException>(() => theme.Load().Asset("khong.css"));
    }

    private static ThemeAsset Asset(Theme theme, string name) => theme.Assets.Single(asset => asset.Name == name);

    private static string Text(ThemeAsset asset) => Encoding.UTF8.GetString(asset.Bytes.Span);

    private static string Hash(string content) => Hash(Encoding.UTF8.GetBytes(content));

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content))[..8];
}
