using System.Diagnostics;
using System.Globalization;
using Site.Cli.Pictures;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Discovery;

namespace Site.Tests.Cli.Pictures;

/// <summary>This assembly as a program: makes variants of a folder's pictures until it is killed.</summary>
public static class PicturesUntilKilled
{
    /// <summary>The first argument of such a run.</summary>
    public const string Word = "make-pictures-until-killed";

    public const int Pictures = 12;

    public static string NameOf(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}.jpg");

    public static int Run(string[] args)
    {
        if (args is not [var folder, var place])
        {
            return 2;
        }

        using var cache = PictureCache.Open(place);
        var pictures = Enumerable.Range(0, Pictures).Select(number => new FileInfo(Path.Combine(folder, NameOf(number))))
            .Select(file => AssetReader.Read(new SourceFile(SourcePath.InInput(file.Name), file.FullName, file.Length) { Written = file.LastWriteTimeUtc }, new DiagnosticBag())).ToArray();
        Console.WriteLine("begins");
        var variants = PicturesOnDisk.Variants(cache, pictures);
        while (true)
        {
            cache.Make(variants, 2, CancellationToken.None);
            cache.EndBuild(variants);
        }
    }

    public static Process Start(string folder, string cache) => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [typeof(PicturesUntilKilled).Assembly.Location, Word, folder, cache])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;
}
