using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Site.Tests.Cli.Publishing;

/// <summary>A file system of 2 MB in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk()
    {
        FullPath = _folder["dia"];
        Directory.CreateDirectory(FullPath);
        Assert.True(TryRun("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", FullPath));
    }

    public string FullPath { get; }

    public void Dispose()
    {
        // Lazily: a process that another test starts holds every open file of ours until it has become its own program.
        TryRun("umount", "-l", FullPath);
        _folder.Dispose();
    }

    public static bool CanBeMounted { get; } = CanMount();

    private static bool CanMount()
    {
        using var folder = new TemporaryFolder();
        return OperatingSystem.IsLinux() && TryRun("mount", "-t", "tmpfs", "tmpfs", folder.FullPath) && TryRun("umount", folder.FullPath);
    }

    private static bool TryRun(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line)
    {
        if (!SmallDisk.CanBeMounted)
        {
            Skip = "Needs the right to mount a small tmpfs (root on Linux)";
        }
    }
}
