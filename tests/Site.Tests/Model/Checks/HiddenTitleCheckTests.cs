using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Tests.Model.Checks;

public class HiddenTitleCheckTests
{
    private const string Title = "Kết luận kiểm tra chi bộ Mẫu";

    private static readonly Document Hidden = Samples.News("kin") with { Title = Title, Scope = Scope.Internal };

    private static Document Saying(string name, params string[] links) =>
        Samples.News(name) with { Body = Body.Empty with { LinkTexts = [.. links.Select((text, at) => new Located<string>(text, new SourceSpan(10 + at, 1, 5)))] } };

    private static string[] Told(Edition edition, params Document[] documents) =>
        [.. HiddenTitleCheck.Run(Samples.Content(documents), Samples.Policy(edition)).Select(told => $"{told.Code} {told.File} {told.Span!.Value.Line}")];

    private static string[] Told(params Document[] documents) => Told(Edition.Public, documents);

    [Theory]
    [InlineData(Title)]
    [InlineData("KẾT LUẬN  kiểm tra Chi bộ mẫu")]
    [InlineData("Xem: Kết luận kiểm tra chi bộ Mẫu (bản đầy đủ)")]
    public void Words_OfALink_ThatAreAHiddenTitle_AreToldOnce(string words) => Assert.Equal(["K476 input/tin-tuc/a.md 11"], Told(Hidden, Saying("a", "Xem trang chủ", words)));

    [Theory]
    [InlineData("Kết luận kiểm tra")]
    [InlineData("Kết luận kiểm tra chi bộ Mẫuu")]
    [InlineData("Kết luận kiểm tra chi bộ khác")]
    public void OtherWords_AreNotTold(string words) => Assert.Empty(Told(Hidden, Saying("a", words)));

    [Fact]
    public void Title_ThatIsPublicToo_OrAnybodys_IsNotTold()
    {
        Assert.Empty(Told(Hidden, Saying("a", Title), Samples.News("b") with { Title = Title }));
        Assert.Empty(Told(Hidden with { Title = "Liên hệ" }, Saying("a", "Liên hệ")));
        Assert.Empty(Told(Hidden with { Title = "Kế hoạch năm 2026" }, Saying("a", "Toàn văn kế hoạch năm 2026")));
    }

    [Fact]
    public void Draft_IsHidden_WhatWasPublicIsNot()
    {
        Assert.Single(Told(Hidden with { Scope = Scope.Public, State = PublicationState.Draft }, Saying("a", Title)));
        Assert.Empty(Told(Hidden with { Scope = Scope.Public, State = PublicationState.Withdrawn }, Saying("a", Title)));
    }

    [Fact]
    public void InternalPages_MaySpeakOfIt()
    {
        Assert.Empty(Told(Edition.Internal, Hidden, Saying("a", Title)));
        Assert.Empty(Told(Hidden, Saying("a", Title) with { Scope = Scope.Internal }));
        Assert.Single(Told(Edition.Preview, Hidden, Saying("a", Title)));
    }
}
