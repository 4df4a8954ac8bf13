using System.Collections.Frozen;
using Scriban.Syntax;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Rendering.Themes.Templates;

/// <summary>
/// Checks templates against the types of their views and, in the same walk, binds them: every layout to its view's type, every
/// partial to each type that it is called with. The result uses no name that its view lacks. A partial without a caller
/// has no type to be checked against.
/// </summary>
internal sealed class TemplateBinder
{
    private readonly IReadOnlyDictionary<string, ParsedTemplate> _partials;
    private readonly DiagnosticBag _diagnostics;

    // A fault in a partial is found once for each type that it is called with; each place is told only once.
    private readonly HashSet<(SourcePath? File, SourceSpan? Place)> _told = [];
    private readonly Dictionary<(string Name, Type View), ScriptBlockStatement> _bound = [];
    private readonly Queue<(string Name, Type View)> _waiting = new();
    private readonly PartialCircles _circles = new();

    private TemplateBinder(IReadOnlyDictionary<string, ParsedTemplate> partials, Func<string, string?> href, DiagnosticBag diagnostics)
    {
        _partials = partials;
        Href = href;
        _diagnostics = diagnostics;
    }

    /// <summary>Where a page finds an asset; null if the theme has none of that name.</summary>
    public Func<string, string?> Href { get; }

    public IEnumerable<string> Partials => _partials.Keys.Order(StringComparer.Ordinal);

    /// <param name="views">Layout to the type of its view. A layout that is not among them is not checked: nothing renders it.</param>
    public static FrozenDictionary<string, ScriptBlockStatement> Bind(
        IReadOnlyDictionary<string, ParsedTemplate> layouts,
        IReadOnlyDictionary<string, ParsedTemplate> partials,
        IReadOnlyDictionary<string, Type> views,
        Func<string, string?> href,
        DiagnosticBag diagnostics)
    {
        var binder = new TemplateBinder(partials, href, diagnostics);
        var bound = new Dictionary<string, ScriptBlockStatement>(StringComparer.Ordinal);
        foreach (var (name, view) in views.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (layouts.TryGetValue(name, out var layout))
            {
                bound.Add(name, binder.Bind(layout, view, new ScriptBlockStatement(), caller: null));
            }
        }

        // A queue and not recursion: partials may call themselves, for the units below a unit.
        while (binder._waiting.TryDequeue(out var call))
        {
            binder.Bind(partials[call.Name], call.View, binder._bound[call], call.Name);
        }

        binder._circles.Check(binder.Tell);
        return bound.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The partial for a view of that type, to be filled before anything renders; null if the theme has none of that name.</summary>
    public ScriptBlockStatement? Partial(string name, Type view)
    {
        var call = (name, Nullable.GetUnderlyingType(view) ?? view);
        if (!_partials.ContainsKey(name))
        {
            return null;
        }

        if (!_bound.TryGetValue(call, out var bound))
        {
            _bound.Add(call, bound = new ScriptBlockStatement());
            _waiting.Enqueue(call);
        }

        return bound;
    }

    public void Tell(Diagnostic diagnostic)
    {
        if (_told.Add((diagnostic.File, diagnostic.Span)))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private ScriptBlockStatement Bind(ParsedTemplate template, Type view, ScriptBlockStatement into, string? caller)
    {
        if (template.Body is { } body)
        {
            new TemplateWalk(this, template, view, (partial, place, stepsDown) => _circles.Add(caller, partial, template.Text.File, place, stepsDown)).Fill(into, body);
        }

        return into;
    }
}
