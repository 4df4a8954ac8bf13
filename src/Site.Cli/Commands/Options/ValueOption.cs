using System.CommandLine;
using Site.Model.Diagnostics;

namespace Site.Cli.Commands.Options;

/// <summary>
/// An option with a value. The library only splits the command line; values are read here, so that every message is ours and
/// in Vietnamese.
/// </summary>
public abstract class ValueOption : Option<string[]>
{
    private protected ValueOption(string name, string valueName, string example, string description)
        : base(name)
    {
        HelpName = valueName;
        Example = example;
        Description = description;

        // UsageErrors tells when the value is missing or given more than once: the library would do so in English.
        Arity = ArgumentArity.ZeroOrMore;
    }

    public string Example { get; }

    /// <summary>What is wrong with a value, or null.</summary>
    public abstract Diagnostic? Check(string text);
}

/// <param name="read">Reads the text: gives the value, or a diagnostic.</param>
/// <param name="otherwise">The value when the option is not given.</param>
public sealed class ValueOption<T>(
    string name, string valueName, string example, string description, Func<string, (T Value, Diagnostic? Fault)> read, T otherwise)
    : ValueOption(name, valueName, example, description)
{
    public override Diagnostic? Check(string text) => read(text).Fault;

    /// <summary>The value. Valid only after <see cref="UsageErrors"/> has found nothing.</summary>
    public T In(ParseResult line) => line.GetResult(this)?.Tokens is [var token, ..] ? read(token.Value).Value : otherwise;
}
