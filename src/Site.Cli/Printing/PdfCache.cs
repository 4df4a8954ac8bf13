using System.Collections.Immutable;
using System.Security.Cryptography;
using Site.Cli.Publishing;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>
/// Prints kept from build to build. Beside each print lies a list of every file that the browser requested for it, with
/// the file's SHA-256: a print stays valid as long as all these files are the same, without guessing what a page links to.
/// <para>The list does not have the browser's version: to find it takes about as long as to print, and a browser that updates itself would
/// change the bytes of every old issue without a changed word. Remove the folder to print everything again.</para>
/// </summary>
public sealed class PdfCache(string folder, PublishedFiles files)
{
    private const string ListEnding = ".goc";

    // Marks in the list a file that was requested and did not exist.
    private const string Absent = "-";

    /// <summary>To be raised when the same page is printed otherwise, so that earlier prints are made again.</summary>
    private const string FirstLine = "khoi-pdf 4";

    // The line of a print that is too long for its form.
    private const string Overflow = "khong-vua";

    // Before the fonts that slipped in.
    private const string StrayFont = "phong-la ";

    /// <param name="output">As the command line says it.</param>
    public static string FolderBeside(string output) => OutputPlaces.Beside(output, "pdf");

    /// <summary>The place of a job's print; two jobs of one name would only replace each other's.</summary>
    public string PlaceOf(PrintJob job) => Path.Combine(folder, job.File.OutputFile.Replace('/', '+'));

    /// <summary>The kept print, if it is complete and is what would be printed now.</summary>
    public KeptPrint? Find(PrintJob job)
    {
        var print = PlaceOf(job);
        if (!File.Exists(print) || !File.Exists(print + ListEnding))
        {
            return null;
        }

        var fonts = File.ReadAllLines(print + ListEnding).ToLookup(line => line.StartsWith(StrayFont, StringComparison.Ordinal));
        if (fonts[false].Where(line => line != Overflow).ToArray() is not [FirstLine, var own, .. var lines] || own != HashOf(print))
        {
            return null;
        }

        var asked = lines.Select(line => line.Split(' ', 2) is [_, var path] && UrlPath.Parse(path) is { } url && line == LineOf(url) ? url : (UrlPath?)null).ToList();
        return asked.Contains(job.Page) && asked.TrueForAll(url => url is not null)
            ? new KeptPrint([.. asked.OfType<UrlPath>()], [.. fonts[true].Select(line => line[StrayFont.Length..])], fonts[false].Any(line => line == Overflow))
            : null;
    }

    /// <summary>Puts a print into its place. If a run is killed here, a print may lie there without its list: it does not count.</summary>
    public void Keep(PrintJob job, PagePrint print, KeptPrint facts)
    {
        var place = PlaceOf(job);
        File.Delete(place + ListEnding);
        File.WriteAllBytes(place, print.File);
        File.WriteAllLines(place + ListEnding, [FirstLine, HashOf(place), .. facts.Overflows ? [Overflow] : Array.Empty<string>(), .. facts.StrayFonts.Select(font => StrayFont + font), .. facts.Asked.Select(LineOf)]);
    }

    /// <summary>Removes everything that belongs to none of the jobs, and what killed runs left.</summary>
    public void Prune(IEnumerable<PrintJob> jobs)
    {
        var wanted = jobs.Select(PlaceOf).SelectMany(print => new[] { print, print + ListEnding }).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !wanted.Contains(file)).ToArray())
        {
            File.Delete(file);
        }
    }

    private static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private string LineOf(UrlPath url) => $"{(files.Find(url)?.PhysicalPath is { } path ? HashOf(path) : Absent)} {url}";
}

/// <summary>What is known of a print.</summary>
/// <param name="Asked">See <see cref="PagePrint"/>.</param>
/// <param name="StrayFonts">See <see cref="PdfReading.StrayFonts"/>.</param>
/// <param name="Overflows">Whether the page is too long for its form.</param>
public sealed record KeptPrint(ImmutableArray<UrlPath> Asked, ImmutableArray<string> StrayFonts, bool Overflows);
