using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Paths;

namespace Site.Model.Selection;

/// <summary>
/// Which issue of the bulletin takes a document. By its day, a document goes into the first issue whose cut-off it does not miss; each issue begins where
/// the one before it was cut off, the first one a month before its own cut-off. What an issue that is handed out does not hold is taken by the one after it.
/// Internal issues count in the public edition too, so that an issue holds the same in every edition that shows it; drafts count where drafts are shown.
/// </summary>
public sealed class IssueCalendar : IEquatable<IssueCalendar>
{
    private readonly ImmutableArray<Entry> _issues;

    // A cut-off before that of an earlier issue is told; here it counts as the same day, so that the days stay in order.
    private readonly DateOnly[] _cutOffs;

    // The months of the issues that are handed out and hold a document.
    private readonly ILookup<UrlPath, YearMonth> _heldIn;

    private IssueCalendar(ImmutableArray<Entry> issues)
    {
        _issues = issues;
        _cutOffs = [.. issues.Select(issue => issue.CutOff)];
        for (var at = 1; at < _cutOffs.Length; at++)
        {
            _cutOffs[at] = _cutOffs[at] < _cutOffs[at - 1] ? _cutOffs[at - 1] : _cutOffs[at];
        }

        _heldIn = issues.SelectMany(issue => issue.Held.Select(url => (url, issue.Month))).ToLookup(held => held.url, held => held.Month);
    }

    /// <param name="documents">Everything that was read.</param>
    public static IssueCalendar Of(IEnumerable<Document> documents, PublicationPolicy policy) => new(
    [
        .. documents.OfType<Bulletin>().Where(policy.IsFinished).DistinctBy(issue => issue.Month).OrderBy(issue => issue.Month)
            .Select(issue => new Entry(issue.Month, issue.CutOff, issue.ReleasedOn, [.. issue.Released?.Items.Select(item => item.Document.Url).Distinct() ?? []])),
    ]);

    /// <summary>The day that decides: when the document is published. A question may have been published long before its answer was.</summary>
    public static DateOnly? DayOf(Document document) => document is Question { AnsweredOn.Value: var answered } && !(document.PublishFrom?.Day > answered)
        ? answered
        : document.PublishFrom?.Day ?? document.Date?.Day;

    /// <summary>The months whose issues take a document; empty while it waits for an issue that does not exist yet.</summary>
    public ImmutableArray<YearMonth> MonthsOf(Document document) => BulletinPlacement.Of(document) switch
    {
        null or { Excluded: true } => [],
        { Months.IsEmpty: false } placement => [.. placement.Months.Select(month => Wished(month, document)).OfType<YearMonth>().Distinct()],
        _ => ByDay(document) is { } month ? [month] : [],
    };

    /// <summary>Whether a document comes too late for a month's issue: that is handed out, and no issue that is out holds the document.</summary>
    public bool IsTooLate(YearMonth month, Document document) => Find(month) is { IsReleased: true } && !_heldIn.Contains(document.Url);

    /// <summary>The first month after one whose issue is not handed out; it may not exist yet.</summary>
    public YearMonth OpenAfter(YearMonth month) => NextOpen(month) ?? _issues.Select(issue => issue.Month).Append(month).Max().Next;

    /// <summary>The first day that a month's issue takes, whatever it holds beyond.</summary>
    public DateOnly BeginOf(YearMonth month) => Begin(IndexOf(month));

    /// <summary>
    /// The first day of what happened since a month's issue before: where that was handed out ahead of its cut-off, the days that were left of it count too.
    /// </summary>
    public DateOnly SinceOf(YearMonth month) => IndexOf(month) is var at and > 0 && _issues[at - 1].ReleasedOn is { } released && released < _cutOffs[at - 1]
        ? released.AddDays(1)
        : BeginOf(month);

    /// <summary>Whether both say the same of every document.</summary>
    public bool Equals(IssueCalendar? other) => other is not null && _issues.SequenceEqual(other._issues);

    public override bool Equals(object? obj) => Equals(obj as IssueCalendar);

    public override int GetHashCode() => _issues.Length;

    private YearMonth? Wished(YearMonth month, Document document)
    {
        if (Find(month) is not { IsReleased: true })
        {
            return month;
        }

        var held = _heldIn[document.Url].ToList();
        return held.Contains(month) ? month : held.Count > 0 ? held[0] : NextOpen(month);
    }

    private YearMonth? NextOpen(YearMonth month) => _issues.FirstOrDefault(issue => issue.Month.CompareTo(month) > 0 && !issue.IsReleased)?.Month;

    private YearMonth? ByDay(Document document)
    {
        if (_heldIn[document.Url].ToList() is [var month, ..])
        {
            return month;
        }

        if (DayOf(document) is not { } day)
        {
            return null;
        }

        var at = Array.BinarySearch(_cutOffs, day);
        at = at < 0 ? ~at : at;
        while (at > 0 && at < _cutOffs.Length && _cutOffs[at - 1] == _cutOffs[at])
        {
            at--;
        }

        if (at == _cutOffs.Length || day < Begin(at))
        {
            return null;
        }

        var late = _issues[at].IsReleased ? at + 1 : at;
        return late < _issues.Length && !_issues[late].IsReleased ? _issues[late].Month : null;
    }

    private DateOnly Begin(int at) => at > 0 ? _cutOffs[at - 1].AddDays(1) : _cutOffs[at].AddMonths(-1).AddDays(1);

    private int IndexOf(YearMonth month)
    {
        for (var at = 0; at < _issues.Length; at++)
        {
            if (_issues[at].Month == month)
            {
                return at;
            }
        }

        return -1;
    }

    private Entry? Find(YearMonth month) => IndexOf(month) is >= 0 and var at ? _issues[at] : null;

    /// <param name="Held">Of an issue that is handed out.</param>
    private sealed record Entry(YearMonth Month, DateOnly CutOff, DateOnly? ReleasedOn, ImmutableArray<UrlPath> Held)
    {
        public bool IsReleased => ReleasedOn is not null;

        public bool Equals(Entry? other) =>
            other is not null && (Month, CutOff, ReleasedOn) == (other.Month, other.CutOff, other.ReleasedOn) && Held.SequenceEqual(other.Held);

        public override int GetHashCode() => Month.GetHashCode();
    }
}
