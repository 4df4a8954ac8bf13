namespace Site.Cli.Printing;

public enum MachineKind
{
    Windows,
    MacOS,
    Linux,
}

/// <summary>The facts about a machine that decide where its browser is.</summary>
/// <param name="Variable">An environment variable's value; null when it is not set.</param>
/// <param name="HasFile">Whether a file exists at a path; a folder does not count.</param>
public sealed record Machine(MachineKind Kind, Func<string, string?> Variable, Func<string, bool> HasFile)
{
    public static readonly Machine This = new(
        OperatingSystem.IsWindows() ? MachineKind.Windows : OperatingSystem.IsMacOS() ? MachineKind.MacOS : MachineKind.Linux,
        Environment.GetEnvironmentVariable,
        File.Exists);
}
