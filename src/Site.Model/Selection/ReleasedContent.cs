using System.Collections.Immutable;
using System.Text;
using Site.Model.Documents;
using Site.Model.Html;
using Site.Model.Paths;
using Site.Model.Text;

namespace Site.Model.Selection;

/// <summary>
/// What an edition shows of the issues that are handed out. Their copies stay as they were, but for two things that the articles say today: one that became
/// internal is not in the public edition, and one that was withdrawn is a line that says so.
/// </summary>
internal static class ReleasedContent
{
    /// <param name="all">Everything that was read.</param>
    /// <param name="chosen">What the edition holds of it.</param>
    public static ImmutableArray<Document> Of(ImmutableArray<Document> all, ImmutableArray<Document> chosen, Edition edition)
    {
        if (!chosen.Any(document => document is Bulletin { Released: not null }))
        {
            return chosen;
        }

        var today = new Dictionary<UrlPath, Document>(all.Length);
        foreach (var document in all)
        {
            today.TryAdd(document.Url, document);
        }

        var pages = chosen.Select(document => document.Url).ToHashSet();
        return [.. chosen.Select(document => document is Bulletin { Released: { } released } issue ? issue with { Released = Shown(released) } : document)];

        ReleasedIssue Shown(ReleasedIssue released) => released with
        {
            Sections = [.. released.Sections.Select(section => section with { Items = Items(section.Items) })],
            Plans = Items(released.Plans),
            Consultations = Items(released.Consultations),
        };

        ImmutableArray<ReleasedItem> Items(ImmutableArray<ReleasedItem> items) => [.. items.Select(Item).OfType<ReleasedItem>()];

        ReleasedItem? Item(ReleasedItem item)
        {
            var now = today.GetValueOrDefault(item.Document.Url);
            if (edition == Edition.Public ? item.Document.Scope == Scope.Internal || now?.Scope == Scope.Internal : item.IsPublicOnly)
            {
                return null;
            }

            return item with
            {
                Document = now is { IsWithdrawn: true } ? Withdrawn(item.Document, now.WithdrawnBecause) : item.Document,
                HasPage = pages.Contains(item.Document.Url),
            };
        }
    }

    private static Document Withdrawn(Document copy, string? because)
    {
        var words = because is null ? "Bài này đã được rút." : $"Bài này đã được rút. Lý do: {because}";
        var html = $"<p>{EscapedText.Write(words)}</p>\n";
        var body = Body.Empty with { Html = new TextInMemory(Encoding.UTF8.GetBytes(html)), Words = WordCount.Of(words), FirstParagraph = words };
        var line = copy with { State = PublicationState.Withdrawn, Sapo = null, Image = null, Author = null, Consultation = null, Body = body };
        return line is PlanSummary plan ? plan with { Attachments = [], Tasks = [] } : line;
    }
}
