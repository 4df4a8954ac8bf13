using Site.Cli.Desk.Door;
using Site.Cli.Intake;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;
using Site.Model.Pictures;
using Site.Pictures;
using Site.Reading.Discovery;

namespace Site.Cli.Desk.Incoming;

/// <summary>Pictures beside a document: taken in through the door, and shown to whoever edits it.</summary>
internal sealed class PictureDoor(DocumentDoor door)
{
    private const long MostShown = 64 * 1024 * 1024;

    /// <summary>Puts a picture beside a document, shrunk and without what cameras write into it. A document that is a single file gets a folder of its own first.</summary>
    /// <param name="words">From which it gets a name.</param>
    /// <param name="told">How messages call it.</param>
    /// <param name="window">What of it is taken.</param>
    public (PictureAnswer? Taken, Diagnostic? Why) Take(DocumentPlace place, byte[] bytes, string words, string told, PictureWindow window = default)
    {
        if (!PictureEncoder.IsAvailable)
        {
            return (null, OutputFaults.NoPictureEncoder.Alone());
        }

        var (source, fault) = PictureFile.Of(bytes, told);
        if (source is null)
        {
            return (null, fault);
        }

        return door.Alone<(PictureAnswer?, Diagnostic?)>(() =>
        {
            var now = door.Moved(place);
            var (article, why) = ArticleFolder.Find(now.DiskPath, door.Input);
            if (article is null)
            {
                return (null, why);
            }

            if (!door.IsOwn(article.Folder))
            {
                return (null, WriteFailure.LeadsAway(article.Folder));
            }

            var (taken, failure) = TakenPicture.Into(article, source, words, told, window);
            return taken is null
                ? (null, failure)
                : (new PictureAnswer(System.IO.Path.GetFileName(taken.Path), taken.After.Pixels.Width, taken.After.Pixels.Height, door.Moved(now).Path, taken.HadLocation), null);
        });
    }

    /// <summary>A picture that a document shows.</summary>
    /// <param name="written">As the document names it; from a browser, so anything may be in it.</param>
    /// <returns>Null when there is none, or it is none of this site's.</returns>
    public (byte[] Bytes, UrlPath Url)? Read(DocumentPlace place, string written)
    {
        if (place.Source.Resolve(written) is not { } file || !FileTypes.IsImage(System.IO.Path.GetExtension(file.Value).ToLowerInvariant()) || UrlPath.Parse("/" + file.InsideRoom) is not { } url)
        {
            return null;
        }

        try
        {
            var disk = System.IO.Path.GetFullPath(System.IO.Path.Combine(door.Input, file.InsideRoom.Replace('/', System.IO.Path.DirectorySeparatorChar)));
            return door.IsOwn(disk) && File.Exists(disk) && new FileInfo(disk).Length <= MostShown ? (File.ReadAllBytes(disk), url) : null;
        }
        catch (Exception e) when (WriteFailure.Is(e) || e is ArgumentException)
        {
            return null;
        }
    }
}
