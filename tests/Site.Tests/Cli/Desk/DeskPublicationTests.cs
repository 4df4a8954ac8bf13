using System.Net;
using System.Text.Json.Nodes;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>Approving an article, as a browser asks for it.</summary>
public sealed class DeskPublicationTests : IAsyncLifetime
{
    private const string One = "tin-tuc/mot.md";

    private readonly PreviewInput _site = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.News("mot", "Bài một", "trang_thai: cho_duyet");
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
    }

    private string Text => File.ReadAllText(_site[One]);

    [Fact]
    public async Task Approval_OfWhatWasListed_IsWrittenAndListedNoLonger()
    {
        var (status, after) = await ApproveAsync(await ListedAsync(), "Trưởng Ban (mẫu)");
        Assert.True(status == HttpStatusCode.OK, after.ToJsonString());
        foreach (var line in (string[])["trang_thai: dang", "nguoi_duyet: Trưởng Ban (mẫu)", "ngay_duyet: 2026-11-20"])
        {
            Assert.Contains(line, Text.Split('\n'));
        }

        Assert.Empty(after["waiting"]!.AsArray());
    }

    [Fact]
    public async Task Approval_OfAnotherTextThanWasListed_IsRefused()
    {
        var listed = await ListedAsync();
        _site.News("mot", "Bài một", "trang_thai: cho_duyet", "Câu khác.");
        await RefusedAsync(listed, "vừa được sửa ở nơi khác");
    }

    /// <summary>Withdrawn, taken back to a draft or published by somebody else meanwhile.</summary>
    [Theory]
    [InlineData("rut")]
    [InlineData("nhap")]
    [InlineData("dang")]
    public async Task Approval_OfWhatWaitsNoLonger_IsRefused(string state)
    {
        var listed = await ListedAsync();
        _site.News("mot", "Bài một", "trang_thai: " + state);
        await RefusedAsync(listed, "không còn chờ duyệt");
        listed["version"] = (await _desk.FileAsync(One))["version"]!.DeepClone();
        await RefusedAsync(listed, "không còn chờ duyệt");
    }

    [Fact]
    public async Task Approval_WithoutAVersionOrAName_IsRefused()
    {
        var listed = await ListedAsync();
        var before = Text;
        Assert.Equal(HttpStatusCode.BadRequest, (await ApproveAsync(listed, " ")).Status);
        listed.Remove("version");
        Assert.Equal(HttpStatusCode.Conflict, (await ApproveAsync(listed, "Trưởng Ban (mẫu)")).Status);
        Assert.Equal(before, Text);
    }

    private async Task<JsonObject> ListedAsync() => Assert.Single((await _desk.GetAsync("publication"))["waiting"]!.AsArray())!.AsObject();

    private Task<(HttpStatusCode Status, JsonObject Json)> ApproveAsync(JsonObject listed, string name) =>
        _desk.PostAsync("publication/approve", new JsonObject { ["path"] = listed["path"]!.DeepClone(), ["version"] = listed["version"]?.DeepClone(), ["name"] = name });

    private async Task RefusedAsync(JsonObject listed, string words)
    {
        var before = Text;
        var (status, refused) = await ApproveAsync(listed, "Trưởng Ban (mẫu)");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains(words, (string?)refused["error"], StringComparison.Ordinal);
        Assert.Equal(before, Text);
    }
}
