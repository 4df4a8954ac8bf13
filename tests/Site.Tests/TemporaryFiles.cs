using System.Runtime.CompilerServices;

namespace Site.Tests;

/// <summary>
/// Where tests and what they start keep temporary files: in memory, where the system has room for them there and may start programs from it. Tests write and delete many
/// thousands of small files, which on some disks takes a fifth of their time. <c>TMPDIR</c> says otherwise.
/// </summary>
internal static class TemporaryFiles
{
    private const string Variable = "TMPDIR";
    private const string Memory = "/dev/shm";
    private const long LeastRoom = 4L << 30;

    [ModuleInitializer]
    internal static void KeepInMemory()
    {
        if (OperatingSystem.IsLinux() && string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)) && MayHoldPrograms() && new DriveInfo(Memory).AvailableFreeSpace >= LeastRoom)
        {
            Environment.SetEnvironmentVariable(Variable, Memory);

            // Programs of .NET put names for debuggers there, which those that tests kill would leave behind.
            Environment.SetEnvironmentVariable("DOTNET_EnableDiagnostics", "0");
        }
    }

    private static bool MayHoldPrograms() => File.ReadLines("/proc/self/mounts").Select(line => line.Split(' '))
        .Any(mount => mount is [_, Memory, "tmpfs", var options, ..] && !options.Split(',').Contains("noexec"));
}
