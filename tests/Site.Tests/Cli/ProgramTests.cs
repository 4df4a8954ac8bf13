using System.Diagnostics;
using System.Text;
using Site.Cli.Commands;

namespace Site.Tests.Cli;

/// <summary>The program as a shell sees it.</summary>
public sealed class ProgramTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    public void Program_Piped_SpeaksPlainUtf8(string noColour)
    {
        var (exit, output, error) = Run(new() { ["LANG"] = "C", ["TERM"] = "xterm-256color", ["NO_COLOR"] = noColour }, "--help");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Empty(error);
        Assert.StartsWith("Dựng trang", Encoding.UTF8.GetString(output), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\e', output);
        Assert.DoesNotContain((byte)'\r', output);
    }

    [Fact]
    public void Program_WrongUsage_TellsTheShellAndStandardError()
    {
        var (exit, output, error) = Run([], "biuld");

        Assert.Equal(ExitCode.WrongUsage, exit);
        Assert.Empty(output);
        Assert.StartsWith("lỗi K802  Không có lệnh \"biuld\"", Encoding.UTF8.GetString(error), StringComparison.Ordinal);
    }

    private static (int Exit, byte[] Output, byte[] Error) Run(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var error = Task.Run(() => ReadAll(process.StandardError.BaseStream));
        var output = ReadAll(process.StandardOutput.BaseStream);
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
