using Site.Cli.Desk.Answers;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Desk;

/// <summary>Messages as the desk says them.</summary>
public sealed class ToldViewTests
{
    [Fact]
    public void Sentences_OfAHintThatAsks_EndWithItsQuestionMark() =>
        Assert.Equal("Không có khóa nào tên \"tac_gai\" ở đây. Có phải \"tac_gia\" không?", ToldView.Sentences(FrontMatterFaults.MisspelledKey.Alone("tac_gai", "tac_gia")));

    [Fact]
    public void Sentences_OfAnyOtherHint_EndWithAFullStop() =>
        Assert.Equal("Không có khóa nào tên \"la\" ở đây. Các khóa dùng được: ngay.", ToldView.Sentences(FrontMatterFaults.UnknownKey.Alone("la", "ngay")));
}
