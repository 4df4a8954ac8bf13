using System.Diagnostics;

namespace Site.Tests.Cli.Founding;

/// <summary>
/// A committee's own folder, under a path with spaces and Vietnamese letters, and the program as whoever works there starts it; in the short form most commands are served
/// by one process (<see cref="ServingProgram"/>).
/// </summary>
public sealed class OwnFolder : IDisposable
{
    public const string Name = "Đảng ủy Khối Thử nghiệm";

    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly TemporaryFolder _folder = new();

    public OwnFolder()
    {
        Directory.CreateDirectory(_folder["Ổ đĩa của Đảng ủy"]);
        Made = Run(_folder.FullPath, "init", Path.Combine("Ổ đĩa của Đảng ủy", "Trang tin"), "--name", Name, "--code", "ĐUTN");
    }

    /// <summary>What <c>init</c> said.</summary>
    public (int Exit, string Output, string Error) Made { get; }

    public string this[string file] => Path.Combine(_folder.FullPath, "Ổ đĩa của Đảng ủy", "Trang tin", file.Replace('/', Path.DirectorySeparatorChar));

    public void Dispose() => _folder.Dispose();

    /// <summary>A command of the program in the folder.</summary>
    public (int Exit, string Output, string Error) Run(params string[] arguments) => Run(this["."], arguments);

    /// <summary>Starts the program in the folder.</summary>
    public Process Start(params string[] arguments) => Process.Start(RealProgram.In(this["."], arguments))!;

    /// <summary>Starts the real program in the folder, and waits for its end.</summary>
    public (int Exit, string Output, string Error) RunTheRealProgram(params string[] arguments) => RealProgram.Run(this["."], NoVariables, arguments);

    private static (int Exit, string Output, string Error) Run(string folder, params string[] arguments) => RealProgram.RunOrServe(folder, NoVariables, arguments);
}
