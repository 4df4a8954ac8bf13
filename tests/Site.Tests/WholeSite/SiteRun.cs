using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using System.Text;
using Site.Cli.Publishing;
using Site.Cli.Terminal;
using Site.Model.Selection;
using Site.Rendering.Routes;

namespace Site.Tests.WholeSite;

/// <summary>The pipeline, run as a command runs it, on a day that never changes.</summary>
internal static class SiteRun
{
    /// <summary>A Friday morning in Vietnam.</summary>
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(7));

    /// <summary>Where the theme <c>plain</c> lies.</summary>
    public static readonly string Themes = Repository.PathOf("tests/Site.Tests/TestThemes");

    public static BuildRequest Request(string input, Edition edition = Edition.Public, string? themes = null) =>
        new(input, themes ?? Themes, ThemeName: "plain", Address: null, edition, IncludeDrafts: false, Now, Parallelism: 2)
        {
            Attachments = AttachmentCache.InMemory(),
        };

    /// <summary>Everything that the site's folder would hold, but for the publisher's own marker.</summary>
    public static ImmutableSortedDictionary<string, byte[]> Render(BuildRequest request)
    {
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        return Files(Built(request with { Pictures = pictures }));
    }

    /// <inheritdoc cref="Render"/>
    public static ImmutableSortedDictionary<string, byte[]> Files(BuiltSite site) =>
        site.Routes.All.ToImmutableSortedDictionary(route => route.Url.OutputFile, Bytes, StringComparer.Ordinal);

    /// <summary>A site that has no errors.</summary>
    public static BuiltSite Built(BuildRequest request)
    {
        var outcome = SitePipeline.Run(request);
        if (outcome is not BuiltSite)
        {
            Assert.Fail(Report(outcome, request.InputFolder));
        }

        return (BuiltSite)outcome;
    }

    /// <summary>What <c>check</c> prints of a site's faults, as if it had been started in the folder that holds <paramref name="input"/>.</summary>
    public static string Report(BuildOutcome outcome, string input)
    {
        var diagnostics = outcome is BuiltSite built ? OutputPlan.For(built.Routes).Diagnostics : [];
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        TextReport.Write(text, [.. outcome.Diagnostics, .. diagnostics], new SourceLines(outcome.Places), Paint.Off, Screen.PipedWidth);

        // Paths are shown from the current folder, which is the test runner's.
        var home = Path.GetDirectoryName(input)!;
        return text.ToString()
            .Replace(Path.GetRelativePath(Environment.CurrentDirectory, home).Replace('\\', '/') + "/", string.Empty, StringComparison.Ordinal)
            .Replace(home + Path.DirectorySeparatorChar, string.Empty, StringComparison.Ordinal);
    }

    /// <summary>Of a picture its name says all that the pages know: here stands where it comes from, for nobody needs its pixels.</summary>
    private static byte[] Bytes(Route route)
    {
        if (route is PictureRoute picture)
        {
            return Encoding.UTF8.GetBytes($"{picture.Origin}\n");
        }

        if (route is CopiedRoute copied)
        {
            return File.ReadAllBytes(copied.DiskPath);
        }

        var output = new ArrayBufferWriter<byte>();
        ((RenderedRoute)route).Render(output);
        return output.WrittenSpan.ToArray();
    }
}
