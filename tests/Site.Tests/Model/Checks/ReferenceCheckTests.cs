using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Settings;

namespace Site.Tests.Model.Checks;

public class ReferenceCheckTests
{
    private static IEnumerable<(string Code, SourceSpan? Span, string Hint)> Check(Document document) =>
        ReferenceCheck.OfDocuments(Samples.Content(document) with
        {
            Data = SiteData.Empty with { Units = [Samples.Unit("chi-bo-van-phong")], Categories = [new Category("ly-luan", "Lý luận", null)] },
            Settings = Samples.Settings with { Audiences = [new Audience("cap-uy", "Cấp ủy", null)] },
        }).Select(diagnostic => (diagnostic.Code, diagnostic.Span, diagnostic.Hint));

    [Fact]
    public void Run_KnownIds_FindsNothing() => Assert.Empty(Check(Samples.News("a") with
    {
        Units = [Samples.Id("chi-bo-van-phong")],
        Category = Samples.Id("ly-luan"),
        Audiences = [Samples.Id("cap-uy")],
    }));

    [Fact]
    public void Run_UnknownIds_AreEachFoundAtTheirPlace() => Assert.Equal(
        [
            ("K501", new SourceSpan(3, 10, 8), "xem các mã trong input/_du-lieu/to-chuc.yml"),
            ("K501", new SourceSpan(4, 10, 8), "xem các mã trong input/cau-hinh.yml (doi_tuong)"),
            ("K501", new SourceSpan(5, 10, 8), "xem các mã trong input/_du-lieu/chuyen-muc.yml"),
        ],
        Check(Samples.News("a") with
        {
            Units = [Samples.Id("khac-han", 3)],
            Audiences = [Samples.Id("khac-han", 4)],
            Category = Samples.Id("khac-han", 5),
        }));

    [Fact]
    public void Run_AMistypedId_NamesTheNearest()
    {
        var (code, _, hint) = Assert.Single(Check(Samples.News("a") with { Units = [Samples.Id("chi-bo-van-phon")] }));
        Assert.Equal(ReferenceFaults.NearId.Code, code);
        Assert.Equal("có phải \"chi-bo-van-phong\" không?", hint);
    }

    [Fact]
    public void Run_AnIdInAnotherCase_IsNotTheId() =>
        Assert.Single(Check(Samples.News("a") with { Category = Samples.Id("Ly-Luan") }));

    [Fact]
    public void Run_ADraft_IsHeldToItToo() =>
        Assert.Single(Check(Samples.News("a") with { State = PublicationState.Draft, Category = Samples.Id("khac-han") }));
}
