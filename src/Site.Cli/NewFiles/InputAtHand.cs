using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Reading;
using Site.Reading.Discovery;
using Site.Reading.Settings;

namespace Site.Cli.NewFiles;

/// <summary>The parts of the input folder that a new file depends on. No document is read: their paths are enough.</summary>
public sealed class InputAtHand
{
    private readonly OpenedInput _opened;
    private readonly FrozenSet<UrlPath> _urls;

    private InputAtHand(string folder, OpenedInput opened, SiteSettings settings)
    {
        Folder = folder;
        Settings = settings;
        _opened = opened;
        _urls = InputLayout.Sort(opened.Files, settings.Sections, new DiagnosticBag()).Documents.Select(document => document.File.PageUrl)
            .Concat(settings.Sections.Select(section => section.Url))
            .Concat(ReservedFolders.Names.Select(name => UrlPath.Page(name)))
            .ToFrozenSet();
    }

    /// <summary>The folder as it was given: <c>input</c>.</summary>
    public string Folder { get; }

    public SiteSettings Settings { get; }

    /// <summary>What was told of the folder and the settings.</summary>
    public ImmutableArray<Diagnostic> Told => _opened.Diagnostics;

    /// <summary>The settings; or null and the reason.</summary>
    public static (InputAtHand? Input, ImmutableArray<Diagnostic> Why) Open(string folder)
    {
        var opened = InputReader.Open(folder, new ReadOptions());
        return opened.Settings is { } settings ? (new InputAtHand(folder, opened, settings), []) : (null, opened.Diagnostics);
    }

    /// <summary>The units in the editor's order, and the diagnostics about the list.</summary>
    public (ImmutableArray<PartyUnit> Units, ImmutableArray<Diagnostic> Told) Units()
    {
        var told = new DiagnosticBag();
        var file = _opened.Files.FirstOrDefault(file => file.Path == SiteData.UnitsFile);
        var units = file is not null && FileBytes.Read(file, told) is { } bytes ? DataReader.ReadUnits(bytes, Settings.UnitKinds, told) : [];
        return (units, told.ToImmutable());
    }

    /// <summary>The list in the editor's order, as far as it can be read.</summary>
    public ImmutableArray<Category> Categories()
    {
        var file = _opened.Files.FirstOrDefault(file => file.Path == SiteData.CategoriesFile);
        return file is not null && FileBytes.Read(file, new DiagnosticBag()) is { } bytes ? DataReader.ReadCategories(bytes, new DiagnosticBag()) : [];
    }

    public ImmutableArray<Bulletin> Issues() => [.. InputReader.Read(_opened).Content!.Documents.OfType<Bulletin>()];

    /// <summary>Whether a document with this path (<c>tin-tuc/2026/ra-mat.md</c>) would have an address that is in use, or overwrite a file.</summary>
    public bool Has(string insideInput) =>
        _urls.Contains(UrlPath.OfDocument(insideInput)) || Path.Exists(OnDisk(insideInput));

    public string OnDisk(string insideInput) => Path.Combine(Folder, insideInput.Replace('/', Path.DirectorySeparatorChar));
}
