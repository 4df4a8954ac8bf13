using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Checking;

/// <summary>
/// Finds partials that call each other in a circle, or so far down that the engine would give up. A circle that steps down into
/// the view at least once a round is a walk over a tree, and ends where the tree does: views hold no circles.
/// </summary>
internal sealed class PartialCircles
{
    // The engine's own limit is 100; a theme with more than a few is already hard to follow.
    private const int DeepestCall = 50;

    private readonly ImmutableSortedDictionary<string, ParsedTemplate> _partials;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<(string Name, bool StepsDown)> _path = [];

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
            circles.Visit(name, stepsDown: false);
        }
    }

    private int Visit(string name, bool stepsDown)
    {
        if (_depths.TryGetValue(name, out var depth))
        {
            return depth;
        }

        if (_partials.TryGetValue(name, out var partial))
        {
            _path.Add((name, stepsDown));
            depth = 1 + DeepestIn(partial, partial.Nodes, steppedDown: false);
            _path.RemoveAt(_path.Count - 1);
        }

        _depths[name] = depth;
        return depth;
    }

    private int DeepestIn(ParsedTemplate partial, ImmutableArray<Node> nodes, bool steppedDown)
    {
        var deepest = 0;
        foreach (var node in nodes)
        {
            deepest = Math.Max(deepest, node switch
            {
                BlockNode { Kind: BlockKind.Each or BlockKind.With } block =>
                    Math.Max(DeepestIn(partial, block.Body, StepsDown(block.Path, steppedDown)), DeepestIn(partial, block.Else, steppedDown)),
                BlockNode block => Math.Max(DeepestIn(partial, block.Body, steppedDown), DeepestIn(partial, block.Else, steppedDown)),
                PartialNode call => DepthOf(partial, call.Name, call.Path is null ? steppedDown : StepsDown(call.Path, steppedDown)),
                _ => 0,
            });
        }

        return deepest;
    }

    private static bool StepsDown(TemplatePath path, bool steppedDown) =>
        path is { Up: 0, Data: null } && (steppedDown || path.Names.Length > 0);

    private int DepthOf(ParsedTemplate partial, Located<string> called, bool stepsDown)
    {
        var start = _path.FindIndex(call => call.Name == called.Value);
        if (start >= 0)
        {
            if (stepsDown || _path.Skip(start + 1).Any(call => call.StepsDown))
            {
                return 0;
            }

            _diagnostics.Add(ThemeFaults.PartialCircle.At(
                partial.File, called.Span, string.Join(" → ", [.. _path.Skip(start).Select(call => call.Name), called.Value])));
            return 0;
        }

        var depth = _path.Count < DeepestCall ? Visit(called.Value, stepsDown) : DeepestCall;
        if (depth < DeepestCall)
        {
            return depth;
        }

        _diagnostics.Add(ThemeFaults.Broken.At(partial.File, called.Span, "các mẫu con gọi nhau quá nhiều tầng"));
        return 0;
    }
}
