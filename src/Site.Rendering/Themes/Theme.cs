using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Themes.Assets;
using Site.Rendering.Themes.Checking;
using Site.Rendering.Themes.Engine;
using Site.Rendering.Themes.Syntax;

namespace Site.Rendering.Themes;

/// <summary>
/// How the site looks: layouts that turn a view into a page, and the files that pages need. A theme that loads has
/// no mistake left in it that a view could bring to light.
/// </summary>
public sealed class Theme
{
    private readonly FrozenDictionary<string, Lazy<Action<TextWriter, object>>> _layouts;
    private readonly FrozenDictionary<string, ThemeAsset> _assets;

    private Theme(string name, ThemeSettings settings, FrozenDictionary<string, Lazy<Action<TextWriter, object>>> layouts, FrozenDictionary<string, ThemeAsset> assets)
    {
        Name = name;
        Settings = settings;
        _layouts = layouts;
        _assets = assets;
        Assets = [.. assets.Values.DistinctBy(asset => asset.Url).OrderBy(asset => asset.Url)];
    }

    /// <summary>Its folder's name below <c>themes/</c>.</summary>
    public string Name { get; }

    public ThemeSettings Settings { get; }

    /// <summary>The files below <c>assets/</c>, in the order of their URLs, none twice.</summary>
    public ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>Reads and checks a theme. Null, with every mistake in <paramref name="diagnostics"/>, if there is any error.</summary>
    /// <param name="folder">The theme's folder on disk.</param>
    /// <param name="name">The folder's usual name below <c>themes/</c>: what messages say, wherever the folder lies.</param>
    /// <param name="address">Where the site is served: <c>{{asset "…"}}</c> is a link on it.</param>
    /// <param name="layouts">The layouts that the site needs (<c>bai</c> is <c>layouts/bai.hbs</c>), each with the type of its view.</param>
    public static Theme? Load(
        string folder,
        string name,
        ThemeSettings settings,
        SiteAddress address,
        IReadOnlyDictionary<string, Type> layouts,
        DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(folder))
        {
            diagnostics.Add(ThemeFaults.Missing.Alone(name));
            return null;
        }

        var found = new DiagnosticBag();
        var files = ThemeFolder.Read(folder, name, found);
        foreach (var layout in layouts.Keys.Where(layout => !files.Layouts.ContainsKey(layout)).Order(StringComparer.Ordinal))
        {
            var missing = $"layouts/{layout}.hbs";
            found.Add(ThemeFaults.LayoutMissing.In(SourcePath.Parse($"themes/{name}/{missing}"), missing));
        }

        ThemePictureCheck.Run(settings.Pictures, files.Assets.Keys, SourcePath.Parse($"themes/{name}/theme.yml"), found);
        var templates = new ThemeTemplates(Parse(files.Layouts, found), Parse(files.Partials, found));
        PartialCircles.Check(templates.Partials, found);
        TemplateChecker.Check(templates, layouts, files.Assets.Keys.ToHashSet(StringComparer.Ordinal), found);
        var assets = AssetPublisher.Publish(PaletteStylesheet.Complete(files.Assets, settings), found);
        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors ? null : new Theme(name, settings, Compile(templates, [.. layouts.Keys], name => address.Href(assets[name].Url)), assets);
    }

    /// <summary>Writes a whole page as UTF-8. May be called from several threads at once.</summary>
    /// <param name="layout">One of those that the theme was loaded with.</param>
    /// <param name="view">Of the type that the layout was checked against.</param>
    public void Render(string layout, object view, IBufferWriter<byte> output)
    {
        using var writer = new Utf8Writer(output);
        _layouts[layout].Value(writer, view);
        writer.Flush();
    }

    /// <summary>
    /// Makes layouts ready to render, which each otherwise is at its first page: work to do beside other work.
    /// </summary>
    public void Prepare(IEnumerable<string> layouts)
    {
        foreach (var layout in layouts)
        {
            _ = _layouts[layout].Value;
        }
    }

    /// <summary>Where a file of the theme is served: <c>site.css</c> is <c>/tai-san/site.3f2a91bc.css</c>.</summary>
    /// <param name="name">Its path below <c>assets/</c>.</param>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public UrlPath Asset(string name) => _assets[name].Url;

    private static ImmutableSortedDictionary<string, ParsedTemplate> Parse(
        ImmutableSortedDictionary<string, ThemeFile> files, DiagnosticBag diagnostics)
    {
        var parsed = ImmutableSortedDictionary.CreateBuilder<string, ParsedTemplate>(StringComparer.Ordinal);
        foreach (var (name, file) in files)
        {
            var nodes = file.ReadText(diagnostics) is { } source ? TemplateParser.Parse(source, diagnostics) : [];
            parsed.Add(name, new ParsedTemplate(file.Path, nodes));
        }

        return parsed.ToImmutable();
    }

    private static FrozenDictionary<string, Lazy<Action<TextWriter, object>>> Compile(
        ThemeTemplates templates, IReadOnlyCollection<string> layouts, Func<string, string> href)
    {
        string Source(ParsedTemplate template) => EngineSource.Write(template.Nodes, href);

        var engine = new Lazy<TemplateEngine>(() => new TemplateEngine(
            templates.PartialsOf(layouts).ToDictionary(partial => partial.Key, partial => Source(partial.Value), StringComparer.Ordinal)));
        return layouts.ToFrozenDictionary(
            layout => layout,
            layout => new Lazy<Action<TextWriter, object>>(() => engine.Value.Compile(Source(templates.Layouts[layout]))),
            StringComparer.Ordinal);
    }
}
