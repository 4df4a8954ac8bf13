using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Checking;

/// <summary>Finds partials that call each other in a circle, or so far down that the engine would give up.</summary>
internal sealed class PartialCircles
{
    // The engine's own limit is 100; a theme with more than a few is already hard to follow.
    private const int DeepestCall = 50;

    private readonly ImmutableSortedDictionary<string, ParsedTemplate> _partials;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<string> _path = [];

    // How many partials one below the other each needs, itself included.
    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);

    private PartialCircles(ImmutableSortedDictionary<string, ParsedTemplate> partials, DiagnosticBag diagnostics)
    {
        _partials = partials;
        _diagnostics = diagnostics;
    }

    public static void Check(ImmutableSortedDictionary<string, ParsedTemplate> partials, DiagnosticBag diagnostics)
    {
        var circles = new PartialCircles(partials, diagnostics);
        foreach (var name in partials.Keys)
        {
            circles.Visit(name);
        }
    }

    private int Visit(string name)
    {
        if (_depths.TryGetValue(name, out var depth))
        {
            return depth;
        }

        if (_partials.TryGetValue(name, out var partial))
        {
            _path.Add(name);
            depth = 1 + DeepestIn(partial, partial.Nodes);
            _path.RemoveAt(_path.Count - 1);
        }

        _depths[name] = depth;
        return depth;
    }

    private int DeepestIn(ParsedTemplate partial, ImmutableArray<Node> nodes)
    {
        var deepest = 0;
        foreach (var node in nodes)
        {
            deepest = Math.Max(deepest, node switch
            {
                BlockNode block => Math.Max(DeepestIn(partial, block.Body), DeepestIn(partial, block.Else)),
                PartialNode call => DepthOf(partial, call.Name),
                _ => 0,
            });
        }

        return deepest;
    }

    private int DepthOf(ParsedTemplate partial, Located<string> called)
    {
        var start = _path.IndexOf(called.Value);
        if (start >= 0)
        {
            _diagnostics.Add(ThemeFaults.PartialCircle.At(
                partial.File, called.Span, string.Join(" → ", [.. _path.Skip(start), called.Value])));
            return 0;
        }

        var depth = _path.Count < DeepestCall ? Visit(called.Value) : DeepestCall;
        if (depth < DeepestCall)
        {
            return depth;
        }

        _diagnostics.Add(ThemeFaults.Broken.At(partial.File, called.Span, "các mẫu con gọi nhau quá nhiều tầng"));
        return 0;
    }
}
