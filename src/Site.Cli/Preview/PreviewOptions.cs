using System.Net;
using Site.Cli.Pipeline;

namespace Site.Cli.Preview;

/// <param name="Site">Which site, and as whom it is seen; its instant is that of the start.</param>
/// <param name="IsFixedInTime">A day was asked for, so the clock has no say.</param>
/// <param name="Port">The first to try.</param>
/// <param name="Host">Null: this machine alone may look.</param>
/// <param name="PollEvery">Null: the system tells of changes.</param>
internal sealed record PreviewOptions(BuildRequest Site, bool IsFixedInTime, int Port, IPAddress? Host, TimeSpan? PollEvery);
