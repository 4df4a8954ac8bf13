using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Site.Cli.Publication;

/// <param name="Exit">0 when it did what it was asked for.</param>
internal readonly record struct GitAnswer(int Exit, string Output, string Error)
{
    public bool IsDone => Exit == 0;

    /// <summary>Without the line break at its end.</summary>
    public string Line => Output.TrimEnd('\n', '\r');
}

/// <summary>The machine's git, started in one folder: with arguments and no shell, and never waiting for somebody to type.</summary>
internal sealed class GitProcess(string folder)
{
    /// <summary>The exit code that stands for a program that is not there.</summary>
    public const int NotInstalled = -1;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Another list of files than the one that the editor works with; null for that one.</summary>
    public string? Index { get; init; }

    /// <summary>Whether git knows nobody: no settings of the user, no kept passwords. It waits for a silent server only a while: nobody wants the answer that much.</summary>
    public bool IsStranger { get; init; }

    public GitAnswer Run(params ReadOnlySpan<string> arguments) => RunWith(null, arguments);

    /// <param name="input">What git reads.</param>
    public GitAnswer RunWith(string? input, params ReadOnlySpan<string> arguments) => Start(input, git => git.StandardOutput.ReadToEnd(), arguments);

    /// <summary>What it writes, byte for byte; null unless it did what it was asked for.</summary>
    public byte[]? Bytes(params ReadOnlySpan<string> arguments)
    {
        using var bytes = new MemoryStream();
        var answer = Start(
            null,
            git =>
            {
                git.StandardOutput.BaseStream.CopyTo(bytes);
                return string.Empty;
            },
            arguments);
        return answer.IsDone ? bytes.ToArray() : null;
    }

    private GitAnswer Start(string? input, Func<Process, string> read, ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "core.quotepath=off", "-c", "gc.auto=0", .. IsStranger ? new[] { "-c", "credential.helper=" } : [], .. arguments])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        start.Environment.TryAdd("GIT_SSH_COMMAND", "ssh -o BatchMode=yes");
        if (Index is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = Index;
        }

        if (IsStranger)
        {
            start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
            start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
            start.Environment["HOME"] = folder;
            start.Environment["GIT_ASKPASS"] = string.Empty;
            start.Environment["SSH_ASKPASS"] = string.Empty;
        }

        try
        {
            using var git = Process.Start(start)!;
            var errors = git.StandardError.ReadToEndAsync();
            var output = Task.Run(() => read(git));
            git.StandardInput.Write(input);
            git.StandardInput.Close();
            if (IsStranger && !git.WaitForExit(Patience))
            {
                git.Kill(entireProcessTree: true);
            }

            git.WaitForExit();
            return new GitAnswer(git.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            return new GitAnswer(NotInstalled, string.Empty, string.Empty);
        }
    }
}
