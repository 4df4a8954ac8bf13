using System.Collections.Immutable;
using System.Text;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>Lays a paragraph's pieces out as lines of <see cref="Glyph"/>s: white space is one space, each break of the author's begins a line.</summary>
/// <param name="notes">The number of a footnote; 0 when there is none of this id.</param>
internal sealed class Lines(Func<string, int> notes)
{
    private readonly List<List<Glyph>> _lines = [[]];

    public static List<List<Glyph>> Of(ImmutableArray<Inline> text, Func<string, int> notes)
    {
        var lines = new Lines(notes);
        lines.Add(text, link: null);
        foreach (var line in lines._lines)
        {
            Trim(line);
        }

        lines._lines.RemoveAll(line => line.Count == 0);
        return lines._lines;
    }

    /// <summary>The lines as one.</summary>
    public static List<Glyph> Joined(List<List<Glyph>> lines)
    {
        List<Glyph> joined = [];
        foreach (var line in lines)
        {
            if (joined.Count > 0)
            {
                joined.Add(new Glyph(' ', Look.Plain));
            }

            joined.AddRange(line);
        }

        return joined;
    }

    public static string PlainText(List<Glyph> line)
    {
        var text = new StringBuilder();
        foreach (var glyph in line)
        {
            _ = glyph.Link is { } link ? text.Append(PlainText(link.Text)) : glyph.Note == 0 ? text.Append(glyph.Letter) : text;
        }

        return text.ToString();
    }

    private void Add(ImmutableArray<Inline> text, LinkGlyph? link)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case TextRun run:
                    Add(run, link?.Text ?? _lines[^1]);
                    break;
                case LineBreak when link is null:
                    _lines.Add([]);
                    break;
                case LineBreak:
                    AddSpace(link.Text, Look.Plain);
                    break;
                case NoteReference reference when notes(reference.Id) is > 0 and var number:
                    _lines[^1].Add(new Glyph('\0', Look.Plain, Note: number));
                    break;
                case Link inner when link is null && LinkAddress.Of(inner.Address) is { } address:
                    Add(inner, new LinkGlyph(address, []));
                    break;
                case Link inner:
                    Add(inner.Text, link);
                    break;
            }
        }
    }

    // Spaces at a link's ends stand outside of it.
    private void Add(Link link, LinkGlyph glyph)
    {
        Add(link.Text, glyph);
        var words = glyph.Text;
        var (startsApart, endsApart) = (words is [{ IsSpace: true }, ..], words is [.., { IsSpace: true }]);
        Trim(words);
        if (startsApart)
        {
            AddSpace(_lines[^1], Look.Plain);
        }

        if (words.Count > 0)
        {
            _lines[^1].Add(new Glyph('\0', Look.Plain, glyph));
        }

        if (endsApart)
        {
            AddSpace(_lines[^1], Look.Plain);
        }
    }

    private static void Add(TextRun run, List<Glyph> line)
    {
        var look = run.Look & (Look.Bold | Look.Italic);
        foreach (var c in ShiftedLetters.IsDegree(run) && line is [.., { Letter: >= '0' and <= '9' }] ? run.Text.Replace('o', '°') : ShiftedLetters.Of(run))
        {
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                AddSpace(line, look);
            }
            else if (!char.IsControl(c))
            {
                line.Add(new Glyph(c, look));
            }
        }
    }

    private static void AddSpace(List<Glyph> line, Look look)
    {
        if (line is not [.., { Letter: ' ' }])
        {
            line.Add(new Glyph(' ', look));
        }
    }

    private static void Trim(List<Glyph> line)
    {
        var start = line.FindIndex(glyph => !glyph.IsSpace);
        if (start < 0)
        {
            line.Clear();
            return;
        }

        var end = line.FindLastIndex(glyph => !glyph.IsSpace) + 1;
        line.RemoveRange(end, line.Count - end);
        line.RemoveRange(0, start);
    }
}
