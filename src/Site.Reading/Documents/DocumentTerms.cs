using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Settings;

namespace Site.Reading.Documents;

/// <summary>All of the settings that a document's reading depends on: with the same terms, the same bytes are the same document.</summary>
/// <param name="GenreIds">Of the genres that the settings add, parted by spaces: a text, so that equal terms are equal. Null, and any is taken, of settings that could not be read whole.</param>
public sealed record DocumentTerms(SiteAddress Address, Committee Committee, PublicationState DefaultState, bool ApprovalRequired, string? GenreIds)
{
    public static DocumentTerms Of(SiteSettings settings) => new(
        settings.Address, settings.Committee, settings.DefaultState, settings.ApprovalRequired,
        settings.IsWhole ? string.Join(' ', settings.Genres.Select(named => named.Genre).Except(Genre.Usual).Select(genre => genre.Id)) : null);

    public string[] AddedGenres => (GenreIds ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    public bool Knows(Genre genre) => GenreIds is null || Genre.Usual.Contains(genre) || AddedGenres.Contains(genre.Id, StringComparer.Ordinal);
}
