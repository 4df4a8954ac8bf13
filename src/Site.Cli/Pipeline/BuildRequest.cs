using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Text;
using Site.Reading;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>Everything that decides what the site is. The clock is not read later: <paramref name="Now"/> is its time.</summary>
/// <param name="ThemeName">Null: the theme that the settings name.</param>
/// <param name="Address">Null: the address that the settings give.</param>
public sealed record BuildRequest(
    string InputFolder, string ThemesFolder, string? ThemeName, SiteAddress? Address, Edition Edition, bool IncludeDrafts,
    DateTimeOffset Now, int Parallelism)
{
    /// <summary>Whether there is a browser to print bulletins: pages link to a PDF only if there will be one.</summary>
    public bool PrintsPdf { get; init; }

    /// <summary>The month whose issue is made though it may not be published yet.</summary>
    public YearMonth? Issue { get; init; }

    /// <summary>Whether spelling is looked at too: for whoever checks what was written, not for each build.</summary>
    public bool ReadsProof { get; init; }

    /// <summary>Where variants of pictures are kept and made.</summary>
    public IPictureStore Pictures { get; init; } = new UnmadePictures();

    /// <summary>The paper on which the bulletin is printed. Null: the one that the settings name.</summary>
    public PaperKind? Paper { get; init; }

    /// <summary>Where minified files of themes are kept. Null: for <c>check</c>, only what the program comes with is minified.</summary>
    public IMinifiedFiles? Minified { get; init; }

    /// <summary>Where the bodies of documents are kept while the site is made.</summary>
    public ITextStore Texts { get; init; } = TextsInMemory.Only;

    /// <summary>Where what attachments hold is read and kept. Null: they are not looked into.</summary>
    public AttachmentCache? Attachments { get; init; }

    /// <summary>How much of each document is read: the pages of a preview that has just been started do without texts.</summary>
    public ReadingDepth Depth { get; init; }

    /// <summary>The folder that holds the content folder: where the usual output lies, and where relative paths of the settings begin. A content folder that is a drive's root holds itself.</summary>
    public string FolderAround
    {
        get
        {
            var input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(InputFolder));
            return Path.GetDirectoryName(input) ?? input;
        }
    }

    public ReadOptions HowToRead => new(Address, Parallelism, Paper) { Texts = Texts, Depth = Depth };
}

public enum BuildStage
{
    Read,
    Arrange,

    /// <summary>Of the search. Reported by the command that writes it: <c>build</c>.</summary>
    Index,

    /// <summary>Reported by the command that makes pictures: <c>build</c>.</summary>
    Pictures,

    /// <summary>Reported by the command that renders every page: <c>build</c> or <c>check</c>.</summary>
    Render,
}
