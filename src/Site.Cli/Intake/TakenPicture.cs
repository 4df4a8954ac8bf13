using Site.Cli.NewFiles;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Pictures;
using Site.Model.Vietnamese;
using Site.Pictures;
using Site.Reading.Images;

namespace Site.Cli.Intake;

/// <summary>What became of one photo.</summary>
/// <param name="Path">Where it is now.</param>
/// <param name="IsChanged">False when it was small and clean already.</param>
/// <param name="IsNew">Whether it was not in <c>input/</c> before.</param>
/// <param name="Moved">Where the article is now, if it was moved to make room.</param>
public sealed record TakenPicture(
    string Path, (long Bytes, ImageSize Pixels) Before, (long Bytes, ImageSize Pixels) After, bool HadLocation, bool IsChanged, bool IsNew, string? Moved)
{
    /// <summary>An animation stays as it is: cut or shortened, it may no longer show what it was made for.</summary>
    public bool Moves { get; init; }

    /// <summary>A copy beside an article, under a plain name that nobody has.</summary>
    public static (TakenPicture? Taken, Diagnostic? Fault) Into(ArticleFolder article, string path)
    {
        var (source, fault) = PictureFile.Read(path);
        return source is null ? (null, fault) : Into(article, source, System.IO.Path.GetFileNameWithoutExtension(path), path);
    }

    /// <param name="name">From which its name beside the article is made.</param>
    /// <param name="told">How it is called in a message.</param>
    /// <param name="window">What of it is taken.</param>
    internal static (TakenPicture? Taken, Diagnostic? Fault) Into(ArticleFolder article, PictureFile source, string name, string told, PictureWindow window = default)
    {
        // A photo is a JPEG whatever it comes as; what has transparent parts or moves keeps them.
        var format = source.Facts.Kind == PictureKind.Photo ? PictureFormat.Jpeg : source.Format;
        if (source.Shrunk(format, window) is not { } small)
        {
            return (null, AssetFaults.SpoiltImage.Alone(told));
        }

        try
        {
            var moved = article.MakeRoom();
            var extension = PictureFile.Extension(small.Format);
            while (true)
            {
                var free = NewFileName.Free(VietnameseText.Slug(name), taken => Directory.EnumerateFiles(article.Folder, taken + ".*").Any());
                var place = System.IO.Path.Combine(article.Folder, free + extension);
                if (SafeFile.TryCreate(place, small.Bytes))
                {
                    return (new TakenPicture(place, source.Weight, (small.Bytes.Length, small.Size), source.Facts.HasLocation, IsChanged: true, IsNew: true, moved), null);
                }
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, WriteFailure.Tell(article.Folder, e));
        }
    }

    /// <summary>The same file, made small under its own name.</summary>
    public static (TakenPicture? Taken, Diagnostic? Fault) InPlace(string path)
    {
        var (source, fault) = PictureFile.Read(path);
        if (source is null)
        {
            return (null, fault);
        }

        if (source.Facts.Kind == PictureKind.Animation || source.IsSmall)
        {
            return (new TakenPicture(path, source.Weight, source.Weight, source.Facts.HasLocation, IsChanged: false, IsNew: false, Moved: null) { Moves = source.Facts.Kind == PictureKind.Animation }, null);
        }

        if (source.Shrunk(source.Format) is not { } small)
        {
            return (null, AssetFaults.SpoiltImage.Alone(path));
        }

        try
        {
            SafeFile.Replace(path, small.Bytes);
            return (new TakenPicture(path, source.Weight, (small.Bytes.Length, small.Size), source.Facts.HasLocation, IsChanged: true, IsNew: false, Moved: null), null);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return (null, WriteFailure.Tell(path, e));
        }
    }
}
