using System.Globalization;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.DocumentCodes;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Tests.Model;

/// <summary>
/// Small documents, settings and graphs, as Read would make them but without a file. Tests change what they are about with
/// <c>with</c>.
/// </summary>
internal static class Samples
{
    /// <summary>Half past seven in the morning of 20 November 2026, in Vietnam.</summary>
    public static readonly DateTimeOffset Now = VietnamTime.At(new DateOnly(2026, 11, 20), new TimeOnly(7, 30));

    public static readonly SiteSettings Settings = new()
    {
        Source = SourcePath.InInput("cau-hinh.yml"),
        Title = "Trang mẫu",
        Committee = new Committee(null, "Đảng ủy Khối (mẫu)", "Khối", null),
        Address = SiteAddress.Parse("https://khoi.example")!,
        Sections =
        [
            new Section("tin-tuc", DocumentKind.News, "Tin tức", null),
            new Section("ke-hoach", DocumentKind.Plan, "Kế hoạch", null),
            new Section("hoat-dong", DocumentKind.Activity, "Hoạt động cơ sở", null),
            new Section("chuyen-de", DocumentKind.StudyTheme, "Chuyên đề", null),
            new Section("hoi-dap", DocumentKind.Question, "Hỏi đáp", null),
            new Section("ban-tin", DocumentKind.Bulletin, "Bản tin", null),
        ],
    };

    /// <param name="name">The file's path below <c>tin-tuc/</c>, without <c>.md</c>.</param>
    public static NewsArticle News(string name, string date = "2026-11-01") => new()
    {
        Source = SourcePath.InInput($"tin-tuc/{name}.md"),
        Url = UrlPath.OfDocument($"tin-tuc/{name}.md"),
        Title = name,
        Date = Day(date),
        State = PublicationState.Published,
    };

    public static BranchActivity Activity(string name, string unit, string date = "2026-11-01") => new()
    {
        Source = SourcePath.InInput($"hoat-dong/{name}.md"),
        Url = UrlPath.OfDocument($"hoat-dong/{name}.md"),
        Title = name,
        Date = Day(date),
        State = PublicationState.Published,
        Units = [Id(unit)],
    };

    public static PlanSummary Plan(string name, string date = "2026-11-01") => new()
    {
        Source = SourcePath.InInput($"ke-hoach/{name}.md"),
        Url = UrlPath.OfDocument($"ke-hoach/{name}.md"),
        Title = name,
        Date = Day(date),
        State = PublicationState.Published,
        Code = new DocumentCode(59, "KH", "ĐUK"),
        TypeName = "Kế hoạch",
        IssuedOn = new DateOnly(2022, 3, 22),
        Issuer = "Đảng ủy Khối (mẫu)",
    };

    public static StudyTheme Theme(int year, string date = "2026-01-15") => new()
    {
        Source = SourcePath.InInput($"chuyen-de/{year}.md"),
        Url = UrlPath.OfDocument($"chuyen-de/{year}.md"),
        Title = $"theme {year}",
        Date = Day(date),
        State = PublicationState.Published,
        Year = year,
    };

    /// <param name="answered">Null: it is under consideration.</param>
    public static Question Question(string name, string received, string? answered = null) => new()
    {
        Source = SourcePath.InInput($"hoi-dap/{name}.md"),
        Url = UrlPath.OfDocument($"hoi-dap/{name}.md"),
        Title = name,
        Date = Day(answered ?? received),
        State = PublicationState.Published,
        Asked = $"{name}?",
        Sapo = $"{name}?",
        Asker = "Một đảng viên",
        ReceivedOn = new Located<DateOnly>(Day(received).Day, new SourceSpan(5, 12, 10)),
        AnsweredOn = answered is null ? null : new Located<DateOnly>(Day(answered).Day, new SourceSpan(6, 15, 10)),
        AnsweredBy = answered is null ? null : Id("mot"),
        Progress = answered is null ? QuestionProgress.UnderConsideration : QuestionProgress.Answered,
    };

    /// <summary>As if written at column 12 of line 5.</summary>
    public static Located<int> OfTheme(int year) => new(year, new SourceSpan(5, 12, 4));

    public static PlanTask Task(string content, string? deadline = null, TaskState? state = null) =>
        new(content, null, null, deadline is null ? null : new DueOn(Day(deadline).Day), state, null);

    public static Bulletin Bulletin(string month) => new()
    {
        Source = SourcePath.InInput($"ban-tin/{month}.md"),
        Url = UrlPath.OfDocument($"ban-tin/{month}.md"),
        Title = month,
        Date = Day(month + "-01"),
        State = PublicationState.Published,
        Month = YearMonth.Of(Day(month + "-01").Day),
        Deadline = Day(month + "-02").Day,
        CutOff = Day(month + "-02").Day,
    };

    public static StandalonePage Page(string name) => new()
    {
        Source = SourcePath.InInput($"trang/{name}.md"),
        Url = UrlPath.OfDocument($"trang/{name}.md"),
        Title = name,
        State = PublicationState.Published,
    };

    public static Moment Day(string iso) => new(DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>An id as if it were written at column 10 of a line.</summary>
    public static Located<string> Id(string id, int line = 3) => new(id, new SourceSpan(line, 10, id.Length));

    public static Located<UrlPath> OldPath(string path, int line = 4) => new(UrlPath.Parse(path)!.Value, new SourceSpan(line, 5, path.Length));

    public static Body Linking(params InternalLink[] links) => Body.Empty with
    {
        Links = [.. links.Select((link, index) => new Located<InternalLink>(link, new SourceSpan(10 + index, 1, 5)))],
    };

    public static Body WithHeadings(params string[] ids) => Body.Empty with { Headings = [.. ids.Select(id => new Heading(2, id, id))] };

    public static InternalLink To(string? path, string? anchor = null) => new(path is null ? null : UrlPath.Parse(path), anchor);

    public static Asset Asset(string insideRoom) =>
        new(SourcePath.InInput(insideRoom), UrlPath.OfFile(insideRoom), "/nowhere/" + insideRoom, 1, null);

    public static PartyUnit Unit(string id, string? parent = null) => new(
        id, "Tổ chức " + id, id, UnitKind.Cell, parent is null ? null : Id(parent), null, null, null, null, new SourceSpan(1, 7, id.Length));

    public static CommemorativeDay SolarDay(string name, int day, int month) => new(name, (day, month), null, [], null, false);

    public static SiteContent Content(params Document[] documents) =>
        new(Settings, SiteData.Empty, [.. documents.OrderBy(document => document.Source)], []);

    public static PublicationPolicy Policy(Edition edition = Edition.Public, bool unfinished = false) => new(edition, unfinished, Now);

    public static SiteGraph Graph(params Document[] documents) => Graph(Content(documents));

    public static SiteGraph Graph(SiteContent content, PublicationPolicy? policy = null)
    {
        var chosen = policy ?? Policy();
        return Arrangement.Arrange(content, EditionContent.Of(content, chosen), chosen);
    }

    public static IEnumerable<string> Names(IEnumerable<Document> documents) => documents.Select(document => document.Title);
}
