using Site.Cli.Publication;
using Site.Cli.Publication.Netlify;
using Site.Model.Diagnostics;
using Site.Model.Publication;
using Site.Tests.Cli.Commands;
using Published = Site.Tests.Model.Publication.Published;

namespace Site.Tests.Cli.Publication.Netlify;

/// <summary>What only a clock or a terminal would show: here pauses are counted, not waited for.</summary>
public sealed class NetlifyPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly NetlifyStandIn _netlify = new();
    private readonly List<double> _pauses = [];

    private static readonly PublicationRecord First = new("20261120T073000-00000000", default, "An | Bình", IsUndo: false, "1 bài mới");

    private static readonly PublicationRecord Second = First with { Id = "20261120T074500-00000000", What = "1 bài sửa" };

    private string Kept => _folder["ho-so/netlify-token"];

    public void Dispose()
    {
        _netlify.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Publish_RefusedForAMinute_WaitsLongerEachTime()
    {
        _netlify.IsQuick = false;
        var left = 3;
        _netlify.Instead = asked => asked.StartsWith("POST", StringComparison.Ordinal) && left-- > 0 ? (503, string.Empty) : null;
        Assert.Empty(Publish(Place()));
        Assert.Equal([1, 2, 4], _pauses.Take(3));
    }

    [Fact]
    public void Publish_WhenTheConnectionBreaksOnce_GoesOn()
    {
        var left = 1;
        _netlify.Instead = asked => asked.StartsWith("PUT", StringComparison.Ordinal) && left-- > 0 ? (0, string.Empty) : null;
        Assert.Empty(Publish(Place()));
        Assert.Equal("d1", _netlify.Published);
    }

    [Fact]
    public void Publish_WhenTheConnectionBreaksAfterTheLastFile_SaysThatNobodyKnows()
    {
        _netlify.Instead = asked => asked == "GET sites/3970e0fe-8564-4903-9a55-c5f8de49fb8b/deploys/d1" ? (0, string.Empty) : null;
        Assert.Equal("K998", Assert.Single(Publish(Place())).Code);
    }

    [Fact]
    public void Publish_ThatNetlifyNeverFinishes_IsGivenUp()
    {
        _netlify.Instead = asked => asked == "GET sites/3970e0fe-8564-4903-9a55-c5f8de49fb8b/deploys/d1" ? (200, """{"id":"d1","state":"processing"}""") : null;
        Assert.Equal("K996", Assert.Single(Publish(Place())).Code);
        Assert.Equal(1200, _pauses.Count);
        Assert.Null(_netlify.Published);
        Assert.Equal("POST deploys/d1/cancel", _netlify.Asked.Last());
    }

    [Fact]
    public void History_OfMorePublicationsThanOnePage_ListsAll()
    {
        for (var number = 0; number < 205; number++)
        {
            _netlify.PublishElsewhere($"Lần {number}");
        }

        var records = Place().History().Records;
        Assert.Equal(205, records.Length);
        Assert.Equal("Lần 204", records[^1].What);
    }

    /// <summary>It moves those that are listed already to the next page.</summary>
    [Fact]
    public void History_WhenAPublicationComesBetweenTwoPages_ListsNoneTwice()
    {
        for (var number = 0; number < 205; number++)
        {
            _netlify.PublishElsewhere($"Lần {number}");
        }

        var pages = 0;
        _netlify.Instead = asked =>
        {
            if (asked.EndsWith("/deploys", StringComparison.Ordinal) && ++pages == 2)
            {
                _netlify.PublishElsewhere("Lần mới");
            }

            return null;
        };
        Assert.Equal(Enumerable.Range(0, 205).Select(number => $"Lần {number}"), Place().History().Records.Select(record => record.What));
    }

    [Fact]
    public void Undo_WhenTheConnectionBreaksAfterTheSwitch_SaysThatNobodyKnows()
    {
        Assert.Empty(Publish(Place()));
        Assert.Empty(Publish(Place(), Second, First));
        var isSwitched = false;
        _netlify.Instead = asked =>
        {
            var isAfter = isSwitched;
            isSwitched |= asked.EndsWith("/restore", StringComparison.Ordinal);
            return isAfter ? (0, string.Empty) : null;
        };
        Assert.Equal("K998", Assert.Single(Place().Undo(Second).Why).Code);
        Assert.Equal("d1", _netlify.Published);
    }

    [Fact]
    public void Undo_StoppedAfterTheSwitch_IsToldAndRememberedAllTheSame()
    {
        Assert.Empty(Publish(Place()));
        Assert.Empty(Publish(Place(), Second, First));
        using var stop = new CancellationTokenSource();
        _netlify.Instead = asked =>
        {
            if (asked.EndsWith("/restore", StringComparison.Ordinal))
            {
                stop.Cancel();
            }

            return null;
        };
        var (back, manifest, why) = Place(null, stop.Token).Undo(Second);
        Assert.Empty(why);
        Assert.Equal((First.Id, First.Id), (back?.Id, manifest?.Id));

        // There is nothing before it, whatever came after it and was taken back.
        var records = Place().History().Records;
        Assert.Equal(First.Id, PublicationRecord.Seen(records)?.Id);
        Assert.Null(PublicationRecord.Previous(records));
    }

    [Fact]
    public void Token_TypedOnce_IsKeptForItsOwnerAlone_AndNotAskedForAgain()
    {
        Assert.Empty(Publish(Place(NetlifyStandIn.Token)));
        Assert.Equal(NetlifyStandIn.Token, File.ReadAllText(Kept).TrimEnd());
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Kept));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder["ho-so"]));
        }

        Assert.Single(Place().History().Records);
    }

    [Fact]
    public void Token_ThatNetlifyDoesNotKnow_IsAskedForAgain_AndNotKept()
    {
        _folder.WriteFile("ho-so/netlify-token", "nfp_cu\n");
        var answers = new Answers("có khoảng trắng", "nfp_sai", NetlifyStandIn.Token);
        Assert.Empty(Publish(Place(answers)));
        Assert.Equal(NetlifyStandIn.Token, File.ReadAllText(Kept).TrimEnd());
        Assert.Equal(2, answers.Told.Count(told => told.StartsWith("Netlify không nhận mã ấy. ", StringComparison.Ordinal)));
        Assert.Contains(answers.Told, told => told.StartsWith("Mã truy cập không có khoảng trắng", StringComparison.Ordinal));
    }

    [Fact]
    public void Token_NotGiven_EndsIt_AndKeepsWhatWasThere()
    {
        _folder.WriteFile("ho-so/netlify-token", "nfp_cu\n");
        Assert.Equal("K986", Assert.Single(Publish(Place(string.Empty))).Code);
        Assert.Equal("nfp_cu", File.ReadAllText(Kept).TrimEnd());
        Assert.Equal("K987", Assert.Single(Publish(Place())).Code);
    }

    [Fact]
    public void Token_WithNowhereToKeepIt_IsUsedAllTheSame()
    {
        _folder.WriteFile("ho-so", "không phải thư mục");
        var place = Place(NetlifyStandIn.Token);
        Assert.Empty(Publish(place));
        Assert.Empty(place.TakeIn(PublishedManifest.Empty, onlyLooks: false).Why);
    }

    [Theory]
    [InlineData(null, "https://api.netlify.com/api/v1/")]
    [InlineData("https://khac.example", "https://khac.example/api/v1/")]
    [InlineData("http://127.0.0.1:8080/thu/", "http://127.0.0.1:8080/thu/")]
    [InlineData("http://khac.example", null)]
    [InlineData("ftp://khac.example", null)]
    [InlineData("không phải", null)]
    public void AddressOf_IsSecureOrThisMachine(string? variable, string? address) => Assert.Equal(address, NetlifyApi.AddressOf(variable)?.ToString());

    private NetlifyPlace Place(params string[] answers) => Place(answers.Length == 0 ? null : new Answers(answers));

    private NetlifyPlace Place(Answers? answers, CancellationToken stop = default)
    {
        if (answers is null && !File.Exists(Kept))
        {
            _folder.WriteFile("ho-so/netlify-token", NetlifyStandIn.Token);
        }

        var address = NetlifyApi.AddressOf(_netlify.Address.ToString());
        return new NetlifyPlace(NetlifyStandIn.Site, new NetlifyTokens(answers, null, _folder["ho-so"]), address, force: false, 2, (time, _) => _pauses.Add(time.TotalSeconds), PublicationTalk.WithNobody with { Cancellation = stop });
    }

    private System.Collections.Immutable.ImmutableArray<Diagnostic> Publish(NetlifyPlace place) => Publish(place, First, null);

    private System.Collections.Immutable.ImmutableArray<Diagnostic> Publish(NetlifyPlace place, PublicationRecord record, PublicationRecord? before)
    {
        _folder.WriteFile("output/index.html", $"<p>Trang mẫu: {record.What}.</p>");
        _folder.WriteFile("output/.htaccess", "ẩn");
        return place.Publish(
            _folder["output"], Published.Manifest(Published.Made("/")) with { Id = record.Id }, record, PublishedManifest.Empty with { Id = before?.Id ?? string.Empty }, TestContext.Current.CancellationToken);
    }
}
