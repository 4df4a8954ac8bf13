using System.Collections.Frozen;
using Site.Model.Documents;

namespace Site.Model.Pictures;

/// <summary>Every picture that a site shows, with its variants.</summary>
public sealed class PictureCatalogue
{
    private readonly FrozenDictionary<Asset, PublishedPicture> _byAsset;

    /// <param name="fingerprints">SHA-256 in hexadecimal, of each asset that is a picture.</param>
    public PictureCatalogue(IEnumerable<KeyValuePair<Asset, string>> fingerprints) =>
        _byAsset = fingerprints.ToFrozenDictionary(known => known.Key, known => new PublishedPicture(known.Key, known.Value));

    public static PictureCatalogue Empty { get; } = new([]);

    public PublishedPicture? Of(Asset asset) => _byAsset.GetValueOrDefault(asset);

    public IEnumerable<PublishedPicture> All => _byAsset.Values;
}

/// <summary>Where the files of variants are. Making one takes long; it is made when it is first asked for.</summary>
public interface IPictureFiles
{
    /// <summary>The path of a whole file on the disk; null when there is none and none can be made, which is told elsewhere.</summary>
    string? PathOf(PictureVariant variant);
}
