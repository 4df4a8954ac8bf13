using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Site.Tests.Cli.Preview;

/// <summary>A file or folder that somebody else holds, and lets go of without a word to the watcher.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private const UnixFileMode Usual = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly PreviewInput _site = new();

    public UnreadableFileTests() => _site.News("mot", "Bài một").News("2026/hai", "Bài hai");

    public void Dispose() => _site.Dispose();

    [PermissionsTheory]
    [InlineData("tin-tuc/mot.md", Usual)]
    [InlineData("tin-tuc/2026", Usual | UnixFileMode.UserExecute)]
    public async Task UnreadableFile_IsToldOnceAndShownAsSoonAsItCanBeRead(string path, UnixFileMode mode)
    {
        await using var preview = await (await RunningPreview.StartAsync(_site.Input)).WithoutErrorsAsync();
        using var page = await preview.ListenAsync();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_site[path], UnixFileMode.None);
        }

        // The change of permissions alone is told by nobody, but anything else brings it to light.
        _site.Write("tin-tuc/ba.md", PreviewInput.NewsText("Bài ba"));
        File.Delete(_site["tin-tuc/ba.md"]);
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            File.SetLastWriteTimeUtc(_site[path], new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            _site.Write("cau-hinh.yml", await File.ReadAllTextAsync(_site["cau-hinh.yml"]) + "trang_thai_mac_dinh: nhap\n");
        }

        Assert.Contains("K003", (await page.UntilAsync(told => told.Report is not null)).Report, StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();
        await Wait.ForAsync(() => watch.Elapsed > TimeSpan.FromSeconds(1.5), "several tries");
        Assert.Single(preview.Said.Split('\n'), line => line.StartsWith("Chưa dùng được bản mới", StringComparison.Ordinal));

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_site[path], mode);
        }

        await page.UntilAsync(told => told.Report is null);
    }
}

/// <summary>A theory about files that may not be read: the administrator of a Unix machine may read them all, and Windows has other means.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PermissionsTheoryAttribute : TheoryAttribute
{
    public PermissionsTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) =>
        Skip = OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess ? "Permissions do not bind whoever runs this: run it as an ordinary user of Linux or macOS" : null;
}
