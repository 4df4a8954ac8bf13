using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Cli.Drafts;
using Site.Tests.Cli.Printing;

namespace Site.Tests.Rendering.Bulletins.Docx;

/// <summary>The LibreOffice of this machine, each time with a profile of its own.</summary>
internal static class LibreOffice
{
    public static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="format">Of the target, as a file name ends: <c>pdf</c>.</param>
    /// <returns>The file in the target folder.</returns>
    public static string Convert(string file, string format, string target)
    {
        using var office = Process.Start(new ProcessStartInfo(
            Program!,
            [OfficeProfile.Make(Path.Combine(Path.GetDirectoryName(file)!, "profile")), "--headless", "--convert-to", format, "--outdir", target, file])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.OutputDataReceived += (_, _) => { };
        office.ErrorDataReceived += (_, _) => { };
        office.BeginOutputReadLine();
        office.BeginErrorReadLine();
        if (!office.WaitForExit(Patience))
        {
            office.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not end.");
        }

        return Path.Combine(target, $"{Path.GetFileNameWithoutExtension(file)}.{format}");
    }
}

/// <summary>A fact that needs LibreOffice on the PATH: skipped where it is not, but on the build server it must run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = LibreOffice.Program is null && !RealBrowser.IsRequired ? "LibreOffice is not installed (Debian: apt-get install libreoffice-writer)." : null;
}
