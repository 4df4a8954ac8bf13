using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Reading.Settings;
using Site.Rendering.Routes;
using Site.Rendering.Themes;
using Site.Rendering.Views;

namespace Site.Cli;

/// <summary>
/// The whole program on one screen: files become documents, documents a graph, graph and theme a table of routes. Nothing is
/// written here; <c>Publishing/</c> renders the routes into a folder.
/// </summary>
public static class SitePipeline
{
    public static BuiltSite Run(BuildRequest request, IProgress<BuildStage>? progress = null)
    {
        var diagnostics = new DiagnosticBag();

        progress?.Report(BuildStage.Read);
        var input = InputReader.Open(request.InputFolder, new ReadOptions(request.Address, request.Parallelism));
        var themeName = request.ThemeName ?? input.Settings?.Theme;
        var loading = input.Settings is { } settings ? Task.Run(() => LoadTheme(request.ThemesFolder, themeName!, settings.Address)) : null;
        var read = InputReader.Read(input);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Content is not { } content || loading is null)
        {
            return Failed(request, read, diagnostics);
        }

        progress?.Report(BuildStage.Arrange);
        diagnostics.AddRange(ReferenceCheck.Run(content));
        diagnostics.AddRange(ApprovalCheck.Run(content, request.Now));
        var policy = new PublicationPolicy(request.Edition, request.IncludeDrafts, request.Now);
        var selection = Selection.Of(content, policy);
        diagnostics.AddRange(BulletinCheck.Run(content, selection));
        var graph = Arrangement.Arrange(content, selection, policy);
        var (bulletins, bulletinFaults) = BulletinComposer.ComposeAll(graph);
        diagnostics.AddRange(bulletinFaults);

        var (theme, themeFaults) = loading.GetAwaiter().GetResult();
        diagnostics.AddRange(themeFaults);
        if (theme is null)
        {
            return Failed(request, read, diagnostics);
        }

        var routes = SiteRoutes.Of(graph, bulletins, theme, request.PrintsPdf, diagnostics);
        diagnostics.AddRange(LinkCheck.Run(graph, selection, routes.All.Select(route => route.Url)));
        return diagnostics.HasErrors
            ? Failed(request, read, diagnostics)
            : new BuiltSite(routes, content.Settings.Address, Sorted(diagnostics), bulletins, SiteSummary.Of(content, selection, graph), Sources(request, read, diagnostics));
    }

    /// <summary>A theme ready to render, its templates compiled: work that needs no document and goes on while they are read.</summary>
    private static (Theme? Theme, ImmutableArray<Diagnostic> Diagnostics) LoadTheme(string themesFolder, string name, SiteAddress address)
    {
        var diagnostics = new DiagnosticBag();
        var folder = Path.Combine(themesFolder, name);
        var description = Path.Combine(folder, "theme.yml");
        if (name != VietnameseText.Slug(name) || !File.Exists(description))
        {
            diagnostics.Add(ThemeFaults.Missing.Alone(name));
            return (null, diagnostics.ToImmutable());
        }

        var settings = ThemeSettingsReader.Read(SourcePath.Parse($"themes/{name}/theme.yml"), File.ReadAllBytes(description), diagnostics);
        var theme = settings is null ? null : Theme.Load(folder, name, settings, address, Layouts.All, diagnostics);
        theme?.Prepare();
        return (theme, diagnostics.ToImmutable());
    }

    private static BuiltSite Failed(BuildRequest request, ReadResult read, DiagnosticBag diagnostics) =>
        new(null, null, Sorted(diagnostics), [], null, Sources(request, read, diagnostics));

    private static ImmutableArray<Diagnostic> Sorted(DiagnosticBag diagnostics) => [.. diagnostics.ToImmutable().Order()];

    private static SourceLines Sources(BuildRequest request, ReadResult read, DiagnosticBag diagnostics)
    {
        var diskPaths = new Dictionary<SourcePath, string>(read.DiskPaths);
        foreach (var file in diagnostics.ToImmutable().Select(found => found.File).OfType<SourcePath>().Where(file => file.Value.StartsWith("themes/", StringComparison.Ordinal)))
        {
            diskPaths[file] = Path.Combine(request.ThemesFolder, file.InsideRoom);
        }

        return new SourceLines(diskPaths);
    }
}
