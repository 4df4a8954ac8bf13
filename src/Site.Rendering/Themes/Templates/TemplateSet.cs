using System.Buffers;
using System.Collections.Frozen;
using Scriban.Syntax;
using Site.Model.Diagnostics;

namespace Site.Rendering.Themes.Templates;

/// <summary>A theme's layouts, checked and ready to render.</summary>
internal sealed class TemplateSet
{
    private readonly FrozenDictionary<string, ScriptBlockStatement> _layouts;

    private TemplateSet(FrozenDictionary<string, ScriptBlockStatement> layouts) => _layouts = layouts;

    /// <summary>Reads, checks and binds every template; of no use when there are errors.</summary>
    /// <param name="views">The layouts that the site needs, each with the type of its view.</param>
    /// <param name="href">The name of an asset to what pages link to; null if there is none of that name.</param>
    public static TemplateSet Read(ThemeFolder files, IReadOnlyDictionary<string, Type> views, Func<string, string?> href, DiagnosticBag diagnostics)
    {
        Dictionary<string, ParsedTemplate> Parse(IEnumerable<KeyValuePair<string, ThemeFile>> room) => room
            .Select(entry => (entry.Key, Text: entry.Value.ReadText(diagnostics)))
            .Where(entry => entry.Text is not null)
            .ToDictionary(entry => entry.Key, entry => ParsedTemplate.Parse(entry.Text!, diagnostics), StringComparer.Ordinal);

        return new TemplateSet(TemplateBinder.Bind(Parse(files.Layouts), Parse(files.Partials), views, href, diagnostics));
    }

    /// <inheritdoc cref="Theme.Render"/>
    public void Render(string layout, object view, IBufferWriter<byte> output) => PageRun.Render(_layouts[layout], view, output);
}
