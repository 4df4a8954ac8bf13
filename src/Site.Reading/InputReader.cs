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
    public static ReadResult Read(string inputFolder, ReadOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var files = InputFolder.Walk(inputFolder, diagnostics);
        var content = Directory.Exists(inputFolder) ? ReadContent(files, options, diagnostics) : null;
        return new ReadResult(
            content,
            [.. diagnostics.ToImmutable().Order()],
            files.ToDictionary(file => file.Path, file => file.DiskPath));
    }

    private static SiteContent? ReadContent(ImmutableArray<SourceFile> files, ReadOptions options, DiagnosticBag diagnostics)
    {
        if (ReadSettings(files, options.Address, diagnostics) is not { } settings)
        {
            return null;
        }

        var data = ReadData(files, diagnostics);
        var layout = InputLayout.Sort(files, settings.Sections, diagnostics);
        var assets = Each(layout.Assets, options.Parallelism, AssetReader.Read, diagnostics);
        var reader = new DocumentReader(settings, new AssetCatalogue(assets));
        var documents = Each(
            layout.Documents, options.Parallelism, (file, told) => reader.Read(file, FileBytes.Read(file.File, told), told), diagnostics);
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

/// <param name="Content">Null only when the settings could not be read at all.</param>
/// <param name="Diagnostics">In the order of the report.</param>
/// <param name="DiskPaths">Where each file that a diagnostic may name lies on the disk.</param>
public sealed record ReadResult(
    SiteContent? Content, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyDictionary<SourcePath, string> DiskPaths);
