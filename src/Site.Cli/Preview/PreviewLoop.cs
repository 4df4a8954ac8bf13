using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;

namespace Site.Cli.Preview;

/// <summary>Makes the site anew whenever something has changed, files or the day, and puts it up for the server.</summary>
internal sealed class PreviewLoop(PreviewOptions options, PreviewBoard board, ChannelReader<string?> seen, Screen screen, Func<DateTimeOffset> clock)
{
    // An editor saves one file in several steps, a few milliseconds apart.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(100);

    // A file that is half written is wrong for a moment: mistakes wait that long for the other half before they are told.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    // Somebody else holds a file open: a virus scanner, a cloud.
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(400);

    private readonly PipelineMemory _memory = new();
    private readonly string _input = Path.GetFullPath(options.Site.InputFolder);
    private readonly string _themes = Path.GetFullPath(options.Site.ThemesFolder);

    public async Task RunAsync(CancellationToken cancellation)
    {
        var change = Change.Everything;
        while (true)
        {
            var watch = Stopwatch.StartNew();
            var built = Build(out var bug);
            if (bug is not null)
            {
                Put(change, null, [], Text(writer => BugReport.Write(writer, bug)));
            }
            else if (built!.Routes is not null)
            {
                Put(change, built, built.Diagnostics, null);
            }
            else
            {
                if (board.Current is not null && await ChangesWithinAsync(Grace, cancellation))
                {
                    change = change.And(await NextAsync(null, cancellation));
                    continue;
                }

                Put(change, null, built.Diagnostics, Text(writer => TextReport.Write(writer, built.Diagnostics, built.Sources, Paint.Off, Screen.PipedWidth)));
            }

            Tell(change, built, watch.Elapsed);
            var wait = built is not null && built.Diagnostics.Any(told => told.Fault == FileFaults.Unreadable) ? Retry : UntilNextChange(built);
            change = await NextAsync(wait, cancellation);
        }
    }

    /// <summary>Null when the program itself fails, which is no reason to leave the editor without a page.</summary>
    private BuiltSite? Build(out Exception? bug)
    {
        bug = null;
        try
        {
            return SitePipeline.Run(options.Site with { Now = options.IsFixedInTime ? options.Site.Now : clock() }, memory: _memory);
        }
        catch (Exception e)
        {
            bug = e;
            _memory.Input.Doubt();
            _memory.Theme.Doubt();
            return null;
        }
    }

    private void Put(Change change, BuiltSite? built, ImmutableArray<Diagnostic> diagnostics, string? report)
    {
        var former = board.Current;
        var isNew = built is not null;
        var stylesOnly = isNew && change.StylesOnly && former is { Shown: not null, Report: null };
        board.Put(new PreviewState(
            (former?.Pages ?? 0) + (isNew && !stylesOnly ? 1 : 0),
            (former?.Styles ?? 0) + (stylesOnly ? 1 : 0),
            built ?? former?.Shown, diagnostics, report));
    }

    /// <summary>Waits for a change and for the end of its burst, and tells the memory what was seen.</summary>
    /// <param name="wait">After which to go on without one; null for ever.</param>
    private async Task<Change> NextAsync(TimeSpan? wait, CancellationToken cancellation)
    {
        if (!await ChangesWithinAsync(wait ?? Timeout.InfiniteTimeSpan, cancellation))
        {
            return Change.OfTime;
        }

        var change = Take(Change.None);
        var burst = Stopwatch.StartNew();
        while (burst.Elapsed < LongestBurst && await ChangesWithinAsync(Quiet, cancellation))
        {
            change = Take(change);
        }

        // What is nothing to the site is no reason to make it anew.
        return change.IsNone ? await NextAsync(wait, cancellation) : change;
    }

    private async Task<bool> ChangesWithinAsync(TimeSpan wait, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(wait);
        try
        {
            return await seen.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private Change Take(Change change)
    {
        while (seen.TryRead(out var path))
        {
            change = change.And(Notice(path));
        }

        return change;
    }

    private Change Notice(string? path)
    {
        if (path is null)
        {
            _memory.Input.Doubt();
            _memory.Theme.Doubt();
            return Change.Everything;
        }

        if (IsIn(_themes, path))
        {
            _memory.Theme.Doubt();
            return Change.Of(path);
        }

        if (!IsIn(_input, path) || Reading.Discovery.InputFolder.IsNothingOf(Path.GetRelativePath(_input, path)))
        {
            return Change.None;
        }

        _memory.Input.Touch(path);
        return Change.Of(path);
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar;

    /// <summary>Till a document appears or expires, at the latest till the day is over, by which deadlines are judged.</summary>
    private TimeSpan? UntilNextChange(BuiltSite? built)
    {
        if (options.IsFixedInTime)
        {
            return null;
        }

        var now = clock();
        var midnight = VietnamTime.At(VietnamTime.DayOf(now).AddDays(1));
        var next = built?.Summary?.NextChange?.When is { } when && when > now && when < midnight ? when : midnight;
        return next - now + Quiet;
    }

    private void Tell(Change change, BuiltSite? built, TimeSpan took)
    {
        var output = screen.Output;
        if (board.Current is { Report: { } report })
        {
            if (built is null)
            {
                output.WriteLine(report);
            }
            else
            {
                TextReport.Write(output, built.Diagnostics, built.Sources, screen.Paint, screen.Width);
                output.WriteLine(screen.Paint.Of(Severity.Error, $"Chưa dùng được bản mới: {SeverityWords.Count(built.Diagnostics)}. {(board.Current.Shown is null ? "Sửa xong và lưu tệp thì trang hiện ra." : "Trang đang xem là bản trước.")}"));
            }
        }
        else if (built is not null)
        {
            var warnings = SeverityWords.Count(built.Diagnostics) is { Length: > 0 } count ? $"; có {count}" : string.Empty;
            output.WriteLine($"{Time()}  {HarmlessText.Of(change.Words)} ({(int)took.TotalMilliseconds} ms){warnings}");
        }

        screen.Flush();
    }

    private string Time() => clock().ToOffset(VietnamTime.Offset).ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Text(Action<TextWriter> write)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        write(text);
        return text.ToString();
    }
}
