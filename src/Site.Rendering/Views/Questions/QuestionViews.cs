namespace Site.Rendering.Views.Questions;

/// <summary><c>layouts/question.sbn-html</c>: a question and its answer.</summary>
/// <param name="Head">Without a summary: the question stands in <paramref name="Question"/>.</param>
/// <param name="AnswerTitle">Above the answer: <c>Trả lời</c>.</param>
/// <param name="Answer">Empty before it is answered.</param>
public sealed record QuestionView(ArticleHeadView Head, QuestionRowView Question, ImageView? Image, string AnswerTitle, Html Answer, ContentsView? Contents, ArticleFootView Foot);

/// <summary>What is told of a question, in a list and on its own page.</summary>
/// <param name="Asked">In the asker's words.</param>
/// <param name="Asker">In general words.</param>
/// <param name="State"><c>Đã trả lời</c></param>
/// <param name="StateName">A hook for styles: <c>xong</c>, <c>dang</c>, <c>chuyen</c>.</param>
/// <param name="AnsweredBy">A unit with its page, or a name; so for <paramref name="PassedOnTo"/>.</param>
/// <param name="Days"><c>trả lời sau 13 ngày</c>, <c>đã chờ 5 ngày</c>; null where a day is missing.</param>
/// <param name="AsOf">The day for which the words about days are true; null when they are true on any day.</param>
/// <param name="Notice">Why the public does not see it, in an edition that shows it.</param>
public sealed record QuestionRowView(
    string Title, string Href, string Asked, string? Asker, string State, string StateName, DateView? ReceivedOn, ReferenceView? AnsweredBy, DateView? AnsweredOn,
    ReferenceView? PassedOnTo, string? Days, DateView? AsOf, string? Notice)
{
    public bool IsAnswered => StateName == "xong";
}

/// <summary><c>layouts/questions.sbn-html</c>: one page of a list of questions, by state.</summary>
/// <param name="Count">Questions on all its pages.</param>
/// <param name="States">The states in use, each with its number and the way to where it begins.</param>
/// <param name="Pace"><c>Trả lời sau trung bình 12 ngày, lâu nhất 30 ngày</c>; null where nothing is answered.</param>
/// <param name="Groups">This page's questions.</param>
/// <param name="ByYear">The way through it by year; null where it has none.</param>
/// <param name="Empty">The text when there is nothing yet.</param>
public sealed record QuestionsView(
    string Title, string? Description, int Count, IReadOnlyList<CountedLinkView> States, string? Pace, QuestionSearchView Search, IReadOnlyList<QuestionGroupView> Groups, string Empty,
    PaginationView? Pagination, YearsView? ByYear, string? FeedHref);

/// <param name="Id">Of its heading on the page.</param>
/// <param name="Title"><c>Đã trả lời</c></param>
public sealed record QuestionGroupView(string Id, string Title, IReadOnlyList<QuestionRowView> Items);

/// <summary>A form that leads to the search page, where questions alone are searched.</summary>
/// <param name="Action">The search page.</param>
/// <param name="Filter">The name of the hidden input that holds <paramref name="Kind"/>.</param>
public sealed record QuestionSearchView(string Action, string Filter, string Kind);
