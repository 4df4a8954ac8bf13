namespace Site.Model.Html;

/// <summary>The kinds of tokens that <see cref="HtmlReader"/> reads.</summary>
public enum HtmlToken
{
    /// <summary>Characters up to the next tag.</summary>
    Text,

    /// <summary>A start tag. A void element has no other tag.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}
