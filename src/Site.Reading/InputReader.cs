using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading.Discovery;
using Site.Reading.Documents;
using Site.Reading.Settings;

namespace Site.Reading;

/// <summary>Reads all of <c>input/</c>: what is there, by what settings, which files it uses, what it says.</summary>
public static class InputReader
{
    /// <summary>
    /// Finds the files and reads the settings, which name the theme: whoever needs it may load it while the rest is read.
    /// </summary>
    public static OpenedInput Open(string inputFolder, ReadOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var files = InputFolder.Walk(inputFolder, diagnostics);
        var settings = Directory.Exists(inputFolder) ? ReadSettings(files, options.Address, diagnostics) : null;
        return new OpenedInput(settings, files, options.Parallelism, diagnostics.ToImmutable());
    }

    public static ReadResult Read(OpenedInput input)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(input.Diagnostics);
        var content = input.Settings is { } settings ? ReadContent(input, settings, diagnostics) : null;
        return new ReadResult(
            content,
            [.. diagnostics.ToImmutable().Order()],
            input.Files.ToDictionary(file => file.Path, file => file.DiskPath));
    }

    private static SiteContent ReadContent(OpenedInput input, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var data = ReadData(input.Files, diagnostics);
        var layout = InputLayout.Sort(input.Files, settings.Sections, diagnostics);
        var assets = Each(layout.Assets, input.Parallelism, AssetReader.Read, diagnostics);
        var reader = new DocumentReader(settings, new AssetCatalogue(assets), new SharedNames());
        var documents = Each(
            layout.Documents, input.Parallelism, (file, told) => reader.Read(file, FileBytes.Read(file.File, told), told), diagnostics);
        return new SiteContent(settings, data, documents, assets);
    }

    private static SiteSettings? ReadSettings(ImmutableArray<SourceFile> files, SiteAddress? address, DiagnosticBag diagnostics)
    {
        if (Find(files, SettingsReader.File) is not { } file)
        {
            diagnostics.Add(FileFaults.SettingsMissing.Alone(SettingsReader.File));
            return null;
        }

        return FileBytes.Read(file, diagnostics) is { } bytes ? SettingsReader.Read(bytes, address, diagnostics) : null;
    }

    private static SiteData ReadData(ImmutableArray<SourceFile> files, DiagnosticBag diagnostics)
    {
        byte[]? Bytes(SourcePath path) => Find(files, path) is { } file ? FileBytes.Read(file, diagnostics) : null;
        return new SiteData(
            Bytes(SiteData.UnitsFile) is { } units ? DataReader.ReadUnits(units, diagnostics) : [],
            Bytes(SiteData.CategoriesFile) is { } categories ? DataReader.ReadCategories(categories, diagnostics) : [],
            Bytes(SiteData.DaysFile) is { } days ? DataReader.ReadDays(days, diagnostics) : []);
    }

    private static SourceFile? Find(ImmutableArray<SourceFile> files, SourcePath path) => files.FirstOrDefault(file => file.Path == path);

    /// <summary>Reads every file by itself, several at a time. The results are in the files' order, whoever finished first.</summary>
    private static ImmutableArray<T> Each<TFile, T>(
        ImmutableArray<TFile> files, int parallelism, Func<TFile, DiagnosticBag, T> read, DiagnosticBag diagnostics)
    {
        var results = new T[files.Length];
        var told = new ImmutableArray<Diagnostic>[files.Length];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, index =>
        {
            var bag = new DiagnosticBag();
            results[index] = read(files[index], bag);
            told[index] = bag.ToImmutable();
        });
        foreach (var some in told)
        {
            diagnostics.AddRange(some);
        }

        return ImmutableArray.Create(results);
    }
}

/// <param name="Address">Where the site will be served, instead of what the settings say.</param>
/// <param name="Parallelism">How many files to read at a time, -1 for as many as the machine can; the result is the same.</param>
public sealed record ReadOptions(SiteAddress? Address = null, int Parallelism = -1);

/// <summary>An input folder whose settings are known and whose documents are yet to be read.</summary>
/// <param name="Settings">Null when they could not be read at all.</param>
public sealed record OpenedInput(
    SiteSettings? Settings, ImmutableArray<SourceFile> Files, int Parallelism, ImmutableArray<Diagnostic> Diagnostics);

/// <param name="Content">Null only when the settings could not be read at all.</param>
/// <param name="Diagnostics">In the order of the report.</param>
/// <param name="DiskPaths">Where each file that a diagnostic may name lies on the disk.</param>
public sealed record ReadResult(
    SiteContent? Content, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<SourcePath, string> DiskPaths);
