using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Finds partials that call each other in a circle with the same view. A circle that steps down into the view at least once a
/// round is a walk over a tree, and ends where the tree does: views hold no circles.
/// </summary>
internal sealed class PartialCircles
{
    // The calls that pass on the caller's own view, by caller.
    private readonly SortedDictionary<string, List<Call>> _level = new(StringComparer.Ordinal);

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<string> _path = [];

    /// <param name="caller">Null for a layout, which nobody calls.</param>
    public void Add(string? caller, string partial, SourcePath file, SourceSpan place, bool stepsDown)
    {
        if (caller is null || stepsDown)
        {
            return;
        }

        if (!_level.TryGetValue(caller, out var calls))
        {
            _level.Add(caller, calls = []);
        }

        calls.Add(new Call(partial, file, place));
    }

    public void Check(Action<Diagnostic> tell)
    {
        foreach (var caller in _level.Keys)
        {
            Visit(caller, tell);
        }
    }

    private void Visit(string caller, Action<Diagnostic> tell)
    {
        if (!_visited.Add(caller) || !_level.TryGetValue(caller, out var calls))
        {
            return;
        }

        _path.Add(caller);
        foreach (var call in calls)
        {
            var start = _path.IndexOf(call.Partial);
            if (start < 0)
            {
                Visit(call.Partial, tell);
            }
            else
            {
                tell(ThemeFaults.PartialCircle.At(call.File, call.Place, string.Join(" → ", [.. _path.Skip(start), call.Partial])));
            }
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private sealed record Call(string Partial, SourcePath File, SourceSpan Place);
}
