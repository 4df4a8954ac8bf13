using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes.Checking;

/// <summary>
/// Checks every layout against the type of the view that it is given, and every partial against each type that it is called with.
/// A partial that nobody calls has no type to be checked against.
/// </summary>
internal sealed class TemplateChecker
{
    private readonly ThemeTemplates _templates;
    private readonly IReadOnlySet<string> _assets;
    private readonly DiagnosticBag _diagnostics;

    // One mistake in a partial is found once for each type that it is called with; it is told once.
    private readonly HashSet<Diagnostic> _told = [];
    private readonly HashSet<PartialCall> _known = [];
    private readonly Queue<PartialCall> _waiting = new();

    private TemplateChecker(ThemeTemplates templates, IReadOnlySet<string> assets, DiagnosticBag diagnostics)
    {
        _templates = templates;
        _assets = assets;
        _diagnostics = diagnostics;
    }

    /// <param name="views">Layout to the type of its view. A layout that is not among them is not checked: nothing renders it.</param>
    /// <param name="assets">The names that <c>{{asset "…"}}</c> may use.</param>
    public static void Check(
        ThemeTemplates templates, IReadOnlyDictionary<string, Type> views, IReadOnlySet<string> assets, DiagnosticBag diagnostics) =>
        new TemplateChecker(templates, assets, diagnostics).Check(views);

    private void Check(IReadOnlyDictionary<string, Type> views)
    {
        foreach (var (name, view) in views.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (_templates.Layouts.TryGetValue(name, out var layout))
            {
                Walk(layout, view, view);
            }
        }

        // A queue and not a call: partials may call each other in a circle, which PartialCircles tells.
        while (_waiting.TryDequeue(out var call))
        {
            Walk(_templates.Partials[call.Name], call.Type, call.Root);
        }
    }

    private void Walk(ParsedTemplate template, Type type, Type root) =>
        Walk(template.Nodes, new Scope(type, null, InEach: false), new Place(template, root, new PathChecker(template.File, root, Tell)));

    private void Walk(ImmutableArray<Node> nodes, Scope scope, Place place)
    {
        foreach (var node in nodes)
        {
            switch (node)
            {
                case PrintNode print:
                    Print(print.Path, scope, place);
                    break;
                case AssetNode { Name: var asset } when !_assets.Contains(asset.Value):
                    Tell(ThemeFaults.AssetMissing.At(place.Template.File, asset.Span, asset.Value));
                    break;
                case PartialNode partial:
                    Call(partial, scope, place);
                    break;
                case BlockNode block:
                    Walk(block.Body, Inside(block, scope, place), place);
                    Walk(block.Else, scope, place);
                    break;
                default:
                    break;
            }
        }
    }

    private void Print(TemplatePath path, Scope scope, Place place)
    {
        if (place.Paths.TypeOf(path, scope) is not { } type || ViewType.Of(type) is not { IsPrintable: false } view)
        {
            return;
        }

        var printable = view.Names.Where(name => ViewType.Of(view.Properties[name].PropertyType).IsPrintable).ToList();
        var instead = view.Item is not null ? $"{{{{#each {path.Text}}}}}…{{{{/each}}}}"
            : printable.Count > 0 ? string.Join(", ", printable)
            : $"không có; hỏi nó bằng {{{{#if {path.Text}}}}}…{{{{/if}}}}";
        Tell(ThemeFaults.NotText.At(place.Template.File, path.Span, path.Text, instead));
    }

    private Scope Inside(BlockNode block, Scope scope, Place place)
    {
        var type = place.Paths.TypeOf(block.Path, scope);
        if (block.Kind is BlockKind.If or BlockKind.Unless)
        {
            return scope;
        }

        if (block.Kind == BlockKind.With || type is null)
        {
            return scope.Enter(type, each: block.Kind == BlockKind.Each);
        }

        var item = ViewType.Of(type).Item;
        if (item is null)
        {
            Tell(ThemeFaults.NotAList.At(place.Template.File, block.Path.Span, block.Path.Text));
        }

        return scope.Enter(item, each: true);
    }

    private void Call(PartialNode partial, Scope scope, Place place)
    {
        var type = partial.Path is null ? scope.Type : place.Paths.TypeOf(partial.Path, scope);
        if (!_templates.Partials.ContainsKey(partial.Name.Value))
        {
            Tell(ThemeFaults.PartialMissing.At(
                place.Template.File, partial.Name.Span, partial.Name.Value, string.Join(", ", _templates.Partials.Keys)));
            return;
        }

        if (type is not null && new PartialCall(partial.Name.Value, Nullable.GetUnderlyingType(type) ?? type, place.Root) is var call && _known.Add(call))
        {
            _waiting.Enqueue(call);
        }
    }

    private void Tell(Diagnostic diagnostic)
    {
        if (_told.Add(diagnostic))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    /// <param name="Root">The view of the layout that the call comes from in the end: what <c>@root</c> is.</param>
    private sealed record PartialCall(string Name, Type Type, Type Root);

    private sealed record Place(ParsedTemplate Template, Type Root, PathChecker Paths);
}
