using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Vietnamese;
using Site.Pictures;

namespace Site.Cli.Pictures;

/// <summary>A verdict in an editor's words.</summary>
internal static class PictureFaults
{
    /// <summary>Null for a picture that is fine.</summary>
    public static Diagnostic? On(Asset picture, PictureVerdict? verdict) => verdict switch
    {
        PictureVerdict.Broken => AssetFaults.SpoiltImage.In(picture.Source, picture.Source.FileName),
        PictureVerdict.TooHeavy => AssetFaults.TooHeavyImage.In(picture.Source, Quantity.Bytes(PublishedPicture.MostBytes)),
        PictureVerdict.TooLong => AssetFaults.TooLongAnimation.In(picture.Source),
        PictureVerdict.Unreadable => FileFaults.Unreadable.In(picture.Source, picture.Source),
        _ => null,
    };
}
