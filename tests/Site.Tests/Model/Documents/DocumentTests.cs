using Site.Model.Documents;

namespace Site.Tests.Model.Documents;

public class DocumentTests
{
    [Fact]
    public void Summary_WithASapo_IsTheSapo()
    {
        var body = Body.Empty with { FirstParagraph = "Đoạn đầu." };
        Assert.Equal("Đoạn đầu.", (Samples.News("a") with { Body = body }).Summary);
        Assert.Equal("Tóm tắt.", (Samples.News("a") with { Body = body, Sapo = "Tóm tắt." }).Summary);
    }

    [Fact]
    public void NewestFirst_AnyOrder_IsByMomentThenByUrlWithUndatedLast()
    {
        Document[] documents =
        [
            Samples.Page("lien-he"),
            Samples.News("b", "2026-11-20"),
            Samples.News("sang", "2026-11-20") with { Date = new Moment(new DateOnly(2026, 11, 20), new TimeOnly(7, 30)) },
            Samples.News("a", "2026-11-20"),
            Samples.News("cu", "2025-01-01"),
            Samples.Page("gioi-thieu"),
        ];
        string[] expected = ["/tin-tuc/sang/", "/tin-tuc/a/", "/tin-tuc/b/", "/tin-tuc/cu/", "/gioi-thieu/", "/lien-he/"];
        Assert.Equal(expected, documents.Order(Document.NewestFirst).Select(document => document.Url.Value));
        Assert.Equal(expected, documents.Reverse().Order(Document.NewestFirst).Select(document => document.Url.Value));
    }

    [Fact]
    public void Assets_OfAPlan_AreItsImageItsTextsAndItsAttachments()
    {
        var (image, inText, attached) = (Samples.Asset("anh/a.png"), Samples.Asset("anh/b.png"), Samples.Asset("tep/c.pdf"));
        var plan = Samples.Plan("59-kh-duk") with
        {
            Image = new Illustration(image, "Bìa", null, null),
            Body = Body.Empty with { Assets = [inText] },
            Attachments = [new Attachment(attached, "Toàn văn")],
        };
        Assert.Equal([image, inText, attached], plan.Assets);
    }
}
