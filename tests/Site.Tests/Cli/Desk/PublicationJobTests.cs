using Site.Cli.Desk.Publish;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Selection;
using Site.Tests.Cli.Publication;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Desk;

/// <summary>Publishing from the desk into a real folder.</summary>
public sealed class PublicationJobTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly EditorsMachine _machine;
    private DateTimeOffset _now = new(2026, 11, 20, 7, 30, 0, TimeSpan.FromHours(7));

    public PublicationJobTests()
    {
        Directory.CreateDirectory(_folder["www"]);
        _machine = EditorsMachine.In(_folder["may"], $"{{ cach: thu_muc, dich: \"{_folder["www/khoi"]}\" }}");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Refusal_SaysThatReadersSeeTheOldSite_OnlyWhereThatIsSure()
    {
        Assert.True(IsAsBefore(PublicationFaults.NobodyAnswers.Alone()));
        Assert.False(IsAsBefore(NetlifyFaults.Unsure.Alone()));
        Assert.False(IsAsBefore(OutputFaults.SetAside.Alone("output", "output.cu")));

        static bool IsAsBefore(Diagnostic why) => PublicationAnswer.Of(PublicationState.Refuse([why]), null, []).IsAsBefore;
    }

    [Fact]
    public async Task Editor_LooksPublishesCorrectsAndTakesBack_AndReadersSeeIt()
    {
        var job = Job();
        Assert.Equal(PublicationStep.Idle, job.State.Step);

        var offered = await End(job, job.Look());
        Assert.Equal(PublicationStep.Offered, offered.Step);
        Assert.Equal(2, offered.Offer!.Change.New.Length);
        Assert.False(Directory.Exists(_folder["www/khoi"]));

        var other = await End(job, job.Publish("0123456789abcdef"));
        Assert.True(other is { Step: PublicationStep.Offered, IsOther: true });
        Assert.False(Directory.Exists(_folder["www/khoi"]));

        var published = await End(job, job.Publish(other.Offer!.Fingerprint));
        Assert.Equal("Đã xuất bản: 2 bài mới", published.Words);
        Assert.Contains("Nội dung bài một.", Shown("mot"), StringComparison.Ordinal);
        Assert.True((await End(job, job.Look())).Offer!.IsNothingNew);

        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.");
        var second = await End(job, job.Look());
        _machine.Article("hai", "Bài hai (mẫu)", "Sửa sau khi xem.");
        Assert.True((await End(job, job.Publish(second.Offer!.Fingerprint))).IsOther);
        await End(job, job.Publish(job.State.Offer!.Fingerprint));
        Assert.Contains("Nội dung đã sửa.", Shown("mot"), StringComparison.Ordinal);

        Assert.Equal(PublicationFaults.NothingToUndo, Assert.Single((await End(job, job.Undo(published.Offer!.Manifest.Id))).Told).Fault);
        Assert.Contains("Nội dung đã sửa.", Shown("mot"), StringComparison.Ordinal);
        Assert.Equal(PublicationStep.Undone, (await End(job, job.Undo((await job.HistoryAsync()).Records[^1].Id))).Step);
        Assert.Contains("Nội dung bài một.", Shown("mot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_AtContentWithAnError_TellsItAndReadersKeepWhatTheyHave()
    {
        var job = Job();
        await End(job, job.Publish((await End(job, job.Look())).Offer!.Fingerprint));
        _machine.Article("mot", "Bài một (mẫu)", "Nội dung đã sửa.", "ngay_sai: 1");
        var refused = await End(job, job.Look());
        Assert.Equal(PublicationStep.Refused, refused.Step);
        Assert.Contains(refused.Told, told => told.File?.Value == "input/tin-tuc/mot.md");
        Assert.Contains("Nội dung bài một.", Shown("mot"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Look_WithNowhereToPublish_SaysWhatToWriteInTheSettings()
    {
        File.WriteAllText(_machine.PathOf("cau-hinh.yml"), File.ReadAllText(_machine.PathOf("cau-hinh.yml")).Replace("xuat_ban", "#", StringComparison.Ordinal));
        var job = Job();
        Assert.Equal(PublicationFaults.NoPlace, Assert.Single((await End(job, job.Look())).Told).Fault);
    }

    /// <summary>The screen looks by itself as it opens, and its history can be clicked at once.</summary>
    [Fact]
    public async Task WhatIsAskedForDuringALook_IsDoneAfterIt()
    {
        using var mayGoOn = new ManualResetEventSlim(initialState: true);
        var job = Job(mayGoOn);
        var offered = await End(job, job.Look());
        mayGoOn.Reset();
        job.Look();
        var asked = job.Publish(offered.Offer!.Fingerprint);
        Assert.Equal("Chuẩn bị xuất bản…", asked.Words);

        // The second click of a double click.
        job.Publish(offered.Offer.Fingerprint);
        mayGoOn.Set();
        Assert.Equal("Đã xuất bản: 2 bài mới", (await End(job, asked)).Words);

        _machine.Article("mot", "Bài một (mẫu)", "Nội dung sai.");
        await End(job, job.Publish((await End(job, job.Look())).Offer!.Fingerprint));
        var wrong = (await job.HistoryAsync()).Records[^1].Id;
        mayGoOn.Reset();
        job.Look();
        asked = job.Undo(wrong);
        Assert.Equal(PublicationStep.Working, job.Look().Step);
        mayGoOn.Set();
        Assert.Equal(PublicationStep.Undone, (await End(job, asked)).Step);
        Assert.Contains("Nội dung bài một.", Shown("mot"), StringComparison.Ordinal);
    }

    /// <summary>The screen asks for both at once, and it may be open in several tabs.</summary>
    [Fact]
    public async Task HistoryAndLooks_AtTheSameTime_DoNotStandInEachOthersWay()
    {
        var job = Job();
        for (var time = 0; time < 10; time++)
        {
            var before = job.HistoryAsync();
            var look = job.Look();
            var after = job.HistoryAsync();
            Assert.Equal(PublicationStep.Offered, (await End(job, look)).Step);
            Assert.Empty((await before).Why);
            Assert.Empty((await after).Why);
        }
    }

    /// <param name="mayGoOn">What work waits for as it begins.</param>
    private PublicationJob Job(ManualResetEventSlim? mayGoOn = null) => new(
        new BuildRequest(_machine.Input, SiteRun.Themes, "plain", null, Edition.Public, IncludeDrafts: false, _now, 2), PdfMode.Off, _machine.Output,
        () =>
        {
            mayGoOn?.Wait();
            return _now;
        },
        () => _now = _now.AddMinutes(1));

    private string Shown(string name) => File.ReadAllText(_folder[$"www/khoi/tin-tuc/{name}/index.html"]);

    private static async Task<PublicationState> End(PublicationJob job, PublicationState begun)
    {
        Assert.Equal(PublicationStep.Working, begun.Step);
        await job.Running;
        return job.State;
    }
}
