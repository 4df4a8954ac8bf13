using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Site.Model.Bulletins;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Releasing;

/// <summary>
/// The copies of an issue that is handed out, to be written: each item's text as it is in the input, by section and in order, the plans with tasks that are
/// due, the documents that ask for opinions or tell what came of them, and the list that says what stands where (<see cref="ReleaseFields"/>).
/// </summary>
/// <param name="Files">By their names in the issue's folder.</param>
public sealed record IssueRelease(ImmutableArray<(string Name, byte[] Bytes)> Files)
{
    private const string PlansFolder = "nhiem-vu";
    private const string ConsultationsFolder = "lay-y-kien";

    /// <param name="inside">The issue in the internal edition.</param>
    /// <param name="outside">The same in the public edition; null when it is not there.</param>
    /// <param name="read">The bytes of a file of the input.</param>
    /// <param name="days">The file of commemorative days; null when there is none.</param>
    public static IssueRelease Of(ComposedBulletin inside, ComposedBulletin? outside, Func<SourcePath, byte[]> read, byte[]? days)
    {
        var files = ImmutableArray.CreateBuilder<(string, byte[])>();
        var copies = new Dictionary<SourcePath, string>();
        var list = new StringBuilder();
        list.Append("# Bản chép của số đã phát hành, do chương trình ghi: số này được dựng từ đây. Đừng sửa, đừng xóa.\n");
        var sections = inside.Sections.Concat(outside?.Sections ?? []).DistinctBy(section => section.Id, StringComparer.Ordinal).ToList();
        list.Append(sections.Count > 0 ? $"{ReleaseFields.Sections.Key}:\n" : string.Empty);
        for (var at = 0; at < sections.Count; at++)
        {
            var section = sections[at];
            var items = Items(section.Id);
            list.Append(CultureInfo.InvariantCulture, $"  - {ReleasedSectionFields.Id.Key}: {Skeleton.Quote(section.Id)}\n");
            list.Append(CultureInfo.InvariantCulture, $"    {ReleasedSectionFields.Title.Key}: {Skeleton.Quote(section.Title)}\n");
            if (items.Count == 0)
            {
                continue;
            }

            list.Append(CultureInfo.InvariantCulture, $"    {ReleasedSectionFields.Form.Key}: {(items[0].Item.Form == ItemForm.Whole ? "toan_van" : "tom_tat")}\n");
            list.Append(CultureInfo.InvariantCulture, $"    {ReleasedSectionFields.Items.Key}:\n");
            var folder = Numbered(at + 1, section.Id);
            for (var place = 0; place < items.Count; place++)
            {
                var (item, publicOnly) = items[place];
                Entry("      ", $"{folder}/{Numbered(place + 1, NameOf(item.Document.Source))}.md", item.Document.Source, publicOnly);
            }
        }

        Beside(ReleaseFields.Plans, PlansFolder, inside.Tasks.Concat(outside?.Tasks ?? []).Select(task => task.Plan.Source));
        Beside(ReleaseFields.Consultations, ConsultationsFolder, inside.Consultations.Concat(outside?.Consultations ?? []).Select(asked => asked.Document.Source));

        if (days is not null)
        {
            files.Add((ReleasedIssue.DaysFile, days));
        }

        files.Add((ReleasedIssue.List, Encoding.UTF8.GetBytes(list.ToString())));
        return new IssueRelease(files.ToImmutable());

        List<(ComposedItem Item, bool PublicOnly)> Items(string section)
        {
            var all = In(inside, section).Select(item => (item, false)).ToList();
            var known = all.Select(pair => pair.item.Document.Source).ToHashSet();
            all.AddRange(In(outside, section).Where(item => !known.Contains(item.Document.Source)).Select(item => (item, true)));
            return all;
        }

        void Beside(Field key, string folder, IEnumerable<SourcePath> documents)
        {
            var sources = documents.Distinct().ToList();
            list.Append(sources.Count > 0 ? $"{key.Key}:\n" : string.Empty);
            for (var at = 0; at < sources.Count; at++)
            {
                Entry("  ", $"{folder}/{Numbered(at + 1, NameOf(sources[at]))}.md", sources[at], publicOnly: false);
            }
        }

        void Entry(string indent, string name, SourcePath source, bool publicOnly)
        {
            // A document may be an item and have tasks, or ask for opinions, too: one copy is enough.
            if (copies.TryAdd(source, name))
            {
                files.Add((name, read(source)));
            }

            list.Append(indent).Append("- { ").Append(ReleasedItemFields.Copy.Key).Append(": ").Append(Skeleton.Quote(copies[source])).Append(", ")
                .Append(ReleasedItemFields.Original.Key).Append(": ").Append(Skeleton.Quote(source.InsideRoom))
                .Append(publicOnly ? $", {ReleasedItemFields.IsPublicOnly.Key}: true" : string.Empty).Append(" }\n");
        }
    }

    private static IEnumerable<ComposedItem> In(ComposedBulletin? bulletin, string section) =>
        bulletin?.Sections.Where(one => one.Id == section).SelectMany(one => one.Items) ?? [];

    private static string Numbered(int number, string name) => string.Create(CultureInfo.InvariantCulture, $"{number:00}-{name}");

    /// <summary>The article's own name; that of its folder where the file is only its index.</summary>
    private static string NameOf(SourcePath source)
    {
        var name = Path.GetFileNameWithoutExtension(source.FileName);
        return VietnameseText.Slug(name == "index" ? source.Folder.FileName : name);
    }
}
