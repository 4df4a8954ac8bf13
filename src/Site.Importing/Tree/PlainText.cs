using System.Collections.Immutable;
using System.Text;

namespace Site.Importing.Tree;

/// <summary>The letters of a text without its looks.</summary>
public static class PlainText
{
    /// <summary>A break is a line end; a note leaves nothing.</summary>
    public static string Of(ImmutableArray<Inline> text)
    {
        if (text is [TextRun only])
        {
            return only.Text;
        }

        var plain = new StringBuilder();
        Append(plain, text);
        return plain.ToString();
    }

    /// <summary>Whether every letter has the look, and there is one.</summary>
    public static bool IsAll(ImmutableArray<Inline> text, Look look)
    {
        var any = false;
        foreach (var run in Runs(text))
        {
            if (!run.Text.AsSpan().IsWhiteSpace())
            {
                if (!run.Look.HasFlag(look))
                {
                    return false;
                }

                any = true;
            }
        }

        return any;
    }

    /// <summary>The words that have the look; empty when none has.</summary>
    public static string With(ImmutableArray<Inline> text, Look look) => With(text, run => run.Look.HasFlag(look));

    /// <summary>The words of the runs that are meant; empty when there is none.</summary>
    public static string With(ImmutableArray<Inline> text, Func<TextRun, bool> isMeant) =>
        string.Concat(Runs(text).Select(run => isMeant(run) ? run.Text : " ")).Trim();

    /// <summary>Two texts with a space between them; where both have one look there, they are one run.</summary>
    public static ImmutableArray<Inline> Joined(ImmutableArray<Inline> first, ImmutableArray<Inline> second) =>
        first is [.., TextRun end] && second is [TextRun start, ..] && end.Look == start.Look
            ? [.. first[..^1], start with { Text = $"{end.Text} {start.Text}" }, .. second[1..]]
            : [.. first, new TextRun(" "), .. second];

    /// <summary>Two texts, each on its own line.</summary>
    public static ImmutableArray<Inline> Below(ImmutableArray<Inline> above, ImmutableArray<Inline> text) => above.IsEmpty ? text : text.IsEmpty ? above : [.. above, new LineBreak(), .. text];

    private static IEnumerable<TextRun> Runs(ImmutableArray<Inline> text) => text.SelectMany(inline => inline switch
    {
        TextRun run => [run],
        Link link => Runs(link.Text),
        _ => [],
    });

    private static void Append(StringBuilder plain, ImmutableArray<Inline> text)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case TextRun run:
                    plain.Append(run.Text);
                    break;
                case LineBreak:
                    plain.Append('\n');
                    break;
                case Link link:
                    Append(plain, link.Text);
                    break;
            }
        }
    }
}
