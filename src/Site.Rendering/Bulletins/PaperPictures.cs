using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Model.Settings;

namespace Site.Rendering.Bulletins;

/// <summary>The pictures of an issue as paper wants them: upright JPEGs of no more pixels than print shows.</summary>
public sealed class PaperPictures(PictureCatalogue pictures, IPictureFiles files, PaperFormat paper)
{
    /// <summary>Of a document without any.</summary>
    public static PaperPictures None(PaperFormat paper) => new(PictureCatalogue.Empty, new NoFiles(), paper);

    /// <summary>Where the whole picture is to be had; null for a file that is none.</summary>
    public UrlPath? FullOf(Asset asset) => pictures.Of(asset)?.Full.Url;

    /// <summary>Null when there is no file to show: nothing was made, as in <c>check</c>, or nothing could be.</summary>
    public string? PathOf(Asset asset) => pictures.Of(asset) is { } picture ? files.PathOf(picture.OnPaper(paper)) : null;

    private sealed class NoFiles : IPictureFiles
    {
        public string? PathOf(PictureVariant variant) => null;
    }
}
