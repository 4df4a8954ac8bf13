using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>One document, read and saved by a browser.</summary>
public sealed class DeskFileTests : IAsyncLifetime
{
    private const string One = "tin-tuc/mot.md";

    private readonly PreviewInput _site = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.News("mot", "Bài một", "la_lung: \"1\" # giữ\ntrang_thai: dang", "Đoạn một.\n\nĐoạn hai.");
        _site.Write("tep/moi.txt", "Mẫu (mẫu)");
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
    }

    private string Text => File.ReadAllText(_site[One]);

    private static JsonObject Save(JsonObject file, JsonObject? values = null, string? body = null) =>
        new() { ["path"] = file["path"]!.DeepClone(), ["version"] = file["version"]!.DeepClone(), ["values"] = values, ["body"] = body };

    [Fact]
    public async Task File_IsReadWithItsValuesMessagesAndPlace()
    {
        var file = await _desk.FileAsync(One);
        Assert.Equal("tin", (string?)file["kind"]);
        Assert.Equal("Bài một", (string?)file["values"]!["tieu_de"]);
        Assert.Equal("2026-11-01", (string?)file["values"]!["ngay"]);
        Assert.Equal(["la_lung"], file["unknownKeys"]!.AsArray().Select(key => (string?)key));
        Assert.Equal("Đoạn một.\n\nĐoạn hai.", (string?)file["body"]);
        Assert.Equal(8, (int?)file["bodyFirstLine"]);
        Assert.Equal("/tin-tuc/mot/", (string?)file["url"]);
        Assert.Null(file["whole"]);
        var message = Assert.Single(file["messages"]!.AsArray())!;
        Assert.Equal("K201", (string?)message["code"]);
        Assert.Equal("error", (string?)message["severity"]);
        Assert.Equal(4, (int?)message["line"]);
    }

    [Fact]
    public async Task Save_ChangesWhatWasAskedAndTellsWhatTheSiteSays()
    {
        var before = Text;
        var (status, saved) = await _desk.PostAsync("save", Save(await _desk.FileAsync(One), new JsonObject { ["tieu_de"] = "Bài: mới" }, "Đoạn một.\n\nXem [kia](/khong-co/)."));
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(before.Replace("tieu_de: Bài một", "tieu_de: \"Bài: mới\"", StringComparison.Ordinal).Replace("Đoạn hai.", "Xem [kia](/khong-co/).", StringComparison.Ordinal), Text);
        var (_, draft) = await _desk.PostAsync("draft", new JsonObject { ["path"] = One });
        Assert.Contains(draft["messages"]!.AsArray(), message => (string?)message!["code"] == "K503" && (int?)message["line"] == 10);
        Assert.Equal((string?)(await _desk.FileAsync(One))["version"], (string?)saved["version"]);
    }

    [Fact]
    public async Task TwoTabs_TheSecondIsShownTheFirst()
    {
        var file = await _desk.FileAsync(One);
        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("save", Save(file, body: "Của thẻ một."))).Status);
        var (status, conflict) = await _desk.PostAsync("save", Save(file, body: "Của thẻ hai."));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Equal("Của thẻ một.", (string?)conflict["theirs"]!["body"]);
        Assert.Contains("Của thẻ một.", Text, StringComparison.Ordinal);

        file["version"] = conflict["theirs"]!["version"]!.DeepClone();
        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("save", Save(file, body: "Của thẻ hai."))).Status);
        Assert.Contains("Của thẻ hai.", Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrontMatterThatCannotBeRead_IsEditedAsAWhole()
    {
        _site.Write(One, "---\r\ntieu_de: [a\r\n---\r\n\r\nThân.\r\n");
        var file = await _desk.FileAsync(One);
        Assert.Equal("---\ntieu_de: [a\n---\n\nThân.\n", (string?)file["whole"]);
        Assert.Equal(HttpStatusCode.BadRequest, (await _desk.PostAsync("save", Save(file, []))).Status);

        var whole = Save(file);
        whole["whole"] = "---\ntieu_de: a\n---\n\nThân.\n";
        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("save", whole)).Status);
        Assert.Equal("---\r\ntieu_de: a\r\n---\r\n\r\nThân.\r\n", Text);
    }

    [Fact]
    public async Task FileThatIsNotUtf8_IsLeftAlone()
    {
        _site.Write(One, [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]);
        var (status, json) = await _desk.SendAsync(_desk.Request(HttpMethod.Get, "api/file?path=" + One));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("UTF-8", (string?)json["error"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../themes/plain/theme.yml")]
    [InlineData("cau-hinh.yml")]
    [InlineData("tin-tuc/khong-co.md")]
    [InlineData("tin-tuc/../tin-tuc/mot.md")]
    [InlineData("")]
    public async Task OtherPaths_AreNeitherReadNorWritten(string path)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _desk.SendAsync(_desk.Request(HttpMethod.Get, "api/file?path=" + Uri.EscapeDataString(path)))).Status);
        foreach (var name in (string[])["save", "copy", "copy/drop", "draft", "mend"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await _desk.PostAsync(name, new JsonObject { ["path"] = path, ["version"] = "x" })).Status);
        }
    }

    [Fact]
    public async Task RequestsThatAreTooLargeOrNoJson_AreRefused()
    {
        var large = new JsonObject { ["path"] = One, ["body"] = new string('a', 9 * 1024 * 1024) };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _desk.PostAsync("save", large)).Status);

        var form = _desk.Request(HttpMethod.Post, "api/save");
        form.Content = new StringContent("{}", System.Text.Encoding.UTF8, "text/plain");
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await _desk.SendAsync(form)).Status);

        var broken = _desk.Request(HttpMethod.Post, "api/save");
        broken.Content = new StringContent("{\"path\":", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await _desk.SendAsync(broken)).Status);
    }

    [Fact]
    public async Task CharacterThatNoFileCanHold_IsRefused()
    {
        var before = Text;
        var file = await _desk.FileAsync(One);
        var request = _desk.Request(HttpMethod.Post, "api/save");
        request.Content = new StringContent($$"""{"path":"{{One}}","version":"{{file["version"]}}","body":"a\ud800b"}""", System.Text.Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.BadRequest, (await _desk.SendAsync(request)).Status);
        Assert.Equal(before, Text);
    }

    [Fact]
    public async Task KeyThatCannotBeChangedWhereItStands_IsToldAndNothingIsWritten()
    {
        _site.Write(One, "---\n? tieu_de\n: Bài một\n---\n\nThân.\n");
        var before = Text;
        var file = await _desk.FileAsync(One);
        foreach (var name in (string[])["save", "draft"])
        {
            var (status, refused) = await _desk.PostAsync(name, Save(file, new JsonObject { ["tieu_de"] = "Khác" }));
            Assert.Equal(HttpStatusCode.Conflict, status);
            Assert.Contains("phần khai báo", (string?)refused["error"], StringComparison.Ordinal);
            Assert.Equal(before, Text);
        }
    }

    [Fact]
    public async Task TextOfTheGreatestSize_IsToldAsTooLong()
    {
        var before = Text;
        var (status, refused) = await _desk.PostAsync("save", Save(await _desk.FileAsync(One), body: new string('a', 3 * 1024 * 1024)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("dài quá 2 MB", (string?)refused["error"], StringComparison.Ordinal);
        Assert.Equal(before, Text);
    }

    [Fact]
    public async Task CertainRemedy_IsOfferedAndMendsTheFile()
    {
        _site.News("hai", "Bài hai", "tac_gai: Ban Biên tập");
        var file = await Wait.ForAsync(async () => await _desk.FileAsync("tin-tuc/hai.md"), found => found["messages"]!.AsArray().Count > 0, "a message");
        var fix = file["messages"]![0]!["fix"]!.AsObject();
        Assert.Equal("Đổi thành \"tac_gia\"", (string?)fix["label"]);

        var mend = Save(file);
        foreach (var (key, value) in fix)
        {
            mend[key] = value?.DeepClone();
        }

        var (status, saved) = await _desk.PostAsync("mend", mend);
        Assert.True(status == HttpStatusCode.OK, saved.ToJsonString());
        Assert.Contains("\ntac_gia: Ban Biên tập\n", File.ReadAllText(_site["tin-tuc/hai.md"]), StringComparison.Ordinal);
        Assert.Empty((await _desk.PostAsync("draft", new JsonObject { ["path"] = "tin-tuc/hai.md" })).Json["messages"]!.AsArray());
    }

    /// <summary>A value is mended in its field; the name of a key stands in no field; where the right key stands too, neither helps.</summary>
    [Theory]
    [InlineData("pham_vi: noi_bp", "pham_vi")]
    [InlineData("tac_gai: Ban Biên tập", null)]
    [InlineData("anh: { tep: /anh/a.png, mo_taa: Một bức tranh }", null)]
    public async Task CertainRemedy_SaysWhereItIsWritten(string written, string? key)
    {
        _site.News("hai", "Bài hai", written);
        var file = await Wait.ForAsync(async () => await _desk.FileAsync("tin-tuc/hai.md"), found => found["messages"]!.AsArray().Any(told => told!["fix"] is not null), "a remedy");
        var fix = file["messages"]!.AsArray().Single(told => told!["fix"] is not null)!["fix"]!;
        Assert.Equal(key, fix["values"]?.AsObject().Single().Key);
    }

    [Fact]
    public async Task KeyThatStandsInItsRightNameToo_HasNoCertainRemedy()
    {
        _site.News("hai", "Bài hai", "tac_gai: Ban Biên tập\ntac_gia: Ban Biên tập");
        var file = await Wait.ForAsync(async () => await _desk.FileAsync("tin-tuc/hai.md"), found => found["messages"]!.AsArray().Count > 0, "a message");
        Assert.All(file["messages"]!.AsArray(), told => Assert.Null(told!["fix"]));
    }

    [Fact]
    public async Task TypedText_IsKeptBesideAndOfferedUntilItIsSaved()
    {
        var file = await _desk.FileAsync(One);
        Assert.Null(file["copy"]);
        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("copy", Save(file, new JsonObject { ["tieu_de"] = "Đang gõ" }, "Chưa lưu."))).Status);
        Assert.DoesNotContain("Chưa lưu.", Text, StringComparison.Ordinal);
        Assert.Equal("*\n", File.ReadAllText(_site[".ban-soan/.gitignore"]));

        var offered = (await _desk.FileAsync(One))["copy"]!;
        Assert.Equal("Chưa lưu.", (string?)offered["body"]);
        Assert.Equal("Đang gõ", (string?)offered["values"]!["tieu_de"]);
        Assert.Equal((string?)file["version"], (string?)offered["version"]);

        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("save", Save(file, body: "Đã lưu."))).Status);
        Assert.Null((await _desk.FileAsync(One))["copy"]);
    }

    [Fact]
    public async Task TypedText_IsDroppedWhenItsWriterSaysSo()
    {
        var file = await _desk.FileAsync(One);
        await _desk.PostAsync("copy", Save(file, body: "Bỏ."));
        Assert.Equal(HttpStatusCode.OK, (await _desk.PostAsync("copy/drop", new JsonObject { ["path"] = One })).Status);
        Assert.Null((await _desk.FileAsync(One))["copy"]);
    }

    [Fact]
    public async Task TypedText_IsOfferedAfterItsDocumentGotAFolderForItsPictures()
    {
        await _desk.PostAsync("copy", Save(await _desk.FileAsync(One), body: "Chưa lưu."));
        var written = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_site[".ban-soan/.gitignore"], written);
        Directory.CreateDirectory(_site["tin-tuc/mot"]);
        File.Move(_site[One], _site["tin-tuc/mot/index.md"]);
        var file = await _desk.FileAsync("tin-tuc/mot/index.md");
        Assert.Equal("Chưa lưu.", (string?)file["copy"]!["body"]);

        // Another document of the same address is another one.
        _site.News("mot", "Bài khác");
        Assert.Null((await _desk.FileAsync("tin-tuc/mot/index.md"))["copy"]);
        await _desk.PostAsync("copy", Save(file, body: "Chưa lưu."));
        Assert.Equal(written, File.GetLastWriteTimeUtc(_site[".ban-soan/.gitignore"]));
    }

    [Fact]
    public async Task Draft_KnowsAFileOfWhichThePreviewHasNotHeard()
    {
        _site.News("mot", "Bài một", string.Empty, "Đoạn một.");
        await using var desk = await RunningDesk.StartAsync(RunningPreview.Options(_site.Input) with { PollEvery = TimeSpan.FromHours(1) });
        var file = await desk.FileAsync(One);
        _site.Write("tep/vua-den.txt", "Vừa đến.");

        var (_, draft) = await desk.PostAsync("draft", Save(file, [], "Đoạn một. [Tệp vừa đến](/tep/vua-den.txt)"));

        Assert.NotNull((string?)draft["page"]);
        Assert.Empty(draft["messages"]!.AsArray());
    }

    [Fact]
    public async Task Draft_ThatMendsTheErrorOfASiteThatWasNeverMade_HasItsStylesAndScripts()
    {
        _site.News("mot", "Bài một", string.Empty, "[Không có](/khong-co/)");
        await using var desk = await RunningDesk.StartAsync(RunningPreview.Options(_site.Input) with { PollEvery = TimeSpan.FromHours(1) });

        var (_, draft) = await desk.PostAsync("draft", Save(await desk.FileAsync(One), [], "Đã sửa."));

        using var request = desk.Request(HttpMethod.Get, ((string?)draft["page"])!["/_ban-soan/".Length..]);
        using var answer = await desk.Client.SendAsync(request);
        using var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        string[] files = [.. page.QuerySelectorAll("script[src], link[rel=stylesheet]").Select(needed => needed.GetAttribute("src") ?? needed.GetAttribute("href")!)];
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            using var sent = await desk.Preview.GetAsync(file);
            Assert.Equal((file, HttpStatusCode.OK), (file, sent.StatusCode));
            Assert.StartsWith("text/", sent.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
            Assert.NotEqual("text/html", sent.Content.Headers.ContentType.MediaType);
        }

        using var home = await desk.Preview.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, home.StatusCode);
    }

    [Fact]
    public async Task Draft_IsMadeByTheSamePipelineAndWritesNothing()
    {
        _site.News("mot", "Bài một", string.Empty, "Đoạn một.");
        await Wait.ForAsync(() => _desk.Preview.TextAsync("/"), home => home.Contains("Bài một", StringComparison.Ordinal), "the site without errors");
        var before = Text;
        var file = await _desk.FileAsync(One);
        var (status, draft) = await _desk.PostAsync("draft", Save(file, new JsonObject { ["tieu_de"] = "Chưa lưu" }, "Đoạn một.\n\n## Mục\n\n- a\n- b\n\n[Mẫu gửi tin](/tep/moi.txt)\n\nXem [kia](/khong-co/)."));
        Assert.True(status == HttpStatusCode.OK, draft.ToJsonString());
        Assert.Equal(before, Text);
        Assert.Contains(draft["messages"]!.AsArray(), message => (string?)message!["code"] == "K503");

        (_, draft) = await _desk.PostAsync("draft", Save(file, new JsonObject { ["tieu_de"] = "Chưa lưu" }, "Đoạn một.\n\n## Mục\n\n- a\n- b\n\n[Mẫu gửi tin](/tep/moi.txt)"));
        Assert.DoesNotContain(draft["messages"]!.AsArray(), message => (string?)message!["severity"] == "error");
        using var request = _desk.Request(HttpMethod.Get, ((string?)draft["page"])!["/_ban-soan/".Length..]);
        using var answer = await _desk.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("SAMEORIGIN", answer.Headers.GetValues("X-Frame-Options").Single());
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Chưa lưu", page, StringComparison.Ordinal);
        Assert.Contains("<p data-dong=\"8\">Đoạn một.</p>", page, StringComparison.Ordinal);
        Assert.Matches("<h2 data-dong=\"10\" id=\"muc\">", page);
        Assert.Contains("<ul data-dong=\"12\">", page, StringComparison.Ordinal);

        // The file is offered by no page of the site yet.
        var link = page[page.IndexOf("<p data-dong=\"15\"", StringComparison.Ordinal)..];
        var source = link[(link.IndexOf("href=\"", StringComparison.Ordinal) + "href=\"".Length)..].Split('"')[0];
        using var attachment = await _desk.Preview.GetAsync(source);
        Assert.Equal(HttpStatusCode.OK, attachment.StatusCode);
        Assert.DoesNotContain("data-dong", await _desk.Preview.TextAsync("/tin-tuc/mot/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trang/1/")]
    [InlineData("trang/999/tin-tuc/mot/")]
    [InlineData("trang/x/tin-tuc/mot/")]
    [InlineData("trang/")]
    public async Task PageOfNoDraft_IsNone(string path) =>
        Assert.Equal(HttpStatusCode.NotFound, (await _desk.SendAsync(_desk.Request(HttpMethod.Get, path))).Status);
}
