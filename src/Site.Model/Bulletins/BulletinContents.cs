using System.Collections.Immutable;

namespace Site.Model.Bulletins;

/// <summary>Where a part of the issue is told of on the first page: a line of its contents.</summary>
/// <param name="Anchor">Of the part, one of <see cref="BulletinAnchors"/>.</param>
/// <param name="Minutes">To read it aloud; null where there is nothing to read.</param>
/// <param name="Items">Of a section.</param>
public sealed record ContentsEntry(string Title, string Anchor, int? Minutes, ImmutableArray<ContentsEntry> Items);

/// <summary>One of the few items that the first page shows off.</summary>
/// <param name="Section">The title of its section.</param>
public sealed record Headline(string Section, ComposedItem Item, string Anchor);

/// <summary>What the first page says of the pages behind it.</summary>
internal static class BulletinContents
{
    private const int MostHeadlines = 3;

    /// <summary>Every part in printed order, a section with its items.</summary>
    public static ImmutableArray<ContentsEntry> Of(ComposedBulletin bulletin)
    {
        var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
        for (var i = 0; i < bulletin.Sections.Length; i++)
        {
            var section = bulletin.Sections[i];
            entries.Add(new ContentsEntry(
                section.Title,
                BulletinAnchors.Section(i + 1),
                section.Items.Length == 0 ? null : section.Items.Sum(item => item.Minutes),
                [.. section.Items.Select((item, index) => new ContentsEntry(item.Document.Title, BulletinAnchors.Item(i + 1, index + 1), item.Minutes, []))]));
        }

        Part(bulletin.Tasks.Length > 0, bulletin.Titles.Tasks, BulletinAnchors.Tasks);
        Part(bulletin.Consultations.Length > 0, bulletin.Titles.Consultations, BulletinAnchors.Consultations);
        Part(bulletin.Days.Length > 0, bulletin.Titles.Days, BulletinAnchors.Days);
        Part(bulletin.Questions.Length > 0, bulletin.Titles.Questions, BulletinAnchors.Questions);
        Part(bulletin.AttendeeNote is not null, bulletin.Titles.Attendees, BulletinAnchors.Attendees);
        return entries.ToImmutable();

        void Part(bool stands, string title, string anchor)
        {
            if (stands)
            {
                entries.Add(new ContentsEntry(title, anchor, null, []));
            }
        }
    }

    /// <summary>The first item of each section, so that the first page shows how wide the issue is; of fewer sections, their next items too.</summary>
    public static ImmutableArray<Headline> Headlines(ComposedBulletin bulletin)
    {
        var items = bulletin.Sections.SelectMany((section, number) => section.Items.Select((item, index) => (
            Place: (Section: number, Index: index), Headline: new Headline(section.Title, item, BulletinAnchors.Item(number + 1, index + 1)))));
        return [.. items.Where(item => !item.Headline.Item.Document.IsWithdrawn).OrderBy(item => item.Place.Index).Take(MostHeadlines).OrderBy(item => item.Place).Select(item => item.Headline)];
    }
}
