using System.CommandLine;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;

namespace Site.Cli.Commands;

/// <summary>The month of an issue, the one word after a command: <c>2026-11</c> or <c>11/2026</c>.</summary>
public sealed class MonthArgument : Argument<string[]>
{
    private static readonly string[] Formats = ["yyyy-M", "M/yyyy"];

    public MonthArgument()
        : base("tháng")
    {
        Description = "tháng của bản tin, ví dụ 2026-11";

        // None and many are told in Vietnamese, by Read.
        Arity = ArgumentArity.ZeroOrMore;
    }

    public (YearMonth Value, Diagnostic? Fault) Read(ParseResult line) => line.GetValue(this) switch
    {
        [var text] when DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => (YearMonth.Of(day), null),
        [var text] => (default, UsageFaults.NotAMonth.Alone(text)),
        [_, var more, ..] => (default, UsageFaults.Superfluous.Alone(more)),
        _ => (default, UsageFaults.MonthMissing.Alone()),
    };
}
