using Site.Importing.Tree;

namespace Site.Importing.Markdown;

internal enum LabelKind
{
    /// <summary><c>-</c>, or a dot, which a page shows for it: Markdown's own mark.</summary>
    Bullet,

    /// <summary><c>1.</c>, <c>1)</c>: Markdown's own number.</summary>
    Number,

    /// <summary><c>a)</c>, <c>–</c>: a mark of the field's documents, which our Markdown shows as it stands whatever follows.</summary>
    Mark,

    /// <summary><c>Điều 1.</c>, <c>II.</c>, <c>1.1.</c>: words in front of words.</summary>
    Words,
}

/// <summary>How an item's label is written so that a page shows it as on paper.</summary>
/// <param name="Text">As it is written.</param>
internal readonly record struct ListLabel(LabelKind Kind, string Text)
{
    private const string Bullet = "-";

    // What Word, browsers and fonts of signs draw for a list without numbers.
    private const string Dots = "•·●○◦■□▪▫o§Øü\uF0B7\uF0A7\uF0D8\uF0FC\uF076\u00A8";

    /// <summary>How the numbers end; a sign that changes begins a list.</summary>
    public char Sign => Text[^1];

    public static ListLabel Of(string label)
    {
        label = label.Trim();
        return label switch
        {
            "" or "-" or "*" => new(LabelKind.Bullet, Bullet),
            "+" => new(LabelKind.Bullet, label),
            [var dot] when Dots.Contains(dot, StringComparison.Ordinal) => new(LabelKind.Bullet, Bullet),
            "–" or "—" => new(LabelKind.Mark, label),
            [.. var digits, '.' or ')'] when digits.Length is > 0 and < 10 && !digits.AsSpan().ContainsAnyExceptInRange('0', '9') => new(LabelKind.Number, label),
            [var letter, ')'] when char.IsLetter(letter) => new(LabelKind.Mark, label),
            _ => new(LabelKind.Words, label),
        };
    }

    /// <summary>Whether two neighbours are items of one list in Markdown.</summary>
    public bool GoesOnFrom(ListLabel before) => Kind == before.Kind && Kind switch
    {
        LabelKind.Bullet => Text == before.Text,
        LabelKind.Number => Sign == before.Sign,
        LabelKind.Mark => true,
        _ => false,
    };

    /// <summary>The one number that Markdown counts up, where a list has no other.</summary>
    public static bool IsOne(ListItem item) => item.Label.Trim() == "1.";
}
