using Site.Model.Vietnamese;

namespace Site.Cli.Terminal;

/// <summary>A long list and what somebody types to find one line of it. Knows nothing of keys or screens.</summary>
/// <param name="lines">At least one.</param>
public sealed class ChoiceFilter(IReadOnlyList<string> lines)
{
    private readonly string[] _plain = [.. lines.Select(VietnameseText.Fold)];

    public string Typed { get; private set; } = string.Empty;

    /// <summary>Indexes of the lines that fit, in the list's order.</summary>
    public IReadOnlyList<int> Fitting { get; private set; } = [.. Enumerable.Range(0, lines.Count)];

    /// <summary>Where in <see cref="Fitting"/> the mark stands.</summary>
    public int Marked { get; private set; }

    /// <summary>The index of the marked line; null when nothing fits.</summary>
    public int? Chosen => Fitting.Count > 0 ? Fitting[Marked] : null;

    public void Type(char c) => Look(VietnameseText.Compose(Typed + c));

    public void Erase() => Look(Typed.Length > 0 ? Typed[..^1] : Typed);

    /// <summary>Round and round: up from the first line is the last one.</summary>
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

    /// <summary>A word typed with accents wants them; one without finds any.</summary>
    private bool Fits(int at, string word) =>
        VietnameseText.Fold(word) is var plain && plain.Equals(word, StringComparison.OrdinalIgnoreCase)
            ? _plain[at].Contains(plain, StringComparison.Ordinal)
            : lines[at].Contains(word, StringComparison.OrdinalIgnoreCase);
}
