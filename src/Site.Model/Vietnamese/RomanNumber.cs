using System.Globalization;
using System.Text;

namespace Site.Model.Vietnamese;

/// <summary>Numbers in Roman signs: sections, terms of a committee, lists.</summary>
public static class RomanNumber
{
    private static readonly (int Value, string Signs)[] _signs =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>In capitals; in digits what Roman signs cannot say (below 1, above 3999).</summary>
    public static string Of(int value)
    {
        if (value is < 1 or > 3999)
        {
            return value.ToString(CultureInfo.InvariantCulture);
        }

        var roman = new StringBuilder();
        foreach (var (worth, signs) in _signs)
        {
            for (; value >= worth; value -= worth)
            {
                roman.Append(signs);
            }
        }

        return roman.ToString();
    }
}
