using System.Collections.Concurrent;

namespace Site.Cli.Publishing;

/// <summary>
/// The site that lies in the output while the next one is written beside it: a file whose bytes come out again gets a second name instead of being written. One
/// that does not look as it was left is never taken.
/// </summary>
/// <param name="folder">The output.</param>
/// <param name="record">The file that says what lies there.</param>
/// <param name="files">What it says, by path below the output; null when nothing is known.</param>
public sealed class FormerSite(string folder, string record, IReadOnlyDictionary<string, WrittenFile>? files)
{
    // With the look of the former file where the new one is that file under a second name: whoever writes into it meanwhile changes both.
    private readonly ConcurrentDictionary<string, (UInt128 Print, FileLook? Look)> _noted = new(StringComparer.Ordinal);

    /// <summary>The files of the site that came after it. Null when they are not known.</summary>
    public Dictionary<string, WrittenFile>? New { get; private set; }

    /// <summary>Whether a file of that size lay here, so that it pays to look at the new one's bytes.</summary>
    public bool Has(string file, long bytes) => files is not null && files.TryGetValue(file, out var former) && former.Look.Bytes == bytes && former.Print != default;

    /// <summary>Gives the former file of that path a second name when it has these bytes.</summary>
    /// <returns>False when the file has to be written.</returns>
    public bool TryLink(string file, long bytes, UInt128 print, string name)
    {
        if (!Has(file, bytes) || files![file] is var former && former.Print != print)
        {
            return false;
        }

        var old = Path.Combine(folder, file);
        if (FileLook.At(old) != former.Look || !FileLink.TryCreate(old, name))
        {
            return false;
        }

        _noted[file] = (print, former.Look);
        return true;
    }

    /// <summary>Remembers for the next build which bytes the new site has.</summary>
    public void Note(string file, UInt128 print) => _noted[file] = (print, null);

    /// <summary>Before the new site takes the place: looks at its files while nobody else knows of them. Whoever is killed from now on leaves a site of which nothing is known.</summary>
    /// <param name="made">The folder of the new site.</param>
    public void GiveWay(string made)
    {
        New = FileLook.AllBelow(made)?.Where(entry => !entry.Value.IsFolder).ToDictionary(entry => entry.Key, entry => Written(entry.Key, entry.Value), StringComparer.Ordinal);

        // A folder of that name is somebody else's: then nothing is kept.
        if (File.Exists(record))
        {
            File.Delete(record);
        }
    }

    private WrittenFile Written(string file, FileLook now) => _noted.TryGetValue(file, out var noted) ? new WrittenFile(noted.Look ?? now, noted.Print) : new WrittenFile(now, default);
}
