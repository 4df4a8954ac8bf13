using System.Collections.Immutable;
using Site.Model.Calendar;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;
using Site.Reading.Schema;
using Site.Reading.Schema.Declarations;
using Site.Reading.Schema.Yaml;
using Site.Reading.Settings;

namespace Site.Reading.Releases;

/// <summary>The copies of one issue that is handed out: its list read, its texts still to be read.</summary>
/// <param name="Folder">As <see cref="ReleasedIssue.FolderOf"/> has it.</param>
internal sealed record ReleaseFolder(
    SourcePath Folder, ImmutableArray<ReleaseFolder.Part> Parts, ImmutableArray<ReleaseFolder.Entry> Plans, ImmutableArray<CommemorativeDay> Days)
{
    public ImmutableArray<Entry> Consultations { get; init; } = [];

    public SourcePath List => SourcePath.Parse($"{Folder}/{ReleasedIssue.List}");

    /// <summary>The copies, each to be read as if it lay where its article lies: that is what its links and pictures are written for.</summary>
    public IEnumerable<Entry> Entries => Parts.SelectMany(part => part.Entries).Concat(Plans).Concat(Consultations);

    /// <param name="files">All files of copies.</param>
    public static ImmutableArray<ReleaseFolder> Read(ImmutableArray<SourceFile> files, ImmutableArray<Section> sections, DiagnosticBag diagnostics)
    {
        if (files.IsEmpty)
        {
            return [];
        }

        var byPath = files.ToDictionary(file => file.Path);
        return
        [
            .. from file in files
               where file.Path.FileName == ReleasedIssue.List
               let bytes = FileBytes.Read(file, diagnostics)
               where bytes is not null
               let folder = ReadList(file.Path, bytes, byPath, sections, diagnostics)
               where folder is not null
               select folder,
        ];
    }

    private static ReleaseFolder? ReadList(
        SourcePath list, byte[] bytes, Dictionary<SourcePath, SourceFile> files, ImmutableArray<Section> sections, DiagnosticBag diagnostics)
    {
        if (YamlFile.ReadKeys(ReleaseFields.Schema, list, bytes, diagnostics) is not { } values)
        {
            return null;
        }

        var days = files.GetValueOrDefault(SourcePath.Parse($"{list.Folder}/{ReleasedIssue.DaysFile}")) is { } file && FileBytes.Read(file, diagnostics) is { } written
            ? DataReader.ReadDays(written, new DiagnosticBag())
            : [];
        return new ReleaseFolder(
            list.Folder,
            [
                .. from section in values.List(ReleaseFields.Sections)
                   let id = section.Get(ReleasedSectionFields.Id)
                   where id is not null
                   select new Part(
                       id, section.Get(ReleasedSectionFields.Title) ?? id, section.Value(ReleasedSectionFields.Form) ?? ItemForm.Whole, Entries(section.List(ReleasedSectionFields.Items))),
            ],
            Entries(values.List(ReleaseFields.Plans)),
            days)
        {
            Consultations = Entries(values.List(ReleaseFields.Consultations)),
        };

        ImmutableArray<Entry> Entries(ImmutableArray<FieldValues> items) => [.. items.Select(One).OfType<Entry>()];

        Entry? One(FieldValues item)
        {
            if (item.Get(ReleasedItemFields.Copy) is not { } name || item.Get(ReleasedItemFields.Original) is not { } original)
            {
                return null;
            }

            var copy = SourcePath.Parse($"{list.Folder}/{name}");
            var article = SourcePath.InInput(original);
            if (!files.TryGetValue(copy, out var file))
            {
                diagnostics.Add(BulletinFaults.CopyGone.At(list, item.SpanOf(ReleasedItemFields.Copy), copy));
                return null;
            }

            if (InputLayout.KindOf(article, sections) is not { } kind)
            {
                diagnostics.Add(BulletinFaults.CopyOfNoSection.At(list, item.SpanOf(ReleasedItemFields.Original), article));
                return null;
            }

            return new Entry(copy, (file with { Path = article }, kind), item.Value(ReleasedItemFields.IsPublicOnly) ?? false);
        }
    }

    /// <param name="read">The copies, by where they are.</param>
    public ReleasedIssue Join(IReadOnlyDictionary<SourcePath, Document> read)
    {
        return new ReleasedIssue(
            List,
            [.. Parts.Select(part => new ReleasedSection(part.Id, part.Title, part.Form, [.. part.Entries.Select(Item)]))],
            [.. Plans.Select(Item)],
            Days)
        {
            Consultations = [.. Consultations.Select(Item)],
        };

        ReleasedItem Item(Entry entry) => new(read[entry.Copy], entry.Copy) { IsPublicOnly = entry.IsPublicOnly };
    }

    internal sealed record Part(string Id, string Title, ItemForm Form, ImmutableArray<Entry> Entries);

    /// <param name="Read">The copy under its article's path, and what the article is.</param>
    internal sealed record Entry(SourcePath Copy, (SourceFile File, DocumentKind Kind) Read, bool IsPublicOnly);
}
