using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Site.Cli.Commands.Options;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Cli.Commands;

/// <summary>Finds everything wrong with a command line, in Vietnamese, as far as possible in the order of writing.</summary>
public static class UsageErrors
{
    public static ImmutableArray<Diagnostic> Find(ParseResult line)
    {
        ImmutableArray<Diagnostic> faults = [.. Unmatched(line), .. Arguments(line.CommandResult), .. Options(line.CommandResult)];

        // The library's own errors are in English; the checks here should have found all of them first.
        return faults.Length == 0 && line.Errors.Count > 0 ? [UsageFaults.NotUnderstood.Alone()] : faults;
    }

    private static IEnumerable<Diagnostic> Options(CommandResult command)
    {
        foreach (var result in command.Children.OfType<OptionResult>())
        {
            if (result.Option is not ValueOption option)
            {
                continue;
            }

            if (result.IdentifierTokenCount > 1)
            {
                yield return UsageFaults.GivenTwice.Alone(option.Name);
            }
            else if (result.Tokens is not [{ Value: { Length: > 0 } value }] || value.StartsWith('-'))
            {
                // A folder that begins with a hyphen can be written as ./-name; usually the value was forgotten instead.
                yield return UsageFaults.ValueMissing.Alone(option.Name, option.Example);
            }
            else if (option.Check(value) is { } fault)
            {
                yield return fault;
            }
        }
    }

    /// <summary>When a command takes words, the library treats an unknown option as one of them.</summary>
    private static IEnumerable<Diagnostic> Arguments(CommandResult command) =>
        from result in command.Children.OfType<ArgumentResult>()
        from token in result.Tokens
        where token.Value.Length > 1 && token.Value.StartsWith('-') && !token.Value.Any(char.IsWhiteSpace)
        select Option(token.Value.Split('=', 2)[0], command.Command);

    private static IEnumerable<Diagnostic> Unmatched(ParseResult line)
    {
        var command = line.CommandResult.Command;
        var isRoot = line.CommandResult == line.RootCommandResult;
        var afterUnknownOption = false;
        foreach (var token in line.UnmatchedTokens)
        {
            if (token.StartsWith('-') && token.Length > 1)
            {
                yield return Option(token.Split('=', 2)[0], command);
                afterUnknownOption = !token.Contains('=', StringComparison.Ordinal);
                continue;
            }

            // The word after an unknown option is most likely its value, not one more fault.
            if (!afterUnknownOption)
            {
                yield return isRoot ? Command(token, command) : command.Subcommands.Count > 0 ? Kind(token, command) : UsageFaults.Superfluous.Alone(token);
            }

            afterUnknownOption = false;
            if (command.Subcommands.Count > 0)
            {
                // Without a command, the rest cannot be judged.
                yield break;
            }
        }
    }

    private static Diagnostic Command(string written, Command root)
    {
        var names = root.Subcommands.Select(command => command.Name).Append("help");
        return NearestName.Find(written, names) is { } near
            ? UsageFaults.MisspelledCommand.Alone(written, near)
            : UsageFaults.UnknownCommand.Alone(written, string.Join(", ", names));
    }

    private static Diagnostic Kind(string written, Command command)
    {
        var names = command.Subcommands.Select(kind => kind.Name);
        return NearestName.Find(written, names) is { } near
            ? UsageFaults.MisspelledNew.Alone(written, near)
            : UsageFaults.UnknownNew.Alone(written, string.Join(", ", names));
    }

    private static Diagnostic Option(string written, Command command) =>
        NearestName.Find(written, command.Options.Select(option => option.Name)) is { } near
            ? UsageFaults.MisspelledOption.Alone(written, HelpPage.NameOf(command), near)
            : UsageFaults.UnknownOption.Alone(written, HelpPage.NameOf(command));
}
