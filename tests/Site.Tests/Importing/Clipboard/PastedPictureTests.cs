using Site.Importing;
using Site.Importing.Tree;
using Site.Model.Pictures;

namespace Site.Tests.Importing.Clipboard;

/// <summary>Pictures that come along with a paste.</summary>
public sealed class PastedPictureTests
{
    private const string OnePixel = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
    private const string FromWord = "<p>Trên</p><p><!--[if gte vml 1]><v:imagedata src=\"file:///C:/a/clip_image001.png\"/><![endif]--><![if !vml]><img width=200 src=\"file:///C:/a/clip_image001.png\" alt=\"Bàn họp\"><![endif]></p>";

    [Fact]
    public void Read_PicturesInTheHtmlItself_ComeAlong()
    {
        var text = Read($"<p>Trên</p><img src=\"{OnePixel}\" alt=\"Bàn họp\"><p>dưới</p><img src=\"{OnePixel}\">");
        Assert.Equal([71, 73, 70], Assert.Single(text.Pictures).Read()![..3]);
        Assert.Empty(text.Told);
        Assert.Equal(2, text.Blocks.OfType<PictureBlock>().Count());
    }

    [Fact]
    public void Read_PicturesThatWordHandsOverBesideTheHtml_ComeAlongInTheirOrder()
    {
        var text = Site.Importing.Clipboard.Read(FromWord + "<img src=\"file:///C:/a/clip_image002.jpg\"><img src=\"file:///C:/a/clip_image001.png\">", string.Empty, [new([1]), new([2])]);
        Assert.Equal([[1], [2]], text.Pictures.Select(picture => picture.Read()!));
        Assert.Equal("clip_image001.png", text.Pictures[0].Name);
        Assert.Empty(text.Told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void Read_MoreOrFewerPicturesThanTheHtmlMisses_TakesNoneAndTells(int count)
    {
        var text = Site.Importing.Clipboard.Read(FromWord + "<img src=\"file:///C:/a/clip_image002.jpg\">", string.Empty, [.. Enumerable.Repeat(new PictureBeside([1]), count)]);
        Assert.Empty(text.Pictures);
        Assert.Equal([RemarkKind.PictureMissing, RemarkKind.PictureMissing], text.Told.Select(told => told.Kind));
    }

    [Fact]
    public void Read_PicturesOfOtherSites_StayBehindAndAreTold()
    {
        var text = Read("<img src=\"https://mau.example/a.jpg\" alt=\"Bàn họp\"><img src=\"//mau.example/b.jpg\"><img src=\"cid:c\"><img src=\"blob:https://mau.example/d\">");
        Assert.Empty(text.Pictures);
        Assert.Equal(4, text.Told.Count(told => told.Kind == RemarkKind.PictureMissing));
    }

    [Theory]
    [InlineData("data:image/png;base64,%%%")]
    [InlineData("data:image/png;base64,")]
    [InlineData("data:image/svg+xml,<svg onload=alert(1)>")]
    public void Read_APictureThatIsNone_HasNoBytes(string address) =>
        Assert.True(Assert.Single(Read($"<img src=\"{address}\">").Pictures).Read() is null or []);

    [Theory]
    [InlineData(@"{\rtf1 Lời {\pict\picw10{\*\blipuid 0a0b}\pngblip 89504e470d}}", "89504E470D")]
    [InlineData(@"{\rtf1{\*\shppict{\pict\jpegblip\picscalex100 ffd8" + "\r\n" + @"ffe0}}{\nonshppict{\pict\wmetafile8 0102}}}", "FFD8FFE0")]
    [InlineData(@"{\rtf1{\*\listpicture{\pict\pngblip 01}}{\pict\pngblip 02}{\pict\wmetafile8 03}}", "02 -")]
    [InlineData(@"{\rtf1{\pict\pngblip\bin3 }}}}{\pict\pngblip 0}}", "- -")]
    [InlineData(@"{\rtf1\'e0\{ {\pict\pngblip ab}", "AB")]
    [InlineData(@"{\rtf1{\pict\pngblip", "-")]
    [InlineData(@"{\rtf1\bin999999999999 {\pict\pngblip ab}}", "AB")]
    [InlineData("pict", "")]
    public void RtfPictures_AreThoseThatBrowsersShow_InOrder(string rtf, string pictures) =>
        Assert.Equal(pictures, string.Join(' ', RtfPictures.Read(rtf).Select(picture => picture is null ? "-" : Convert.ToHexString(picture.Bytes))));

    /// <summary>What was cut off in Word is not published.</summary>
    [Theory]
    [InlineData(@"\picwgoal2000\pichgoal1000\piccropl500\piccropr200\piccropt0\piccropb100", 0.25, 0, 0.1, 0.1)]
    [InlineData(@"\piccropl-30\picwgoal2000\pichgoal1000", 0, 0, 0, 0)]
    public void RtfPictures_ThatWereCut_KnowWhatIsShown(string measures, double left, double top, double right, double bottom) =>
        Assert.Equal(new PictureWindow(left, top, right, bottom, 0), Assert.Single(RtfPictures.Read(@"{\rtf1{\pict" + measures + @"\pngblip ab}}"))!.Window);

    [Theory]
    [InlineData(@"\piccropl500")]
    [InlineData(@"\piccropl1500\piccropr500\picwgoal2000")]
    public void RtfPictures_ThatWereCutWhoKnowsWhere_StayBehind(string measures) => Assert.Null(Assert.Single(RtfPictures.Read(@"{\rtf1{\pict" + measures + @"\pngblip ab}}")));

    [Fact]
    public void Read_APictureThatWasCutInWord_KnowsWhatIsShown()
    {
        var window = new PictureWindow(0.25, 0, 0, 0, 0);
        Assert.Equal(window, Assert.Single(Site.Importing.Clipboard.Read(FromWord, string.Empty, [new([1], window)]).Pictures).Window);
    }

    private static ImportedText Read(string html) => Site.Importing.Clipboard.Read(html, string.Empty, []);
}
