using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Settings;
using Site.Rendering.Themes.Assets;
using Site.Rendering.Themes.Templates;
using Site.Rendering.Views;

namespace Site.Rendering.Themes;

/// <summary>
/// How the site looks: layouts that turn a view into a page, and the files that pages need. A theme that loads has
/// no fault that a view could reveal.
/// </summary>
public sealed class Theme
{
    private readonly TemplateSet _templates;
    private readonly FrozenDictionary<string, ThemeAsset> _assets;

    private Theme(ImmutableArray<string> names, ThemeSettings settings, TemplateSet templates, FrozenDictionary<string, ThemeAsset> assets)
    {
        Names = names;
        Settings = settings;
        _templates = templates;
        _assets = assets;
        Assets = [.. assets.Values.DistinctBy(asset => asset.Url).OrderBy(asset => asset.Url)];
    }

    /// <summary>Its folder's name below <c>themes/</c>.</summary>
    public string Name => Names[0];

    /// <summary>Its own, then those of the themes that it stands on.</summary>
    public ImmutableArray<string> Names { get; }

    public ThemeSettings Settings { get; }

    /// <summary>The files below <c>assets/</c>, in the order of their URLs, none twice.</summary>
    public ImmutableArray<ThemeAsset> Assets { get; }

    /// <summary>Reads and checks a theme. Null if there is any error; every diagnostic is in <paramref name="diagnostics"/>.</summary>
    /// <param name="files">The theme's own files, completed from the themes that it stands on.</param>
    /// <param name="address">Where the site is served: <c>{{ asset "…" }}</c> is a link on it.</param>
    /// <param name="layouts">The layouts that the site needs (<c>bai</c> is <c>layouts/bai.sbn-html</c>), each with the type of its view.</param>
    /// <param name="minified">Null: files that the program does not come with are published as they are written.</param>
    public static Theme? Load(
        ThemeFolder files,
        ThemeSettings settings,
        SiteAddress address,
        IReadOnlyDictionary<string, Type> layouts,
        IMinifiedFiles? minified,
        DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        found.AddRange(files.Former.Select(file => ThemeFaults.Handlebars.In(file.Path, file.Path.InsideRoom, Path.ChangeExtension(file.Path.InsideRoom, ThemeFolder.TemplateExtension))));
        foreach (var layout in layouts.Keys.Where(layout => !files.Layouts.ContainsKey(layout)).Order(StringComparer.Ordinal))
        {
            var missing = $"layouts/{layout}{ThemeFolder.TemplateExtension}";
            found.Add(ThemeFaults.LayoutMissing.In(SourcePath.Parse($"themes/{files.Name}/{missing}"), missing));
        }

        ThemePictureCheck.Run(settings.Pictures, files.Assets.Keys, files.DescriptionPath, found);
        var written = PaletteStylesheet.Complete(files.Assets, settings);
        var assets = AssetPublisher.Publish(written, PaletteStylesheet.Complete(MinifiedAssets.Of(files.Assets, minified), settings), found);

        // A file that exists and could not be published has been told.
        string? Href(string asset) => !written.ContainsKey(asset) ? null : assets.TryGetValue(asset, out var published) ? address.Href(published.Url) : string.Empty;
        var templates = TemplateSet.Read(files, layouts, Href, found);
        diagnostics.AddRange(found.ToImmutable());
        return found.HasErrors ? null : new Theme(files.Names, settings, templates, assets);
    }

    /// <summary>Writes a whole page as UTF-8. May be called from several threads at once.</summary>
    /// <param name="layout">One of those that the theme was loaded with.</param>
    /// <param name="view">Of the type that the layout was checked against.</param>
    public void Render(string layout, object view, IBufferWriter<byte> output) => _templates.Render(layout, view, output);

    /// <summary>Where a file of the theme is served: <c>site.css</c> is <c>/tai-san/site.3f2a91bc.css</c>.</summary>
    /// <param name="name">Its path below <c>assets/</c>.</param>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public UrlPath Asset(string name) => _assets[name].Url;

    /// <summary>The icon of the site in browser tabs; null if the theme has none.</summary>
    public IconView? Icon(SiteAddress address) => Settings.Pictures.Icon is { } icon ? new IconView(address.Href(Asset(icon.Value)), PictureTypes.Of(icon.Value)) : null;
}
