namespace Site.Reading.Markdown;

/// <summary>An editor's words inside a message: short, and without what could disturb a terminal.</summary>
internal static class Quoted
{
    private const int Longest = 80;

    public static string Cut(ReadOnlySpan<char> words)
    {
        var cut = words.Length > Longest;
        return string.Create(
            cut ? Longest + 1 : words.Length,
            words,
            static (text, words) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    text[at] = at == Longest ? '…' : char.IsControl(words[at]) ? ' ' : words[at];
                }
            });
    }
}
