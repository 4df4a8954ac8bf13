using System.Collections.Immutable;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Rendering.Search;
using Site.Tests.Model;

namespace Site.Tests.Rendering.Search;

public class SearchFilesTests
{
    /// <summary>A preview makes its routes anew at each save: were the index made with them, a save would read every text of the site.</summary>
    [Fact]
    public void Routes_OfAPreview_AreKnownBeforeAnythingIsIndexed()
    {
        var graph = Samples.Graph(Samples.Content(Samples.News("a")), new PublicationPolicy(Edition.Preview, IncludeUnfinished: true, Samples.Now));
        var items = new Lazy<ImmutableArray<SearchableItem>>(() => throw new InvalidOperationException("All texts are read, though nobody searches"));

        var routes = SearchFiles.Of(graph, items).Routes(SourcePath.InInput("cau-hinh.yml"));

        Assert.Equal(5, routes.Select(route => route.Url).Distinct().Count());
    }
}
