using HandlebarsDotNet;

namespace Site.Rendering.Themes.Engine;

/// <summary>Handlebars.Net, set up for our views. Takes only what <see cref="EngineSource"/> wrote.</summary>
internal sealed class TemplateEngine
{
    private readonly IHandlebars _handlebars;
    private readonly Lock _compiling = new();

    /// <param name="partials">By name; compiled at once.</param>
    public TemplateEngine(IReadOnlyDictionary<string, string> partials)
    {
        var configuration = new HandlebarsConfiguration
        {
            TextEncoder = new HtmlEscaping(),
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
        };
        configuration.FormatterProviders.Add(new HtmlFormatter());
        configuration.ObjectDescriptorProviders.Add(new ViewDescriptors());
        _handlebars = Handlebars.Create(configuration);
        foreach (var (name, source) in partials)
        {
            _handlebars.RegisterTemplate(EngineSource.PartialName(name), source);
        }
    }

    public Action<TextWriter, object> Compile(string source)
    {
        // The engine keeps what it learns while compiling in places that it shares between templates.
        lock (_compiling)
        {
            var template = _handlebars.Compile(new StringReader(source));
            return (writer, view) => template(writer, view, null);
        }
    }
}
