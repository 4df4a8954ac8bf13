using System.Diagnostics;
using System.Globalization;
using System.Text;
using Site.Cli.Commands;
using Site.Cli.Terminal;

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

    /// <summary>From this repository's source it is started by the SDK; a published program calls itself by its name, which the tests' own process does.</summary>
    [Theory]
    [InlineData("help", "Cách dùng: {0} <lệnh> [tùy chọn]")]
    [InlineData("new --help", "Cách dùng: {0} new <loại> [tùy chọn]")]
    [InlineData("guide", "gõ `{0} check`")]
    [InlineData("build --drfts --x", "xem các tùy chọn bằng: {0} build --help")]
    public void Program_NamesItselfAsItWasStarted(string arguments, string words)
    {
        var (_, output, error) = Run([], arguments.Split(' '));
        using var own = new StringWriter();
        CommandLine.Run(arguments.Split(' '), new CommandContext(new Screen(own, own, Screen.PipedWidth, Paint.Off, IsLive: false), default, TestContext.Current.CancellationToken));

        Assert.Contains(string.Format(CultureInfo.InvariantCulture, words, "dotnet run --project src/Site.Cli --"), Encoding.UTF8.GetString([.. output, .. error]), StringComparison.Ordinal);
        Assert.Contains(string.Format(CultureInfo.InvariantCulture, words, "khoi"), own.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet run", own.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("`-- ", own.ToString(), StringComparison.Ordinal);
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
