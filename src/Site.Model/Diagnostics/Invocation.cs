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

    /// <summary>Where a guide says how its commands are typed.</summary>
    public const string Typing = "«cách gõ lệnh»";

    private string HowToType => this == OfRepository
        ? $"Các lệnh được viết gọn: `-- check` nghĩa là mở cửa sổ dòng lệnh ở thư mục của trang, gõ `{Command} check` rồi bấm Enter."
        : $@"Lệnh `{Command} check` nghĩa là mở cửa sổ dòng lệnh ở thư mục của trang, gõ `{Command} check` (trong PowerShell `.\{Command} check`, trên Linux và macOS `./{Command} check`) rồi bấm Enter.";

    /// <summary>
    /// A guide as it is written, for the repository, in the words of this invocation: <c>`-- check`</c> is short for the whole command there, and
    /// <c>`khoi check`</c> is short already.
    /// </summary>
    public string In(string guide)
    {
        var own = this == OfRepository ? guide : guide.Replace(OfRepository.Command, Command, StringComparison.Ordinal)
            .Replace("`-- ", $"`{Command} ", StringComparison.Ordinal)
            .Replace("(-- ", $"({Command} ", StringComparison.Ordinal);
        return own.Replace(Typing, HowToType, StringComparison.Ordinal);
    }

    public override string ToString() => Command;
}
