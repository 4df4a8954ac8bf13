using System.Collections.Immutable;
using Site.Cli.Publishing;
using Site.Model.Diagnostics;

namespace Site.Cli.Rebuilding;

/// <summary>The build that the output is from, as its record tells.</summary>
public sealed class FormerBuild
{
    private readonly OutputPlaces _places;

    private FormerBuild(OutputPlaces places, BuildRecord? record)
    {
        _places = places;
        Record = record;
        Site = new FormerSite(places.Output, BuildRecord.PlaceOf(places), record?.Files);
    }

    /// <summary>Null when nothing is known.</summary>
    public BuildRecord? Record { get; }

    public FormerSite Site { get; }

    /// <param name="places">Claimed.</param>
    /// <param name="isForgotten">Everything is to be made anew.</param>
    public static FormerBuild In(OutputPlaces places, bool isForgotten = false) => new(places, isForgotten ? null : BuildRecord.Read(places));

    /// <summary>Whether another build would make the very site that lies in the output: then there is nothing to do.</summary>
    public bool IsSameAs(BuildSources sources, DateTimeOffset now) =>
        Record is { Sources: { } then } record && then == sources.Print && record.From <= now && now < record.Until && record.IsAllOf(_places.Output);

    /// <summary>After the next site has taken the output's place.</summary>
    /// <param name="sources">What it was made of.</param>
    /// <param name="now">The time that it was made for.</param>
    /// <param name="until">The first instant at which another site may come out.</param>
    public void Keep(BuildSources sources, DateTimeOffset now, DateTimeOffset until, ImmutableArray<Diagnostic> told, ImmutableArray<string> closing)
    {
        try
        {
            if (Site.New is { } files)
            {
                new BuildRecord(sources.AreStillSo() ? sources.Print : null, now, until, files, told, closing).Write(_places);
            }
        }
        catch (Exception e) when (WriteFailure.Is(e))
        {
            // The site is whole without it; the next build writes everything.
        }
    }
}
