using Site.Model.Html;
using Site.Model.Settings;
using Site.Tests.Reading.Markdown;

namespace Site.Tests.Model.Html;

public sealed class TableBreadthTests
{
    private const string Text = "Ban Tuyên giáo và Dân vận";

    [Theory]
    [InlineData("bang", "STT", "Nội dung", "Ngày")]
    [InlineData("bang", "Năm", "Số chi bộ", "Số đảng viên", "Tỷ lệ")]
    [InlineData("bang bang-vua", "STT", Text, Text, Text)]
    [InlineData("bang bang-vua", Text, Text, Text, Text, Text)]
    [InlineData("bang bang-rong", "STT", Text, Text, Text, "Trước 15/12", Text, "Ghi chú")]
    [InlineData("bang bang-rong", "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12", "Đơn vị", "Tổng", "STT", "2025", "2026", "Tăng", "Giảm")]
    [InlineData("bang bang-rat-rong", "STT", Text, Text, Text, Text, Text, "Trước 15/12", Text, Text)]
    [InlineData("bang bang-rong", "https://khoi.example/tep/mot-dia-chi-dai", "https://khoi.example/tep/mot-dia-chi-dai", "https://khoi.example/tep/mot-dia-chi-dai", "https://khoi.example/tep/mot-dia-chi-dai")]
    public void TableOf_TheseCells_HasTheClass(string classes, params string[] cells)
    {
        var row = $"|{string.Join('|', cells)}|";
        Assert.StartsWith($"<div class=\"{classes}\" role", Sample.Html($"|{string.Concat(Enumerable.Repeat("a|", cells.Length))}\n|{string.Concat(Enumerable.Repeat("-|", cells.Length))}\n{row}"), StringComparison.Ordinal);
    }

    [Fact]
    public void WordsOfAHeading_MayStandInTwoLines()
    {
        Assert.Equal(7, TableBreadths.LettersInLine("Thời gian hoàn", isHeading: true));
        Assert.Equal(14, TableBreadths.LettersInLine("Thời gian hoàn", isHeading: false));
        Assert.Equal(9, TableBreadths.LettersInLine("120-BC/ĐU b", isHeading: true));
    }

    [Theory]
    [InlineData(null, TableBreadth.Slim)]
    [InlineData("bang", TableBreadth.Slim)]
    [InlineData("bang bang-vua", TableBreadth.Broad)]
    [InlineData("bang bang-rong", TableBreadth.Wide)]
    [InlineData("bang bang-rat-rong", TableBreadth.VeryWide)]
    public void Read_IsWhatTheClassSays(string? classes, TableBreadth breadth)
    {
        Assert.Equal(breadth, TableBreadths.Read(classes));
        Assert.Equal(classes is null or "bang" ? null : classes[5..], TableBreadths.ClassOf(breadth));
    }

    [Theory]
    [InlineData(210, 297, 14, 1, false, true)]
    [InlineData(210, 297, 18, 1, true, true)]
    [InlineData(148, 210, 11, 1, true, true)]
    [InlineData(210, 297, 11.5, 2, false, false)]
    public void Page_LiesOnItsSide_WhereTheTableAsksForMoreThanItHas(double width, double height, double points, int columns, bool wide, bool veryWide)
    {
        var paper = PaperFormat.Default with { Width = width, Height = height, BodyPoints = points, Columns = columns };
        Assert.Equal((wide, veryWide), (paper.TurnsFor(TableBreadth.Wide), paper.TurnsFor(TableBreadth.VeryWide)));
        Assert.False(paper.TurnsFor(TableBreadth.Broad));
    }
}
