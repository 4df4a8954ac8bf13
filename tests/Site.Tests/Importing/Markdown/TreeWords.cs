using System.Collections.Immutable;
using System.Text;
using Site.Importing.Tree;

namespace Site.Tests.Importing.Markdown;

/// <summary>What a tree says, in its order: the words that a page must show, its links, headings and pictures.</summary>
internal sealed class TreeWords
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _looks = new();
    private readonly List<string> _notes = [];

    public TreeWords(ImportedText source)
    {
        Add(source.Blocks);
        foreach (var left in source.Notes.Where(note => !_notes.Contains(note.Id)))
        {
            Add(left.Blocks);
        }

        for (var at = 0; at < _notes.Count; at++)
        {
            Add(source.Notes.First(note => note.Id == _notes[at]).Blocks);
        }
    }

    public string Text => string.Join(' ', _text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>For each letter whether it is bold (b), italic (i), both (x) or neither (.).</summary>
    public string Looks => _looks.ToString();

    public int Headings { get; private set; }

    public int Pictures { get; private set; }

    public List<string> Links { get; } = [];

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
            _text.Append('\n');
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Add(paragraph.Text);
                break;
            case Heading heading:
                Headings++;
                AddWords(heading.Label is { } number ? number + " " : string.Empty);
                Add(heading.Text);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                {
                    AddWords(item.Label is "-" or "+" or "•" ? " " : item.Label + " ");
                    Add(item.Blocks);
                }

                break;
            case Quote quote:
                Add(quote.Blocks);
                break;
            case Table table:
                Add(table.Caption);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                {
                    _text.Append('\n');
                    Add(cell);
                }

                break;
            case PictureBlock picture:
                Pictures += picture.Picture == Written.Known ? 1 : 0;
                Add(picture.Picture == Written.Known && !picture.Caption.Any(inline => inline is Link or NoteReference) ? Plain(picture.Caption) : picture.Caption);
                break;
        }
    }

    // A word with two kinds of emphasis takes the first of them, a number that of its first digit.
    private void Add(ImmutableArray<Inline> text)
    {
        var letters = new List<(char Letter, Look Look)>();
        Collect(text, letters);
        var (first, last, before) = (Look.Plain, Look.Plain, ' ');
        foreach (var (letter, own) in letters)
        {
            var look = char.IsAsciiDigit(letter) && char.IsAsciiDigit(before) ? last : own;
            first = char.IsWhiteSpace(letter) ? Look.Plain : first == Look.Plain ? look : first;
            (last, before) = (look == Look.Plain ? Look.Plain : first, letter);
            AddWords(letter.ToString(), last);
        }

        _text.Append('\n');
    }

    // A caption that is a picture's title has no looks.
    private static ImmutableArray<Inline> Plain(ImmutableArray<Inline> text) => [.. text.Select(inline => inline is TextRun run ? run with { Look = Look.Plain } : inline)];

    private void Collect(ImmutableArray<Inline> text, List<(char Letter, Look Look)> letters)
    {
        foreach (var inline in text)
        {
            switch (inline)
            {
                case TextRun run:
                    letters.AddRange(run.Text.Select(c => (c, run.Look & (Look.Bold | Look.Italic))));
                    break;
                case LineBreak:
                    letters.Add((' ', Look.Plain));
                    break;
                case Link link:
                    Links.Add(link.Address);
                    Collect(link.Text, letters);
                    break;
                case NoteReference note when !_notes.Contains(note.Id):
                    _notes.Add(note.Id);
                    break;
            }
        }
    }

    private void AddWords(string words, Look look = Look.Plain)
    {
        _text.Append(words);
        foreach (var c in words.Where(char.IsLetterOrDigit))
        {
            _looks.Append(look switch { Look.Bold => 'b', Look.Italic => 'i', Look.Plain => '.', _ => 'x' });
        }
    }
}
