using System.Text;

namespace Site.Tests.Rendering.Search;

/// <summary>Reads the words of an index's files back, as the page's script does.</summary>
internal static class IndexFiles
{
    /// <summary>Every key and pair of keys of a file of words.</summary>
    public static IEnumerable<string> Words(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file.AsSpan(0, Array.IndexOf(file, (byte)0)));
        var before = string.Empty;
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var head = line.Split('\t')[0];
            var shared = char.IsAsciiDigit(head[0]) ? head[0] - '0' : head[0] - 'a' + 10;
            yield return before = before[..shared] + head[1..];
        }
    }
}
