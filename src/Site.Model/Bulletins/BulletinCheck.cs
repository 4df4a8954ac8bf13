using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;

namespace Site.Model.Bulletins;

/// <summary>
/// Checks that the months, sections and items that issues and documents name exist and may stand where they are named. Drafts are checked too; only
/// published issues must name published items.
/// </summary>
public sealed class BulletinCheck
{
    // Each guess walks over every page, so only this many are made.
    private const int MostSuggestions = 50;

    private readonly SiteContent _content;
    private readonly ImmutableArray<BulletinSectionRule> _rules;
    private readonly Lazy<Dictionary<UrlPath, Document>> _byUrl;
    private readonly Dictionary<UrlPath, LeftOutReason> _leftOut = [];
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly IssueCalendar _calendar;
    private int _suggestions;

    private BulletinCheck(SiteContent content, EditionContent selection)
    {
        _content = content;
        _calendar = selection.Calendar;
        _rules = content.Settings.Bulletin.Sections;
        _byUrl = new(() => ByUrl(content.Documents));
        foreach (var left in selection.LeftOut)
        {
            _leftOut.TryAdd(left.Document.Url, left.Reason);
        }
    }

    private static Dictionary<UrlPath, Document> ByUrl(ImmutableArray<Document> documents)
    {
        var byUrl = new Dictionary<UrlPath, Document>(documents.Length);
        foreach (var document in documents)
        {
            byUrl.TryAdd(document.Url, document);
        }

        return byUrl;
    }

    public static ImmutableArray<Diagnostic> Run(SiteContent content, EditionContent selection)
    {
        var check = new BulletinCheck(content, selection);
        var issues = content.Documents.OfType<Bulletin>().ToList();
        check.Months(issues);
        check.CutOffs(issues);
        check.Meetings(issues);
        check.TooLate();
        if (content.Data.IsWhole(SiteData.CategoriesFile))
        {
            check.Categories();
        }

        // The part that could not be read may hold the very section or folder that is named.
        if (content.Settings.IsWhole)
        {
            // What an issue that is handed out holds was checked then.
            foreach (var issue in issues.Where(issue => issue.Released is null))
            {
                check.Sections(issue);
                check.Items(issue);
            }

            check.Wishes(issues);
        }

        return check._found.ToImmutable();
    }

    private void Categories()
    {
        var known = _content.Data.Categories.Select(category => category.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _rules.SelectMany(rule => rule.Categories).Where(id => !known.Contains(id.Value)))
        {
            _found.Add(NearestName.Find(id.Value, known.Order(StringComparer.Ordinal)) is { } near
                ? ReferenceFaults.NearId.At(_content.Settings.Source, id.Span, "chuyên mục", id.Value, near)
                : ReferenceFaults.UnknownId.At(_content.Settings.Source, id.Span, "chuyên mục", id.Value, SiteData.CategoriesFile));
        }
    }

    private void Months(List<Bulletin> issues)
    {
        var first = new Dictionary<YearMonth, Bulletin>();
        foreach (var issue in issues)
        {
            // An issue without a span has a stand-in month; the fault has been told already.
            if (issue.MonthSpan is { } span && !first.TryAdd(issue.Month, issue))
            {
                _found.Add(BulletinFaults.MonthTaken.At(
                    issue.Source, span, DateWords.Month(issue.Month.Year, issue.Month.Month), first[issue.Month].Source) with
                { Against = first[issue.Month].Source });
            }
        }
    }

    private void CutOffs(List<Bulletin> issues)
    {
        var inOrder = issues.OrderBy(issue => issue.Month).ToList();
        foreach (var (issue, next) in inOrder.Zip(inOrder.Skip(1)))
        {
            if (next.CutOff <= issue.CutOff && next.Month != issue.Month && next.MonthSpan is not null)
            {
                var span = next.CutOffSpan ?? next.MonthSpan;
                _found.Add(BulletinFaults.CutOffNotAfter.At(
                    next.Source, span.Value, DateWords.Short(next.CutOff), DateWords.Month(issue.Month.Year, issue.Month.Month), DateWords.Short(issue.CutOff)));
            }
        }
    }

    /// <summary>Cells have an issue before they meet over it, in its month.</summary>
    private void Meetings(List<Bulletin> issues)
    {
        foreach (var issue in issues)
        {
            if (issue is { MeetingOn: { } meeting, MonthSpan: not null } && (meeting.Value < issue.Deadline || YearMonth.Of(meeting.Value) != issue.Month))
            {
                _found.Add(BulletinFaults.MeetingOutside.At(
                    issue.Source, meeting.Span, DateWords.Short(meeting.Value), DateWords.Short(issue.Deadline), DateWords.Month(issue.Month.Year, issue.Month.Month)));
            }
        }
    }

    /// <summary>A document may ask for an issue that is handed out without it: the next one that is not takes it.</summary>
    private void TooLate()
    {
        foreach (var document in _content.Documents)
        {
            foreach (var month in BulletinPlacement.Of(document)?.Months ?? [])
            {
                if (_calendar.IsTooLate(month, document))
                {
                    _found.Add(BulletinFaults.IssueIsOut.In(document.Source, month, DateWords.Month(month.Year, month.Month), _calendar.OpenAfter(month)));
                }
            }
        }
    }

    private void Sections(Bulletin issue)
    {
        foreach (var edit in issue.Edits)
        {
            if (edit.Title is null && !_rules.Any(rule => rule.Id == edit.Id.Value))
            {
                _found.Add(UnknownSection(issue.Source, edit.Id, _rules.Select(rule => rule.Id)));
            }
        }
    }

    private void Items(Bulletin issue)
    {
        var lines = new Dictionary<UrlPath, int>();
        foreach (var edit in issue.Edits)
        {
            foreach (var drop in edit.Drops)
            {
                if (!_byUrl.Value.ContainsKey(drop.Value))
                {
                    _found.Add(Missing(issue, drop));
                }
            }

            foreach (var pin in edit.Pins)
            {
                if (PinDiagnostic(issue, pin) is { } diagnostic)
                {
                    _found.Add(diagnostic);
                }
                else if (!lines.TryAdd(pin.Value, pin.Span.Line))
                {
                    _found.Add(BulletinFaults.PinnedTwice.At(issue.Source, pin.Span, pin.Value, lines[pin.Value]));
                }
            }
        }
    }

    private Diagnostic? PinDiagnostic(Bulletin issue, Located<UrlPath> pin)
    {
        if (!_byUrl.Value.TryGetValue(pin.Value, out var document))
        {
            return Missing(issue, pin);
        }

        return BulletinPlacement.Of(document) switch
        {
            null => BulletinFaults.PinOfWrongKind.At(issue.Source, pin.Span, pin.Value),
            { Excluded: true } => BulletinFaults.PinExcluded.At(issue.Source, pin.Span, pin.Value),
            _ when document.Scope == Scope.Internal && issue.Scope == Scope.Public => BulletinFaults.PinInternal.At(issue.Source, pin.Span, pin.Value),
            _ when _leftOut.TryGetValue(pin.Value, out var reason) && !_leftOut.ContainsKey(issue.Url) =>
                BulletinFaults.PinLeftOut.At(issue.Source, pin.Span, pin.Value, LeftOutWords.Of(reason)),
            _ => null,
        };
    }

    /// <summary>A document may ask for a section that an issue of its months defines for itself.</summary>
    private void Wishes(List<Bulletin> issues)
    {
        if (issues.Exists(issue => issue.IsUndecided))
        {
            return; // One of the issues could not be read, and it may define the section.
        }

        var own = issues
            .SelectMany(issue => IssueSection.NewIds(_rules, issue).Select(id => (issue.Month, Id: id)))
            .ToLookup(pair => pair.Id, pair => pair.Month, StringComparer.Ordinal);
        foreach (var document in _content.Documents)
        {
            if (BulletinPlacement.Of(document) is { Section: { } section } && !_rules.Any(rule => rule.Id == section.Value) &&
                !own[section.Value].Intersect(_calendar.MonthsOf(document)).Any())
            {
                _found.Add(UnknownSection(document.Source, section, _rules.Select(rule => rule.Id).Concat(own.Select(ids => ids.Key))));
            }
        }
    }

    private static Diagnostic UnknownSection(SourcePath file, Located<string> id, IEnumerable<string> known)
    {
        var ids = known.ToList();
        return NearestName.Find(id.Value, ids) is { } near
            ? BulletinFaults.NearSection.At(file, id.Span, id.Value, near)
            : BulletinFaults.UnknownSection.At(file, id.Span, id.Value, string.Join(", ", ids));
    }

    private Diagnostic Missing(Bulletin issue, Located<UrlPath> url)
    {
        var near = _suggestions++ < MostSuggestions
            ? NearestName.Find(url.Value.Value, _content.Documents.Where(document => BulletinPlacement.Of(document) is not null).Select(document => document.Url.Value))
            : null;
        return near is null
            ? BulletinFaults.DocumentMissing.At(issue.Source, url.Span, url.Value)
            : BulletinFaults.NearDocument.At(issue.Source, url.Span, url.Value, near);
    }
}
