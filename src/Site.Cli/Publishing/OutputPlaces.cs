namespace Site.Cli.Publishing;

/// <summary>
/// The output folder and its neighbours on the same file system while a site is published. <c>New</c> and <c>Old</c> are
/// gone after a successful run.
/// </summary>
/// <param name="Output">Full path, links resolved, so that what is replaced is the folder and not a link to it.</param>
public sealed record OutputPlaces(string Output)
{
    /// <summary>Where most builds write; whoever has no output of their own shares what those have kept.</summary>
    public const string Usual = "output";

    /// <summary>A half-written site, or one to be removed. A later run never uses it.</summary>
    public string New => Output + ".moi";

    /// <summary>A whole site that was moved aside for the next; used where folders cannot be exchanged in one step.</summary>
    public string Old => Output + ".cu";

    /// <summary>
    /// Held open exclusively while a run may write. On Unix the file stays, empty and hidden: deleting it could give the lock to two
    /// runs at once, one on the deleted file and one on its successor.
    /// </summary>
    public string Lock => Beside(Output, "khoa");

    /// <summary>The hidden neighbour of that ending: a build replaces the whole output, and what is kept from build to build lies outside.</summary>
    /// <param name="output">As the command line says it.</param>
    public static string Beside(string output, string ending)
    {
        var full = Path.GetFullPath(output);
        return Path.Combine(Path.GetDirectoryName(full) ?? full, $".{Path.GetFileName(full)}.{ending}");
    }
}
