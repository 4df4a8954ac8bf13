using System.Collections.Immutable;
using System.Text;
using Site.Importing.Tree;

namespace Site.Importing.Html;

/// <summary>A line with the list of Word that it belongs to.</summary>
/// <param name="ListLevel">From 1; 0 for a line of no list.</param>
internal sealed record FlowLine(Paragraph Text, int ListLevel, string Label);

/// <summary>Collects running text into paragraphs, among blocks that are ready.</summary>
internal sealed class Flow
{
    private readonly List<Inline> _line = [];
    private readonly StringBuilder _run = new();
    private readonly List<Inline> _link = [];
    private string? _address;
    private Look _look;
    private bool _endsWithSpace = true;
    private int _breaks;

    /// <summary>Whether the paragraph has no words yet.</summary>
    public bool IsAtStart => _line.Count + _link.Count + _run.Length == 0;

    /// <summary>Either a <see cref="FlowLine"/> or a <see cref="Block"/>.</summary>
    public List<object> Items { get; } = [];

    public Align Align { get; set; }

    public int ListLevel { get; set; }

    public string Label { get; set; } = string.Empty;

    public void Add(string text, Look look, bool keepsSpace)
    {
        foreach (var c in text)
        {
            if (c == '\n' && keepsSpace)
            {
                Break();
            }
            else if (char.IsWhiteSpace(c))
            {
                if (!_endsWithSpace)
                {
                    Append(' ', look);
                    _endsWithSpace = true;
                }
            }
            else if (!char.IsControl(c))
            {
                Append(c, look);
                _endsWithSpace = false;
            }
        }
    }

    /// <summary>One break is a line's end, two are a paragraph's.</summary>
    public void Break()
    {
        EndRun();
        if (++_breaks > 1)
        {
            EndParagraph();
        }
        else if (_line.Count + _link.Count > 0)
        {
            EndLinkPiece();
            _line.Add(new LineBreak());
            _endsWithSpace = true;
        }
    }

    public void Note(string id)
    {
        EndRun();
        EndLinkPiece();
        _line.Add(new NoteReference(id));
        _endsWithSpace = false;
        _breaks = 0;
    }

    public void BeginLink(string address)
    {
        EndRun();
        EndLinkPiece();
        _address = address;
    }

    public void EndLink()
    {
        EndRun();
        EndLinkPiece();
        _address = null;
    }

    public void Add(Block block)
    {
        EndParagraph();
        Items.Add(block);
    }

    public void EndParagraph()
    {
        EndRun();
        EndLinkPiece();
        while (_line is [.., LineBreak])
        {
            _line.RemoveAt(_line.Count - 1);
        }

        var text = Trimmed(_line);
        _line.Clear();
        _endsWithSpace = true;
        _breaks = 0;
        if (text.Length > 0)
        {
            Items.Add(new FlowLine(new Paragraph(text, Align), ListLevel, Label));
        }
    }

    private static ImmutableArray<Inline> Trimmed(List<Inline> line)
    {
        if (line is [.., TextRun end])
        {
            line[^1] = end with { Text = end.Text.TrimEnd(' ') };
        }

        return line.TrueForAll(inline => inline is TextRun { Text.Length: 0 }) ? [] : [.. line.Where(inline => inline is not TextRun { Text.Length: 0 })];
    }

    private void Append(char c, Look look)
    {
        if (look != _look && _run.Length > 0)
        {
            EndRun();
        }

        _look = look;
        _run.Append(c);
        _breaks = 0;
    }

    private void EndRun()
    {
        if (_run.Length > 0)
        {
            (_address is null ? _line : _link).Add(new TextRun(_run.ToString(), _look));
            _run.Clear();
        }
    }

    private void EndLinkPiece()
    {
        if (_link.Count > 0)
        {
            _line.Add(new Link(_address!, [.. _link]));
            _link.Clear();
        }
    }
}
