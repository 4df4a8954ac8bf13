using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Site.Cli.Limits;
using Site.Cli.Pipeline;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Preview;

/// <summary>Makes the site again whenever files or the day have changed, and gives it to the server.</summary>
internal sealed class PreviewLoop(PreviewOptions options, PreviewBoard board, RememberedFolders folders, ChannelReader<string?> seen, Screen screen, Func<DateTimeOffset> clock)
{
    // An editor saves one file in several steps, a few milliseconds apart.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(100);

    // A half-written file has faults for a moment: diagnostics wait this long for the rest of the file before they are told.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    // Another program holds a file open: a virus scanner, a cloud. Usually this lasts a moment; otherwise the loop tries less and less often.
    private static readonly TimeSpan FirstRetry = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(10);

    // A timer may stop while the machine sleeps, but the clock does not, so the loop looks at the clock this often.
    private static readonly TimeSpan LongestNap = TimeSpan.FromMinutes(1);

    private readonly string _input = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Site.InputFolder));
    private readonly string _themes = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Site.ThemesFolder));

    /// <summary>Ends only when cancelled, immediately even while a site is being made: that writes nothing and may keep running.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        await Task.Run(ShowEarly, cancellation).WaitAsync(cancellation);
        var change = Change.Everything;
        var retry = FirstRetry;
        while (true)
        {
            var watch = Stopwatch.StartNew();
            var (outcome, bug) = await Task.Run(Build, cancellation).WaitAsync(cancellation);
            var report = Report(outcome, bug);
            if (report is not null && board.Current is not null && await ChangeWithinAsync(Grace, cancellation) is { } more)
            {
                change = change.And(more);
                continue;
            }

            // A new attempt that fails in the same way is not told again.
            if (change != Change.OfTime || report is null || report != board.Current?.Report)
            {
                Put(change, outcome, report);
                Tell(change, outcome, watch.Elapsed);
            }

            var mayMendItself = bug is not null || outcome!.Diagnostics.Any(told => told.Fault == FileFaults.Unreadable);
            retry = !mayMendItself || change != Change.OfTime ? FirstRetry : retry < LongestRetry / 2 ? retry * 2 : LongestRetry;
            change = mayMendItself ? await ChangeWithinAsync(retry, cancellation) ?? Change.OfTime : await NextAsync(outcome, cancellation);
        }
    }

    /// <summary>Gives a large site's visitors something to see while its texts are read.</summary>
    private void ShowEarly()
    {
        try
        {
            var request = Request();
            if (folders.OpenInput(request).Files.Length >= options.EarlyFrom && EarlySite.Of(request, folders) is { } early)
            {
                board.Put(early);
            }
        }
        catch (Exception)
        {
            // Reading the whole site comes upon the same, and tells it.
            folders.Doubt();
        }
    }

    private BuildRequest Request() => options.Site with { Now = options.IsFixedInTime ? options.Site.Now : clock() };

    /// <summary>Gives no site when the program itself fails: the editor must still get a page.</summary>
    private (BuildOutcome? Outcome, Exception? Bug) Build()
    {
        try
        {
            var outcome = SitePipeline.Run(Request(), folders: folders, former: board.Current?.Shown);
            folders.Settle();
            return (outcome, null);
        }
        catch (Exception bug)
        {
            folders.Doubt();
            return (null, bug);
        }
    }

    /// <summary>The reason why the site is not shown; null if it is.</summary>
    private static string? Report(BuildOutcome? outcome, Exception? bug) =>
        bug is not null ? Text(writer => Tell(writer, bug))
        : outcome is FailedBuild failed ? Text(writer => TextReport.Write(writer, failed.Diagnostics, new SourceLines(failed.Places), Paint.Off, Screen.PipedWidth))
        : null;

    private static void Tell(TextWriter writer, Exception bug)
    {
        if (Shortage.In(bug) is { } lacking)
        {
            TextReport.Write(writer, [lacking], SourceLines.None, Paint.Off, Screen.PipedWidth);
        }
        else
        {
            BugReport.Write(writer, bug);
        }
    }

    private void Put(Change change, BuildOutcome? outcome, string? report)
    {
        var built = outcome as BuiltSite;
        var former = board.Current;
        var isNew = built is not null;
        var stylesOnly = isNew && change.StylesOnly && former is { Shown: not null, Report: null };
        board.Put(new PreviewState(
            (former?.Pages ?? 0) + (isNew && !stylesOnly ? 1 : 0),
            (former?.Styles ?? 0) + (stylesOnly ? 1 : 0),
            built ?? former?.Shown, outcome?.Diagnostics ?? [], report)
        {
            Read = outcome?.Read ?? former?.Read,
            Places = outcome?.Places ?? former?.Places ?? SourcePlaces.None,
        });
    }

    /// <summary>Waits for a change of files, or a change that comes with time alone.</summary>
    private async Task<Change> NextAsync(BuildOutcome? outcome, CancellationToken cancellation)
    {
        var due = DueAfter(outcome as BuiltSite);
        while (true)
        {
            var left = due - clock();
            if (left <= TimeSpan.Zero)
            {
                return Change.OfTime;
            }

            if (await ChangeWithinAsync(left < LongestNap ? left.Value + Quiet : LongestNap, cancellation) is { } change)
            {
                return change;
            }
        }
    }

    /// <summary>Waits for a change and for the end of its burst, and passes the changes to the memory. Null if nothing comes in time.</summary>
    private async Task<Change?> ChangeWithinAsync(TimeSpan wait, CancellationToken cancellation)
    {
        var waiting = Stopwatch.StartNew();
        while (waiting.Elapsed < wait && await ChangesWithinAsync(wait - waiting.Elapsed, cancellation))
        {
            var change = Take(Change.None);
            var burst = Stopwatch.StartNew();
            while (burst.Elapsed < LongestBurst && await ChangesWithinAsync(Quiet, cancellation))
            {
                change = Take(change);
            }

            // A change to a file that the site does not use makes no new site.
            if (!change.IsNone)
            {
                return change;
            }
        }

        return null;
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
            folders.Doubt();
            return Change.Everything;
        }

        if (IsIn(_themes, path))
        {
            if (Rendering.Themes.ThemeFolder.IsNothingOf(Path.GetRelativePath(_themes, path)))
            {
                return Change.None;
            }

            folders.DoubtTheme();
            return Change.Of(path);
        }

        if (!IsIn(_input, path) || Reading.Discovery.InputFolder.IsNothingOf(Path.GetRelativePath(_input, path)))
        {
            return Change.None;
        }

        folders.Touch(path);
        return Change.Of(path);
    }

    private static bool IsIn(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar;

    /// <summary>When a document appears or expires, at the latest the end of the day, because deadlines are judged by the day. Null: never.</summary>
    private DateTimeOffset? DueAfter(BuiltSite? built)
    {
        if (options.IsFixedInTime)
        {
            return null;
        }

        var now = clock();
        var midnight = VietnamTime.At(VietnamTime.DayOf(now).AddDays(1));
        return built?.Summary.NextChange?.When is { } when && when > now && when < midnight ? when : midnight;
    }

    private void Tell(Change change, BuildOutcome? outcome, TimeSpan took)
    {
        // Written in one piece, because the command writes to the same screen.
        screen.Output.Write(Text(writer =>
        {
            if (board.Current is { Report: { } report } current)
            {
                if (outcome is null)
                {
                    writer.WriteLine(report);
                    return;
                }

                TextReport.Write(writer, outcome.Diagnostics, new SourceLines(outcome.Places), screen.Paint, screen.Width);
                var shown = current.Shown is null ? "Sửa xong và lưu tệp thì trang hiện ra." : "Trang đang xem là bản trước.";
                writer.WriteLine(screen.Paint.Of(Severity.Error, $"Chưa dùng được bản mới: {SeverityWords.Count(outcome.Diagnostics)}. {shown}"));
            }
            else if (outcome is not null)
            {
                var warnings = SeverityWords.Count(outcome.Diagnostics) is { Length: > 0 } count ? $"; có {count}" : string.Empty;
                writer.WriteLine($"{Time()}  {HarmlessText.Of(change.Words)} ({(int)took.TotalMilliseconds} ms){warnings}");
            }
        }));
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
