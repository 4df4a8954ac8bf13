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
    private readonly ConcurrentDictionary<string, UInt128> _prints = new(StringComparer.Ordinal);

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

        Note(file, print);
        return true;
    }

    /// <summary>Remembers for the next build which bytes the new site has.</summary>
    public void Note(string file, UInt128 print) => _prints[file] = print;

    /// <summary>Before the new site takes the place: whoever is killed from now on leaves a site of which nothing is known.</summary>
    public void Forget() => File.Delete(record);

    /// <summary>The new site's files, once it is in its place. Null when it is not to be seen.</summary>
    public Dictionary<string, WrittenFile>? New() => FileLook.AllBelow(folder)?.Where(entry => !entry.Value.IsFolder)
        .ToDictionary(entry => entry.Key, entry => new WrittenFile(entry.Value, _prints.GetValueOrDefault(entry.Key)), StringComparer.Ordinal);
}
