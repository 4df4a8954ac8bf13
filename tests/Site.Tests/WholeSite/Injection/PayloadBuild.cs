using System.Collections.Immutable;
using Site.Cli.Pictures;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Selection;

namespace Site.Tests.WholeSite.Injection;

/// <summary>Builds a <see cref="PayloadSite"/>: what is refused in one of its places stands as a harmless word in the next attempt.</summary>
internal static class PayloadBuild
{
    private const int MostAttempts = 50;

    /// <param name="input">Is written, and written again.</param>
    /// <param name="picture">A photo.</param>
    /// <returns>The site, and what was refused.</returns>
    public static (BuiltSite Site, ImmutableArray<Diagnostic> Refused) Run(PayloadSite site, string input, byte[] picture, BuildRequest request)
    {
        var refused = ImmutableArray.CreateBuilder<Diagnostic>();
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            Write(site, input, picture);
            var outcome = SitePipeline.Run(request);
            if (outcome is BuiltSite built)
            {
                return (built, refused.ToImmutable());
            }

            var errors = outcome.Diagnostics.Where(told => told.Severity == Severity.Error).ToList();
            refused.AddRange(errors);
            var spared = errors.Where(told => told is { File: not null, Span: not null } && site.Spare(told.File!.Value.InsideRoom, told.Span!.Value.Line)).Count();
            Assert.True(spared > 0, string.Join('\n', errors.Select(told => $"{told.File}:{told.Span?.Line} {told.Code} {told.Message}")));
        }

        throw new InvalidOperationException("Refused again and again: " + string.Join('\n', refused.TakeLast(20).Select(told => $"{told.File}:{told.Span?.Line} {told.Code} {told.Message}")));
    }

    private static void Write(PayloadSite site, string input, byte[] picture)
    {
        foreach (var (path, text) in site.Files())
        {
            WriteBytes(path, System.Text.Encoding.UTF8.GetBytes(text));
        }

        WriteBytes("anh/a.jpg", picture);

        void WriteBytes(string path, byte[] bytes)
        {
            var file = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    public static BuildRequest Request(string input, string themes, PictureCache pictures) =>
        new(input, themes, "khoi", Address: null, Edition.Public, IncludeDrafts: false, new DateTimeOffset(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(7)), Parallelism: 2) { Pictures = pictures };
}
