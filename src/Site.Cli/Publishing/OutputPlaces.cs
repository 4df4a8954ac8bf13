namespace Site.Cli.Publishing;

/// <summary>
/// The output folder and its neighbours on the same file system while a site is published. <c>New</c> and <c>Old</c> are
/// gone after a successful run.
/// </summary>
/// <param name="Output">Full path, links resolved, so that what is replaced is the folder and not a link to it.</param>
public sealed record OutputPlaces(string Output)
{
    /// <summary>A half-written site, or one to be removed. A later run never uses it.</summary>
    public string New => Output + ".moi";

    /// <summary>A whole site that was moved aside for the next; used where folders cannot be exchanged in one step.</summary>
    public string Old => Output + ".cu";

    /// <summary>
    /// Held open exclusively while a run may write. On Unix the file stays, empty and hidden: deleting it could give the lock to two
    /// runs at once, one on the deleted file and one on its successor.
    /// </summary>
    public string Lock => Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.khoa");
}
