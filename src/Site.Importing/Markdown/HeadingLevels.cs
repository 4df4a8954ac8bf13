namespace Site.Importing.Markdown;

/// <summary>An article's headings begin with <c>##</c> and skip no level, whatever levels the source used.</summary>
internal sealed class HeadingLevels
{
    private const int Highest = 2;
    private const int Lowest = 6;

    private readonly Stack<int> _open = new();

    public int Next(int level)
    {
        while (_open.TryPeek(out var above) && above >= level)
        {
            _open.Pop();
        }

        _open.Push(level);
        return Math.Min(Highest + _open.Count - 1, Lowest);
    }
}
