using System.Collections.Immutable;
using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Model.Bulletins;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Graph;
using Site.Model.Paths;
using Site.Model.Register;
using Site.Model.Selection;
using Site.Reading;
using Site.Reading.Proofreading;
using Site.Rendering;
using Site.Rendering.Routes;

namespace Site.Cli.Pipeline;

/// <summary>
/// The whole program on one screen: files become documents, documents a graph, graph and theme a table of routes. Nothing is
/// written here; <c>Publishing/</c> renders the routes into a folder.
/// </summary>
public static class SitePipeline
{
    /// <param name="folders">Null: the two folders are read from the disk.</param>
    /// <param name="former">The same site before a change: what the change does not concern is taken over from it. The outcome is the same, and keeps nothing of it alive.</param>
    public static BuildOutcome Run(BuildRequest request, IBuildProgress? progress = null, ISiteFolders? folders = null, BuiltSite? former = null)
    {
        folders ??= new FoldersOnDisk();
        var diagnostics = new DiagnosticBag();
        progress?.Report(BuildStage.Read);
        var input = folders.OpenInput(request);
        var loading = input.Settings is { } settings ? Task.Run(() => folders.LoadTheme(ThemePlace.Of(request, settings))) : null;
        var read = InputReader.Read(input, progress is null ? null : progress.Report);
        var places = new SourcePlaces(read.DiskPaths, request.ThemesFolder);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Content is not { } content || loading is null)
        {
            return new FailedBuild(read.Content, [.. diagnostics.ToImmutable().Order()], places);
        }

        progress?.Report(BuildStage.Arrange);
        var policy = new PublicationPolicy(request.Edition, request.IncludeDrafts, request.Now) { Issue = request.Issue };
        var selection = EditionContent.Of(content, policy);
        var checking = Task.Run(() => (EachDocument: DocumentChecks.Run(content, policy.Now, former?.Checks), Whole: ContentChecks.Run(content, selection, policy)));
        var attachments = OfferedAttachments.Begin(content, policy, request.Attachments, request.Parallelism);
        var proof = request.ReadsProof ? Task.Run(() => Proofreader.Run(input, content, request.Edition)) : null;
        var graph = Arrangement.Arrange(content, selection, policy, former?.Graph);
        diagnostics.AddRange(RegisterCheck.Run(graph.Register));
        var composed = BulletinComposer.ComposeAll(graph, former?.Composed);
        var (eachDocument, whole) = checking.GetAwaiter().GetResult();
        var (theme, themeFaults) = loading.GetAwaiter().GetResult();
        diagnostics.AddRange([.. composed.Told, .. eachDocument.Found, .. whole, .. attachments.Faults, .. proof?.GetAwaiter().GetResult() ?? [], .. themeFaults]);
        if (theme is null)
        {
            return new FailedBuild(content, Told(), places);
        }

        var (pictures, pictureFaults) = PictureReading.Read(graph.UsedAssets, request.Pictures, request.Parallelism);
        diagnostics.AddRange(pictureFaults);
        var (bulletins, routes) = (composed.Bulletins, Routes(composed.Bulletins, diagnostics));
        var moved = new Lazy<HashSet<UrlPath>>(() => [.. graph.Documents.SelectMany(document => document.OldPaths).Select(old => old.Value)]);
        if (LinksOfReleased.Keep(bulletins, content.Settings.Address, url => routes.MayLinkTo(url) || moved.Value.Contains(url)) is var kept && kept != bulletins)
        {
            (bulletins, routes) = (kept, Routes(kept, new DiagnosticBag()));
        }

        diagnostics.AddRange(LinkCheck.Run(graph, selection, routes.MayLinkTo, routes.LinkTargets));
        var told = Told();
        return told.Any(found => found.Severity == Severity.Error) ? new FailedBuild(content, told, places)
            : new BuiltSite(content, graph, bulletins, theme, routes, SiteSummary.Of(content, selection, graph), request.PrintsPdf, told, places)
            {
                Pictures = pictures,
                Checks = eachDocument,
                Composed = composed,
            };

        RouteTable Routes(ImmutableArray<ComposedBulletin> issues, DiagnosticBag bag) => SiteRoutes.Of(graph, issues, theme, request.PrintsPdf, pictures, request.Pictures, attachments.Texts, bag);
        ImmutableArray<Diagnostic> Told() => [.. UnpublishedFaults.Soften(diagnostics.ToImmutable(), content, policy).Order()];
    }
}
