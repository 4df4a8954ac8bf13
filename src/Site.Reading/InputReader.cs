using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.FrontMatter;
using Site.Reading.Releases;
using Site.Reading.Settings;

namespace Site.Reading;

/// <summary>Reads all of <c>input/</c>: finds the files, reads the settings, the data and the documents.</summary>
public static class InputReader
{
    /// <summary>
    /// Finds the files and reads the settings, which name the theme: the caller can load it while the rest is read.
    /// </summary>
    /// <param name="memory">The memory of the same folder, so that only changed files are read.</param>
    public static OpenedInput Open(string inputFolder, ReadOptions options, InputMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        memory ??= new InputMemory();
        var files = memory.Walk(inputFolder, diagnostics);
        var settings = Directory.Exists(inputFolder) ? ReadSettings(files, options, memory, diagnostics) : null;
        return new OpenedInput(settings, files, options, memory, diagnostics.ToImmutable());
    }

    /// <param name="headway">Is told how many documents are read, and how many there are; by many threads.</param>
    public static ReadResult Read(OpenedInput input, Action<int, int>? headway = null)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(input.Diagnostics);
        var content = input.Settings is { } settings ? ReadContent(input, settings, headway, diagnostics) : null;
        return new ReadResult(
            content,
            [.. diagnostics.ToImmutable().Order()],
            input.Memory.DiskPaths(input.Files));
    }

    private static SiteContent ReadContent(OpenedInput input, SiteSettings settings, Action<int, int>? headway, DiagnosticBag diagnostics)
    {
        var layout = input.Memory.Layout(input.Files, settings, diagnostics);
        var assets = input.Options.Depth == ReadingDepth.Heads ? [] : Values(input.Memory.Assets(layout.Assets, input.Options.Parallelism), diagnostics);
        var catalogue = input.Memory.Catalogue(assets);
        if (input.Options.Depth != ReadingDepth.Heads)
        {
            var pictured = input.Memory.Pictured(settings, catalogue, told => WithPictures(settings, catalogue, told));
            diagnostics.AddRange(pictured.Told);
            settings = pictured.Value;
        }

        var (data, royalties) = ReadData(input, settings, catalogue, diagnostics);
        var releases = ReleaseFolder.Read(layout.Released, settings.Sections, diagnostics);
        var read = input.Memory.Documents(
            [.. layout.Documents, .. releases.SelectMany(release => release.Entries).Select(entry => entry.Read)], DocumentTerms.Of(settings) with { HeadsOnly = input.Options.Depth != ReadingDepth.Whole }, catalogue, input.Options.Texts, input.Options.Parallelism, headway);
        var documents = Values(read[..layout.Documents.Length], diagnostics);
        return new SiteContent(settings, data, ReleasedTexts.Join(documents, releases, [.. read[layout.Documents.Length..].Select(copy => (copy.Value, copy.Told))], diagnostics), assets)
        {
            Royalties = royalties,
        };
    }

    private static SiteSettings? ReadSettings(ImmutableArray<SourceFile> files, ReadOptions options, InputMemory memory, DiagnosticBag diagnostics)
    {
        if (Find(files, SiteSettings.File) is not { } file)
        {
            diagnostics.Add(FileFaults.SettingsMissing.Alone(SiteSettings.File));
            return null;
        }

        if (FileBytes.Read(file, diagnostics) is not { } bytes)
        {
            return null;
        }

        var read = memory.Whole(SiteSettings.File, bytes, (options.Address, options.Paper), told =>
        {
            var settings = SettingsReader.Read(bytes, options.Address, told);
            if (settings?.WrittenFor is not null)
            {
                SampleWords.Tell(SiteSettings.File, bytes, told);
            }

            return settings is not null && options.Paper is { } paper ? settings with { Bulletin = settings.Bulletin with { Paper = paper } } : settings;
        });
        diagnostics.AddRange(read.Told);
        return read.Value;
    }

    private static SiteSettings WithPictures(SiteSettings settings, AssetCatalogue assets, DiagnosticBag diagnostics)
    {
        var references = new AssetReferences(SiteSettings.File, assets, diagnostics);
        return settings with
        {
            // The strip's words say it all: its picture needs no description.
            Campaigns = [.. settings.Campaigns.Select(campaign => campaign.PictureFile is { } file && references.Picture(file) is { } asset
                ? campaign with { Picture = new Illustration(asset, Alt: string.Empty, Caption: null, Credit: null) }
                : campaign)],
        };
    }

    private static (SiteData Data, ImmutableArray<RoyaltyEntry> Royalties) ReadData(OpenedInput input, SiteSettings settings, AssetCatalogue assets, DiagnosticBag diagnostics)
    {
        var partly = ImmutableArray.CreateBuilder<SourcePath>();
        ImmutableArray<T> List<T>(SourcePath path, Func<byte[], DiagnosticBag, ImmutableArray<T>> read)
        {
            if (Find(input.Files, path) is not { } file)
            {
                return [];
            }

            if (FileBytes.Read(file, diagnostics) is not { } bytes)
            {
                partly.Add(path);
                return [];
            }

            var list = input.Memory.Whole(path, bytes, (settings, assets), told =>
            {
                var entries = read(bytes, told);
                if (settings.WrittenFor is not null)
                {
                    SampleWords.Tell(path, bytes, told);
                }

                return entries;
            });
            if (list.Told.Any(told => told.Severity == Severity.Error))
            {
                partly.Add(path);
            }

            diagnostics.AddRange(list.Told);
            return list.Value;
        }

        var royalties = List(RoyaltyEntry.Source, static (bytes, told) => DataReader.ReadRoyalties(bytes, told));
        var data = new SiteData(
            List(SiteData.UnitsFile, (bytes, told) => DataReader.ReadUnits(bytes, settings.IsWhole ? settings.UnitKinds : null, told)),
            List(SiteData.CategoriesFile, static (bytes, told) => DataReader.ReadCategories(bytes, told)),
            List(SiteData.DaysFile, static (bytes, told) => DataReader.ReadDays(bytes, told)))
        {
            Register = List(RegisterEntry.Source, (bytes, told) => RegisterReader.Read(bytes, assets, told)),
            Words = List(SiteData.WordsFile, static (bytes, told) => DataReader.ReadWords(bytes, told)),
            PartlyRead = partly.ToImmutable(),
        };
        return (input.Memory.Data(data), royalties);
    }

    private static SourceFile? Find(ImmutableArray<SourceFile> files, SourcePath path) => files.FirstOrDefault(file => file.Path == path);

    private static ImmutableArray<T> Values<T>(ImmutableArray<Read<T>> read, DiagnosticBag diagnostics)
    {
        foreach (var one in read)
        {
            diagnostics.AddRange(one.Told);
        }

        return [.. read.Select(one => one.Value)];
    }
}

/// <param name="Address">Where the site will be served, instead of what the settings say.</param>
/// <param name="Parallelism">How many files to read at a time, -1 for as many as the machine can; the result does not depend on it.</param>
/// <param name="Paper">On which the bulletin is printed, instead of what the settings say.</param>
public sealed record ReadOptions(SiteAddress? Address = null, int Parallelism = -1, PaperKind? Paper = null)
{
    /// <summary>Where the bodies of documents are kept.</summary>
    public ITextStore Texts { get; init; } = TextsInMemory.Only;

    /// <summary>How much of each document is read.</summary>
    public ReadingDepth Depth { get; init; }
}

/// <summary>How much of a document is read. Of one that is not read whole, what is told is not complete.</summary>
public enum ReadingDepth
{
    Whole,

    /// <summary>What stands before its text, and the pictures that it names there.</summary>
    HeadsAndPictures,

    /// <summary>What stands before its text, and no picture.</summary>
    Heads,
}

/// <summary>An input folder whose settings are known and whose documents are yet to be read.</summary>
/// <param name="Settings">Null when they could not be read at all.</param>
public sealed record OpenedInput(
    SiteSettings? Settings, ImmutableArray<SourceFile> Files, ReadOptions Options, InputMemory Memory, ImmutableArray<Diagnostic> Diagnostics);

/// <param name="Content">Null only when the settings could not be read at all.</param>
/// <param name="Diagnostics">The diagnostics in the order of the report.</param>
/// <param name="DiskPaths">The path on the disk of each file that a diagnostic may name.</param>
public sealed record ReadResult(
    SiteContent? Content, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<SourcePath, string> DiskPaths);
