using System.Diagnostics;
using System.Runtime.CompilerServices;
using Site.Cli.Publishing;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Tests.Cli.Publishing;

public sealed class FullDiskTests
{
    [SmallDiskFact]
    public void Publish_DiskThatFillsUp_LeavesTheOlderSiteAndNoLitter()
    {
        using var disk = new SmallDisk();
        var request = new PublishRequest(Path.Combine(disk.FullPath, "output"), [], Force: false, Parallelism: 2);
        Assert.NotNull(Publisher.Publish(TestSite.Of(1, 40, 10_000), request, default).Result);

        var (result, diagnostics) = Publisher.Publish(TestSite.Of(2, 400, 10_000), request, default);

        Assert.Null(result);
        Assert.Equal(OutputFaults.WriteFailed, Assert.Single(diagnostics).Fault);
        Assert.EndsWith("ổ đĩa hết chỗ", diagnostics[0].Message, StringComparison.Ordinal);
        Assert.Equal(1, TestSite.VersionIn(request.OutputFolder, 40, 10_000));
        Assert.False(Directory.Exists(request.OutputFolder + ".moi"));
    }

    [SmallDiskFact]
    public void Publish_IntoAMountedFolder_IsRefusedWithAWayOut()
    {
        using var disk = new SmallDisk();

        var (_, diagnostics) = Publisher.Publish(TestSite.Of(1, 2), new PublishRequest(disk.FullPath, [], Force: false, Parallelism: 1), default);

        Assert.Contains("thư mục con", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(disk.FullPath));
    }

    /// <summary>A file system of 2 MB in memory.</summary>
    private sealed class SmallDisk : IDisposable
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
            TryRun("umount", FullPath);
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

    private sealed class SmallDiskFactAttribute : FactAttribute
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
}
