using System.Diagnostics;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Drafts;

/// <summary>Turns <c>.doc</c>, <c>.odt</c> and <c>.rtf</c> into <c>.docx</c> with the LibreOffice of this machine, in a folder of its own that is gone afterwards.</summary>
internal static class OfficeConversion
{
    public static readonly TimeSpan UsualPatience = TimeSpan.FromMinutes(2);

    private static readonly string[] OnLinux = ["soffice", "libreoffice"];
    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)"];

    /// <summary>The program's path; null when it is not installed.</summary>
    public static string? Find(Machine machine) => Places(machine).FirstOrDefault(machine.HasFile);

    /// <summary>The file as .docx; or why there is none.</summary>
    /// <param name="told">How messages call the file.</param>
    public static (byte[]? Docx, Diagnostic? Fault) Convert(string file, string told, string program, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("khoi-nhap-");
        try
        {
            // A plain name: the file's own may begin with a hyphen.
            var copy = Path.Combine(folder.FullName, "nguon" + Path.GetExtension(file));
            File.Copy(file, copy);
            var made = Path.Combine(folder.FullName, "ra", "nguon.docx");
            return Run(program, folder.FullName, copy, cancellation) && File.Exists(made) ? (File.ReadAllBytes(made), null) : (null, ImportFaults.NotConverted.Alone(told));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            return (null, ImportFaults.NotConverted.Alone(told));
        }
        finally
        {
            FolderRemoval.TryRemove(folder.FullName); // on Windows files stay in use for a moment
        }
    }

    private static bool Run(string program, string folder, string copy, CancellationToken cancellation)
    {
        using var office = Process.Start(new ProcessStartInfo(
            program,
            [
                OfficeProfile.Make(Path.Combine(folder, "ho-so")), "--headless", "--norestore", "--convert-to", "docx:MS Word 2007 XML", "--outdir",
                Path.Combine(folder, "ra"), copy,
            ])
        { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.OutputDataReceived += (_, _) => { };
        office.ErrorDataReceived += (_, _) => { };
        office.BeginOutputReadLine();
        office.BeginErrorReadLine();
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(UsualPatience);
            office.WaitForExitAsync(patience.Token).GetAwaiter().GetResult();
            return office.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            office.Kill(entireProcessTree: true);
            office.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    private static IEnumerable<string> Places(Machine machine) => machine.Kind switch
    {
        MachineKind.Windows => WindowsRoots.Select(machine.Variable).Where(root => !string.IsNullOrEmpty(root)).Select(root => $@"{root}\LibreOffice\program\soffice.exe"),
        MachineKind.MacOS => ["/Applications/LibreOffice.app/Contents/MacOS/soffice"],
        _ => from folder in (machine.Variable("PATH") ?? string.Empty).Split(':')
             where folder.StartsWith('/')
             from name in OnLinux
             select $"{folder.TrimEnd('/')}/{name}",
    };
}
