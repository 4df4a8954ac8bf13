using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Reading.Schema;
using static Site.Tests.Reading.Documents.DocumentReading;

namespace Site.Tests.Reading.Documents;

/// <summary>What an issue's file says of its sections. The first line of <c>Read</c>'s own keys is line 5.</summary>
public sealed class BulletinTests
{
    private static (Bulletin Issue, string[] Told) Read(string yaml)
    {
        var (document, told) = DocumentReading.Read(DocumentKind.Bulletin, "tieu_de: Bản tin\nngay: 2026-11-01\nthang: 2026-11\n" + yaml);
        return (Assert.IsType<Bulletin>(document), told);
    }

    [Fact]
    public void Read_LeastKeys_ChangeNoSection()
    {
        var (issue, told) = Read("so: 3");

        Assert.Empty(told);
        Assert.Empty(issue.Edits);
        Assert.Empty(issue.Questions);
        Assert.Null(issue.AttendeeNote);
        Assert.Equal(new SourceSpan(4, 8, 7), issue.MonthSpan);
    }

    [Theory]
    [InlineData("so: 3", "2026-11-02")]
    [InlineData("han_phat_hanh: 2026-11-05", "2026-11-05")]
    [InlineData("han_phat_hanh: 2026-11-05\nchot: 31/10/2026", "2026-10-31")]
    public void Read_CutOff_IsWritten_ElseTheDeadline_ElseTheSecondOfTheMonth(string yaml, string day)
    {
        var (issue, told) = Read(yaml);
        Assert.Empty(told);
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), issue.CutOff);
        Assert.Equal(yaml.Contains("chot", StringComparison.Ordinal), issue.CutOffSpan is not null);
    }

    [Theory]
    [InlineData("## Lời mở đầu\n\n{0}\n", "")]
    [InlineData("## Lời mở đầu\n\n{0}\n\n## Việc khác\n\nChữ.\n", "<h2 id=\"viec-khac\">Việc khác</h2>\n<p>Chữ.</p>\n")]
    [InlineData("## Lời mở đầu\n\n{0}\n\nChữ.\n", "<h2 id=\"loi-mo-dau\">Lời mở đầu</h2>\n<p>Chữ.</p>\n")]
    [InlineData("Chữ. {0}\n", "<p>Chữ.</p>\n")]
    public void Read_TheSkeletonsQuestion_IsTakenOutWithItsHeading_AndTold(string body, string html)
    {
        var text = "---\ntieu_de: Bản tin\nngay: 2026-11-01\nthang: 2026-11\n---\n\n" + body.Replace("{0}", Skeleton.ForewordQuestion, StringComparison.Ordinal);
        var (document, told) = ReadFile(DocumentKind.Bulletin, Encoding.UTF8.GetBytes(text));
        Assert.Equal(html, Encoding.UTF8.GetString(document.Body.Html.Read().Span));
        Assert.Contains("K333", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NoMonth_HasNoPlaceOfOne() =>
        Assert.Null(Assert.IsType<Bulletin>(DocumentReading.Read(DocumentKind.Bulletin, "tieu_de: Bản tin\nngay: 2026-11-01").Document).MonthSpan);

    [Fact]
    public void Read_Section_HasEveryEdit()
    {
        var (issue, told) = Read(
            """
            muc:
              - id: hoat-dong
                tieu_de: "Hoạt động: nổi bật"
                vi_tri: 2
                dang: tóm tắt
                ghim: [/tin-tuc/a/, /tin-tuc/2026/Bài B.md, ../tin-tuc/c.md, input/ke-hoach/d.md]
                bo: /tin-tuc/e
                noi_dung: Mời **gửi tin**.
              - id: van-ban
                bo: true
            """);

        Assert.Empty(told);
        var edit = issue.Edits[0];
        Assert.Equal(("hoat-dong", "Hoạt động: nổi bật", 2, ItemForm.Summary), (edit.Id.Value, edit.Title, edit.Position, edit.Form));
        Assert.Equal(["/tin-tuc/a/", "/tin-tuc/2026/bai-b/", "/tin-tuc/c/", "/ke-hoach/d/"], edit.Pins.Select(pin => pin.Value.Value));
        Assert.Equal(new SourceSpan(10, 12, 11), edit.Pins[0].Span);
        Assert.Equal((false, "/tin-tuc/e/"), (edit.Hidden, Assert.Single(edit.Drops).Value.Value));
        Assert.Equal("<p>Mời <strong>gửi tin</strong>.</p>\n", Encoding.UTF8.GetString(edit.Note!.Html.Read().Span));
        Assert.True(issue.Edits[1].Hidden);
        Assert.Null(issue.Edits[1].Note);
    }

    [Fact]
    public void Read_QuestionsAndAttendeeNote_AreTextAndMarkdown()
    {
        var (issue, told) = Read(
            """
            goi_y_thao_luan:
              - Vì sao, và khi nào?
              - Ai làm?
            danh_cho_uy_vien: |
              - Một
              - Hai
            """);

        Assert.Empty(told);
        Assert.Equal(["Vì sao, và khi nào?", "Ai làm?"], issue.Questions.AsEnumerable());
        Assert.Contains("<li>Hai</li>", Encoding.UTF8.GetString(issue.AttendeeNote!.Html.Read().Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1. Một?", "2. Hai?", "Một?", "Hai?")]
    [InlineData("1- Một?", "2/ Hai?", "Một?", "Hai?")]
    [InlineData("1. Một?", "3. Ba?", "1. Một?", "3. Ba?")]
    [InlineData("Một?", "2. Hai?", "Một?", "2. Hai?")]
    public void Read_QuestionsThatCountThemselves_AreNotCountedTwice(string first, string second, string firstRead, string secondRead) =>
        Assert.Equal([firstRead, secondRead], Read($"goi_y_thao_luan:\n  - {first}\n  - {second}").Issue.Questions.AsEnumerable());

    [Fact]
    public void Mentions_OfAnIssue_AreThoseOfItsNotesToo()
    {
        var (issue, told) = Read("muc:\n  - id: a\n    noi_dung: |\n      Đọc 59-KH/ĐUK\ndanh_cho_uy_vien: |\n  Theo 42-HD/BTCTW");

        Assert.Empty(told);
        Assert.Equal(["59-KH/ĐUK 8:11+9", "42-HD/BTCTW 10:8+11"], issue.Mentions.Select(mention => $"{mention.Code} {mention.Span.Line}:{mention.Span.Column}+{mention.Span.Length}"));
    }

    [Theory]
    [InlineData("muc:\n  - tieu_de: Mới", "K203 6:5+7")]
    [InlineData("muc:\n  - id: Hoạt động", "K219 6:9+9")]
    [InlineData("muc:\n  - id: a\n  - id: a", "K218 7:9+1")]
    [InlineData("muc: [{ id: a, dang: ngắn }]", "K209 5:22+4")]
    [InlineData("muc: [{ id: a, ghim: tin-tuc/a }]", "K213 5:22+9")]
    [InlineData("muc: [{ id: a, ghim: \"/tin tuc/\" }]", "K223 5:22+11")]
    [InlineData("muc: [{ id: a, bo: ../../../la.md }]", "K213 5:20+14")]
    [InlineData("muc: [{ id: a, noi_dung: [b] }]", "K204 5:26+0")]
    public void Read_Fault_IsToldAtItsPlace(string yaml, string told) => Assert.Equal([told], Read(yaml).Told);

    // The fault is the address of an image on another site.
    [Theory]
    [InlineData("danh_cho_uy_vien: |\n  Một.\n\n  Hai ![a](https://xa.example/a.png)", 8, 12)]
    [InlineData("danh_cho_uy_vien: |\n\n    Hai ![a](https://xa.example/a.png)", 7, 14)]
    [InlineData("danh_cho_uy_vien: Hai ![a](https://xa.example/a.png)", 5, 28)]
    [InlineData("danh_cho_uy_vien: \"Hai ![a](https://xa.example/a.png)\"", 5, 29)]
    [InlineData("muc:\n  - id: a\n    noi_dung: |\n      Hai ![a](https://xa.example/a.png)", 8, 16)]
    public void Read_FaultInMarkdown_IsToldAtItsPlaceInTheFile(string yaml, int line, int column)
    {
        var told = Assert.Single(Read(yaml).Told);

        Assert.Contains($" {line}:{column}+", told, StringComparison.Ordinal);
    }
}
