using Site.Model.Paths;

namespace Site.Model.Publication;

/// <summary>What answers at an address.</summary>
public enum PublishedKind
{
    /// <summary>A document's own page.</summary>
    Article,

    /// <summary>A page that the program makes of documents: a list, an archive, an issue's print page.</summary>
    Made,

    /// <summary>An attachment, or an issue of the bulletin as a file.</summary>
    File,

    /// <summary>An old address that leads on.</summary>
    Redirect,

    /// <summary>No address: what many pages are made with, the settings, a file of data, a theme. It is listed so that nobody publishes over another's change of it unawares.</summary>
    Source,
}

/// <summary>One address of a publication. Prints are hexadecimal, empty where they say nothing.</summary>
/// <param name="Title">On one line; of a redirect, the address to which it leads.</param>
public sealed record PublishedEntry(PublishedKind Kind, UrlPath Url, string Title)
{
    /// <summary>The fingerprint of what a reader gets; of a print or a Word file, that of the page it is made from.</summary>
    public string Whole { get; init; } = string.Empty;

    /// <summary>The fingerprint of an article's text with its summary.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>The fingerprint of the pictures that an article shows.</summary>
    public string Pictures { get; init; } = string.Empty;

    /// <summary>The fingerprint of the attachments that an article offers.</summary>
    public string Files { get; init; } = string.Empty;

    /// <summary>The fingerprint of an article's file, whatever its line ends.</summary>
    public string Written { get; init; } = string.Empty;

    /// <summary>The file that an editor writes; null of what no single file makes.</summary>
    public SourcePath? Source { get; init; }

    /// <summary>The address to which a redirect leads; null when this is none.</summary>
    public UrlPath? Target => Kind == PublishedKind.Redirect ? UrlPath.Parse(Title) : null;

    /// <summary>Whether somebody who edits this article or file would see a difference; what stands around an article on its page does not count.</summary>
    public bool IsWrittenAs(PublishedEntry other) => Kind == other.Kind && Title == other.Title && (Kind == PublishedKind.Article
        ? (Text, Pictures, Files, Written) == (other.Text, other.Pictures, other.Files, other.Written)
        : Whole == other.Whole);
}
