using System.Security.Cryptography;
using Site.Model.Paths;

namespace Site.Cli.Printing;

/// <summary>
/// Prints kept from build to build. Beside each stands a list of every file that the browser asked for while printing it, with
/// that file's SHA-256: a print holds as long as all of them are the same, and no guess at what a page links to is needed.
/// <para>The browser's version is not in it: to ask for it takes about as long as to print, and a browser that updates itself would
/// give every old issue other bytes to hand out without a word of it changed. Remove the folder to print all anew.</para>
/// </summary>
public sealed class PdfCache(string folder, PublishedFiles files)
{
    private const string ListEnding = ".goc";

    // In the list, of what was asked for and was not there.
    private const string Absent = "-";

    private static readonly string FirstLine = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"khoi-pdf {PdfPrinter.Format}");

    /// <summary>Hidden beside the output, which is replaced as a whole by every build.</summary>
    /// <param name="output">A full path.</param>
    public static string FolderBeside(string output) => Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.pdf");

    /// <summary>Where the print of a job is kept; two jobs of one name would only push each other out.</summary>
    public string PlaceOf(PrintJob job) => Path.Combine(folder, job.Pdf.OutputFile.Replace('/', '+'));

    /// <summary>Whether the print that is kept is whole and is still what would be printed now.</summary>
    public bool Holds(PrintJob job)
    {
        var print = PlaceOf(job);
        if (!File.Exists(print) || !File.Exists(print + ListEnding))
        {
            return false;
        }

        var lines = File.ReadAllLines(print + ListEnding);
        return lines is [var first, var own, .. var asked] && first == FirstLine && own == HashOf(print)
            && asked.Any(line => line == LineOf(job.Page))
            && asked.All(line => line.Split(' ', 2) is [_, var path] && UrlPath.Parse(path) is { } url && line == LineOf(url));
    }

    /// <summary>To be called when the print stands in its place. A run killed before has a print without its list: no print.</summary>
    public void Keep(PrintJob job, IEnumerable<UrlPath> asked)
    {
        var print = PlaceOf(job);
        File.WriteAllLines(print + ListEnding, [FirstLine, HashOf(print), .. asked.Select(LineOf)]);
    }

    /// <summary>Removes what belongs to none of the jobs, and what killed runs left.</summary>
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
