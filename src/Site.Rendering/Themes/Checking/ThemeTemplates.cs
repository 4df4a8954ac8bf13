using System.Collections.Immutable;
using Site.Model.Paths;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Checking;

/// <summary>A template that has been read.</summary>
internal sealed record ParsedTemplate(SourcePath File, ImmutableArray<Node> Nodes);

/// <summary>A theme's templates by name, in the order of their names.</summary>
internal sealed record ThemeTemplates(
    ImmutableSortedDictionary<string, ParsedTemplate> Layouts,
    ImmutableSortedDictionary<string, ParsedTemplate> Partials)
{
    /// <summary>The partials that some of <paramref name="layouts"/> call, directly or not. The others have not been checked.</summary>
    public IReadOnlyDictionary<string, ParsedTemplate> PartialsOf(IEnumerable<string> layouts)
    {
        var reached = new Dictionary<string, ParsedTemplate>(StringComparer.Ordinal);
        var waiting = new Stack<Node>(layouts.SelectMany(layout => Layouts[layout].Nodes));
        while (waiting.TryPop(out var node))
        {
            var inside = node switch
            {
                BlockNode block => block.Body.AddRange(block.Else),
                PartialNode call when reached.TryAdd(call.Name.Value, Partials[call.Name.Value]) => Partials[call.Name.Value].Nodes,
                _ => [],
            };
            foreach (var below in inside)
            {
                waiting.Push(below);
            }
        }

        return reached;
    }
}
