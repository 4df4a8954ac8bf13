using System.Globalization;
using Site.Model.Diagnostics.Catalogue;
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
