using System.Collections.Immutable;
using Site.Cli.Attachments;
using Site.Cli.Pictures;
using Site.Model.Attachments;
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
    /// <param name="former">The same site before a change: what the change does not concern is taken over from it. The outcome is the same.</param>
    public static BuildOutcome Run(BuildRequest request, IBuildProgress? progress = null, ISiteFolders? folders = null, BuiltSite? former = null)
    {
        folders ??= new FoldersOnDisk();
        var diagnostics = new DiagnosticBag();

        progress?.Report(BuildStage.Read);
        var input = folders.OpenInput(request);
        var loading = input.Settings is { } settings ? Task.Run(() => folders.LoadTheme(ThemePlace.Of(request, settings))) : null;
        var read = InputReader.Read(input, progress is null ? null : progress.Report);
        diagnostics.AddRange(read.Diagnostics);
        if (read.Content is not { } content || loading is null)
        {
            return new FailedBuild(read.Content, [.. diagnostics.ToImmutable().Order()], Places());
        }

        progress?.Report(BuildStage.Arrange);
        var policy = new PublicationPolicy(request.Edition, request.IncludeDrafts, request.Now) { Issue = request.Issue };
        var selection = EditionContent.Of(content, policy);
        var checking = Task.Run(() => (EachDocument: DocumentChecks.Run(content, policy.Now, former?.Checks), Whole: Check(content, selection, policy)));
        var attachments = request.Attachments is { } cache && request.Edition != Edition.Preview ? Task.Run(() => ReadAttachments(content, policy, cache, request.Parallelism)) : null;
        var proof = request.ReadsProof ? Task.Run(() => Proofreader.Run(input, content, request.Edition)) : null;
        var graph = Arrangement.Arrange(content, selection, policy, former?.Graph);
        diagnostics.AddRange(RegisterCheck.Run(graph.Register));
        var composed = BulletinComposer.ComposeAll(graph, former?.Composed);
        var (bulletins, bulletinFaults) = composed;
        diagnostics.AddRange(bulletinFaults);
        var (eachDocument, whole) = checking.GetAwaiter().GetResult();
        diagnostics.AddRange(eachDocument.Found);
        diagnostics.AddRange(whole);
        if (attachments is not null)
        {
            diagnostics.AddRange(attachments.GetAwaiter().GetResult().Faults);
        }

        var attachmentTexts = TextsOf(attachments, request, content, policy);
        diagnostics.AddRange(proof?.GetAwaiter().GetResult() ?? []);

        var (theme, themeFaults) = loading.GetAwaiter().GetResult();
        diagnostics.AddRange(themeFaults);
        if (theme is null)
        {
            return Failed(Softened());
        }

        var (pictures, pictureFaults) = PictureReading.Read(graph.UsedAssets, request.Pictures, request.Parallelism);
        diagnostics.AddRange(pictureFaults);
        var routes = SiteRoutes.Of(graph, bulletins, theme, request.PrintsPdf, pictures, request.Pictures, attachmentTexts, diagnostics);
        var moved = new Lazy<HashSet<UrlPath>>(() => [.. graph.Documents.SelectMany(document => document.OldPaths).Select(old => old.Value)]);
        if (LinksOfReleased.Keep(bulletins, content.Settings.Address, url => routes.MayLinkTo(url) || moved.Value.Contains(url)) is var kept && kept != bulletins)
        {
            bulletins = kept;
            routes = SiteRoutes.Of(graph, bulletins, theme, request.PrintsPdf, pictures, request.Pictures, attachmentTexts, new DiagnosticBag());
        }

        diagnostics.AddRange(LinkCheck.Run(graph, selection, routes.MayLinkTo, routes.LinkTargets));
        var told = Softened();
        return told.Any(found => found.Severity == Severity.Error) ? Failed(told) : new BuiltSite(
            content, graph, bulletins, theme, routes, SiteSummary.Of(content, selection, graph), request.PrintsPdf, [.. told.Order()], Places())
        {
            Pictures = pictures,
            Checks = eachDocument,
            Composed = composed,
        };

        ImmutableArray<Diagnostic> Softened() => UnpublishedFaults.Soften(diagnostics.ToImmutable(), content, policy);
        FailedBuild Failed(ImmutableArray<Diagnostic> told) => new(content, [.. told.Order()], Places());
        SourcePlaces Places() => new(read.DiskPaths, request.ThemesFolder);
    }

    private static IEnumerable<Diagnostic> Check(SiteContent content, EditionContent selection, PublicationPolicy policy) =>
        [.. ReferenceCheck.OfSettings(content), .. StudyThemeCheck.Run(content), .. LunarDays.Run(content, policy.Now), .. SampleCheck.Run(content, selection), .. BulletinCheck.Run(content, selection), .. StrayFiles.Run(content), .. RoyaltyCheck.Run(content), .. HiddenTitleCheck.Run(content, policy)];

    /// <summary>
    /// A preview looks into them when somebody searches: a save need not wait. Apart from <see cref="Run"/>, whose lambdas hold all that any of them needs: the site would keep
    /// the former one alive, and with it all before.
    /// </summary>
    private static Lazy<ImmutableDictionary<SourcePath, string>> TextsOf(
        Task<(ImmutableDictionary<SourcePath, string> Texts, ImmutableArray<Diagnostic> Faults)>? attachments, BuildRequest request, SiteContent content, PublicationPolicy policy) => new(() =>
            attachments is not null ? attachments.GetAwaiter().GetResult().Texts
            : request.Attachments is { } kept ? ReadAttachments(content, policy, kept, request.Parallelism).Texts
            : ImmutableDictionary<SourcePath, string>.Empty);

    private static (ImmutableDictionary<SourcePath, string> Texts, ImmutableArray<Diagnostic> Faults) ReadAttachments(
        SiteContent content, PublicationPolicy policy, AttachmentCache cache, int parallelism)
    {
        var offered = AttachmentCheck.Offered(content, policy);
        var readings = cache.Read([.. offered.Select(attachment => attachment.Asset)], parallelism);
        var texts = offered.Zip(readings).Where(pair => pair.Second is not null).ToImmutableDictionary(pair => pair.First.Asset.Source, pair => AttachmentText.Of(pair.Second!));
        return (texts, [.. AttachmentCheck.Run(content, offered, readings)]);
    }
}
