namespace Site.Model.Diagnostics;

/// <summary>How the program is started, as help, messages, guides and the tasks of VS Code say it.</summary>
/// <param name="Command">What comes before a verb.</param>
public sealed record Invocation(string Command)
{
    /// <summary>Where this repository's own project file says how it is started (<c>Site.Cli.csproj</c>). A published program has nothing there.</summary>
    private const string BuiltIn = "Site.Invocation";

    /// <summary>From the source, with the SDK, in this repository's root.</summary>
    public static readonly Invocation OfRepository = new("dotnet run --project src/Site.Cli --");

    /// <summary>By its name: the published program.</summary>
    public static readonly Invocation ByName = new("khoi");

    /// <summary>How this very program was started.</summary>
    public static readonly Invocation Current = AppContext.GetData(BuiltIn) is string command ? new(command) : ByName;

    /// <summary>
    /// A guide as it is written, for the repository, in the words of this invocation: <c>`-- check`</c> is short for the whole command there, and
    /// <c>`khoi check`</c> is short already.
    /// </summary>
    public string In(string guide) => this == OfRepository
        ? guide
        : guide.Replace(OfRepository.Command, Command, StringComparison.Ordinal)
            .Replace("`-- ", $"`{Command} ", StringComparison.Ordinal)
            .Replace("(-- ", $"({Command} ", StringComparison.Ordinal);

    public override string ToString() => Command;
}
