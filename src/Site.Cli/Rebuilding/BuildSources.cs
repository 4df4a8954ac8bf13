using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Reading;
using Site.Reading.Discovery;
using Site.Rendering.Themes;

namespace Site.Cli.Rebuilding;

/// <summary>
/// Everything that decides a site but the time: the program, what was asked for, the themes, and every file of the content: texts by their bytes, pictures and
/// attachments by size and time. Two builds of the same sources at the same time write the same bytes.
/// </summary>
public sealed class BuildSources
{
    /// <summary>
    /// Within this time after its last change a file may change again without looking different (FAT counts two seconds). A picture that is so new counts by its bytes, and at
    /// the next build by size and time: that build makes the same site once more.
    /// </summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(3);

    private readonly BuildRequest _request;
    private readonly ImmutableArray<SourceFile> _files;
    private readonly ImmutableArray<Diagnostic> _told;
    private readonly UInt128? _themes;

    private BuildSources(BuildRequest request, ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> told, (string? Browser, Diagnostic? Told) printing, DateTimeOffset started)
    {
        _request = request;
        _files = files;
        _told = told;
        _themes = ThemesIn(request.ThemesFolder);
        Print = _themes is { } themes ? PrintOf(request, files, told, themes, printing, started.UtcDateTime - Settling) : null;
        Places = new SourcePlaces(files.ToDictionary(file => file.Path, file => file.DiskPath), request.ThemesFolder);
    }

    /// <summary>Null when something could not be read: then no two builds are known to be the same.</summary>
    public UInt128? Print { get; }

    public SourcePlaces Places { get; }

    public int Count => _files.Length;

    /// <param name="printing">The browser that prints bulletins, and what is told of it.</param>
    /// <param name="started">A time before any file is looked at, by the clock.</param>
    public static BuildSources LookAt(BuildRequest request, (string? Browser, Diagnostic? Told) printing, DateTimeOffset started)
    {
        var told = new DiagnosticBag();
        var files = InputFolder.Walk(request.InputFolder, told);
        return new BuildSources(request, files, told.ToImmutable(), printing, started);
    }

    /// <summary>The files as they were seen, so that the site is made of what was looked at.</summary>
    public InputMemory Remembered() => new(_files, _told);

    /// <summary>After a build: whether every file still looks as it did when its bytes were looked at.</summary>
    public bool AreStillSo()
    {
        var told = new DiagnosticBag();
        return InputFolder.Walk(_request.InputFolder, told).SequenceEqual(_files) && told.ToImmutable().SequenceEqual(_told) && ThemesIn(_request.ThemesFolder) == _themes;
    }

    private static UInt128? PrintOf(
        BuildRequest request, ImmutableArray<SourceFile> files, ImmutableArray<Diagnostic> told, UInt128 themes, (string? Browser, Diagnostic? Told) printing, DateTime settled)
    {
        var prints = new Prints();
        AddProgram(prints);
        prints.Add(Path.GetFullPath(request.InputFolder)).Add(Path.GetFullPath(request.ThemesFolder)).Add(request.ThemeName).Add(request.Address?.ToString()).Add(request.Edition.ToString())
            .Add(request.IncludeDrafts ? 1 : 0).Add(request.Issue?.ToString()).Add(request.ReadsProof ? 1 : 0).Add(request.Paper?.ToString()).Add(request.Depth.ToString()).Add(printing.Browser).Add(printing.Told?.Code).Add(themes);
        foreach (var one in told)
        {
            prints.Add(one.Code).Add(one.Message);
        }

        try
        {
            var each = new UInt128[files.Length];
            InParallel.Loop(files.Length, request.Parallelism, CancellationToken.None, () => files, (index, all) =>
            {
                each[index] = PrintOf(all[index], settled);
                return true;
            });
            for (var index = 0; index < files.Length; index++)
            {
                prints.Add(files[index].DiskPath).Add(files[index].Bytes).Add(each[index]);
            }

            return prints.Whole;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return null;
        }
    }

    /// <summary>The program's own files and what runs them: a program that was built or installed anew may make another site.</summary>
    private static void AddProgram(Prints prints)
    {
        prints.Add(RuntimeInformation.FrameworkDescription).Add(Invocation.Current.Command);
        foreach (var file in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").Append(new FileInfo(Environment.ProcessPath ?? string.Empty)).Where(file => file.Exists).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            prints.Add(file.FullName).Add(file.Length).Add(file.LastWriteTimeUtc.Ticks);
        }
    }

    /// <summary>All themes on the disk, for only the settings say which is meant. One that is not there may come with the program.</summary>
    private static UInt128? ThemesIn(string folder)
    {
        try
        {
            var prints = new Prints();
            var told = new DiagnosticBag();
            string[] themes = Directory.Exists(folder) ? Directory.GetDirectories(folder) : [];
            foreach (var name in themes.Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal))
            {
                if (File.Exists(Path.Combine(folder, name, ThemeFolder.DescriptionName)) && ThemeFolder.Find(folder, name, told) is { } theme)
                {
                    foreach (var path in theme.Paths)
                    {
                        prints.Add(name).Add(path).Add(theme.Find(path)!.Value.Bytes.Span);
                    }
                }
            }

            return told.ToImmutable().IsEmpty ? prints.Whole : null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return null;
        }
    }

    private static UInt128 PrintOf(SourceFile file, DateTime settled)
    {
        // A pipe has no length and would keep the program waiting; what is too large for a text is not read as one.
        if (file.Bytes == 0 || (file.Written < settled && (!FileTypes.IsText(file.Path.Extension) || file.Bytes > FileBytes.Maximum)))
        {
            return (UInt128)file.Written.Ticks;
        }

        using var stream = new FileStream(file.DiskPath, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        return Prints.Of(stream);
    }
}
