using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Site.Tests.Cli.Preview;
using Site.Tests.Importing.Attachments;
using Site.Tests.Importing.Word;

namespace Site.Tests.Cli.Desk;

/// <summary>What comes in to the desk from elsewhere, as a browser sends it.</summary>
public sealed class DeskIncomingTests : IAsyncLifetime
{
    private const string One = "tin-tuc/mot/index.md";

    private readonly PreviewInput _site = new();
    private readonly TemporaryFolder _outside = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.Write("cau-hinh.yml", File.ReadAllText(_site["cau-hinh.yml"]) + "chuyen_trang:\n  - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }\n");
        _site.News("mot/index", "Bài một").News("hai", "Bài hai").Write("tin-tuc/mot/a.png", PreviewInput.Png).Write("anh/b.png", PreviewInput.Png).Write("tin-tuc/mot/chu.txt", "chữ");
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
        _outside.Dispose();
    }

    [Fact]
    public async Task WordFile_IsReadAgainWithAnswersAndWrittenOnce()
    {
        var read = await DropAsync(Docx.Bytes(Docx.P("Chi bộ mẫu họp", "center", "b"), Docx.P("Đoạn một của bài mẫu, đủ dài để thành một đoạn văn.")), "..\\BAI MAU.docx");
        Assert.Equal("BAI MAU.docx", (string?)read["name"]);
        Assert.Equal("tin", (string?)read["kind"]);
        var id = (string?)read["id"];
        var (_, again) = await _desk.PostAsync("import/read", new JsonObject { ["id"] = id, ["kind"] = "trang" });
        Assert.Equal("trang", (string?)again["kind"]);

        var (status, done) = await _desk.PostAsync("import/accept", new JsonObject { ["id"] = id, ["kind"] = "tin" });
        Assert.True(status == HttpStatusCode.OK, done.ToJsonString());
        Assert.Equal("tin-tuc/2026/chi-bo-mau-hop.md", (string?)done["path"]);
        Assert.Contains("Đoạn một của bài mẫu", File.ReadAllText(_site["tin-tuc/2026/chi-bo-mau-hop.md"]), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _desk.PostAsync("import/accept", new JsonObject { ["id"] = id, ["kind"] = "tin" })).Status);
    }

    [Fact]
    public async Task WordFile_IntoAFolderThatLeadsAway_IsNotWritten()
    {
        LinkAway(_site["tin-tuc/2026"]);
        var read = await DropAsync(Docx.Bytes(Docx.P("Chi bộ mẫu họp", "center", "b"), Docx.P("Đoạn một của bài mẫu, đủ dài để thành một đoạn văn.")), "a.docx");
        var (status, refused) = await _desk.PostAsync("import/accept", new JsonObject { ["id"] = (string?)read["id"], ["kind"] = "tin" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("liên kết", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_outside.FullPath));
    }

    [Fact]
    public async Task Picture_IntoAFolderThatLeadsAway_IsNotWrittenAndTheArticleStays()
    {
        LinkAway(_site["tin-tuc/hai"]);
        var (status, refused) = await SendAsync("picture?for=tin-tuc/hai.md&name=anh.png", PreviewInput.Png);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("liên kết", (string?)refused["error"], StringComparison.Ordinal);
        Assert.True(File.Exists(_site["tin-tuc/hai.md"]));
        Assert.Empty(Directory.GetFileSystemEntries(_outside.FullPath));
    }

    [Fact]
    public async Task Picture_ThatCouldNotBeWritten_IsToldWithItsReasonWhenPasted()
    {
        LinkAway(_site["tin-tuc/hai"]);
        var html = $"<p>Trên</p><img src=\"data:image/png;base64,{Convert.ToBase64String(PreviewInput.Png)}\"><p>dưới</p>";
        var (status, pasted) = await _desk.PostAsync("paste", new JsonObject { ["path"] = "tin-tuc/hai.md", ["html"] = html });
        Assert.True(status == HttpStatusCode.OK, pasted.ToJsonString());
        Assert.Equal("Trên\n\ndưới", (string?)pasted["markdown"]);
        Assert.Contains(pasted["remarks"]!.AsArray(), remark => ((string?)remark)!.Contains("liên kết", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a.png", HttpStatusCode.OK)]
    [InlineData("/anh/b.png", HttpStatusCode.OK)]
    [InlineData("../../anh/b.png", HttpStatusCode.OK)]
    [InlineData("../../../input/anh/b.png", HttpStatusCode.NotFound)]
    [InlineData("../../../themes/a.png", HttpStatusCode.NotFound)]
    [InlineData("..\\..\\anh\\b.png", HttpStatusCode.OK)]
    [InlineData("..\\..\\..\\themes\\a.png", HttpStatusCode.NotFound)]
    [InlineData("/etc/passwd", HttpStatusCode.NotFound)]
    [InlineData("chu.txt", HttpStatusCode.NotFound)]
    [InlineData("a.png\0", HttpStatusCode.NotFound)]
    [InlineData("lien-ket.png", HttpStatusCode.NotFound)]
    [InlineData("thu-muc/c.png", HttpStatusCode.NotFound)]
    public async Task Picture_IsShownFromThisSiteAlone(string written, HttpStatusCode expected)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.WriteAllBytes(_outside["c.png"], PreviewInput.Png);
            File.CreateSymbolicLink(_site["tin-tuc/mot/lien-ket.png"], _outside["c.png"]);
            LinkAway(_site["tin-tuc/mot/thu-muc"]);
        }

        using var request = _desk.Request(HttpMethod.Get, $"api/picture?for={One}&file={Uri.EscapeDataString(written)}");
        using var answer = await _desk.Client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.OK)
        {
            Assert.Equal(PreviewInput.Png, await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Attachment_IsPlacedUnderAPlainName_AndWhatItHidesIsTold()
    {
        var file = Package.Of([Package.CoreProperties("Nguyễn Văn Mẫu", "Trần Thị Mẫu"), .. Package.WorkbookParts(Package.Row(1, "Gọi số 0912 345 678."))]);
        var taken = await AttachAsync("C:\\Tài liệu\\Mẫu đăng ký (bản 2).XLSX", file);
        Assert.Equal("/tep/mau-dang-ky-ban-2.xlsx", (string?)taken["address"]);
        Assert.Equal("Mẫu đăng ký (bản 2)", (string?)taken["name"]);
        Assert.Equal(file, File.ReadAllBytes(_site["tep/mau-dang-ky-ban-2.xlsx"]));
        Assert.Equal(["K472", "K473"], taken["told"]!.AsArray().Select(told => (string?)told!["code"]).Order(StringComparer.Ordinal));
        Assert.Contains(taken["told"]!.AsArray(), told => ((string?)told!["text"])!.Contains("Nguyễn Văn Mẫu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Attachment_SentTwice_IsOneFile_AndAnotherOneTakesNoOnesPlace()
    {
        Assert.Equal("/tep/mau.txt", (string?)(await AttachAsync("Mẫu.txt", "một"u8.ToArray()))["address"]);
        Assert.Equal("/tep/mau.txt", (string?)(await AttachAsync("Ban khac.txt", "một"u8.ToArray()))["address"]);
        Assert.Equal("/tep/mau-2.txt", (string?)(await AttachAsync("MẪU.TXT", "hai"u8.ToArray()))["address"]);
        Assert.Equal("/tep/muc.txt", (string?)(await AttachAsync("???.txt", "ba"u8.ToArray()))["address"]);
        Assert.Equal(["mau-2.txt", "mau.txt", "muc.txt"], Directory.GetFileSystemEntries(_site["tep"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal("một", File.ReadAllText(_site["tep/mau.txt"]));
    }

    [Fact]
    public async Task Attachment_WithASecretStamp_IsNotTaken()
    {
        var (status, refused) = await SendAsync("attachment?for=tin-tuc/hai.md&name=a.docx", Docx.Bytes(Docx.P("TỐI MẬT", "center", "b"), Docx.P("Nội dung mẫu.")));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("\"TỐI MẬT\"", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_site["tep"]));
    }

    [Theory]
    [InlineData("a.exe", "x", "Không nhận tệp a.exe")]
    [InlineData("a", "x", "Không nhận tệp a")]
    [InlineData("a.png", "x", "là ảnh")]
    [InlineData("a.txt", "", "không có gì bên trong")]
    public async Task Attachment_OfAnotherKindOrEmpty_IsToldAndNotTaken(string name, string text, string words)
    {
        var (status, refused) = await SendAsync("attachment?for=tin-tuc/hai.md&name=" + name, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(words, (string?)refused["error"], StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site["tep"]));
    }

    [Fact]
    public async Task Attachment_ForNoDocument_TooLargeOrIntoAFolderThatLeadsAway_IsNotTaken()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await SendAsync("attachment?for=../hai.md&name=a.txt", [1])).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SendAsync("attachment?for=tin-tuc/hai.md&name=a.txt", new byte[(64 * 1024 * 1024) + 1])).Status);
        LinkAway(_site["tep"]);
        var (status, refused) = await SendAsync("attachment?for=tin-tuc/hai.md&name=a.txt", "x"u8.ToArray());
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("liên kết", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_outside.FullPath));
    }

    private async Task<JsonObject> AttachAsync(string name, byte[] bytes)
    {
        var (status, taken) = await SendAsync("attachment?for=tin-tuc/hai.md&name=" + Uri.EscapeDataString(name), bytes);
        Assert.True(status == HttpStatusCode.OK, taken.ToJsonString());
        return taken;
    }

    private void LinkAway(string from)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        Directory.CreateSymbolicLink(from, _outside.FullPath);
    }

    private async Task<JsonObject> DropAsync(byte[] bytes, string name)
    {
        var (status, read) = await SendAsync("import?name=" + Uri.EscapeDataString(name), bytes);
        Assert.True(status == HttpStatusCode.OK, read.ToJsonString());
        return read;
    }

    private Task<(HttpStatusCode Status, JsonObject Json)> SendAsync(string name, byte[] bytes)
    {
        var request = _desk.Request(HttpMethod.Post, "api/" + name);
        request.Content = new ByteArrayContent(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return _desk.SendAsync(request);
    }
}
