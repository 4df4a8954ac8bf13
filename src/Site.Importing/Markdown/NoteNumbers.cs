using System.Collections.Immutable;
using Site.Importing.Tree;

namespace Site.Importing.Markdown;

/// <summary>Numbers footnotes in the order in which the text that is written refers to them.</summary>
internal sealed class NoteNumbers(ImmutableArray<Footnote> all)
{
    private readonly Dictionary<string, Footnote> _byId = all.Where(note => note.Blocks.Length > 0).DistinctBy(note => note.Id, StringComparer.Ordinal).ToDictionary(note => note.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Footnote> _used = [];

    public IReadOnlyList<Footnote> Used => _used;

    /// <summary>How many of these are written.</summary>
    public int Written { get; set; }

    /// <summary>Those that the text never refers to.</summary>
    public IEnumerable<Footnote> Left
    {
        get
        {
            var used = new HashSet<Footnote>(_used, ReferenceEqualityComparer.Instance);
            return all.Where(note => !used.Contains(note));
        }
    }

    /// <summary>0 when there is no such footnote, or an empty one.</summary>
    public int Of(string id)
    {
        if (_numbers.TryGetValue(id, out var number))
        {
            return number;
        }

        if (!_byId.TryGetValue(id, out var note))
        {
            return 0;
        }

        _used.Add(note);
        return _numbers[id] = _used.Count;
    }
}
