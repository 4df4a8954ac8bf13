namespace Site.Cli.Publishing;

/// <summary>The old site could be moved aside but not back again. It is whole; the next run puts it back.</summary>
public sealed class SiteSetAsideException(OutputPlaces places, Exception inner) : IOException($"{places.Old} could not be moved back to {places.Output}", inner)
{
    public OutputPlaces Places { get; } = places;
}
