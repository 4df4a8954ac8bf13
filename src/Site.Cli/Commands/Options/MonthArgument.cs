using System.CommandLine;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;

namespace Site.Cli.Commands.Options;

/// <summary>The month of an issue or a table, the one word after a command: <c>2026-11</c> or <c>11/2026</c>.</summary>
public sealed class MonthArgument : Argument<string[]>
{
    private static readonly string[] Formats = ["yyyy-M", "M/yyyy"];

    /// <param name="of">Whose month it is: <c>bản tin</c>.</param>
    public MonthArgument(string of = "bản tin")
        : base("tháng")
    {
        Description = $"tháng của {of}, ví dụ 2026-11";

        // Read tells in Vietnamese when the month is missing or given more than once.
        Arity = ArgumentArity.ZeroOrMore;
    }

    public bool IsGiven(ParseResult line) => line.GetValue(this) is { Length: > 0 };

    public (YearMonth Value, Diagnostic? Fault) Read(ParseResult line) => line.GetValue(this) switch
    {
        [var text] => Read(text),
        [_, var more, ..] => (default, UsageFaults.Superfluous.Alone(more)),
        _ => (default, UsageFaults.MonthMissing.Alone()),
    };

    public static (YearMonth Value, Diagnostic? Fault) Read(string text) =>
        DateOnly.TryParseExact(text.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (YearMonth.Of(day), null)
            : (default, UsageFaults.NotAMonth.Alone(text));
}
