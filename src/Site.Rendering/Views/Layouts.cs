using Site.Rendering.Pages;
using Site.Rendering.Views.Calendar;
using Site.Rendering.Views.Consultations;
using Site.Rendering.Views.Preview;
using Site.Rendering.Views.Questions;

namespace Site.Rendering.Views;

/// <summary>The layouts that a theme must have, and the view that each is given.</summary>
public static class Layouts
{
    public const string Frame = "frame";
    public const string Home = "home";
    public const string List = "list";
    public const string Plans = "plans";
    public const string Topics = "topics";
    public const string Documents = "documents";
    public const string Document = "document";
    public const string SharedCode = "shared-code";
    public const string Article = "article";
    public const string Plan = "plan";
    public const string Practices = "practices";
    public const string Consultations = "consultations";
    public const string StudyTheme = "study-theme";
    public const string Question = "question";
    public const string Questions = "questions";
    public const string Calendar = "calendar";
    public const string Bulletin = "bulletin";
    public const string Issues = "issues";
    public const string BulletinPrint = "bulletin-print";
    public const string BulletinDigest = "bulletin-digest";
    public const string Page = "page";
    public const string Units = "units";
    public const string Unit = "unit";
    public const string Statistics = "statistics";
    public const string Search = "search";
    public const string NotFound = "not-found";
    public const string Preview = "preview";
    public const string Styles = "styles";

    public static readonly IReadOnlyDictionary<string, Type> All = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        [Frame] = typeof(FrameView),
        [Home] = typeof(HomeView),
        [List] = typeof(ListView),
        [Plans] = typeof(PlansView),
        [Topics] = typeof(TopicsView),
        [Documents] = typeof(DocumentsView),
        [Document] = typeof(KnownDocumentView),
        [SharedCode] = typeof(SharedCodeView),
        [Article] = typeof(ArticleView),
        [Plan] = typeof(PlanView),
        [Practices] = typeof(PracticesView),
        [Consultations] = typeof(ConsultationsView),
        [StudyTheme] = typeof(StudyThemeView),
        [Question] = typeof(QuestionView),
        [Questions] = typeof(QuestionsView),
        [Calendar] = typeof(CalendarView),
        [Bulletin] = typeof(BulletinView),
        [Issues] = typeof(IssuesView),
        [BulletinPrint] = typeof(BulletinPrintView),
        [BulletinDigest] = typeof(DigestView),
        [Page] = typeof(PageView),
        [Units] = typeof(UnitsView),
        [Unit] = typeof(UnitView),
        [Statistics] = typeof(StatisticsView),
        [Search] = typeof(SearchView),
        [NotFound] = typeof(NotFoundView),
        [Preview] = typeof(PreviewView),
        [Styles] = typeof(StylesView),
    };
}
