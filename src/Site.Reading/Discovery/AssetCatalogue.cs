using System.Collections.Frozen;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Vietnamese;

namespace Site.Reading.Discovery;

/// <summary>The images and attachments of <c>input/</c>, found by the path an editor writes.</summary>
public sealed class AssetCatalogue
{
    private readonly FrozenDictionary<SourcePath, Asset> _bySource;

    public AssetCatalogue(IEnumerable<Asset> assets) => _bySource = assets.ToFrozenDictionary(asset => asset.Source);

    public IEnumerable<Asset> All => _bySource.Values;

    public Asset? Find(SourcePath source) => _bySource.GetValueOrDefault(source);

    /// <summary>The path of an asset whose name is much like the missing one's: in the same folder first, then anywhere.</summary>
    public string? Nearest(SourcePath missing)
    {
        var names = _bySource.Keys.Order().ToList();
        var near = NearestName.Find(missing.InsideRoom, names.Where(name => name.Folder == missing.Folder).Select(name => name.InsideRoom))
            ?? NearestName.Find(missing.InsideRoom, names.Select(name => name.InsideRoom));
        return near is null ? null : "/" + near;
    }
}
