using System.CommandLine;

namespace Site.Cli.Commands.Options;

/// <summary>The words after a command, each a file.</summary>
public sealed class FilesArgument : Argument<string[]>
{
    public FilesArgument(string name, string description)
        : base(name)
    {
        Description = description;

        // None is told in Vietnamese, by the command.
        Arity = ArgumentArity.ZeroOrMore;
    }

    public string[] In(ParseResult line) => line.GetValue(this) ?? [];
}
