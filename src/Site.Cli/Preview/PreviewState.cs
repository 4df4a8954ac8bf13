using System.Collections.Immutable;
using Site.Cli.Pipeline;
using Site.Model.Diagnostics;
using Site.Model.Selection;

namespace Site.Cli.Preview;

/// <summary>What the preview shows at one moment: immutable, replaced as a whole.</summary>
/// <param name="Pages">Raised whenever open pages must load again.</param>
/// <param name="Styles">Raised when only stylesheets have changed; pages take them without loading again.</param>
/// <param name="Shown">The last version without errors; null if there has been none yet.</param>
/// <param name="Diagnostics">The diagnostics of the newest version, shown or not.</param>
/// <param name="Report">The terminal's report on why the newest version is not shown; null when it is shown.</param>
internal sealed record PreviewState(int Pages, int Styles, BuiltSite? Shown, ImmutableArray<Diagnostic> Diagnostics, string? Report)
{
    /// <summary>The content of the newest version that could be read, shown or not.</summary>
    public SiteContent? Read { get; init; }

    /// <summary>Where the newest version's files lie on the disk.</summary>
    public SourcePlaces Places { get; init; } = SourcePlaces.None;

    /// <summary>Whether texts are still being read: what the page shows is not complete.</summary>
    public bool IsEarly { get; init; }
}

/// <summary>Holds the newest state: one writer sets it, every request and every open page reads it.</summary>
internal sealed class PreviewBoard
{
    private volatile PreviewState? _current;
    private volatile EarlySite? _early;
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Null until the site has been read for the first time.</summary>
    public PreviewState? Current => _current;

    /// <summary>Ends when the next state is set. A reader that takes it before <see cref="Current"/> misses no state.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Put(PreviewState state)
    {
        _current = state;
        _early = null;
        Wake();
    }

    /// <summary>Until the first state is set, there is this to show.</summary>
    public void Put(EarlySite early)
    {
        _early = early;
        Wake();
    }

    /// <param name="early">What is shown if texts are still being read; null from it, or without it: the first whole state is waited for.</param>
    public async ValueTask<PreviewState> FirstAsync(CancellationToken cancellation, Func<EarlySite, PreviewState?>? early = null)
    {
        while (true)
        {
            var next = Next;
            if (Current is { } state)
            {
                return state;
            }

            if (_early is { } site && early?.Invoke(site) is { } shown)
            {
                return shown;
            }

            await next.WaitAsync(cancellation);
        }
    }

    private void Wake() => Interlocked.Exchange(ref _next, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
}
