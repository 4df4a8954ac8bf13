using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.Vietnamese;

namespace Site.Importing.Html.Lists;

/// <summary>
/// The labels of lists as the plain text of the same paste shows them: <c>Điều 1.</c>, <c>a)</c>, <c>(i)</c>, <c>1.1.</c>. HTML has numbers and letters alone, so that Writer and
/// Docs leave out what else their labels hold.
/// </summary>
internal sealed class PlainLabels
{
    private const int LongestLabel = 20;

    /// <summary>So many letters of an item tell its line.</summary>
    private const int Telling = 60;

    /// <summary>How far behind the line of the last item the next one is looked for.</summary>
    private const int Furthest = 200;

    private readonly List<string> _lines;
    private int _next;

    private PlainLabels(string plain) => _lines = [.. plain.Split('\n').Select(Spaced).Where(line => line.Length > 0)];

    /// <param name="plain">The paste as plain text; a list whose lines are not there keeps its labels.</param>
    public static ImmutableArray<Block> Put(ImmutableArray<Block> blocks, string plain) => new PlainLabels(plain).Of(blocks);

    private ImmutableArray<Block> Of(ImmutableArray<Block> blocks) => [.. blocks.Select(Of)];

    private Block Of(Block block) => block switch
    {
        Heading { Label: { } label } heading => heading with { Label = LabelOf(label, heading.Text) },
        ListBlock list => new ListBlock([.. list.Items.Select(Of)]),
        Quote quote => new Quote(Of(quote.Blocks)),
        _ => block,
    };

    private ListItem Of(ListItem item) => item.Blocks is [Paragraph words, ..]
        ? new ListItem(LabelOf(item.Label, words.Text), Of(item.Blocks))
        : item with { Blocks = Of(item.Blocks) };

    private string LabelOf(string label, ImmutableArray<Inline> words)
    {
        var number = label.AsSpan().Trim(".)( ").ToString();
        var beginning = Spaced(PlainText.Of([.. words.TakeWhile(inline => inline is not (LineBreak or NoteReference))]));
        beginning = beginning[..Math.Min(beginning.Length, Telling)].TrimEnd();
        if (beginning.Length == 0 || !number.All(char.IsLetterOrDigit))
        {
            return label;
        }

        for (var at = _next; at < Math.Min(_lines.Count, _next + Furthest); at++)
        {
            var line = _lines[at];
            var place = line.AsSpan(0, Math.Min(line.Length, LongestLabel + beginning.Length)).IndexOf(" " + beginning);
            if (place > 0 && Words(line[..place]).Contains(number, StringComparer.Ordinal))
            {
                _next = at + 1;
                return line[..place];
            }
        }

        return label;
    }

    private static string[] Words(string label) => label.Split(['.', ')', '(', '-', '–', '/', ':', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static string Spaced(string line) => VietnameseText.Compose(string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
