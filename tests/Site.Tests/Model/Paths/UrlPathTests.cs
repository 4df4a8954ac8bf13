using CsCheck;
using Site.Model.Paths;

namespace Site.Tests.Model.Paths;

public class UrlPathTests
{
    [Theory]
    [InlineData("/", "/")]
    [InlineData("/tin-tuc/", "/tin-tuc/")]
    [InlineData("/tin-tuc", "/tin-tuc/")]
    [InlineData("/rss.xml", "/rss.xml")]
    [InlineData("/tin-tuc/rss.xml", "/tin-tuc/rss.xml")]
    [InlineData("/tin-tuc/index.html", "/tin-tuc/")]
    [InlineData("/index.html", "/")]
    [InlineData("/ban.tin/", "/ban.tin/")]
    [InlineData("/cu/bai_so-1.aspx", "/cu/bai_so-1.aspx")]
    public void Parse_APathAsEditorsWriteIt_IsItsOnePath(string written, string path) =>
        Assert.Equal(path, UrlPath.Parse(written)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("tin-tuc/")]
    [InlineData("https://khoi.example/")]
    [InlineData("//khoi.example/")]
    [InlineData("/tin-tuc//ra-mat/")]
    [InlineData("/../input/")]
    [InlineData("/tin-tuc/..")]
    [InlineData("/tin-tuc/../../x")]
    [InlineData("/./x")]
    [InlineData("/tin tuc/")]
    [InlineData("/tin-tuc/?trang=2")]
    [InlineData("/tin-tuc/#dau")]
    [InlineData("/a\"b/")]
    [InlineData("/a'b/")]
    [InlineData("/<script>/")]
    [InlineData("/a\\b/")]
    [InlineData("/a`b/")]
    [InlineData("/a\nb/")]
    [InlineData("/a\r\nLocation: x/")]
    [InlineData("/a\0b/")]
    [InlineData("/a\tb/")]
    [InlineData("/a\u007Fb/")]
    [InlineData("/a\u0085b/")]
    [InlineData("/a\u009Bb/")]
    [InlineData("/a\u00A0b/")]
    [InlineData("/a\u2028b/")]
    [InlineData("/a\u3000b/")]
    public void Parse_WhatIsNoPathOfThisSite_IsNull(string written) =>
        Assert.Null(UrlPath.Parse(written));

    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/tin-tuc/", "tin-tuc/index.html")]
    [InlineData("/tin-tuc/rss.xml", "tin-tuc/rss.xml")]
    [InlineData("/404.html", "404.html")]
    public void OutputFile_APath_IsAFileBelowTheOutputFolder(string path, string file) =>
        Assert.Equal(file, UrlPath.Parse(path)!.Value.OutputFile);

    [Fact]
    public void OutputFile_NothingGiven_IsTheHomePage() => Assert.Equal("index.html", default(UrlPath).OutputFile);

    [Fact]
    public void Parse_RandomText_NeverLeavesTheOutputFolder() =>
        Property.Text("/.a\\:~%2eĐ -", 8).Select(text => "/" + text).Always(
            written =>
            {
                if (UrlPath.Parse(written) is { } path)
                {
                    Assert.DoesNotContain(path.OutputFile.Split('/'), segment => segment is "" or "." or "..");
                    Assert.DoesNotContain('\\', path.OutputFile);
                }
            },
            times: 20_000);

    [Theory]
    [InlineData("tin-tuc/2026/ra-mat.md", "/tin-tuc/2026/ra-mat/")]
    [InlineData("tin-tuc/2026/Ra mắt Trang.MD", "/tin-tuc/2026/ra-mat-trang/")]
    [InlineData("tin-tuc/ra-mat/index.md", "/tin-tuc/ra-mat/")]
    [InlineData("trang/gioi-thieu.md", "/gioi-thieu/")]
    [InlineData("trang/gioi-thieu/lich-su.md", "/gioi-thieu/lich-su/")]
    [InlineData("ke-hoach/59-KH.ĐUK.md", "/ke-hoach/59-kh-duk/")]
    [InlineData("tin-tuc/trang/x.md", "/tin-tuc/trang/x/")]
    public void OfDocument_ASourceFile_IsItsPathFolded(string insideRoom, string url) =>
        Assert.Equal(url, UrlPath.OfDocument(insideRoom).Value);

    [Theory]
    [InlineData("anh/Hội trường.PNG", "/anh/hoi-truong.png")]
    [InlineData("tin-tuc/2026/ra mắt.jpeg", "/tin-tuc/2026/ra-mat.jpeg")]
    [InlineData("tep/mẫu.v2.docx", "/tep/mau-v2.docx")]
    [InlineData("tep/GHI CHU", "/tep/ghi-chu")]
    public void OfFile_AnImageOrAttachment_KeepsItsExtension(string insideRoom, string url) =>
        Assert.Equal(url, UrlPath.OfFile(insideRoom).Value);

    [Fact]
    public void PageNumber_OfAList_StandsBelowIt()
    {
        var list = UrlPath.Page("tin-tuc");
        Assert.Equal("/tin-tuc/trang/1/", list.PageNumber(1).Value);
        Assert.Equal("/tin-tuc/trang/2/", list.PageNumber(2).Value);
        Assert.Equal("/trang/12/", UrlPath.Home.PageNumber(12).Value);
    }

    [Fact]
    public void Page_NamesAsPeopleWriteThem_AreFolded() =>
        Assert.Equal("/chuyen-muc/xay-dung-dang/", UrlPath.Page("Chuyên mục", "Xây dựng Đảng").Value);

    [Fact]
    public void Page_NameThatClimbs_StaysBelow() => Assert.Equal("/muc/x/", UrlPath.Page("..", "../x").Value);

    [Fact]
    public void Child_And_File_AreBelowThePage()
    {
        var page = UrlPath.Home.Child("Bản tin");
        Assert.Equal("/ban-tin/", page.Value);
        Assert.True(page.IsPage);
        Assert.Equal("/ban-tin/rss.xml", page.File("rss.xml").Value);
        Assert.False(page.File("rss.xml").IsPage);
    }

    [Fact]
    public void CompareTo_Paths_IsOrdinal()
    {
        UrlPath[] paths = [UrlPath.Page("b"), UrlPath.Home, UrlPath.Page("a", "z"), UrlPath.Page("a")];
        Assert.Equal(["/", "/a/", "/a/z/", "/b/"], paths.Order().Select(path => path.Value));
    }

    [Theory]
    [InlineData("/tin-tuc/", "/tin-tuc/2026/a/", true)]
    [InlineData("/tin-tuc/", "/tin-tuc/rss.xml", true)]
    [InlineData("/tin-tuc/", "/tin-tuc/", true)]
    [InlineData("/", "/tin-tuc/", true)]
    [InlineData("/tin-tuc/", "/tin-tuc-khac/a/", false)]
    [InlineData("/tin-tuc/2026/", "/tin-tuc/", false)]
    public void Contains_AnotherPath_IsWhetherItLiesInTheFolder(string folder, string path, bool isInside) =>
        Assert.Equal(isInside, UrlPath.Parse(folder)!.Value.Contains(UrlPath.Parse(path)!.Value));
}
