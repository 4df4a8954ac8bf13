using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Site.Cli.Commands;
using Site.Cli.Terminal;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli;

/// <summary>
/// The program's commands, one after the other in a process of their own that is started once: a start costs a second of compiling, and some tests need a hundred commands,
/// each in a folder of its own. One command is one line with lists of texts: the folder before the arguments, the variables of its environment by name and value in turn, and the
/// time; its answer is one list: exit code, output, error.
/// </summary>
public static class ServingProgram
{
    /// <summary>The first argument of such a process.</summary>
    public const string Word = "serve-commands";

    private static readonly Lock _one = new();
    private static readonly Lazy<Process> _started = new(Start);
    private static readonly Dictionary<string, int> _commands = [];
    private static readonly StringBuilder _failures = new();

    public static (int Exit, string Output, string Error) Run(string folder, params ReadOnlySpan<string> arguments) => Run(folder, new Dictionary<string, string>(), arguments);

    /// <param name="environment">Variables of this command alone.</param>
    public static (int Exit, string Output, string Error) Run(string folder, IReadOnlyDictionary<string, string> environment, params ReadOnlySpan<string> arguments) =>
        Run(folder, environment, time: null, arguments);

    /// <param name="environment">Variables of this command alone.</param>
    /// <param name="time">By default a minute after the test's last command.</param>
    public static (int Exit, string Output, string Error) Run(string folder, IReadOnlyDictionary<string, string> environment, DateTimeOffset? time, params ReadOnlySpan<string> arguments)
    {
        lock (_one)
        {
            _started.Value.StandardInput.WriteLine(JsonSerializer.Serialize<string[][]>(
                [[folder, .. arguments], [.. environment.SelectMany(variable => new[] { variable.Key, variable.Value })], [(time ?? Time()).ToString("O", CultureInfo.InvariantCulture)]]));
            if (_started.Value.StandardOutput.ReadLine() is not { } answer)
            {
                _started.Value.WaitForExit();
                throw new InvalidOperationException($"no answer: {_failures}");
            }

            return JsonSerializer.Deserialize<string[]>(answer) is [var exit, var output, var error]
                ? (int.Parse(exit, CultureInfo.InvariantCulture), output, error)
                : throw new InvalidOperationException($"not an answer: {answer}");
        }
    }

    /// <summary>Ends with its input, thus with whoever started it.</summary>
    public static int Serve()
    {
        while (Console.In.ReadLine() is { } line)
        {
            var (request, environment, time) = JsonSerializer.Deserialize<string[][]>(line) is [var first, var second, [var third]]
                ? (first, second, DateTimeOffset.Parse(third, CultureInfo.InvariantCulture))
                : throw new InvalidOperationException($"not a command: {line}");
            Environment.CurrentDirectory = request[0];
            var before = environment.Chunk(2).Select(variable => (Name: variable[0], Value: Environment.GetEnvironmentVariable(variable[0]))).ToList();
            foreach (var variable in environment.Chunk(2))
            {
                Environment.SetEnvironmentVariable(variable[0], variable[1]);
            }

            using var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
            var exit = CommandLine.Run(request[1..], new CommandContext(new Screen(output, error, Screen.PipedWidth, Paint.Off, IsLive: false), time, CancellationToken.None));
            foreach (var (name, value) in before)
            {
                Environment.SetEnvironmentVariable(name, value);
            }

            Console.Out.WriteLine(JsonSerializer.Serialize<string[]>([exit.ToString(CultureInfo.InvariantCulture), output.ToString(), error.ToString()]));
        }

        return 0;
    }

    /// <summary>The commands of one test are a minute apart, whatever other tests ran before.</summary>
    private static DateTimeOffset Time()
    {
        var test = TestContext.Current.Test?.UniqueID ?? TestContext.Current.TestClass?.UniqueID ?? string.Empty;
        var before = _commands.GetValueOrDefault(test);
        _commands[test] = before + 1;
        return SiteRun.Now.AddMinutes(before);
    }

    private static Process Start()
    {
        var process = Process.Start(new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [typeof(ServingProgram).Assembly.Location, Word])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

        // Read as it comes: a full pipe would stop the process.
        process.ErrorDataReceived += (_, told) => _failures.AppendLine(told.Data);
        process.BeginErrorReadLine();
        return process;
    }
}
