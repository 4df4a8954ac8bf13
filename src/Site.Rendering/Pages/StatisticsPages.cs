using System.Collections.Immutable;
using System.Globalization;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Reports;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Rendering.Pages.Parts;
using Site.Rendering.Pages.Questions;
using Site.Rendering.Views;
using Site.Rendering.Wording;

namespace Site.Rendering.Pages;

/// <summary>For each section of branch activity, a year in numbers: <c>/hoat-dong/thong-ke/</c> for the newest year, <c>/hoat-dong/thong-ke/2025/</c> for an older one.</summary>
internal static class StatisticsPages
{
    public const string Name = "thong-ke";

    // The most bars that a person still reads as a picture; the table has all values.
    private const int MostBars = 15;

    private const int LongestLabel = 46;

    private const int MostAuthors = 20;

    public static IEnumerable<Page> All(ViewContext context)
    {
        foreach (var section in context.Graph.Sections.Where(section => section.Documents is [BranchActivity, ..]))
        {
            var years = context.Graph.Archives.Where(archive => archive.Whole == section).Select(archive => int.Parse(archive.Year.Id, CultureInfo.InvariantCulture)).ToImmutableArray();
            foreach (var year in years)
            {
                yield return new Page(
                    Url(section, year, years), context.Graph.Settings.Source, Layouts.Statistics, () => Compose(context, section, year, years));
            }
        }
    }

    /// <summary>The link from a section to its numbers; null when the section has none.</summary>
    public static LinkView? Link(ViewContext context, Listing listing) =>
        listing.Kind == ListingKind.Section && listing.Documents is [BranchActivity { Date: not null }, ..]
            ? new LinkView(context.Word(PageWords.Statistics), context.Href(listing.Url.Child(Name)))
            : null;

    private static UrlPath Url(Listing section, int year, ImmutableArray<int> years) =>
        year == years[0] ? section.Url.Child(Name) : section.Url.Child(Name).Child(Text(year));

    private static PageContent Compose(ViewContext context, Listing section, int year, ImmutableArray<int> years)
    {
        var statistics = ActivityStatistics.Of(section.Documents.OfType<BranchActivity>(), context.Graph.Data.Units, year);
        var title = $"{section.Title} năm {year} qua con số";
        var description = $"{Quantity.Count(statistics.Total)} tin, bài về hoạt động của {Quantity.Count(statistics.Units.Length)} tổ chức, đếm theo tháng, tổ chức và thể loại. Bài về nhiều tổ chức được tính cho từng tổ chức.";
        var months = Enumerable.Range(1, ActivityStatistics.MonthsOfAYear).Select(month => "T" + Text(month)).ToList();
        var view = new StatisticsView(
            title, description,
            years.Length == 1 ? [] : [.. years.Select(other => new LinkView(Text(other), context.Href(Url(section, other, years)), other == year))],
            BarCharts.Standing($"Số tin, bài theo tháng năm {year}", [.. months.Zip(statistics.Months)]),
            BarCharts.Lying($"Số tin, bài theo tổ chức năm {year}", [.. statistics.Units.Take(MostBars).Select(unit => (Shortened(unit.Unit.ShortName), unit.Total))]),
            ["Cả năm", .. months],
            [.. statistics.Units.Select(unit => new UnitCountsView(unit.Unit.Name, context.Href(context.Graph.Units[unit.Unit.Id].Url), [unit.Total, .. unit.Months]))],
            [statistics.Total, .. statistics.Months],
            [.. statistics.Genres.Select(genre => new CountView(VietnameseText.Capitalize(context.Graph.Settings.NameOf(genre.Genre)), genre.Count))],
            [.. statistics.Silent.Select(unit => new LinkView(unit.Name, context.Href(context.Graph.Units[unit.Id].Url)))],
            "Chưa có hoạt động nào.")
        {
            Figures = [.. Figures(context, year).Where(group => group.Facts.Count > 0)],
            Topics = Topics(context, year),
        };
        return new PageContent(
            view, title, description,
            [context.Link(section), new LinkView("Thống kê", context.Href(Url(section, year, years)), IsCurrent: true)]);
    }

    private static IEnumerable<FigureGroupView> Figures(ViewContext context, int year)
    {
        var questions = QuestionPages.Link(context);
        return
        [
            new(questions?.Label ?? context.Word(PageWords.QuestionKind), questions?.Href, QuestionPages.Facts(QuestionCounts.Of(context.Graph.Of<Question>().Where(question => question.Date?.Day.Year == year)))),
            new(context.Word(PageWords.Consultations), ConsultationPages.Link(context)?.Href, ConsultationPages.Facts(context, year)),
            new("Theo tác giả, cả trang", null, Authors(context, year)),
        ];
    }

    /// <summary>Of the whole site: an author writes news too. Those with most items first.</summary>
    private static IReadOnlyList<FactView> Authors(ViewContext context, int year)
    {
        var all = Bylines.Group(InYear(context, year), document => document.Author).OrderByDescending(author => author.Items.Count).ToList();
        var others = all.Skip(MostAuthors).ToList();
        return
        [
            .. all.Take(MostAuthors).Select(author => Counted(author.Author, author.Items.Count)),
            .. others.Count == 0 ? [] : new[] { Counted($"{Quantity.Count(others.Count)} tác giả khác", others.Sum(author => author.Items.Count)) },
        ];

        static FactView Counted(string label, int count) => new(label, Quantity.Count(count));
    }

    private static IReadOnlyList<CountedLinkView> Topics(ViewContext context, int year)
    {
        var topics = new List<CountedLinkView>();
        if (context.Graph.ThemeOf(year) is var (theme, listing) && listing.Documents.Length > 0)
        {
            topics.Add(new CountedLinkView($"{context.ThemeLabel(theme)}: {theme.Title}", context.Href(theme.Url), listing.Documents.Length));
        }

        var practices = InYear(context, year).Where(document => Genre.Of(document) == Genre.Practice).ToList();
        if (practices is [var first, ..] && PracticePages.Link(context, first) is { } link)
        {
            topics.Add(new CountedLinkView(link.Label + ", mới trong năm", link.Href, practices.Count));
        }

        return topics;
    }

    private static IEnumerable<Document> InYear(ViewContext context, int year) => context.Graph.Documents.Where(document => document.Date?.Day.Year == year);

    /// <summary>To the letters that fit a chart's width.</summary>
    private static string Shortened(string name) => name.Length <= LongestLabel ? name : name[..(LongestLabel - 1)].TrimEnd() + "…";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
