using System.Collections.Concurrent;
using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;

namespace Site.Cli.Pictures;

/// <summary>What has to be known of pictures before a page can show them: which bytes they are. No pixel is looked at.</summary>
public static class PictureReading
{
    public static (PictureCatalogue Pictures, ImmutableArray<Diagnostic> Told) Read(ImmutableArray<Asset> assets, IPictureStore store, int parallelism)
    {
        var pictures = assets.Where(asset => asset.Image is not null).ToArray();
        var fingerprints = new KeyValuePair<Asset, string>[pictures.Length];
        var told = new ConcurrentBag<Diagnostic>();
        InParallel.Loop(pictures.Length, parallelism, CancellationToken.None, () => pictures, (index, all) =>
        {
            var picture = all[index];
            fingerprints[index] = KeyValuePair.Create(picture, Read(picture, store, told));
            return true;
        });
        return (new PictureCatalogue(fingerprints), [.. told]);
    }

    private static string Read(Asset picture, IPictureStore store, ConcurrentBag<Diagnostic> told)
    {
        try
        {
            var fingerprint = store.FingerprintOf(picture);
            if (PictureFaults.On(picture, store.VerdictOn(fingerprint)) is { } known)
            {
                told.Add(known);
            }

            return fingerprint;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            told.Add(FileFaults.Unreadable.In(picture.Source, picture.Source));
            return new string('0', 64);
        }
    }
}
