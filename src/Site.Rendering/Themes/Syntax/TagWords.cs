namespace Site.Rendering.Themes.Syntax;

/// <summary>The words of a tag, one after the other.</summary>
internal sealed class TagWords
{
    private readonly string _content;

    public TagWords(string content)
    {
        _content = content;
        SkipBlanks();
    }

    /// <summary>Where the next word begins.</summary>
    public int Position { get; private set; }

    public bool AtEnd => Position == _content.Length;

    public string Rest => _content[Position..];

    /// <summary>Empty at the end.</summary>
    public string Next()
    {
        var start = Position;
        while (!AtEnd && !char.IsWhiteSpace(_content[Position]))
        {
            Position++;
        }

        var word = _content[start..Position];
        SkipBlanks();
        return word;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && char.IsWhiteSpace(_content[Position]))
        {
            Position++;
        }
    }
}
