using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Rendering.Routes;

namespace Site.Cli.Printing;

/// <param name="Page">The page that is printed.</param>
/// <param name="File">What it becomes.</param>
public sealed record PrintJob(UrlPath Page, UrlPath File, PrintForm Form = PrintForm.Pages);

/// <param name="PublishedFolder">A built site, not yet in its place: pages are read from here and prints are put here.</param>
/// <param name="CacheFolder">Where prints are kept from build to build; one run at a time uses it, and what else lies there is removed. See <see cref="PdfCache.FolderBeside"/>.</param>
/// <param name="Address">The address under which the pages link to each other.</param>
/// <param name="Browser">The path of a program of the Chromium family.</param>
/// <param name="Fonts">Those that the pages ask for; another one that a browser takes instead is told.</param>
/// <param name="Patience">How long the browser may be silent; then it is ended.</param>
public sealed record PrintRequest(
    ImmutableArray<PrintJob> Jobs, string PublishedFolder, string CacheFolder, SiteAddress Address, string Browser, TimeSpan Patience, ImmutableArray<string> Fonts)
{
    /// <summary>Bytes of a print that still goes round by Zalo and e-mail; a heavier one is told.</summary>
    public long HeaviestToSend { get; init; } = 10 * 1024 * 1024;

    /// <summary>What an editor calls a picture of the site: the file that it was made from.</summary>
    public Func<UrlPath, string> NameOf { get; init; } = url => url.Value;
}

/// <param name="Printed">Jobs that were printed with a browser.</param>
/// <param name="Unchanged">Jobs whose print of an earlier build is still valid.</param>
/// <param name="Failure">The reason why some jobs were not done, or null.</param>
public sealed record PrintOutcome(int Printed, int Unchanged, Diagnostic? Failure)
{
    /// <summary>What is not as it should be in prints that were made all the same.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; init; } = [];
}
