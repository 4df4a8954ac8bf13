using System.Collections.Immutable;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;

namespace Site.Tests.Model.Bulletins;

/// <summary>Sections, edits and small sites for the tests of composition.</summary>
internal static class BulletinSamples
{
    /// <summary>An issue that takes what is published in November 2026.</summary>
    public static Bulletin Issue(params SectionEdit[] edits) => Samples.Bulletin("2026-11") with
    {
        CutOff = new DateOnly(2026, 11, 30),
        Edits = [.. edits],
        MonthSpan = new SourceSpan(4, 8, 7),
    };

    /// <summary>Takes everything, unless the test narrows it.</summary>
    public static BulletinSectionRule Rule(string id) => new(id, "Mục " + id, [], [], [], [], null, ItemForm.Whole);

    public static SectionEdit Edit(string id) => SectionEdit.Of(Samples.Id(id));

    public static ImmutableArray<Located<UrlPath>> PathsTo(params string[] paths) =>
        [.. paths.Select((path, index) => Samples.OldPath(path, 10 + index))];

    public static BulletinPlacement Wish(string? section = null, int? position = null, params string[] months) =>
        new(false, [.. months.Select(month => YearMonth.Of(Samples.Day(month + "-01").Day))])
        {
            Section = section is null ? null : Samples.Id(section),
            Position = position,
        };

    public static SiteContent Content(BulletinSectionRule[] rules, params Document[] documents) =>
        Samples.Content(documents) with
        {
            Settings = Samples.Settings with { Bulletin = BulletinSettings.Usual with { Sections = [.. rules] } },
        };

    public static (ComposedBulletin Bulletin, Diagnostic[] Told) Compose(BulletinSectionRule[] rules, Bulletin issue, params Document[] documents) =>
        Compose(Content(rules, [issue, .. documents]), issue);

    public static (ComposedBulletin Bulletin, Diagnostic[] Told) Compose(SiteContent content, Bulletin issue, Edition edition = Edition.Public)
    {
        var graph = Samples.Graph(content, Samples.Policy(edition));
        var (bulletin, told) = BulletinComposer.Compose(graph, (Bulletin)graph.ByUrl[issue.Url]);
        return (bulletin, [.. told]);
    }

    /// <summary><c>mot: a b; hai: c</c></summary>
    public static string Outline(ComposedBulletin bulletin) => string.Join(
        "; ", bulletin.Sections.Select(section => $"{section.Id}: {string.Join(' ', section.Items.Select(item => item.Document.Title))}".TrimEnd()));

    public static Body Words(int count) => Body.Empty with { Words = count };
}
