namespace Site.Model.Disclosure;

/// <summary>The words of a text, with what stands between them: spaces and marks of emphasis join words, everything else divides them.</summary>
internal sealed class NameText
{
    // As Markdown has it that was made from a Word file.
    private const string NoBreakSpace = "&nbsp;";

    private readonly List<Word> _words = [];

    private NameText()
    {
    }

    public int Count => _words.Count;

    public Word this[int at] => _words[at];

    public static NameText Of(string text)
    {
        text = text.Replace(NoBreakSpace, new string(' ', NoBreakSpace.Length), StringComparison.Ordinal);
        var read = new NameText();
        var gap = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            read._words.Add(new Word(text[start..at], start, at, Between(text.AsSpan(gap, start - gap))));
            gap = at;
        }

        return read;
    }

    /// <summary>Some words in lower case, divided by single spaces; fewer where the text or what is joined ends.</summary>
    public string Text(int at, int count)
    {
        var end = at + 1;
        while (end < at + count && end < _words.Count && _words[end].Before == Gap.Joins)
        {
            end++;
        }

        return string.Join(' ', _words.GetRange(at, end - at).Select(word => word.Lower));
    }

    /// <summary>Whether a word is joined to the one after it.</summary>
    public bool IsJoined(int at) => at + 1 < _words.Count && _words[at + 1].Before == Gap.Joins;

    /// <summary>How many joined words with capitals begin at a word that has one; words with capitals throughout stay among themselves.</summary>
    public int Capitals(int at, int most)
    {
        var count = 1;
        while (count < most && IsJoined(at + count - 1) && _words[at + count] is { IsCapital: true } next && (next.Lower.Length == 1 || next.IsShouted == _words[at].IsShouted))
        {
            count++;
        }

        return count;
    }

    /// <summary>Whether joined words stand right before a word.</summary>
    /// <param name="words">In lower case.</param>
    public bool EndsBefore(int at, string words)
    {
        var parts = words.Split(' ');
        for (var back = 0; back < parts.Length; back++)
        {
            var place = at - parts.Length + back;
            if (place < 0 || !IsJoined(place) || _words[place].Lower != parts[back])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word of address right before a word, <c>chí</c> for <c>đồng chí</c> and its short forms; null if there is none. With a capital it may be a part of a place's name: <c>tỉnh Bà Rịa</c>.</summary>
    public string? AddressBefore(int at)
    {
        if (at == 0 || _words[at].Before != Gap.Joins)
        {
            return null;
        }

        if (EndsBefore(at, "đồng chí") || (at > 1 && _words[at - 2].Lower == "đ" && _words[at - 1] is { Lower: "c", Before: Gap.Slash }))
        {
            return "chí";
        }

        if (NameWords.Introductions.FirstOrDefault(words => EndsBefore(at, words)) is { } introduction)
        {
            return introduction;
        }

        var word = _words[at - 1];
        return NameWords.Honorifics.Contains(word.Lower) && !(word.IsCapital && IsOfPlace(at - 1)) ? word.Lower : null;
    }

    /// <summary>Whether a word with a capital begins a place's name.</summary>
    private bool IsOfPlace(int at) => NameWords.Places.Contains(Text(at, 2)) || (at > 0 && _words[at].Before == Gap.Joins &&
        (NameWords.NamedAfterPeople.Contains(_words[at - 1].Lower) || NameWords.SmallPlaces.Contains(_words[at - 1].Lower)));

    private static Gap Between(ReadOnlySpan<char> gap)
    {
        if (gap is "/" or ".")
        {
            return Gap.Slash;
        }

        var newLines = 0;
        foreach (var sign in gap)
        {
            newLines += sign == '\n' ? 1 : 0;
            if (newLines > 1 || !(char.IsWhiteSpace(sign) || sign is '*' or '_' or '~' or '\u200B'))
            {
                return Gap.Divides;
            }
        }

        return gap.IsEmpty ? Gap.Divides : Gap.Joins;
    }

    /// <param name="Start">In the text; so for <paramref name="End"/>, the place after it.</param>
    public readonly record struct Word(string Text, int Start, int End, Gap Before)
    {
        public string Lower { get; } = Text.ToLowerInvariant();

        public bool IsCapital => char.IsUpper(Text[0]);

        /// <summary>Capitals throughout.</summary>
        public bool IsShouted => Text.Length > 1 && !Text.Any(char.IsLower);
    }

    public enum Gap
    {
        Divides,
        Joins,

        /// <summary>As in <c>đ/c</c>.</summary>
        Slash,
    }
}
