using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Vietnamese;
using Site.Reading.Schema.Yaml;

namespace Site.Reading.Schema.Types;

/// <summary>A whole number, both bounds allowed.</summary>
public sealed class NumberType(int minimum, int maximum, string example) : ScalarType<int>("một số", example)
{
    public int Minimum => minimum;

    public int Maximum => maximum;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out int value) =>
        (int.TryParse(scalar.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= minimum && value <= maximum) ||
        context.Tell(FrontMatterFaults.NotANumber, scalar.Span, scalar.Text, minimum, maximum);
}

/// <summary>A sum of money in đồng, from 0: <c>150000</c>, <c>150.000</c>, <c>150 000 đồng</c>.</summary>
public sealed partial class AmountType(string example) : ScalarType<int>("một số tiền", example)
{
    /// <summary>No item of a page is paid more; a longer number is a slip.</summary>
    private const int Most = 1_000_000_000;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out int value)
    {
        var written = Form().Match(scalar.Text.Trim());
        var digits = string.Concat(written.Groups["digits"].Value.Where(char.IsAsciiDigit));
        return (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value <= Most) ||
            context.Tell(RoyaltyFaults.NotAnAmount, scalar.Span, scalar.Text, Quantity.Count(Most));
    }

    // Groups of three with one sign between all of them, or no sign at all.
    [GeneratedRegex(@"^(?<digits>[0-9]+|[0-9]{1,3}(?<sign>[., ])[0-9]{3}(\k<sign>[0-9]{3})*) ?(đồng|đ|vnđ|vnd)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}

/// <summary>A size of type in points, with decimals if need be: <c>11.5</c>, <c>11,5</c>; both bounds allowed.</summary>
public sealed class PointsType(int minimum, int maximum, string example) : ScalarType<double>($"một số từ {minimum} đến {maximum}, lẻ thì viết như 11.5", example)
{
    public int Minimum => minimum;

    public int Maximum => maximum;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out double value) =>
        (double.TryParse(scalar.Text.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value >= minimum && value <= maximum) ||
        context.Tell(FrontMatterFaults.WrongShape, scalar.Span, context.Field.Key, Shape, context.Field.Example);
}

/// <summary>A place in a picture: <c>50% 30%</c>.</summary>
public sealed class FocalPointType() : ScalarType<FocalPoint>("hai tỷ lệ phần trăm", "\"50% 30%\"")
{
    internal override bool TryReadText(YamlScalar scalar, FieldContext context, out FocalPoint value)
    {
        var point = FocalPoint.Parse(scalar.Text);
        value = point.GetValueOrDefault();
        return point is not null || context.Tell(FrontMatterFaults.WrongShape, scalar.Span, context.Field.Key, Shape, context.Field.Example);
    }
}

/// <summary>A release of this program: <c>0.2.0</c>.</summary>
public sealed class ReleaseType(string example) : ScalarType<Version>("một phiên bản", example)
{
    private const int Numbers = 3;

    internal override bool TryReadText(YamlScalar scalar, FieldContext context, [MaybeNullWhen(false)] out Version value)
    {
        var text = scalar.Text.Trim();
        value = text.Split('.').Length == Numbers && Version.TryParse(text, out var release) ? release : null;
        return value is not null || context.Tell(FrontMatterFaults.NotARelease, scalar.Span, text);
    }
}
