namespace Site.Model.Html;

/// <summary>What <see cref="HtmlReader"/> stands on.</summary>
public enum HtmlToken
{
    /// <summary>Characters, as long as they go.</summary>
    Text,

    /// <summary>A start tag. An element that holds nothing has no other.</summary>
    Start,

    /// <summary>An end tag.</summary>
    End,
}
