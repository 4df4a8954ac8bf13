namespace Site.Rendering.Themes;

/// <summary>
/// The minified files of themes that the program does not come with. They are remembered, because the first file that a process minifies
/// takes about 0.1 s of processor time.
/// </summary>
public interface IMinifiedFiles
{
    /// <param name="key">Changes with the content; usable as a file name.</param>
    /// <param name="minify">Called if nothing is known of the key.</param>
    ReadOnlyMemory<byte> Get(string key, Func<byte[]> minify);
}
