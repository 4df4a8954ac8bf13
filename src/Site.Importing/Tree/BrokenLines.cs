using Site.Model.Text;

namespace Site.Importing.Tree;

/// <summary>Lines that begin with marks (<c>- Việc một</c>) are paragraphs, though only a break stands between them: as in what was copied from Zalo or a page.</summary>
internal static class BrokenLines
{
    public static IEnumerable<Paragraph> Of(Paragraph paragraph)
    {
        if (!paragraph.Text.Any(inline => inline is LineBreak))
        {
            return [paragraph];
        }

        List<List<Inline>> lines = [[]];
        foreach (var inline in paragraph.Text)
        {
            if (inline is LineBreak)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(inline);
            }
        }

        if (!lines.Exists(IsMarked))
        {
            return [paragraph];
        }

        List<Paragraph> parts = [];
        List<Inline> part = [];
        var wasMarked = false;
        foreach (var line in lines.Where(line => line.Count > 0))
        {
            var isMarked = IsMarked(line);
            if (part.Count > 0 && (isMarked || wasMarked))
            {
                parts.Add(paragraph with { Text = [.. part] });
                part.Clear();
            }
            else if (part.Count > 0)
            {
                part.Add(new LineBreak());
            }

            part.AddRange(line);
            wasMarked = isMarked;
        }

        parts.Add(paragraph with { Text = [.. part] });
        return parts;
    }

    /// <summary>What our Markdown has lists or points for; a Roman number begins a title.</summary>
    public static TypedMark? MarkOf(string line) =>
        TypedMark.Read(line) is { Kind: MarkKind.Dash or MarkKind.Sign or MarkKind.Letter or MarkKind.Number } mark && mark.Text > mark.End && !line[..mark.Text].Contains('\n', StringComparison.Ordinal) ? mark : null;

    private static bool IsMarked(List<Inline> line) => MarkOf(PlainText.Of([.. line])) is not null;
}
