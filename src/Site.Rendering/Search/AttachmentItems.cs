using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Rendering.Search;

/// <summary>Attachments as things that search finds, each under a kind of its own, so that a reader sees that it is a file and not a page.</summary>
internal static class AttachmentItems
{
    private static readonly Facet Kind = new("tep-dinh-kem", "Tệp đính kèm");

    /// <summary>Characters of a file's beginning that results may show.</summary>
    private const int LongestBeginning = 320;

    /// <param name="texts">By source. Files that no document of the edition and no entry of the register offers are left out: they are not published.</param>
    public static IEnumerable<SearchableItem> Of(SiteGraph graph, ImmutableDictionary<SourcePath, string> texts)
    {
        var units = graph.Data.Units.DistinctBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(unit => unit.Id, unit => unit.ShortName, StringComparer.Ordinal);
        var seen = new HashSet<SourcePath>();

        // A bulletin offers what its articles offer: they come first.
        foreach (var document in graph.Documents.OrderBy(document => document is Bulletin))
        {
            var names = NamesOf(document);
            foreach (var asset in document.Assets)
            {
                if (texts.TryGetValue(asset.Source, out var text) && text.Length > 0 && seen.Add(asset.Source))
                {
                    yield return Of(asset, names.GetValueOrDefault(asset.Source), $"Kèm theo “{document.Title}”.", text) with
                    {
                        Units = [.. graph.UnitsOf(document).Select(unit => new Facet(unit.Id, units[unit.Id]))],
                        Date = document.Date?.Day,
                    };
                }
            }
        }

        foreach (var known in graph.Register.Documents)
        {
            if (known.Entry?.File is { } asset && texts.TryGetValue(asset.Source, out var text) && text.Length > 0 && seen.Add(asset.Source))
            {
                yield return Of(asset, known.Subject, $"Kèm theo {known.Code}.", text) with { Date = known.IssuedOn };
            }
        }
    }

    private static SearchableItem Of(Asset asset, string? name, string offeredBy, string text)
    {
        var file = Path.GetFileName(asset.Source.Value);
        return new SearchableItem(
            asset.Url, name is null ? file : $"{name} ({asset.Source.Extension.TrimStart('.').ToUpperInvariant()})", $"{offeredBy} {Beginning(text)}", Kind, null, [], null, null,
            [(SearchField.Title, file), (SearchField.Attachment, text)], [], 1 + text.AsSpan().Count(' ') + text.AsSpan().Count('\n'));
    }

    private static string Beginning(string text) => text[..Math.Min(text.Length, LongestBeginning)].Replace('\n', ' ');

    private static Dictionary<SourcePath, string> NamesOf(Document document)
    {
        ImmutableArray<Attachment> named = document switch
        {
            PlanSummary plan => plan.Attachments,
            StudyTheme theme => theme.Attachments,
            _ => [],
        };
        return named.DistinctBy(attachment => attachment.Asset.Source).ToDictionary(attachment => attachment.Asset.Source, attachment => attachment.Title);
    }
}
