using System.Net;
using Site.Cli.Pipeline;

namespace Site.Cli.Preview;

/// <param name="Site">Which site, and for whom; its instant is that of the start.</param>
/// <param name="IsFixedInTime">The command line gives a day, so the clock is not used.</param>
/// <param name="Port">The first port to try.</param>
/// <param name="Host">Null: only this machine may connect.</param>
/// <param name="PollEvery">Null: the system tells of changes.</param>
internal sealed record PreviewOptions(BuildRequest Site, bool IsFixedInTime, int Port, IPAddress? Host, TimeSpan? PollEvery)
{
    /// <summary>From this many files in the content folder on, pages are shown before texts are read; below, the whole site is there about as soon.</summary>
    public int EarlyFrom { get; init; } = 2000;
}
