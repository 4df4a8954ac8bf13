using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Publishing;

/// <summary>The right to replace an output folder. One run at a time holds it, from before the build until its end.</summary>
public sealed class OutputClaim : IDisposable
{
    private readonly FileStream _lock;

    private OutputClaim(OutputPlaces places, SiteVariant variant, FileStream held)
    {
        Places = places;
        Variant = variant;
        _lock = held;
    }

    public OutputPlaces Places { get; }

    /// <summary>What the folder will hold.</summary>
    public SiteVariant Variant { get; }

    /// <summary>
    /// Makes sure that the folder may be replaced and that no other run uses it, and repairs what killed runs left.
    /// One of the two is null.
    /// </summary>
    public static (OutputClaim? Claim, Diagnostic? Diagnostic) Take(PublishRequest request)
    {
        FileStream? held = null;
        try
        {
            var places = new OutputPlaces(RealPath.Of(request.OutputFolder));
            if (Path.GetDirectoryName(places.Output) is null ||
                request.SourceFolders.Any(source => RealPath.Overlap(places.Output, RealPath.Of(source))))
            {
                return (null, OutputFaults.InsideInput.Alone(request.OutputFolder));
            }

            Directory.CreateDirectory(Path.GetDirectoryName(places.Output)!);
            held = TryLock(places.Lock);
            if (held is null)
            {
                return (null, OutputFaults.Busy.Alone(request.OutputFolder));
            }

            if (Array.Find([places.Output, places.New, places.Old], File.Exists) is { } file)
            {
                held.Dispose();
                return (null, WriteFailure.Tell(file, WriteFailure.NotAFolder));
            }

            request.Rescue?.Invoke(places);
            if (PutRight(places) is { } stranger || (stranger = Stranger(places.Output)) is not null && !request.Force)
            {
                held.Dispose();
                return (null, OutputFaults.NotOurs.Alone(stranger));
            }

            if (!request.Force && Directory.Exists(places.Output) && OutputMarker.Holds(places.Output) is { } other && other != request.Variant)
            {
                held.Dispose();
                return (null, OutputFaults.OtherVariant.Alone(request.OutputFolder, other.Words, request.Variant.Words));
            }

            return (new OutputClaim(places, request.Variant, held), null);
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            held?.Dispose();
            return (null, WriteFailure.Tell(request.OutputFolder, e));
        }
    }

    public void Dispose() => _lock.Dispose();

    private static FileStream? TryLock(string path)
    {
        try
        {
            // Windows deletes and unlocks in one step, so the file need not stay.
            var options = OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None;
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, options);
        }
        catch (IOException e) when (WriteFailure.IsHeld(e))
        {
            return null;
        }
    }

    /// <summary>Brings back an output folder that was moved aside, and removes half-made ones.</summary>
    /// <returns>A folder beside the output that we may not touch, or null.</returns>
    private static string? PutRight(OutputPlaces places)
    {
        if ((Stranger(places.New) ?? Stranger(places.Old)) is { } stranger)
        {
            return stranger;
        }

        FolderRemoval.Remove(places.New);
        if (!Directory.Exists(places.Old))
        {
            return null;
        }

        if (!Directory.Exists(places.Output))
        {
            Directory.Move(places.Old, places.Output);
            return null;
        }

        // Moved to New first, so that a folder called Old is complete at every moment.
        Directory.Move(places.Old, places.New);
        FolderRemoval.Remove(places.New);
        return null;
    }

    private static string? Stranger(string folder) =>
        Directory.Exists(folder) && !OutputMarker.AllowsReplacing(folder) ? folder : null;
}
