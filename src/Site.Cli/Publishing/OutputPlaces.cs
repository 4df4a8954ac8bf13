namespace Site.Cli.Publishing;

/// <summary>
/// The output folder and what stands beside it, on the same file system, while a site is published. <c>New</c> and <c>Old</c> are
/// gone when all went well.
/// </summary>
/// <param name="Output">Full path, links resolved, so that what is replaced is the folder and not a link to it.</param>
public sealed record OutputPlaces(string Output)
{
    /// <summary>A site half written, or one to be thrown away. Never worth anything to a later run.</summary>
    public string New => Output + ".moi";

    /// <summary>A whole site that has made room for the next; where folders cannot be exchanged in one step.</summary>
    public string Old => Output + ".cu";

    /// <summary>
    /// Held open exclusively while a run may write. On Unix it stays, empty and hidden: deleting it could give the lock to two
    /// runs at once, one on the deleted file and one on its successor.
    /// </summary>
    public string Lock => Path.Combine(Path.GetDirectoryName(Output)!, $".{Path.GetFileName(Output)}.khoa");
}
