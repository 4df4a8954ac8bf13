using System.Diagnostics;
using Site.Cli.Printing.DevTools;

namespace Site.Tests.Cli.Printing;

public sealed class BrowserProfileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public BrowserProfileTests() => Directory.CreateDirectory(Within);

    private string Within => _folder["tam"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Create_WhatAKilledRunLeft_IsRemoved()
    {
        _folder.WriteFile("tam/khoi-in-cu/Default/Cookies", "x");
        _folder.WriteFile("tam/khoi-in-cu.khoa", string.Empty);

        using var profile = BrowserProfile.Create(Within);

        Assert.Equal([profile.Folder], Directory.EnumerateDirectories(Within));
        Assert.Equal([profile.Folder + ".khoa"], Directory.EnumerateFiles(Within));
    }

    [Fact]
    public void Create_ALockWithoutItsFolder_IsRemoved()
    {
        _folder.WriteFile("tam/khoi-in-cu.khoa", string.Empty);

        using var profile = BrowserProfile.Create(Within);

        Assert.Equal([profile.Folder + ".khoa"], Directory.EnumerateFiles(Within));
    }

    [Fact]
    public void Create_WhatALivingRunUses_IsLeftAlone()
    {
        using var other = BrowserProfile.Create(Within);
        File.WriteAllText(Path.Combine(other.Folder, "Cookies"), "x");

        using var profile = BrowserProfile.Create(Within);

        Assert.NotEqual(other.Folder, profile.Folder);
        Assert.True(File.Exists(Path.Combine(other.Folder, "Cookies")));
    }

    [Fact]
    public void Create_FoldersOfOthers_AreLeftAlone()
    {
        _folder.WriteFile("tam/khoi-xem-truoc-a/x", "x");
        _folder.WriteFile("tam/khoi/x", "x");

        BrowserProfile.Create(Within).Dispose();

        Assert.Equal(2, Directory.EnumerateDirectories(Within).Count());
    }

    [FakeBrowserFact]
    public void Create_WhatStillRunsInALeftProfile_IsEnded()
    {
        _folder.WriteFile("tam/khoi-in-cu/x", "x");

        // It runs once it has said so: before that, its environment cannot be seen. Not ended, it ends well when its input does.
        using var left = Process.Start(new ProcessStartInfo("sh", ["-c", "echo; read line || exit 0"])
        {
            Environment = { ["KHOI_IN"] = Path.Combine(Within, "khoi-in-cu") },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        left.StandardOutput.ReadLine();

        BrowserProfile.Create(Within).Dispose();

        left.StandardInput.Close();
        left.WaitForExit();
        Assert.NotEqual(0, left.ExitCode);
    }

    [Fact]
    public void Dispose_LeavesNothing()
    {
        BrowserProfile.Create(Within).Dispose();
        Assert.Empty(Directory.EnumerateFileSystemEntries(Within));
    }
}
