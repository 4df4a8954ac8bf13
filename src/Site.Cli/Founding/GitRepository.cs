using System.ComponentModel;
using System.Diagnostics;

namespace Site.Cli.Founding;

/// <summary>A folder's history, where the machine has git.</summary>
internal static class GitRepository
{
    /// <summary>Makes the folder a repository. False when it is in one already, or there is no git, or git could not.</summary>
    public static bool Start(string folder)
    {
        for (var above = new DirectoryInfo(Path.GetFullPath(folder)); above is not null; above = above.Parent)
        {
            if (Path.Exists(Path.Combine(above.FullName, ".git")))
            {
                return false;
            }
        }

        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["init", "--quiet"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = git.StandardError.ReadToEndAsync();
            git.StandardOutput.ReadToEnd();
            errors.GetAwaiter().GetResult();
            git.WaitForExit();
            return git.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
