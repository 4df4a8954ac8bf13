using CsCheck;

namespace Site.Tests;

/// <summary>Claims about any value of a kind.</summary>
internal static class Property
{
    /// <summary>
    /// Tries a claim on values that are the same on every machine and in every run, so that what fails once fails always. CsCheck then
    /// looks for the smallest value that fails, and shows it.
    /// </summary>
    /// <param name="times">Of which the short form of the tests tries a third, and the long one ten times as many.</param>
    public static void Always<T>(this Gen<T> any, Action<T> claim, int times)
    {
        var random = new PCG(stream: 1, seed: 20261120);
        for (var time = Thoroughness.Turns(Math.Max(1, times / 3), more: 30); time > 0; time--)
        {
            var state = random.ToString();
            var value = any.Generate(random, null, out _);
            try
            {
                claim(value);
            }
            catch
            {
                any.Sample(claim, seed: state, iter: 2_000, threads: 1);
                throw;
            }
        }
    }

    /// <summary>Texts of these letters.</summary>
    public static Gen<string> Text(string letters, int longest) => Gen.String[Gen.Char[letters], 0, longest];

    /// <summary>Texts of these pieces.</summary>
    public static Gen<string> Joined(IEnumerable<string> pieces, int fewest, int most) => Gen.OneOf([.. pieces]).Array[fewest, most].Select(string.Concat);
}
