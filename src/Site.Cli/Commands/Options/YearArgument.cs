using System.CommandLine;
using System.Globalization;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Commands.Options;

/// <summary>The year of a report, the one word after a command: <c>2026</c>.</summary>
public sealed class YearArgument : Argument<string[]>
{
    private const string Format = "yyyy";

    public YearArgument()
        : base("năm")
    {
        Description = "năm của báo cáo, ví dụ 2026";

        // Read tells in Vietnamese when the year is missing or given more than once.
        Arity = ArgumentArity.ZeroOrMore;
    }

    /// <param name="last">The last year that can be told of: the one that runs.</param>
    public (int Value, Diagnostic? Fault) Read(ParseResult line, int last) => line.GetValue(this) switch
    {
        [var text] => DateOnly.TryParseExact(text.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) && year.Year >= ThemeYear.First && year.Year <= last
            ? (year.Year, null)
            : (0, UsageFaults.NotAReportPeriod.Alone($"\"{text}\"")),
        [_, var more, ..] => (0, UsageFaults.Superfluous.Alone(more)),
        _ => (0, UsageFaults.YearMissing.Alone()),
    };
}
