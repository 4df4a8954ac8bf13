using Site.Cli.Desk.Incoming;
using Site.Importing.Tree;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Desk;

public class PastedTextTests
{
    private const string Pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";

    [Fact]
    public void Markdown_NamesThePicturesThatWereTakenIn()
    {
        var pasted = PastedText.Read($"<p>Trên</p><figure><img src=\"{Pixel}\" alt=\"Bàn họp\"><figcaption>Buổi họp mẫu</figcaption></figure><p>dưới</p>", string.Empty, null, []);
        var (picture, words, alt) = Assert.Single(pasted.Pictures());
        Assert.Equal(("Buổi họp mẫu", "Bàn họp"), (words, alt));
        Assert.Equal("Trên\n\n![Bàn họp](buoi-hop.gif \"Buổi họp mẫu\")\n\ndưới", pasted.Markdown(new Dictionary<string, string> { [picture.Id] = "buoi-hop.gif" }));
        Assert.Equal("Trên\n\nBuổi họp mẫu\n\ndưới", pasted.Markdown(new Dictionary<string, string>()));
    }

    [Fact]
    public void Read_MorePicturesThanAnArticleShows_LeavesTheOthersAndTells()
    {
        var html = string.Concat(Enumerable.Range(0, PastedText.MostPictures + 5).Select(at => $"<p>{at}</p><img src=\"data:image/gif;base64,{Convert.ToBase64String(BitConverter.GetBytes(at))}\">"));
        var pasted = PastedText.Read(html, string.Empty, null, []);
        Assert.Equal(PastedText.MostPictures, pasted.Pictures().Count());
        Assert.Equal(5, pasted.Text.Told.Count(told => told.Kind == RemarkKind.PictureMissing));
    }

    [Fact]
    public void Words_TellWhatToDoWithPicturesThatStayBehind()
    {
        var full = OutputFaults.WriteFailed.Alone("tin-tuc", "ổ đĩa hết chỗ");
        var words = PasteWords.Of([new Remark(RemarkKind.PictureMissing, "Bàn", null), new Remark(RemarkKind.HiddenText, "ẩn", null)], [null, full, AssetFaults.NotAnImage.Alone("a.svg"), full]);
        Assert.Equal(
            [
                "1 ảnh không theo sang được: lưu ảnh về máy rồi thả vào bài, đúng chỗ của ảnh",
                "2 ảnh hỏng, quá lớn hay thuộc loại không đưa lên trang được: lưu lại thành JPEG, PNG rồi thả vào bài",
                $"2 ảnh chưa đưa vào bài được: {full.Message}",
                "Không lấy 1 chỗ chữ ẩn: “ẩn”",
            ],
            words);
        Assert.Empty(PasteWords.Of([], []));
    }
}
