namespace Site.Browser.Tests.Sample;

public static class Expect
{
    /// <summary>Fails with every line of what was found, in full, where <see cref="Assert.Empty"/> cuts short.</summary>
    public static void Nothing(IEnumerable<string> found)
    {
        var lines = found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        Assert.True(lines.Length == 0, $"{lines.Length} found:\n{string.Join('\n', lines)}");
    }
}
