using System.Collections.Immutable;
using Site.Importing.Tree;
using Site.Model.Text;

namespace Site.Importing.Word;

/// <summary>The lists that are open while lines are read: a mark like one above goes on with that list, another begins a list below the last item.</summary>
internal sealed class OpenLists
{
    /// <summary>As many levels as Word has.</summary>
    private const int Deepest = 9;

    private readonly Stack<OpenList> _open = new();

    private sealed record OpenList(ListKind Kind)
    {
        public List<(string Label, List<Block> Blocks)> Items { get; } = [];

        public ListBlock Done() => new([.. Items.Select(item => new ListItem(item.Label, [.. item.Blocks]))]);
    }

    /// <summary>What makes two marks of one list: of typed ones their kind and sign, of Word's own the list and the depth.</summary>
    private readonly record struct ListKind(MarkKind Mark, char Sign, int? List, int Depth);

    public void Add(AutomaticLabel label, Paragraph words) => Add(new ListKind(default, default, label.List, label.Depth), label.Label, words);

    public void Add(TypedMark mark, string label, Paragraph words) => Add(new ListKind(mark.Kind, mark.Sign is '—' or '–' ? '-' : mark.Sign, null, 0), label, words);

    /// <summary>Whether all that is open are deeper levels of the label's own list, whose item above them was a heading: it is no part of them.</summary>
    public bool AllBelow(AutomaticLabel label) => _open.Count > 0 && _open.All(list => list.Kind.List == label.List && list.Kind.Depth > label.Depth);

    /// <summary>Closes all lists. Null when none was open.</summary>
    public ListBlock? Close()
    {
        ListBlock? done = null;
        while (_open.Count > 0)
        {
            done = Pop();
        }

        return done;
    }

    private void Add(ListKind kind, string label, Paragraph words)
    {
        if (_open.Any(list => IsSame(list.Kind, kind)))
        {
            while (!IsSame(_open.Peek().Kind, kind))
            {
                Pop();
            }
        }
        else
        {
            // Back from a deeper level of the same list to one that had no item yet.
            while (kind.List is not null && _open.Count > 1 && _open.Peek().Kind.List == kind.List && _open.Peek().Kind.Depth > kind.Depth)
            {
                Pop();
            }

            while (_open.Count >= Deepest)
            {
                Pop();
            }

            _open.Push(new OpenList(kind));
        }

        _open.Peek().Items.Add((label, [words]));
    }

    private static bool IsSame(ListKind one, ListKind other) => one == other;

    private ListBlock Pop()
    {
        var done = _open.Pop().Done();
        if (_open.TryPeek(out var outer))
        {
            outer.Items[^1].Blocks.Add(done);
        }

        return done;
    }
}
