using Site.Model.Bulletins;
using Site.Model.Graph;
using Site.Model.Selection;
using Site.Reading;

namespace Site.Tests.WholeSite;

/// <summary>The issues that ship in <c>input/</c>.</summary>
public class SampleBulletinTests
{
    [Theory]
    [InlineData(Edition.Public)]
    [InlineData(Edition.Internal)]
    public void Sample_EveryIssue_IsComposedWithoutAWord(Edition edition)
    {
        var (bulletins, told) = BulletinComposer.ComposeAll(Graph(edition));
        Assert.Empty(told);
        Assert.Equal(["2026-11", "2026-10", "2026-09"], bulletins.Select(bulletin => bulletin.Issue.Month.ToString()));
        Assert.All(bulletins, bulletin => Assert.InRange(bulletin.Questions.Length, 2, 5));
    }

    [Fact]
    public void Sample_NewestIssue_HasItsItemsInTheirSections()
    {
        var composed = BulletinComposer.ComposeAll(Graph(Edition.Public)).Bulletins[0];
        Assert.Equal(
            """
            van-ban
              /ke-hoach/05-kh-duk/ Summary OwnWish
            gui-tin
            guong
              /tin-tuc/2026/nguoi-giu-so-mau/ Whole Pin
              /hoat-dong/2026/ngay-chuyen-doi-so/ Whole OwnWish
            nghiep-vu
              /tin-tuc/2026/ai-cung-doc-duoc/ Whole OwnWish
            tuyen-truyen
              /tin-tuc/2026/ngay-phap-luat/ Whole OwnWish
            hoat-dong
              /hoat-dong/2026/tom-tat-van-ban-truoc-hop/ Whole OwnWish
            tra-loi
              /hoi-dap/2026/cau-hoi-chua-tra-loi-duoc/ Whole Rule
            """.ReplaceLineEndings("\n"),
            string.Join('\n', composed.Sections.SelectMany(section => section.Items
                .Select(item => $"  {item.Document.Url} {item.Form} {item.Reason}").Prepend(section.Id))));
        Assert.Null(composed.AttendeeNote);
    }

    private static SiteGraph Graph(Edition edition)
    {
        var content = InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;
        var policy = new PublicationPolicy(edition, IncludeUnfinished: false, SiteRun.Now);
        return Arrangement.Arrange(content, EditionContent.Of(content, policy), policy);
    }
}
