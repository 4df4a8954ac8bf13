using Site.Model.Vietnamese;

namespace Site.Cli.Terminal;

/// <summary>Filters a long list by the letters that the user types. It knows nothing about keys or screens.</summary>
/// <param name="lines">At least one.</param>
public sealed class ChoiceFilter(IReadOnlyList<string> lines)
{
    private readonly string[] _plain = [.. lines.Select(VietnameseText.Fold)];

    public string Typed { get; private set; } = string.Empty;

    /// <summary>Indexes of the matching lines, in the list's order.</summary>
    public IReadOnlyList<int> Fitting { get; private set; } = [.. Enumerable.Range(0, lines.Count)];

    /// <summary>The position of the mark in <see cref="Fitting"/>.</summary>
    public int Marked { get; private set; }

    /// <summary>The index of the marked line; null when nothing matches.</summary>
    public int? Chosen => Fitting.Count > 0 ? Fitting[Marked] : null;

    public void Type(char c) => Look(VietnameseText.Compose(Typed + c));

    public void Erase() => Look(Typed.Length > 0 ? Typed[..^1] : Typed);

    /// <summary>Moves the mark; above the first line comes the last one.</summary>
    public void Move(int by)
    {
        if (Fitting.Count > 0)
        {
            Marked = (((Marked + by) % Fitting.Count) + Fitting.Count) % Fitting.Count;
        }
    }

    private void Look(string typed)
    {
        Typed = typed;
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Fitting = [.. Enumerable.Range(0, lines.Count).Where(at => words.All(word => Fits(at, word)))];
        Marked = 0;
    }

    /// <summary>A word typed with accents matches only the same accents; a word without accents matches any.</summary>
    private bool Fits(int at, string word) =>
        VietnameseText.Fold(word) is var plain && plain.Equals(word, StringComparison.OrdinalIgnoreCase)
            ? _plain[at].Contains(plain, StringComparison.Ordinal)
            : lines[at].Contains(word, StringComparison.OrdinalIgnoreCase);
}
