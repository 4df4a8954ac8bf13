using System.Collections.Concurrent;
using Site.Cli.Publishing;
using Site.Rendering.Themes;

namespace Site.Cli.Pipeline;

/// <summary>Minified files of themes, kept from build to build in one folder. Lost or spoilt, it costs time and nothing else.</summary>
/// <param name="folder">It need not be there.</param>
public sealed class MinifiedFolder(string folder) : IMinifiedFiles
{
    private readonly ConcurrentDictionary<string, byte[]> _used = new(StringComparer.Ordinal);

    /// <param name="output">As the command line says it.</param>
    public static MinifiedFolder Beside(string output) => new(OutputPlaces.Beside(output, "gon"));

    public ReadOnlyMemory<byte> Get(string key, Func<byte[]> minify) => _used.GetOrAdd(key, _ => Read(key) ?? minify());

    /// <summary>The end of a build that went well: the folder then holds what the build used, and nothing else.</summary>
    public void Save()
    {
        try
        {
            foreach (var unused in Directory.Exists(folder) ? Directory.GetFiles(folder).Where(file => !_used.ContainsKey(Path.GetFileName(file))) : [])
            {
                File.Delete(unused);
            }

            foreach (var (key, minified) in _used.Where(file => Read(file.Key) is null))
            {
                Directory.CreateDirectory(folder);
                var place = Path.Combine(folder, key);
                var unfinished = $"{place}.{Environment.ProcessId}";
                File.WriteAllBytes(unfinished, minified);
                File.Move(unfinished, place, overwrite: true);
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The site is whole without it; the next build minifies again.
        }
    }

    // A power cut may leave an empty file under a name.
    private byte[]? Read(string key)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, key)) is { Length: > 0 } kept ? kept : null;
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            return null;
        }
    }
}
