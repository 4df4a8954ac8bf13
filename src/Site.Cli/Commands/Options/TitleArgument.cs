using System.CommandLine;
using Site.Cli.NewFiles;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Commands.Options;

/// <summary>The title of a new file, the one word after its kind.</summary>
public sealed class TitleArgument : Argument<string[]>
{
    public TitleArgument()
        : base("tiêu đề")
    {
        Description = "tiêu đề, trong dấu nháy kép";

        // Read tells in Vietnamese when the title is missing or given more than once.
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <summary>Null when there is no title; the program may then ask for it.</summary>
    public (string? Title, Diagnostic? Fault) Read(ParseResult line) => line.GetValue(this) switch
    {
        [var text] => NewTitle.Read(text),
        [_, var more, ..] => (null, UsageFaults.Superfluous.Alone(more)),
        _ => (null, null),
    };
}
