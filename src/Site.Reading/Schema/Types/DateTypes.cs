using System.Text.Json.Nodes;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A day, or a day and time.</summary>
public sealed class MomentType(string example) : ScalarType<Moment>("một ngày", example)
{
    /// <summary><c>2026-11-20</c> or <c>2026-11-20 07:30</c>.</summary>
    protected override JsonNode? PlainText(string text) => WrittenDate.Read(text, out var moment) == WrittenDate.Outcome.Fine && moment.Time is not { Second: > 0 }
        ? PlainWords.Value(moment.Time is { } time ? $"{DateWords.Iso(moment.Day)} {time:HH':'mm}" : DateWords.Iso(moment.Day))
        : base.PlainText(text);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out Moment value) => WrittenDate.Read(scalar.Text, out value) switch
    {
        WrittenDate.Outcome.Fine => true,
        WrittenDate.Outcome.Impossible when WrittenDate.BeginsWithRealDay(scalar.Text) => context.Tell(FrontMatterFaults.ImpossibleTime, scalar.Span, scalar.Text),
        WrittenDate.Outcome.Impossible => context.Tell(FrontMatterFaults.ImpossibleDate, scalar.Span, scalar.Text),
        _ => context.Tell(FrontMatterFaults.NotADate, scalar.Span, scalar.Text),
    };
}

/// <summary>A day; a time after it is ignored.</summary>
public sealed class DateType(string example) : ScalarType<DateOnly>("một ngày", example)
{
    private readonly MomentType _moment = new(example);

    protected override JsonNode? PlainText(string text) =>
        WrittenDate.Read(text, out var moment) == WrittenDate.Outcome.Fine ? PlainWords.Value(DateWords.Iso(moment.Day)) : base.PlainText(text);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out DateOnly value)
    {
        var read = _moment.TryReadText(scalar, context, out var moment);
        value = moment.Day;
        return read;
    }
}

/// <summary>A calendar month.</summary>
public sealed class MonthType(string example) : ScalarType<YearMonth>("một tháng", example)
{
    protected override JsonNode? PlainText(string text) => WrittenDate.TryReadMonth(text, out var month) ? PlainWords.Value(month.ToString()) : base.PlainText(text);

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out YearMonth value) =>
        WrittenDate.TryReadMonth(scalar.Text, out value) || context.Tell(FrontMatterFaults.NotAMonth, scalar.Span, scalar.Text);
}

/// <summary>A day of every year, <c>03/02</c>: day, month.</summary>
/// <param name="longestMonth">31 for the solar calendar, 30 for the lunar one.</param>
public sealed class DayMonthType(int longestMonth, string example) : ScalarType<(int Day, int Month)>("ngày/tháng", example)
{
    // 2000 was a leap year, so 29/02 is accepted.
    private const int LeapYear = 2000;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out (int Day, int Month) value)
    {
        if (!WrittenDate.TryReadDayMonth(scalar.Text, out value))
        {
            return context.Tell(FrontMatterFaults.WrongShape, scalar.Span, context.Field.Key, Shape, context.Field.Example);
        }

        var longest = Math.Min(longestMonth, longestMonth < 31 ? longestMonth : DateTime.DaysInMonth(LeapYear, value.Month));
        return value.Day <= longest || context.Tell(FrontMatterFaults.ImpossibleDate, scalar.Span, scalar.Text);
    }
}
