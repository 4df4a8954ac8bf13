using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Site.Tests.Rendering.Bulletins.Docx;

/// <summary>The document in a program that people open it with. Skipped, in a clear line, where the program is not.</summary>
public sealed class LibreOfficeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [OfficeFact]
    public void RichIssue_IsConvertedToPdf()
    {
        var folder = Directory.CreateTempSubdirectory("khoi-docx-");
        try
        {
            var docx = Path.Combine(folder.FullName, "ban-tin.docx");
            File.WriteAllBytes(docx, DocxSample.Write(DocxSample.Rich));
            using var office = Process.Start(new ProcessStartInfo(
                OfficeFactAttribute.Program!,
                [$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri}", "--headless", "--convert-to", "pdf", "--outdir", folder.FullName, docx])
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

            var pdf = File.ReadAllBytes(Path.Combine(folder.FullName, "ban-tin.pdf"));
            Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>A fact that needs LibreOffice on the PATH.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public OfficeFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Program is null ? "LibreOffice is not installed (Debian: apt-get install libreoffice-writer)." : null;
}
