using System.Net;
using System.Text.Json.Nodes;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>An issue of the bulletin, moved and handed out by a browser.</summary>
public sealed class DeskIssueTests : IAsyncLifetime
{
    private const string Issue = "ban-tin/2026-11.md";

    private const string Before = "---\ntieu_de: Bản tin (mẫu)\nngay: 2026-11-02\nthang: 2026-11\ntrang_thai: dang\n---\n";

    private readonly PreviewInput _site = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.Write("cau-hinh.yml", File.ReadAllText(_site["cau-hinh.yml"]) + "chuyen_trang:\n  - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }\n  - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }\n");
        _site.News("mot", "Bài một").Write(Issue, Before);
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
    }

    private string Text => File.ReadAllText(_site[Issue]);

    [Fact]
    public async Task Move_IsWrittenAndTheBoardAnswers()
    {
        var (status, board) = await AskAsync(await BoardAsync(), "issue");
        Assert.True(status == HttpStatusCode.OK, board.ToJsonString());
        Assert.Equal(Before.Replace("trang_thai", "goi_y_thao_luan:\n  - Một câu hỏi?\ntrang_thai", StringComparison.Ordinal), Text);
        Assert.Equal("Một câu hỏi?", (string?)board["questions"]![0]);
    }

    [Theory]
    [InlineData("issue")]
    [InlineData("issue/release")]
    public async Task Board_ThatIsStale_ChangesNothing(string name)
    {
        var board = await BoardAsync();
        _site.Write(Issue, Text + "\nLời của người khác.\n");
        var before = Text;
        var (status, refused) = await AskAsync(board, name);
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("vừa được sửa ở nơi khác", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Equal(before, Text);
        Assert.False(Directory.Exists(_site["ban-tin/_phat-hanh"]));
    }

    [Fact]
    public async Task IssueThatIsGone_IsToldAsGone()
    {
        var board = await BoardAsync();
        File.Delete(_site[Issue]);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(board, "issue")).Status);
    }

    [Fact]
    public async Task Release_FreezesTheIssue_AndItCannotBeMovedOrHandedOutAgain()
    {
        var (status, released) = await AskAsync(await BoardAsync(), "issue/release");
        Assert.True(status == HttpStatusCode.OK, released.ToJsonString());
        Assert.Equal("20/11/2026", (string?)released["released"]);
        Assert.True(File.Exists(_site["ban-tin/_phat-hanh/2026-11/so.yml"]));
        var before = Text;
        foreach (var name in (string[])["issue", "issue/release"])
        {
            var (again, refused) = await AskAsync(released, name);
            Assert.Equal(HttpStatusCode.Conflict, again);
            Assert.Contains("đã phát hành", (string?)refused["error"], StringComparison.Ordinal);
            Assert.Equal(before, Text);
        }
    }

    [Fact]
    public async Task Release_WhereTheCopiesFolderIsALink_WritesNothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var outside = new TemporaryFolder();
        var board = await BoardAsync();
        Directory.CreateSymbolicLink(_site["ban-tin/_phat-hanh"], outside.FullPath);
        var before = Text;
        var (status, refused) = await AskAsync(board, "issue/release");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("là một liên kết dẫn ra ngoài", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Equal(before, Text);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.FullPath));
    }

    [Fact]
    public async Task Release_WhileSomethingIsWrong_SaysWhereAndWhat()
    {
        _site.News("hai", "Bài hai", "khong_co: 1");
        var before = Text;
        var (status, refused) = await AskAsync(await BoardAsync(), "issue/release");
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.StartsWith("Chưa phát hành. input/tin-tuc/hai.md: ", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Equal(before, Text);
    }

    [Theory]
    [InlineData("tin-tuc/mot.md")]
    [InlineData("ban-tin/2027-01.md")]
    [InlineData("../ban-tin/2026-11.md")]
    public async Task WhatIsNoIssue_HasNoBoard(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _desk.SendAsync(_desk.Request(HttpMethod.Get, "api/issue?path=" + Uri.EscapeDataString(path)))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(new JsonObject { ["path"] = path, ["version"] = "x" }, "issue")).Status);
    }

    private Task<JsonObject> BoardAsync() => _desk.GetAsync("issue?path=" + Issue);

    private Task<(HttpStatusCode Status, JsonObject Json)> AskAsync(JsonObject board, string name) => _desk.PostAsync(name, new JsonObject
    {
        ["path"] = board["path"]!.DeepClone(),
        ["version"] = board["version"]!.DeepClone(),
        ["move"] = new JsonObject { ["do"] = "questions", ["texts"] = new JsonArray("Một câu hỏi?") },
    });
}
