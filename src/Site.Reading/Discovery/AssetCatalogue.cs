using System.Collections.Frozen;
using System.Collections.Immutable;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>The images and attachments of <c>input/</c>, found by the path an editor writes.</summary>
public sealed class AssetCatalogue
{
    private readonly FrozenDictionary<SourcePath, Asset> _bySource;
    private readonly FrozenDictionary<UrlPath, Asset> _byUrl;
    private readonly ImmutableArray<Asset> _assets;
    private readonly AssetAnswers? _answers;

    public AssetCatalogue(ImmutableArray<Asset> assets)
    {
        _assets = assets;
        _bySource = assets.ToFrozenDictionary(asset => asset.Source);

        // Two files with one URL are a fault that discovery tells; either may be used here.
        _byUrl = assets.DistinctBy(asset => asset.Url).ToFrozenDictionary(asset => asset.Url);
    }

    private AssetCatalogue(AssetCatalogue same, AssetAnswers answers)
    {
        _assets = same._assets;
        _bySource = same._bySource;
        _byUrl = same._byUrl;
        _answers = answers;
    }

    /// <summary>Whether the catalogue is of these very objects.</summary>
    internal bool IsOf(ImmutableArray<Asset> assets) => _assets.AsSpan().SequenceEqual(assets.AsSpan(), ReferenceEqualityComparer.Instance);

    /// <summary>The same catalogue, recording its answers. Not for use by several threads.</summary>
    internal AssetCatalogue Noting(AssetAnswers answers) => new(this, answers);

    /// <summary>
    /// Finds a file by its own name, else by the name under which it is published: Windows ignores case, and the site's addresses ignore case
    /// and accents, so a name that folds to a file's address can mean nothing else.
    /// </summary>
    public Asset? Find(SourcePath source)
    {
        var found = Look(source);
        _answers?.Note(source, found);
        return found;
    }

    /// <summary>
    /// The path of the file that a missing one probably means: the same name in another folder or with another extension, or one typing error
    /// away. It never guesses another photo of a series: <c>dai-hoi-1</c> is not <c>dai-hoi-2</c>.
    /// </summary>
    public string? Nearest(SourcePath missing)
    {
        _answers?.NoteSearch();
        var wanted = SlugOf(missing);
        var names = _bySource.Keys.Order().ToList();
        var near = names.Where(name => name.Folder == missing.Folder && SlugOf(name) == wanted)
            .Concat(names.Where(name => SlugOf(name) == wanted && name.Extension == missing.Extension))
            .Concat(names.Where(name => name.Folder == missing.Folder && FileSlip.IsLikely(wanted, SlugOf(name))))
            .FirstOrDefault();
        return near == default ? null : "/" + near.InsideRoom;
    }

    /// <summary>Whether the catalogue would give the same answers as when they were recorded.</summary>
    internal bool StillSays(AssetAnswers answers) =>
        !answers.HasSearched && answers.Found.All(answer => Look(answer.Source) == answer.Found);

    private static string SlugOf(SourcePath path) => VietnameseText.Slug(Path.GetFileNameWithoutExtension(path.FileName));

    private Asset? Look(SourcePath source) => _bySource.GetValueOrDefault(source) ?? _byUrl.GetValueOrDefault(UrlPath.OfFile(source.InsideRoom));
}

/// <summary>The answers that one reader got about assets.</summary>
internal sealed class AssetAnswers
{
    private readonly List<(SourcePath Source, Asset? Found)> _found = [];

    public IReadOnlyList<(SourcePath Source, Asset? Found)> Found => _found;

    /// <summary>Whether all names were searched, so that any change may change the answer.</summary>
    public bool HasSearched { get; private set; }

    public void Note(SourcePath source, Asset? found) => _found.Add((source, found));

    public void NoteSearch() => HasSearched = true;
}
