using Site.Model.Text;
using Site.Rendering.Views;

namespace Site.Rendering.Pages.Parts;

/// <summary>A line of plain words in which e-mail addresses and addresses of pages are links.</summary>
internal static class LinkedWords
{
    // What stands around an address in a sentence and is none of it.
    private const string Opening = "(<\"“'‘[";
    private const string Closing = ".,;:!?)>\"”'’]…";

    /// <returns>Pieces that are the text when they are put together.</returns>
    public static IReadOnlyList<ReferenceView> Of(string text)
    {
        var pieces = new List<ReferenceView>();
        var written = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            var (from, to) = (at, end);
            while (from < to && Opening.Contains(text[from], StringComparison.Ordinal))
            {
                from++;
            }

            while (to > from && Closing.Contains(text[to - 1], StringComparison.Ordinal))
            {
                to--;
            }

            if (Address(text[from..to]) is { } href)
            {
                Words(from);
                pieces.Add(new ReferenceView(text[from..to], href));
                written = to;
            }

            at = end + 1;
        }

        Words(text.Length);
        return pieces;

        void Words(int end)
        {
            if (end > written)
            {
                pieces.Add(new ReferenceView(text[written..end], null));
            }
        }
    }

    private static string? Address(string word) =>
        EmailAddress.Is(word) ? "mailto:" + word
        : word.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(word, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri.AbsoluteUri
        : null;
}
