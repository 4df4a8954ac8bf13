namespace Site.Cli.Printing;

public enum MachineKind
{
    Windows,
    MacOS,
    Linux,
}

/// <summary>What of a machine decides where its browser stands.</summary>
/// <param name="Variable">An environment variable's value; null when it is not set.</param>
/// <param name="HasFile">Whether a file stands at a path; a folder is none.</param>
public sealed record Machine(MachineKind Kind, Func<string, string?> Variable, Func<string, bool> HasFile)
{
    public static readonly Machine This = new(
        OperatingSystem.IsWindows() ? MachineKind.Windows : OperatingSystem.IsMacOS() ? MachineKind.MacOS : MachineKind.Linux,
        Environment.GetEnvironmentVariable,
        File.Exists);
}
