using System.Collections.Immutable;

namespace Site.Cli.Publishing;

/// <param name="SourceFolders">Folders that must never be overwritten: <c>input/</c> and <c>themes/</c>.</param>
/// <param name="Force">Replace an output folder that this program did not make, or that holds another variant of the site.</param>
/// <param name="Parallelism">How many routes are rendered at once.</param>
public sealed record PublishRequest(string OutputFolder, ImmutableArray<string> SourceFolders, bool Force, int Parallelism)
{
    /// <summary>What the folder will hold.</summary>
    public SiteVariant Variant { get; init; }

    /// <summary>Called by whoever has the claim before what killed runs left beside the output is removed: to save what is still of use.</summary>
    public Action<OutputPlaces>? Rescue { get; init; }
}

/// <param name="Pages">How many of the files are pages.</param>
public sealed record PublishResult(int Pages, int Files, long Bytes);
