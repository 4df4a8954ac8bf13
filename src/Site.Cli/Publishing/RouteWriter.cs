using System.Buffers;
using Microsoft.Win32.SafeHandles;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Rendering.Routes;

namespace Site.Cli.Publishing;

/// <summary>Writes routes below one folder. Not for sharing between threads: one buffer serves every file in turn.</summary>
/// <param name="former">A site whose files get second names here where their bytes come out again. Null: every file is written.</param>
public sealed class RouteWriter(string folder, FormerSite? former = null)
{
    private readonly ArrayBufferWriter<byte> _page = new(64 * 1024);

    /// <summary>The size of the file that was written last.</summary>
    public long Bytes { get; private set; }

    /// <returns>Why it could not be written, or null.</returns>
    public Diagnostic? Write(Route route) => route switch
    {
        RenderedRoute rendered => Render(rendered),
        CopiedRoute copied => Copy(copied, copied.DiskPath),
        PictureRoute picture => Place(picture),
        PrintedRoute => LeaveForPrinting(),
        _ => throw new InvalidOperationException($"No way to write {route}"),
    };

    private Diagnostic? LeaveForPrinting()
    {
        Bytes = 0;
        return null;
    }

    private Diagnostic? Render(RenderedRoute route)
    {
        _page.ResetWrittenCount();
        try
        {
            route.Render(_page);
        }
        catch (Exception bug)
        {
            throw new InvalidOperationException($"Rendering {route.Url} of {route.Origin} failed", bug);
        }

        Bytes = _page.WrittenCount;
        var file = route.Url.OutputFile;
        try
        {
            if (former is not null)
            {
                var print = Prints.Of(_page.WrittenSpan);
                if (former.TryLink(file, Bytes, print, Path.Combine(folder, file)))
                {
                    return null;
                }

                former.Note(file, print);
            }

            using var page = Create(route);
            RandomAccess.Write(page, _page.WrittenSpan, 0);
            return null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return WriteFailure.Tell(route.Url.OutputFile, e);
        }
    }

    /// <summary>The variant already lies in the cache of pictures. Where the file system allows it, the site's file is a hard link to it.</summary>
    private Diagnostic? Place(PictureRoute route)
    {
        if (route.DiskPath() is not { } path)
        {
            return FileFaults.Unreadable.In(route.Origin, route.Origin);
        }

        var place = Path.Combine(folder, route.Url.OutputFile);
        if (!FileLink.TryCreate(path, place))
        {
            return Copy(route, path);
        }

        Bytes = new FileInfo(place).Length;
        return null;
    }

    private Diagnostic? Copy(Route route, string path)
    {
        FileStream source;
        try
        {
            source = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return FileFaults.Unreadable.In(route.Origin, path);
        }

        using (source)
        {
            try
            {
                Bytes = source.Length;
                var name = route.Url.OutputFile;
                if (former?.Has(name, Bytes) == true)
                {
                    if (former.TryLink(name, Bytes, Prints.Of(source), Path.Combine(folder, name)))
                    {
                        return null;
                    }

                    source.Position = 0;
                }

                // Only the content is copied: an attachment that is read-only or private on the editor's disk must not be so on the site.
                using var copy = new FileStream(Create(route), FileAccess.Write, bufferSize: 0);
                if (former is null)
                {
                    source.CopyTo(copy);
                }
                else
                {
                    former.Note(name, Prints.OfCopy(source, copy));
                }

                // With the original's time, so that whoever takes the site further sees which files have not changed.
                File.SetLastWriteTimeUtc(copy.SafeFileHandle, File.GetLastWriteTimeUtc(source.SafeFileHandle));
                Bytes = copy.Length;
                return null;
            }
            catch (Exception e) when (WriteFailure.Is(e))
            {
                return WriteFailure.Tell(route.Url.OutputFile, e);
            }
        }
    }

    private SafeFileHandle Create(Route route) =>
        File.OpenHandle(Path.Combine(folder, route.Url.OutputFile), FileMode.CreateNew, FileAccess.Write, FileShare.None);
}
