using System.Buffers;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Selection;

namespace Site.Model.Checks;

/// <summary>
/// Tells of links on public pages whose words are the title of a document that the public does not see, or hold it, wherever they lead. A title that a
/// public document has too, and one that could be anybody's, says nothing.
/// </summary>
public static class HiddenTitleCheck
{
    // Shorter titles are words that any text may have: “Liên hệ”, “Kế hoạch công tác”.
    private const int FewestWordsAlone = 3, FewestWordsInside = 5;

    public static ImmutableArray<Diagnostic> Run(SiteContent content, PublicationPolicy policy)
    {
        if (policy.Edition == Edition.Internal)
        {
            return [];
        }

        // A preview shows everything, but it tells early of what a public build will tell.
        var selection = EditionContent.Of(content, policy.Edition == Edition.Preview ? new PublicationPolicy(Edition.Public, IncludeUnfinished: false, policy.Now) : policy);
        var hidden = selection.LeftOut.Where(left => left.Reason is not (LeftOutReason.Expired or LeftOutReason.Withdrawn))
            .Select(left => (Title: Plain(left.Document.Title), Left: left))
            .Where(title => Words(title.Title) >= FewestWordsAlone)
            .DistinctBy(title => title.Title, StringComparer.Ordinal).ToDictionary(title => title.Title, title => title.Left, StringComparer.Ordinal);

        // Of thousands of titles few have the measure of a hidden one: only those are put into small letters.
        var measures = hidden.Keys.Select(Measure).ToHashSet();
        foreach (var document in hidden.Count == 0 ? [] : selection.Documents)
        {
            if (measures.Contains(Measure(document.Title)))
            {
                hidden.Remove(Plain(document.Title));
            }
        }

        if (hidden.Count == 0)
        {
            return [];
        }

        var any = SearchValues.Create([.. hidden.Keys], StringComparison.Ordinal);
        return
        [
            .. from document in selection.Documents
               from text in document.LinkTexts
               let words = Plain(text.Value)
               where words.AsSpan().ContainsAny(any)
               let left = hidden.GetValueOrDefault(words) ?? hidden.FirstOrDefault(title => Holds(words, title.Key)).Value
               where left is not null
               select DisclosureFaults.HiddenTitle.At(document.Source, text.Span, left.Document.Source, LeftOutWords.Of(left.Reason)),
        ];
    }

    private static bool Holds(string words, string title) =>
        Words(title) >= FewestWordsInside && words.IndexOf(title, StringComparison.Ordinal) is var at and >= 0 &&
        (at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + title.Length == words.Length || !char.IsLetterOrDigit(words[at + title.Length]));

    private static int Words(string plain) => plain.AsSpan().Count(' ') + 1;

    /// <summary>The same of all texts that are one text in plain.</summary>
    private static (int Letters, int Words) Measure(string title)
    {
        var (letters, words, isInside) = (0, 0, false);
        foreach (var letter in title)
        {
            if (char.IsWhiteSpace(letter))
            {
                isInside = false;
                continue;
            }

            letters++;
            words += isInside ? 0 : 1;
            isInside = true;
        }

        return (letters, words);
    }

    /// <summary>In small letters, one space between words.</summary>
    private static string Plain(string title) => string.Join(' ', title.ToLowerInvariant().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
