using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;

namespace Site.Tests.Model.Graph;

public class StudyThemeTests
{
    private static readonly Citation Sets = Citation.Read("Kế hoạch số 147-KH/TU ngày 30/01/2020 của Tỉnh ủy", default);

    [Fact]
    public void Arrange_Themes_StandByYear_WithWhatNamesTheirYear()
    {
        // The theme of 2020 was put up last.
        var graph = Samples.Graph(
            Samples.Theme(2026), Samples.Theme(2020, "2026-09-03"), Samples.Theme(2025) with { State = PublicationState.Draft },
            Samples.News("old", "2026-01-01") with { ThemeYear = Samples.OfTheme(2026) }, Samples.News("new", "2026-02-01") with { ThemeYear = Samples.OfTheme(2026) },
            Samples.News("other") with { ThemeYear = Samples.OfTheme(2020) }, Samples.News("none"), Samples.News("of the draft") with { ThemeYear = Samples.OfTheme(2025) });

        Assert.Equal([2026, 2020], graph.StudyThemes.Select(known => known.Theme.Year));
        Assert.Equal(["new", "old"], Samples.Names(graph.StudyThemes[0].Listing.Documents));
        Assert.Equal(["other"], Samples.Names(graph.StudyThemes[1].Listing.Documents));
        Assert.Null(graph.ThemeOf(2025));
        Assert.Equal(["theme 2026", "theme 2020"], Samples.Names(graph.Sections.Single(section => section.Id == "chuyen-de").ByFiling));
    }

    [Fact]
    public void Arrange_AThemesAddress_IsNoArchive() =>
        Assert.DoesNotContain(UrlPath.Page("chuyen-de").Child("2026"), Samples.Graph(Samples.Theme(2026)).Archives.Select(archive => archive.Year.Url));

    [Fact]
    public void CarriedOutBy_PlansOfTheTheme_AndWhatBuildsOnItsDocument_EachOnce_NewestFirst()
    {
        var theme = Samples.Theme(2020) with { SetBy = Sets };
        var both = Samples.Plan("both") with { Code = new(1, "KH", "ĐUK"), IssuedOn = new DateOnly(2020, 3, 1), Bases = [Sets], ThemeYear = Samples.OfTheme(2020) };
        var building = Samples.Plan("building") with { Code = new(2, "KH", "ĐUK"), IssuedOn = new DateOnly(2020, 5, 1), Bases = [Sets] };
        var named = Samples.Plan("named") with { Code = new(3, "KH", "ĐUK"), IssuedOn = new DateOnly(2020, 4, 1), ThemeYear = Samples.OfTheme(2020) };
        var otherTerm = Samples.Plan("other term") with { Code = new(4, "KH", "ĐUK"), Bases = [Citation.Read("Kế hoạch số 147-KH/TU ngày 02/02/2015", default)] };
        var graph = Samples.Graph(theme, both, building, named, otherTerm);

        Assert.Equal(["building", "named", "both"], graph.StudyThemes[0].CarriedOutBy(graph.Register).Select(known => known.Plan!.Title));
    }

    [Fact]
    public void SetBy_ADocumentThatOnlyTheThemeNames_IsKnownToTheRegister()
    {
        var graph = Samples.Graph(Samples.Theme(2020) with { SetBy = Sets });
        var known = graph.StudyThemes[0].SetBy(graph.Register)!;
        Assert.Equal("147-KH/TU", known.Code.ToString());
        Assert.Equal(new DateOnly(2020, 1, 30), known.IssuedOn);
        Assert.Equal("theme 2020", Assert.Single(graph.Register.WaysOf(known).Mentions).Page.Title);
    }
}
