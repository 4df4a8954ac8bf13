using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Publication;
using Site.Model.Selection;

namespace Site.Cli.Publication;

/// <summary>What readers see now, and what came along with it.</summary>
/// <param name="Manifest">Of what readers see; empty before the first publication.</param>
/// <param name="Last">Who published it; null when nobody knows.</param>
/// <param name="TakenFiles">How many files of others were brought into the content folder.</param>
public sealed record PublishedState(PublishedManifest Manifest, PublicationRecord? Last, int TakenFiles = 0)
{
    /// <summary>Files of others that are not here, because it was only looked.</summary>
    public ImmutableArray<WaitingFile> Waiting { get; init; } = [];
}

/// <param name="Path">From the root of the repository, with <c>/</c>.</param>
/// <param name="IsChangedHere">It was changed here too, otherwise.</param>
public sealed record WaitingFile(string Path, bool IsChangedHere);

/// <summary>Where a site is published. Whatever fails, readers keep what they have, and the diagnostics say what to do.</summary>
public interface IPublicationPlace
{
    /// <summary>For an editor: <c>thư mục /srv/www/khoi</c>.</summary>
    string Words { get; }

    /// <summary>Takes in what others published. Called before the site is built.</summary>
    /// <param name="known">What was last published from here.</param>
    /// <param name="onlyLooks">Changes no file of the editor: what would be taken in is only told.</param>
    (PublishedState? State, ImmutableArray<Diagnostic> Why) TakeIn(PublishedManifest known, bool onlyLooks);

    /// <summary>What speaks against publishing this content there; errors stop it.</summary>
    ImmutableArray<Diagnostic> Objections(SiteContent content) => [];

    /// <summary>Puts a built site in the place of what readers see.</summary>
    /// <param name="folder">The built site.</param>
    /// <param name="before">What readers saw when the editor was asked.</param>
    /// <returns>Why it was not published; empty when it was.</returns>
    ImmutableArray<Diagnostic> Publish(string folder, PublishedManifest manifest, PublicationRecord record, PublishedManifest before, CancellationToken cancellation);

    /// <summary>Gives readers back what they saw before the last publication.</summary>
    /// <param name="record">Says when and by whom; its id is that of the publication the editor was shown.</param>
    /// <returns>The publication that readers see now, and its manifest; or why nothing changed.</returns>
    (PublicationRecord? Back, PublishedManifest? Manifest, ImmutableArray<Diagnostic> Why) Undo(PublicationRecord record);

    /// <summary>The oldest first.</summary>
    (ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why) History();
}
