using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;

namespace Site.Reading.Markdown.PartyMarks;

/// <summary>Tells gaps between numbers: the numbers stay as typed, but a missing number is often a missing point.</summary>
/// <remarks>A heading begins the numbers anew, except the Roman ones. Each style and each depth of numbering is followed separately, and may begin again with 1 or a anywhere.</remarks>
internal sealed class NumberWatch(BodyDraft draft)
{
    private readonly Dictionary<(MarkKind Kind, char Sign, int Depth), int> _last = [];

    public void See(MarkKind kind, char sign, int depth, int value, Markdig.Syntax.SourceSpan place)
    {
        if (value > 1 && value != 'a' && _last.TryGetValue((kind, sign, depth), out var last) && !TypedMark.Follows(kind, last, value))
        {
            draft.Tell(MarkdownFaults.NumberSkips, place, TypedMark.Name(kind, last), TypedMark.Name(kind, value));
        }

        _last[(kind, sign, depth)] = value;
    }

    public void BeginSection()
    {
        foreach (var key in _last.Keys.Where(key => key.Kind != MarkKind.Roman).ToArray())
        {
            _last.Remove(key);
        }
    }
}
