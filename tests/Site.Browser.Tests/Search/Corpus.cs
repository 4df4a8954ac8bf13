using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Search;

/// <summary>The input folder that <c>Search/Corpus.txt</c> holds: each file after a line <c>=== path</c>.</summary>
public static class Corpus
{
    public static void Write(string folder)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Site.Browser.Tests", "Search", "Corpus.txt"));
        foreach (var part in text.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            var file = Path.Combine(folder, part[..end].Trim());
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, part[(end + 1)..].TrimEnd('\n') + "\n");
        }
    }
}
