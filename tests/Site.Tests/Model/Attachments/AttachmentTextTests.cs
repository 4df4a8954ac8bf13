using Site.Model.Attachments;

namespace Site.Tests.Model.Attachments;

public class AttachmentTextTests
{
    private static readonly AttachmentLine Seen = new(new AttachmentPlace(PlaceKind.Paragraph, 1), "Kế hoạch tháng");

    [Fact]
    public void Lines_ThatAReaderSees_StandOneUnderAnother() =>
        Assert.Equal("Kế hoạch tháng\nViệc\nHọp", AttachmentText.Of(Reading([Seen, new(new(PlaceKind.Table, 1, 1, "1"), "Việc"), new(new(PlaceKind.Table, 1, 2, "1"), "Họp", GoesOn: true)])));

    [Theory]
    [InlineData(PlaceKind.Comment)]
    [InlineData(PlaceKind.Note)]
    [InlineData(PlaceKind.Property)]
    public void Line_BesideTheText_IsLeftOut(PlaceKind kind) => Assert.Equal(Seen.Text, AttachmentText.Of(Reading([Seen, new(new(kind), "riêng")])));

    [Theory]
    [InlineData(TraceKind.HiddenSheet)]
    [InlineData(TraceKind.HiddenRows)]
    [InlineData(TraceKind.HiddenColumns)]
    public void Sheet_WithAnythingHidden_IsLeftOut(TraceKind hidden) => Assert.Equal(
        "thấy",
        AttachmentText.Of(Reading([new(new(PlaceKind.Sheet, 1, 1, "Công khai"), "thấy"), new(new(PlaceKind.Sheet, 1, 1, "Riêng"), "giấu"), new(new(PlaceKind.Drawing), "biểu đồ")], new Trace(hidden, "Riêng"))));

    [Fact]
    public void Slide_ThatIsHidden_IsLeftOut() => Assert.Equal(
        "thấy", AttachmentText.Of(Reading([new(new(PlaceKind.Slide, 1), "thấy"), new(new(PlaceKind.Slide, 2), "giấu")], new Trace(TraceKind.HiddenSlide, "2"))));

    [Theory]
    [InlineData(TraceKind.HiddenText)]
    [InlineData(TraceKind.Change)]
    public void File_WhereNobodyKnowsWhatIsHidden_IsLeftOut(TraceKind hidden) => Assert.Empty(AttachmentText.Of(Reading([Seen], new Trace(hidden, "Ai đó"))));

    [Theory]
    [InlineData(TraceKind.Author)]
    [InlineData(TraceKind.Comment)]
    [InlineData(TraceKind.EmbeddedFile)]
    public void File_WithAnotherTrace_IsNot(TraceKind trace) => Assert.Equal(Seen.Text, AttachmentText.Of(Reading([Seen], new Trace(trace, "Ai đó"))));

    private static AttachmentReading Reading(AttachmentLine[] lines, params Trace[] traces) => new(AttachmentState.Whole, [.. lines], [.. traces]);
}
