using Site.Importing.Html.Pages;
using Site.Importing.Markdown;
using Site.Importing.Tree;

namespace Site.Tests.Importing.Pages;

/// <summary>Saved pages as the usual programs make them; markup by their habits, contents invented.</summary>
public sealed class OldPageTests
{
    private const string Words = "Ngày 3/2, chi bộ mẫu họp bàn việc đổi mới sinh hoạt và ra nghị quyết mẫu cho tháng sau.";

    private const string NukeViet =
        $"""
        <!DOCTYPE html>
        <!-- saved from url=(0060)https://mau.example/vi/news/tin-tuc/chi-bo-mau-hop-12.html -->
        <html lang="vi"><head><meta charset="utf-8"><title>Chi bộ mẫu họp - Đảng ủy Khối mẫu</title><meta property="og:site_name" content="Đảng ủy Khối mẫu"><script>var x = 1;</script></head>
        <body><div id="header"><h1>Đảng ủy Khối mẫu</h1></div><nav><ul class="breadcrumb"><li><a href="/vi/">Trang nhất</a></li><li><a href="/vi/news/">Tin tức</a></li><li><a href="/vi/news/tin-tuc/">Xây dựng Đảng</a></li></ul></nav>
        <div class="news_column panel"><div class="panel-body"><h1 class="title margin-bottom-lg">Chi bộ mẫu họp</h1>
        <div class="margin-bottom-lg"><p class="h5">Thứ năm - 11/07/2024 08:15</p></div>
        <div class="hometext m-bottom">Chi bộ mẫu vừa họp.</div>
        <div id="news-bodyhtml" class="bodytext margin-bottom-lg"><p style="text-align: justify;">{Words}</p><div style="text-align:center"><img alt="Bàn họp" src="/uploads/news/2024_07/hop.jpg" width="600" /></div><p style="text-align:center"><em>Quang cảnh buổi họp (mẫu)</em></p>
        <p>Xem <a href="/vi/news/tin-tuc/bai-truoc-11.html">bài trước</a>.</p><iframe src="https://www.youtube.com/embed/abcdef12345"></iframe><div class="fb-like" data-href="x">Thích 12</div></div>
        <p class="h5 text-right"><strong>Tác giả bài viết: </strong>Ban Biên tập mẫu</p><p class="h5 text-right"><strong>Nguồn tin: </strong>Báo Mẫu</p></div></div>
        <div class="related"><h3>Tin khác</h3><ul><li><a href="/x.html">Một tin khác rất dài để thử xem nó có bị lấy nhầm không</a></li></ul></div></body></html>
        """;

    private const string WordPress =
        $"""
        <html><head><title>Chi bộ mẫu họp &#8211; Trang mẫu</title><link rel="canonical" href="https://mau.example/2024/07/chi-bo-mau-hop/"><meta property="article:published_time" content="2024-07-10T18:15:00+00:00"><meta property="og:site_name" content="Trang mẫu"></head>
        <body class="single"><header><div class="site-title">Trang mẫu</div></header><main><article><header class="entry-header"><h1 class="entry-title">Chi bộ mẫu họp</h1><div class="entry-meta"><span class="author vcard"><a class="url fn" rel="author" href="#">Ban Biên tập mẫu</a></span><span class="cat-links"><a href="/category/x/" rel="category tag">Xây dựng Đảng</a></span></div></header>
        <div class="entry-content"><p>{Words}</p><figure class="wp-block-image"><a href="hop.jpg"><img decoding="async" src="hop-300x200.jpg" alt="Bàn họp"></a><figcaption>Quang cảnh buổi họp (mẫu)</figcaption></figure><p>Xem <a href="https://www.mau.example/2024/07/bai-truoc">bài trước</a>.</p><figure class="wp-block-embed"><iframe src="https://www.youtube.com/embed/abcdef12345?feature=oembed"></iframe></figure>
        <div class="sharedaddy"><h3>Chia sẻ</h3></div></div></article></main><footer>Chân trang</footer></body></html>
        """;

    private const string Joomla =
        $"""
        <html><head><base href="https://mau.example/tin-tuc/12-chi-bo-mau-hop"><title>Chi bộ mẫu họp</title></head><body><div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">Chi bộ mẫu họp</h2></div>
        <dl class="article-info"><dd class="createdby">Viết bởi <span itemprop="name">Ban Biên tập mẫu</span></dd><dd class="category-name">Chuyên mục: <a href="/tin-tuc">Xây dựng Đảng</a></dd><dd class="published"><time datetime="2024-07-11T08:15:00+07:00" itemprop="datePublished">11 Tháng 7 2024</time></dd></dl>
        <div itemprop="articleBody"><p>{Words}</p><table class="image"><tr><td><img src="images/hop.jpg" alt="Bàn họp"></td></tr><tr><td>Quang cảnh buổi họp (mẫu)</td></tr></table><p>Xem <a href="/tin-tuc/11-bai-truoc">bài trước</a>.</p><p><iframe src="//www.youtube.com/embed/abcdef12345"></iframe></p></div><ul class="pager pagenav"><li><a href="#">Trang sau</a></li></ul></div></body></html>
        """;

    private const string Unknown =
        $"""
        <html><head><title>Chi bộ mẫu họp</title></head><body><div id="top"><a href="/">Trang chủ</a></div><table width="100%"><tr><td class="menu"><a href="a.htm">Một mục của trình đơn khá dài để thử</a><br><a href="b.htm">Mục nữa của trình đơn khá dài để thử</a></td>
        <td class="noi-dung"><h1>Chi bộ mẫu họp</h1><p>Ngày đăng: 11/7/2024</p><p>Tác giả: Ban Biên tập mẫu</p><p>{Words}</p><p>{Words}</p></td></tr></table><div class="footer">Bản quyền thuộc về Đảng ủy Khối mẫu</div></body></html>
        """;

    public static TheoryData<string, string, string> Pages => new()
    {
        { NukeViet, "uploads/news/2024_07/hop.jpg", "NukeViet: #news-bodyhtml" },
        { WordPress, "hop.jpg", "WordPress: .entry-content" },
        { Joomla, "images/hop.jpg", "Joomla: [itemprop=articleBody]" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_IsItsMainContent_WithWhatItSaysOfItself(string html, string picture, string chosen)
    {
        var page = Folder.Page(html, (picture, "ảnh"));
        Assert.Equal(("Chi bộ mẫu họp", new DateOnly(2024, 7, 11), "Ban Biên tập mẫu", "Xây dựng Đảng", chosen), (page.Title, page.Day, page.Author, page.Category, Chosen(page)));
        Assert.Equal("mau.example", page.Address?.Host);
        var files = new Dictionary<string, string>(StringComparer.Ordinal) { [picture] = "hop.jpg" };
        var links = new OldLinks([(page, "/tin-tuc/2024/chi-bo-mau-hop/"), (page with { Path = "bai-truoc.html", Address = Before(page.Address!) }, "/tin-tuc/2024/bai-truoc/")]);
        Assert.Equal(
            $"{Words}\n\n![Bàn họp](hop.jpg \"Quang cảnh buổi họp (mẫu)\")\n\nXem [bài trước](/tin-tuc/2024/bai-truoc/).\n\n[Xem video](https://www.youtube.com/watch?v=abcdef12345)\n",
            MarkdownWriter.Write(links.In(page.Text), files));
    }

    [Fact]
    public void NukeViet_HasItsLead_AndItsSource()
    {
        var page = Folder.Page(NukeViet);
        Assert.Equal(("Chi bộ mẫu vừa họp.", "Báo Mẫu"), (page.Summary, page.Source));
        Assert.Contains(page.Text.Told, remark => remark is { Kind: RemarkKind.MainContentChosen, Text: "Thích 12" });
        Assert.Contains(page.Text.Told, remark => remark is { Kind: RemarkKind.PictureMissing, Text: "Bàn họp" });
    }

    [Fact]
    public void PageOfNoKnownProgram_IsItsDensestBlock()
    {
        var page = Folder.Page(Unknown);
        Assert.Equal(("Chi bộ mẫu họp", new DateOnly(2024, 7, 11), "Ban Biên tập mẫu", "khối nhiều chữ nhất: td.noi-dung"), (page.Title, page.Day, page.Author, Chosen(page)));
        var markdown = MarkdownWriter.Write(page.Text, new Dictionary<string, string>(StringComparer.Ordinal));
        Assert.Contains(Words, markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("trình đơn", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản quyền", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_BetweenFilesOfTheFolder_LeadToTheirArticles_AndOthersStayWords()
    {
        var folder = Folder.Of(
            ("tin/a.html", $"<article><h1>Bài một</h1><p>{Words} <a href=\"../b.html#x\">hai</a> <a href=\"khong-co.html\">ba</a> <a href=\"tep.zip\">bốn</a> <a href=\"https://mau.example/tep.zip\">năm</a></p></article>"),
            ("b.html", $"<article><h1>Bài hai</h1><p>{Words}</p></article>"),
            ("tin/tep.zip", "x"));
        var (first, second) = (OldPageReader.Read(folder, "tin/a.html")!, OldPageReader.Read(folder, "b.html")!);
        var links = new OldLinks([(first, "/tin-tuc/2024/bai-mot/"), (second, "/tin-tuc/2024/bai-hai/")]);
        Assert.Equal(
            $"{Words} [hai](/tin-tuc/2024/bai-hai/) ba bốn [năm](https://mau.example/tep.zip)\n",
            MarkdownWriter.Write(links.In(first.Text), new Dictionary<string, string>(StringComparer.Ordinal)));
    }

    [Fact]
    public void Link_ToADocumentThatWasSavedAlong_LeadsWhereItLed_AndIsTold()
    {
        var page = Folder.Page($"<link rel=\"canonical\" href=\"https://mau.example/tin/bai.html\"><article><p>{Words} <a href=\"tep/59-KH.pdf\">Kế hoạch</a></p></article>", ("tep/59-KH.pdf", "x"));
        Assert.EndsWith("[Kế hoạch](https://mau.example/tin/tep/59-KH.pdf)\n", MarkdownWriter.Write(page.Text, new Dictionary<string, string>(StringComparer.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("tep/59-KH.pdf", Assert.Single(page.Text.Told, remark => remark.Kind == RemarkKind.FileBeside).Text);
    }

    [Fact]
    public void LinkToALargePicture_KeepsItsWords_AndItsOtherPictures()
    {
        var page = Folder.Page(
            $"<article><p>{Words}</p><p><a href=\"lon.jpg\"><img src=\"nho.jpg\" alt=\"Bàn họp\"> Xem ảnh lớn</a></p><p><a href=\"lon.jpg\"><img src=\"nho.jpg\" alt=\"Một\"><img src=\"hai.jpg\" alt=\"Hai\"></a></p></article>",
            ("lon.jpg", "x"), ("nho.jpg", "x"), ("hai.jpg", "x"));
        Assert.Equal(
            $"{Words}\n\n![Bàn họp](lon.jpg)\n\nXem ảnh lớn\n\n![Một](nho.jpg)\n\n![Hai](hai.jpg)\n",
            MarkdownWriter.Write(page.Text, page.Text.Pictures.ToDictionary(picture => picture.Id, picture => picture.Name, StringComparer.Ordinal)));
    }

    [Fact]
    public void PictureOfASet_IsTheLargestThatWasSaved()
    {
        var page = Folder.Page($"<article><p>{Words}</p><img srcset=\"nho.jpg 1x, vua.jpg 2x, lon.jpg 3x\"></article>", ("nho.jpg", "x"), ("vua.jpg", "x"));
        Assert.Equal("vua.jpg", Assert.Single(page.Text.Pictures).Name);
    }

    [Fact]
    public void PictureThatThePageHoldsItself_ComesAlong_OnceHoweverOftenItIsShown()
    {
        const string Own = "data:image/png;base64,aGF5";
        var page = Folder.Page($"<article><p>{Words}</p><img src=\"{Own}\" alt=\"Bàn họp\"><p>{Words}</p><img src=\"{Own}\"></article>");
        Assert.Equal("hay", System.Text.Encoding.ASCII.GetString(Assert.Single(page.Text.Pictures).Read()!));
        Assert.DoesNotContain(page.Text.Told, remark => remark.Kind == RemarkKind.PictureMissing);
    }

    [Fact]
    public void StandInForAPictureThatWasNotSaved_IsNoPicture()
    {
        var page = Folder.Page($"<article><p>{Words}</p><img data-src=\"hop.jpg\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" alt=\"Bàn họp\"></article>");
        Assert.Empty(page.Text.Pictures);
        Assert.Equal("Bàn họp", Assert.Single(page.Text.Told, remark => remark.Kind == RemarkKind.PictureMissing).Text);
    }

    [Fact]
    public void PageWithoutADay_WhateverStandsBeforeItsFirstElement_HasNone()
    {
        var page = Folder.Page($"<!DOCTYPE html><!-- in ngày 11/7/2024 --><html><head><title>Bài mẫu</title></head><body><h1>Bài mẫu</h1><p>{Words}</p></body></html>");
        Assert.Equal(("Bài mẫu", null), (page.Title, page.Day));
    }

    [Theory]
    [InlineData("Chi bộ mẫu họp :: Trang mẫu", "Chi bộ mẫu họp")]
    [InlineData("Chi bộ mẫu họp » Trang mẫu", "Chi bộ mẫu họp")]
    [InlineData("Chi bộ mẫu họp: ba việc phải làm", "Chi bộ mẫu họp: ba việc phải làm")]
    public void TitleOfTheWindow_LosesTheSitesName(string window, string title) =>
        Assert.Equal(title, Folder.Page($"<html><head><title>{window}</title></head><body><p>{Words}</p></body></html>").Title);

    [Fact]
    public void Pictures_AreReadWhenTheyAreWritten_NotBefore()
    {
        var read = new List<string>();
        var folder = new SavedFolder(["a.html", "hop.jpg"], path =>
        {
            read.Add(path);
            return System.Text.Encoding.UTF8.GetBytes($"<article><p>{Words}</p><img src=\"hop.jpg\"></article>");
        });
        var picture = Assert.Single(OldPageReader.Read(folder, "a.html")!.Text.Pictures);
        Assert.Equal(["a.html"], read);
        picture.Read();
        Assert.Equal(["a.html", "hop.jpg"], read);
    }

    [Theory]
    [InlineData("windows-1258", new byte[] { 0x43, 0x68, 0x69, 0x20, 0x62, 0xF4, 0xF2, 0x20, 0x6D, 0xE2, 0xDE, 0x75 }, "Chi bộ mẫu")]
    [InlineData("windows-1252", new byte[] { 0xA7, 0xB6, 0x6E, 0x67, 0x20, 0x62, 0xE9, 0x20, 0x4B, 0x68, 0xE8, 0x69, 0x20, 0x63, 0xB8, 0x63, 0x20, 0x63, 0xAC, 0x20, 0x71, 0x75, 0x61, 0x6E, 0x20, 0x74, 0xD8, 0x6E, 0x68 }, "Đảng bộ Khối các cơ quan tỉnh")]
    public void Page_InAnOldEncoding_IsRead(string charset, byte[] words, string text)
    {
        byte[] page = [.. System.Text.Encoding.ASCII.GetBytes($"<meta charset={charset}><article><p>"), .. words, .. System.Text.Encoding.ASCII.GetBytes($"</p><p>{new string('x', 50)}</p></article>")];
        var read = OldPageReader.Read(new SavedFolder(["a.html"], _ => page), "a.html")!;
        Assert.Equal(text, PlainText.Of(((Paragraph)read.Text.Blocks[0]).Text));
    }

    [Fact]
    public void Page_WithoutText_IsNone()
    {
        Assert.Null(OldPageReader.Read(Folder.Of(("a.html", "<html><body><script>x</script></body></html>")), "a.html"));
        Assert.Null(OldPageReader.Read(Folder.Of(("a.html", string.Empty)), "a.html"));
        Assert.Null(OldPageReader.Read(Folder.Of(), "a.html"));
    }

    private static string? Chosen(OldPage page) => Assert.Single(page.Text.Told, remark => remark.Kind == RemarkKind.MainContentChosen).Place;

    private static Uri Before(Uri address) => new(address.AbsoluteUri.Replace("12-chi-bo-mau-hop", "11-bai-truoc", StringComparison.Ordinal).Replace("chi-bo-mau-hop-12", "bai-truoc-11", StringComparison.Ordinal).Replace("chi-bo-mau-hop", "bai-truoc", StringComparison.Ordinal));
}
