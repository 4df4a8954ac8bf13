using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Bulletins;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Reading;
using Site.Reading.Proofreading;
using Site.Rendering.Routes;

namespace Site.Cli;

/// <summary>
/// The whole program on one screen: files become documents, documents a graph, graph and theme a table of routes. Nothing is
/// written here; <c>Publishing/</c> renders the routes into a folder.
/// </summary>
public static class SitePipeline
{
    /// <param name="memory">Of former runs for the same folders: only what has changed since is read, and the result is the same.</param>
    public static BuiltSite Run(BuildRequest request, IProgress<BuildStage>? progress = null, PipelineMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();

        progress?.Report(BuildStage.Read);
        var input = InputReader.Open(request.InputFolder, new ReadOptions(request.Address, request.Parallelism), memory?.Input);
        var loading = input.Settings is { } settings
            ? Task.Run(() => ThemeLoading.Run(new ThemePlace(request.ThemesFolder, request.ThemeName ?? settings.Theme, settings.Address), memory?.Theme))
            : null;
        var read = InputReader.Read(input);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Content is not { } content || loading is null)
        {
            return Failed(request, read, diagnostics.ToImmutable());
        }

        progress?.Report(BuildStage.Arrange);
        var policy = new PublicationPolicy(request.Edition, request.IncludeDrafts, request.Now);
        var selection = Selection.Of(content, policy);
        var checking = Task.Run(() => Check(content, selection, request.Now));
        var proof = request.ReadsProof ? Task.Run(() => Proofreader.Run(input, content, request.Edition)) : null;
        var graph = Arrangement.Arrange(content, selection, policy);
        diagnostics.AddRange(RegisterCheck.Run(graph.Register));
        var (bulletins, bulletinFaults) = BulletinComposer.ComposeAll(graph);
        diagnostics.AddRange(bulletinFaults);

        diagnostics.AddRange(checking.GetAwaiter().GetResult());
        diagnostics.AddRange(proof?.GetAwaiter().GetResult() ?? []);
        var (theme, themeFaults) = loading.GetAwaiter().GetResult();
        diagnostics.AddRange(themeFaults);
        if (theme is null)
        {
            return Failed(request, read, UnpublishedMistakes.Soften(diagnostics.ToImmutable(), content, policy));
        }

        var routes = SiteRoutes.Of(graph, bulletins, theme, request.PrintsPdf, diagnostics);
        diagnostics.AddRange(LinkCheck.Run(graph, selection, routes.All.Select(route => route.Url)));
        var told = UnpublishedMistakes.Soften(diagnostics.ToImmutable(), content, policy);
        if (told.Any(found => found.Severity == Severity.Error))
        {
            return Failed(request, read, told);
        }

        if (memory is null)
        {
            // Who renders everything needs the search index: it is made while the pages are.
            _ = Task.Run(routes.Prepare);
        }

        return new BuiltSite(routes, content.Settings.Address, [.. told.Order()], bulletins, SiteSummary.Of(content, selection, graph), Sources(request, read, told))
        {
            Graph = graph,
            Theme = theme,
            Content = content,
            PrintsPdf = request.PrintsPdf,
        };
    }

    private static IEnumerable<Diagnostic> Check(SiteContent content, Selection selection, DateTimeOffset now) =>
        [.. ReferenceCheck.Run(content), .. ApprovalCheck.Run(content, now), .. FutureDays.Run(content, now), .. BulletinCheck.Run(content, selection), .. StrayFiles.Run(content)];

    private static BuiltSite Failed(BuildRequest request, ReadResult read, ImmutableArray<Diagnostic> told) =>
        new(null, null, [.. told.Order()], [], null, Sources(request, read, told));

    private static SourceLines Sources(BuildRequest request, ReadResult read, ImmutableArray<Diagnostic> told)
    {
        var diskPaths = new Dictionary<SourcePath, string>(read.DiskPaths);
        foreach (var file in told.Select(found => found.File).OfType<SourcePath>().Where(file => file.Value.StartsWith("themes/", StringComparison.Ordinal)))
        {
            diskPaths[file] = Path.Combine(request.ThemesFolder, file.InsideRoom);
        }

        return new SourceLines(diskPaths);
    }
}
