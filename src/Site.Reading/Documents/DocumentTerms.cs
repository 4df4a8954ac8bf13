using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Reading.Documents;

/// <summary>All settings that reading a document depends on: with the same terms, the same bytes give the same document.</summary>
/// <param name="GenreIds">Ids of the genres that the settings add, separated by spaces: a text, so that equal terms compare as equal. Null when the settings could not be read completely; then any genre is accepted.</param>
public sealed record DocumentTerms(SiteAddress Address, Committee Committee, PublicationState DefaultState, bool ApprovalRequired, string? GenreIds)
{
    /// <summary>Whether documents have no text.</summary>
    public bool HeadsOnly { get; init; }

    public static DocumentTerms Of(SiteSettings settings) => new(
        settings.Address, settings.Committee, settings.DefaultState, settings.ApprovalRequired,
        settings.IsWhole ? string.Join(' ', settings.Genres.Select(named => named.Genre).Except(Genre.Usual).Select(genre => genre.Id)) : null);

    public string[] AddedGenres => (GenreIds ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Knows(Genre genre) => GenreIds is null || Genre.Usual.Contains(genre) || AddedGenres.Contains(genre.Id, StringComparer.Ordinal);
}
