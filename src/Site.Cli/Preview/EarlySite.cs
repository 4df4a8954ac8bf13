using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Reading;
using Site.Reading.Discovery;
using Site.Rendering.Routes;

namespace Site.Cli.Preview;

/// <summary>
/// A large site while its texts are still being read: the pages that list documents, and a document's own page, for which its text alone is read. They are not
/// complete: nothing is known yet of what other texts say, and a summary or picture that would come from a text is missing.
/// </summary>
internal sealed class EarlySite
{
    private readonly BuildRequest _request;
    private readonly SettledFolders _folders;
    private readonly BuiltSite _lists;
    private readonly Lock _one = new();

    private EarlySite(BuildRequest request, SettledFolders folders, BuiltSite lists)
    {
        _request = request;
        _folders = folders;
        _lists = lists;
    }

    /// <summary>Null when what is read so far has errors: the whole site tells them.</summary>
    public static EarlySite? Of(BuildRequest request, RememberedFolders folders)
    {
        var early = request with { Depth = ReadingDepth.HeadsAndPictures, Attachments = null };
        return SitePipeline.Run(early, folders: folders) is BuiltSite lists ? new EarlySite(early, folders.AsRead(), lists) : null;
    }

    /// <summary>A state that shows what is at this path. Null when it takes the whole site: an issue of the bulletin, a feed, what search asks for, an address that is not known.</summary>
    public PreviewState? Showing(string path)
    {
        if (_lists.Address.Inside(path) is not { } url || !_lists.Routes.MayLinkTo(url) || _lists.Graph.Of<Bulletin>().Any(issue => issue.Url.Contains(url)))
        {
            return null;
        }

        if (_lists.Graph.ByUrl.TryGetValue(url, out var document))
        {
            return With(document) is { } whole ? State(whole) : null;
        }

        return url.IsPage || _lists.Routes.Find(url) is PictureRoute or CopiedRoute or RenderedRoute { IsLasting: true } ? State(_lists) : null;
    }

    private static PreviewState State(BuiltSite shown) => new(0, 0, shown, [], null) { IsEarly = true };

    private BuiltSite? With(Document document)
    {
        if (_lists.Places.Of(document.Source) is not { } disk || InputFolder.Look(new SourceFile(document.Source, disk, 0)) is not { } file ||
            FileBytes.Read(file, new DiagnosticBag()) is not { } bytes)
        {
            return null;
        }

        // One at a time: the loop wants the processors.
        lock (_one)
        {
            return SitePipeline.Run(_request, folders: _folders.WithDraft(file, bytes), former: _lists) as BuiltSite;
        }
    }
}
