using System.Globalization;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Settings;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>Chuyên đề năm: the view of a theme's own page, the lists of what belongs to one, and its block on the home page.</summary>
internal static class StudyThemePages
{
    private const int MostInAGroup = 6;
    private const int MostOnHome = 3;

    /// <summary>The lists of those themes whose own page cannot show everything.</summary>
    public static IEnumerable<Listing> Listings(SiteGraph graph) =>
        graph.StudyThemes.Select(known => known.Listing).Where(listing => Groups(listing).Any(group => group.Count() > MostInAGroup));

    public static StudyThemeView View(ViewContext context, StudyTheme theme)
    {
        var graph = context.Graph;

        // Two themes of one year are an error; a preview shows them all the same.
        var gathered = graph.StudyThemes.FirstOrDefault(known => known.Theme == theme) ?? graph.ThemeOf(theme.Year)!;
        var listing = gathered.Listing;
        return new StudyThemeView(
            HeadAndFoot.Head(context, theme), context.Image(theme.Image), context.Text(theme.Body), HeadAndFoot.Contents(theme.Body),
            theme.SetBy is { } citation ? new ReferenceView(citation.Text, (gathered.SetBy(graph.Register)?.Url ?? citation.Code?.Url) is { } url ? context.Href(url) : null) : null,
            [.. gathered.CarriedOutBy(graph.Register).Select(context.Row)],
            theme.Questions,
            [.. theme.Attachments.Select(context.Attachment)],
            [.. Groups(listing).Select(group => new CardsOfThemeView(context.Word(group.Key.IsPractice ? PageWords.Practices : Words.Kind(group.Key.Kind)), context.Cards(group.Take(MostInAGroup))))],
            Listings(graph).Contains(listing) ? context.Counted(listing) with { Label = context.Word(PageWords.All) } : null,
            [
                .. from other in graph.StudyThemes
                   where other != gathered
                   select new LinkView(string.Create(CultureInfo.InvariantCulture, $"{other.Theme.Year}: {other.Theme.Title}"), context.Href(other.Theme.Url)),
            ],
            // Themes before and after it are among the other years.
            HeadAndFoot.Foot(context, theme) with { Older = null, Newer = null })
        {
            QuestionsTitle = context.Word(PageWords.Questions),
        };
    }

    /// <summary>Null when the site has no theme of the year.</summary>
    public static StudyThemeBlockView? Block(ViewContext context) => context.Graph.ThemeOf(context.Graph.Today.Year) is not var (theme, listing)
        ? null
        : new StudyThemeBlockView(context.ThemeLabel(theme), context.Card(theme), context.Cards(listing.Documents.Take(MostOnHome)));

    /// <summary>Practices of whatever kind, then the others by kind. Plans stand in a table of their own.</summary>
    private static IEnumerable<IGrouping<(bool IsPractice, DocumentKind Kind), Document>> Groups(Listing listing) => listing.Documents
        .Where(document => document is not PlanSummary)
        .GroupBy(document => Genre.Of(document) == Genre.Practice ? (true, default) : (false, document.Kind))
        .OrderByDescending(group => group.Key.Item1).ThenBy(group => group.Key.Item2);
}
