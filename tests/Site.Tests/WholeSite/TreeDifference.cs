using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;

namespace Site.Tests.WholeSite;

/// <summary>How one folder differs from another, in words for whoever has to find out why.</summary>
internal static class TreeDifference
{
    private const int MostFiles = 8;
    private const int MostLines = 6;

    /// <summary>Empty when they are the same, byte for byte.</summary>
    public static string Of(ImmutableSortedDictionary<string, byte[]> expected, ImmutableSortedDictionary<string, byte[]> actual)
    {
        var told = expected.Keys.Union(actual.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(path => (expected.GetValueOrDefault(path), actual.GetValueOrDefault(path)) switch
            {
                (null, _) => $"+ {path}: not expected\n",
                (_, null) => $"- {path}: missing\n",
                var (before, after) when before.AsSpan().SequenceEqual(after) => string.Empty,
                var (before, after) => $"~ {path}\n{OfFile(before, after)}",
            })
            .Where(line => line.Length > 0)
            .ToList();
        return string.Concat(told.Take(MostFiles)) + (told.Count > MostFiles ? $"… and {told.Count - MostFiles} more files\n" : string.Empty);
    }

    private static string OfFile(byte[] expected, byte[] actual) =>
        Utf8.IsValid(expected) && Utf8.IsValid(actual)
            ? OfText(Encoding.UTF8.GetString(expected), Encoding.UTF8.GetString(actual))
            : $"    {expected.Length} bytes expected, {actual.Length} found, the first other one at {expected.AsSpan().CommonPrefixLength(actual)}\n";

    /// <summary>The lines between the common start and the common end.</summary>
    public static string OfText(string expected, string actual)
    {
        var before = expected.Split('\n');
        var after = actual.Split('\n');
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return $"    line {start + 1}\n{Lines('-', before[start..^end])}{Lines('+', after[start..^end])}";
    }

    private static string Lines(char sign, string[] lines) =>
        string.Concat(lines.Take(MostLines).Select(line => $"    {sign} {line.Replace("\r", "␍", StringComparison.Ordinal)}\n"))
        + (lines.Length > MostLines ? $"    {sign} … and {lines.Length - MostLines} more lines\n" : string.Empty);
}
