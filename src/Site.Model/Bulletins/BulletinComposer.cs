using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Documents.Questions;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Vietnamese;

namespace Site.Model.Bulletins;

/// <summary>
/// Composes one issue from the documents of an edition. It skips what an issue names wrongly; <see cref="BulletinCheck"/> tells that.
/// </summary>
public static class BulletinComposer
{
    private const int FewestQuestions = 2;
    private const int MostQuestions = 5;
    private const int LongestNamed = 3;

    public static (ComposedBulletin Bulletin, ImmutableArray<Diagnostic> Diagnostics) Compose(SiteGraph graph, Bulletin issue)
    {
        var (bulletin, told) = Compose(graph, issue, [.. graph.Of<PlanSummary>()]);
        return (bulletin, told);
    }

    private static ComposedIssue Compose(SiteGraph graph, Bulletin issue, ImmutableArray<PlanSummary> plans)
    {
        if (issue is { ReleasedOn: { } day, Released: { } released })
        {
            return new ComposedIssue(Released(graph, issue, released, day), []);
        }

        var told = new DiagnosticBag();
        var sections = IssueSection.Of(graph.Settings.Bulletin.Sections, issue);
        var entries = Gather(graph, issue, sections, told).ToLookup(entry => entry.Section, StringComparer.Ordinal);
        ImmutableArray<ComposedSection> composed =
        [
            .. from section in sections
               where section.Edit is not { Hidden: true }
               let items = Items(graph, section, entries[section.Id])
               where items.Length > 0 || section.Edit?.Note is not null
               select new ComposedSection(section.Id, section.Title, section.Edit?.Note, items),
        ];
        var bulletin = Issue(graph, issue, composed, DueTasks.Of(graph, plans, issue.Month, graph.Today), graph.DaysIn(issue.Month)) with
        {
            Consultations = IssueConsultation.Of(graph, issue),
        };
        if (issue.ReleasedOn is not null)
        {
            return new ComposedIssue(bulletin, []); // Its copies are missing, which has been told.
        }

        Judge(bulletin, graph.Settings.Bulletin.MinutesAllowed, told);
        return new ComposedIssue(bulletin, told.ToImmutable());
    }

    /// <summary>An issue that is handed out: its items from their copies, its tasks those that were due then; its own words, its notes and its questions from its own file.</summary>
    private static ComposedBulletin Released(SiteGraph graph, Bulletin issue, ReleasedIssue released, DateOnly day)
    {
        ImmutableArray<ComposedSection> composed =
        [
            .. from section in released.Sections
               let note = issue.Edits.FirstOrDefault(edit => edit.Id.Value == section.Id)?.Note
               where !section.Items.IsEmpty || note is not null
               select new ComposedSection(
                   section.Id, section.Title, note, [.. section.Items.Select(item => Item(graph, item.Document, section.Form, InclusionReason.Released) with { HasPage = item.HasPage })]),
        ];
        var plans = released.Plans.Select(plan => plan.Document).OfType<PlanSummary>();
        return Issue(graph, issue, composed, DueTasks.Of(graph, plans, issue.Month, day), CommemorativeDay.Of(released.Days, issue.Month.Year, issue.Month.Month)) with
        {
            Consultations = IssueConsultation.Of(released, day),
        };
    }

    private static ComposedBulletin Issue(
        SiteGraph graph, Bulletin issue, ImmutableArray<ComposedSection> sections, ImmutableArray<DueTask> tasks, ImmutableArray<(CommemorativeDay Day, DateOnly On)> days) => new(
        issue,
        BulletinFront.Of(issue, graph.Settings),
        sections,
        tasks,
        days,
        issue.Questions,
        graph.Edition == Edition.Public ? null : issue.AttendeeNote,
        ImprintLine.Of(graph.Settings),
        ReadingAloud.Minutes(Words(issue, sections)))
        {
            Titles = BulletinTitles.Of(graph.Settings.Words),
        };

    /// <summary>Every issue of an edition, the newest month first.</summary>
    /// <param name="former">Those of the same site before a change: what it does not concern is not composed again.</param>
    public static ComposedIssues ComposeAll(SiteGraph graph, ComposedIssues? former = null)
    {
        var issues = graph.Of<Bulletin>().OrderByDescending(issue => issue.Month);
        var plans = new Lazy<ImmutableArray<PlanSummary>>(() => [.. graph.Of<PlanSummary>().Where(DueTasks.HasAny)]);
        return new ComposedIssues(graph, [.. issues.Select(issue => former?.Find(graph, issue) ?? Compose(graph, issue, plans.Value))]);
    }

    /// <summary>Every document of the issue with the one section that it stands in: pins first in their own order, then the others, newest first.</summary>
    private static IEnumerable<Entry> Gather(
        SiteGraph graph, Bulletin issue, ImmutableArray<IssueSection> sections, DiagnosticBag told)
    {
        var pinned = new HashSet<UrlPath>();
        foreach (var section in sections)
        {
            foreach (var pin in section.Edit?.Pins ?? [])
            {
                if (graph.ByUrl.GetValueOrDefault(pin.Value) is { } document && MayPin(issue, document) && pinned.Add(pin.Value))
                {
                    yield return new Entry(section.Id, document, InclusionReason.Pin, null);
                }
            }
        }

        // The sections take documents in the order of the settings, not of printing: moving a section does not change what it takes.
        var rules = graph.Settings.Bulletin.Sections.Select(rule => new SectionMatch(rule)).ToImmutableArray();
        var ids = sections.Select(section => section.Id).ToHashSet(StringComparer.Ordinal);
        var dropped = issue.Edits.SelectMany(edit => edit.Drops).Select(drop => drop.Value).ToHashSet();
        foreach (var document in graph.Arranged.InIssue[issue.Month].Documents)
        {
            if (BulletinPlacement.Of(document) is not { } placement || pinned.Contains(document.Url) || dropped.Contains(document.Url))
            {
                continue;
            }

            var wished = placement.Section is { } wish && ids.Contains(wish.Value) ? wish.Value : null;
            var section = wished ?? rules.FirstOrDefault(rule => rule.Takes(document))?.Id;
            if (section is not null)
            {
                yield return new Entry(section, document, placement.IsWish ? InclusionReason.OwnWish : InclusionReason.Rule, placement.Position);
            }
            else if (placement.IsWish)
            {
                var ofItsKind = sections.RemoveAll(other => other.Rule is { Kinds.Length: > 0 } rule && !rule.Kinds.Contains(document.Kind));
                ImmutableArray<string> names = [.. (ofItsKind.IsEmpty ? sections : ofItsKind).Select(possible => possible.Id).DefaultIfEmpty("…")];
                told.Add(BulletinFaults.NoSectionTakes.In(
                    document.Source, DateWords.Month(issue.Month.Year, issue.Month.Month), issue.Month, names[0], string.Join(", ", names)));
            }
            else if (rules.SelectMany(rule => rule.MissedCategories(document)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } categories)
            {
                told.Add(BulletinFaults.NoCategory.In(document.Source, DateWords.Month(issue.Month.Year, issue.Month.Month), string.Join(", ", categories)));
            }
        }
    }

    /// <summary>Whether an issue may hold a document that it names.</summary>
    public static bool MayPin(Bulletin issue, Document document) =>
        BulletinPlacement.Of(document) is { Excluded: false } && (document.Scope == Scope.Public || issue.Scope == Scope.Internal);

    /// <summary>Pins come first, then the others; the rule fills the places that pins and requested documents leave free.</summary>
    private static ImmutableArray<ComposedItem> Items(SiteGraph graph, IssueSection section, IEnumerable<Entry> entries)
    {
        var byReason = entries.ToLookup(entry => entry.Reason);
        var pins = byReason[InclusionReason.Pin].ToList();
        var room = section.Rule?.Most is { } most ? Math.Max(0, most - pins.Count - byReason[InclusionReason.OwnWish].Count()) : int.MaxValue;
        var others = byReason[InclusionReason.OwnWish].Concat(byReason[InclusionReason.Rule].Take(room))
            .OrderBy(entry => entry.Document, Document.NewestFirst);
        return
        [
            .. from entry in pins.Concat(Places.Arrange(others, entry => entry.Position))
               select Item(graph, entry.Document, section.Form, entry.Reason),
        ];
    }

    private static ComposedItem Item(SiteGraph graph, Document document, ItemForm form, InclusionReason reason) =>
        new(document, form, ReadingAloud.Minutes(ReadingAloud.Words(document, form)), reason) { From = From(graph, document) };

    private static string? From(SiteGraph graph, Document document) =>
        document is PlanSummary plan ? plan.Issuer
        : document is Question question ? graph.NameOf(question.AnsweredBy)
        : graph.UnitsOf(document) is [var unit, ..] ? graph.Data.Units.LastOrDefault(known => known.Id == unit.Id)?.ShortName
        : null;

    private static int Words(Bulletin issue, ImmutableArray<ComposedSection> sections) =>
        issue.Body.Words + sections.Sum(section =>
            (section.Note?.Words ?? 0) + section.Items.Sum(item => ReadingAloud.Words(item.Document, item.Form)));

    private static void Judge(ComposedBulletin bulletin, int minutesAllowed, DiagnosticBag told)
    {
        var issue = bulletin.Issue;
        var items = bulletin.Sections.SelectMany(section => section.Items).ToList();
        if (items.Count == 0)
        {
            told.Add(BulletinFaults.EmptyIssue.In(issue.Source, DateWords.Month(issue.Month.Year, issue.Month.Month), issue.Month));
        }

        // An issue may have no questions by choice; a single one, or very many, is probably an oversight.
        if (bulletin.Questions.Length is not 0 and (< FewestQuestions or > MostQuestions))
        {
            told.Add(BulletinFaults.QuestionCount.In(issue.Source, bulletin.Questions.Length, FewestQuestions, MostQuestions));
        }

        if (bulletin.Minutes > minutesAllowed)
        {
            var longest = items
                .OrderByDescending(item => ReadingAloud.Words(item.Document, item.Form)).ThenBy(item => item.Document.Url)
                .Take(LongestNamed).Select(item => $"\"{item.Document.Title}\" ({Quantity.Count(item.Minutes)} phút)").ToList();
            told.Add(BulletinFaults.TooLong.In(
                issue.Source, bulletin.Minutes, minutesAllowed, longest.Count == 0 ? "lời mở đầu" : string.Join(", ", longest)));
        }
    }

    private sealed record Entry(string Section, Document Document, InclusionReason Reason, int? Position);
}
