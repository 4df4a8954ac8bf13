using System.Collections.Immutable;
using Site.Cli.Limits;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publication;
using Site.Cli.Terminal;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Text;
using Site.Model.Vietnamese;

namespace Site.Cli.Desk.Publish;

/// <summary>
/// The publication that the desk is at: one at a time, whoever asks from however many pages. It goes on when its page is left. What is asked for while something
/// else is being done is done after it. Nothing is published but an offer that somebody saw and agreed to.
/// </summary>
/// <param name="site">What is published.</param>
/// <param name="output">Where builds write.</param>
/// <param name="now">The time for which the site is built.</param>
/// <param name="clock">The time that the history tells.</param>
internal sealed class PublicationJob(BuildRequest site, PdfMode pdf, string output, Func<DateTimeOffset> now, Func<DateTimeOffset> clock)
{
    private const string Looking = "xem";

    private readonly Lock _gate = new();
    private PublicationState _state = PublicationState.Idle;
    private Task _running = Task.CompletedTask;
    private string _last = Looking; // What was asked for last.
    private int _left; // Pieces of work that have not ended.

    public PublicationState State
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>Ends with the work that was asked for last.</summary>
    public Task Running
    {
        get
        {
            lock (_gate)
            {
                return _running;
            }
        }
    }

    /// <summary>Builds the site and compares it with what readers see.</summary>
    public PublicationState Look() => Start(Looking, "Xem những gì sẽ đổi…", Run(agreed: null));

    /// <summary>Publishes the offer with that fingerprint; another one is offered instead.</summary>
    public PublicationState Publish(string fingerprint) => Start($"xuat-ban {fingerprint}", "Chuẩn bị xuất bản…", Run(fingerprint));

    /// <summary>Gives readers back what they saw before.</summary>
    /// <param name="last">The publication that is to be taken back, as the editor saw it; if another one has come since, nothing is done.</param>
    public PublicationState Undo(string last) => Start($"lui-lai {last}", "Lùi lại lần xuất bản trước…", () =>
    {
        var (steps, why) = PublicationSteps.Open(Now(), force: false, Talk, output);
        (var records, why) = steps is null ? ([], why) : steps.History();
        if (steps is null || !why.IsEmpty)
        {
            return PublicationState.Refuse(why);
        }

        if (PublicationRecord.Seen(records)?.Id != last)
        {
            return PublicationState.Refuse([PublicationFaults.NothingToUndo.Alone(records.IsEmpty ? "chưa xuất bản lần nào" : "vừa có một lần xuất bản khác")]);
        }

        var (back, told) = steps.Undo(PublicationRecord.Here(last, clock(), string.Empty));
        return back is null
            ? PublicationState.Refuse(told)
            : new PublicationState(PublicationStep.Undone) { Told = told, Words = $"Đã lùi lại. Người đọc lại thấy trang của lần xuất bản {DateWords.At(back.When)}. Bài ở đây không đổi: sửa xong thì xuất bản lại." };
    });

    /// <summary>The oldest first; in its turn like everything else, since one alone may be at the place of publication.</summary>
    public Task<(ImmutableArray<PublicationRecord> Records, ImmutableArray<Diagnostic> Why)> HistoryAsync()
    {
        lock (_gate)
        {
            return InTurn(() =>
            {
                var (steps, why) = PublicationSteps.Open(Now(), force: false, PublicationTalk.WithNobody, output);
                return steps is null ? ([], why) : steps.History();
            });
        }
    }

    private PublicationTalk Talk => new(null, Tell, CancellationToken.None);

    private BuildRequest Now() => site with { Now = now() };

    private Func<PublicationState> Run(string? agreed) => () =>
    {
        var (steps, why) = PublicationSteps.Open(Now(), force: false, Talk, output);
        (var taken, why) = steps is null ? (null, why) : steps.TakeIn(onlyLooks: agreed is null);
        if (steps is null || taken is null)
        {
            return PublicationState.Refuse(why);
        }

        var (claim, refused) = steps.Claim();
        using (claim)
        {
            if (claim is null)
            {
                return PublicationState.Refuse([refused!]);
            }

            var (built, found, _) = steps.Build(claim, pdf, clock(), new Progress(this), CancellationToken.None);
            (var offer, why) = built is null ? (null, found) : steps.Compare(built, claim.Places.Output, taken, found);
            if (offer is null)
            {
                return PublicationState.Refuse(why);
            }

            var offered = new PublicationState(PublicationStep.Offered) { Offer = offer, Waiting = taken.State.Waiting, IsOther = agreed is not null && agreed != offer.Fingerprint };
            if (agreed != offer.Fingerprint || offer.IsNothingNew || !offer.Obstacles.IsEmpty)
            {
                return offered;
            }

            Tell("Đưa trang đến người đọc…");
            var summary = ChangeWords.Summary(offer.Change);
            var (isDone, told) = steps.Publish(offer, claim.Places.Output, PublicationRecord.Here(offer.Manifest.Id, clock(), summary), CancellationToken.None);
            return isDone ? new PublicationState(PublicationStep.Published) { Words = $"Đã xuất bản: {summary}", Offer = offer, Told = told } : PublicationState.Refuse(told);
        }
    };

    /// <summary>Begins a piece of work, or lets it wait for its turn. A look is answered by whatever is going on, and a second click by the first.</summary>
    /// <param name="asked">Names the work.</param>
    private PublicationState Start(string asked, string words, Func<PublicationState> work)
    {
        lock (_gate)
        {
            if (_left == 0 || (asked != Looking && asked != _last))
            {
                _last = asked;
                _left++;
                _state = new PublicationState(PublicationStep.Working) { Words = words };
                _ = InTurn(() => End(words, work));
            }

            return _state;
        }
    }

    /// <summary>Called with the gate held.</summary>
    private Task<T> InTurn<T>(Func<T> work)
    {
        var turn = AfterAsync(_running, work);
        _running = turn;
        return turn;
    }

    private static async Task<T> AfterAsync<T>(Task before, Func<T> work)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        return work();
    }

    private PublicationState End(string words, Func<PublicationState> work)
    {
        Tell(words);
        PublicationState end;
        try
        {
            end = work();
        }
        catch (Exception bug)
        {
            // Whatever happens, the page must not wait for ever.
            end = Shortage.In(bug) is { } lacking ? PublicationState.Refuse([lacking]) : new PublicationState(PublicationStep.Refused) { Words = HarmlessText.Of(ReportOf(bug)) };
        }

        lock (_gate)
        {
            if (--_left == 0)
            {
                _state = end;
            }
        }

        return end;
    }

    private static string ReportOf(Exception bug)
    {
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        BugReport.Write(text, bug);
        return text.ToString();
    }

    private void Tell(string words)
    {
        lock (_gate)
        {
            _state = _state with { Words = words };
        }
    }

    private sealed class Progress : IBuildProgress
    {
        private readonly PublicationJob _job;
        private readonly Headway _headway;
        private BuildStage _stage;

        public Progress(PublicationJob job)
        {
            _job = job;
            _headway = Headway.FromNow((done, all) => job.Tell(StageWords.Of(_stage, done, all)));
        }

        public void Report(BuildStage value)
        {
            _stage = value;
            _job.Tell(StageWords.Of(value));
        }

        public void Report(int done, int all) => _headway.Report(done, all);
    }
}
