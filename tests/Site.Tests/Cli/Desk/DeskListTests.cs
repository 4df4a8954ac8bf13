using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Site.Cli.Desk.Answers;
using Site.Cli.Desk.Documents;
using Site.Cli.Desk.Forms;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Reading.Schema;
using Site.Tests.Cli.Preview;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Desk;

/// <summary>What the desk knows of all documents, and the forms.</summary>
public sealed class DeskListTests : IDisposable
{
    private readonly PreviewInput _site = new();

    public void Dispose() => _site.Dispose();

    private static SiteContent Sample => InputReader.Read(InputReader.Open(Repository.Sample, new ReadOptions())).Content!;

    [Fact]
    public async Task List_HasStatesAndWhatNeedsAttentionFirst()
    {
        _site.News("dang", "Đã đăng").News("nhap", "Bản nháp", "trang_thai: nhap").News("duyet", "Chờ duyệt", "trang_thai: cho_duyet").News("hen", "Hẹn giờ", "dang_luc: 2026-11-22 07:30")
            .News("het", "Hết hạn", "het_han: 2026-11-02").News("sap-het", "Sắp hết", "het_han: 2026-11-24").News("noi-bo", "Nội bộ", "pham_vi: noi_bo").News("rut", "Đã rút", "trang_thai: rut").News("loi", "Có lỗi", "khong_co: 1");
        await using var desk = await RunningDesk.StartAsync(_site.Input);
        var list = await desk.GetAsync("documents");
        var found = list["documents"]!.AsArray().ToDictionary(entry => Path.GetFileNameWithoutExtension((string?)entry!["path"])!, entry => entry!, StringComparer.Ordinal);

        string State(string name) => (string)found[name]["state"]!;
        Assert.Equal(["da-dang", "nhap", "cho-duyet", "hen-gio", "het-han", "da-dang", "noi-bo", "rut"], new[] { "dang", "nhap", "duyet", "hen", "het", "sap-het", "noi-bo", "rut" }.Select(State));
        Assert.Equal("hẹn 07:30 22/11/2026", (string?)found["hen"]["stateLabel"]);
        Assert.Equal("/tin-tuc/dang/", (string?)found["dang"]["url"]);
        Assert.Equal(1, (int?)found["loi"]["errors"]);

        string[] Reasons(string name) => [.. found[name]["attention"]!.AsArray().Select(reason => $"{reason!["reason"]}: {reason["label"]}")];
        Assert.Empty(Reasons("dang"));
        Assert.Equal(["cho-duyet: chờ duyệt"], Reasons("duyet"));
        Assert.Equal(["den-han: đăng 22/11/2026"], Reasons("hen"));
        Assert.Equal(["den-han: hết hạn 24/11/2026"], Reasons("sap-het"));
        Assert.Equal("loi: 1 lỗi", Reasons("loi")[0]);
        Assert.Equal("tin-tuc", (string?)list["kinds"]![0]!["folder"]);
        Assert.Equal("2026-11-20", (string?)list["today"]);
    }

    /// <summary>10,000 documents are more than any committee has: the list must be there before an editor notices.</summary>
    [Fact]
    public void ListOfTenThousandDocuments_IsMadeWithoutReadingAnyFile()
    {
        var sample = Sample;
        var documents = Enumerable.Range(0, 10_000).Select(number => (Document)new NewsArticle
        {
            Source = SourcePath.InInput($"tin-tuc/2026/bai-{number}.md"),
            Url = UrlPath.Page("tin-tuc", "2026", $"bai-{number}"),
            Title = $"Chi bộ số {number} sinh hoạt chuyên đề (mẫu)",
            Date = new Moment(new DateOnly(2020, 1, 1).AddDays(number % 2500)),
            Author = "Ban Biên tập",
            State = number % 10 == 0 ? PublicationState.Draft : PublicationState.Published,
        }).ToImmutableArray();
        ImmutableArray<Diagnostic> told = [.. documents.Select(document => FrontMatterFaults.NotADate.At(document.Source, SourceSpan.Start, "x"))];
        var content = sample with { Documents = documents };
        DeskAnswer answer = null!;
        Work.IsDoneWithin(TimeSpan.FromSeconds(20), () => answer = Make());
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        answer = Make();
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms, {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds:0} ms of processor time, {answer.Bytes.Length / 1024} KB");
        DeskAnswer Make() => DeskAnswer.Json(DocumentList.Of(content, told, SiteRun.Now, "1"), DocumentsJson.Default.DocumentsAnswer);
        Assert.Equal(10_000, JsonNode.Parse(answer.Bytes.Span)!["documents"]!.AsArray().Count);
    }

    [Fact]
    public void Form_HasEveryKeyOfTheSchema()
    {
        var model = new FormModel(Sample);
        Assert.All(DocumentSchemas.All, schema => AssertSame(schema, model.Of(schema)));
    }

    private static void AssertSame(ContentSchema schema, ImmutableArray<FormField> form)
    {
        Assert.Equal(schema.All.Select(field => field.Key).Order(StringComparer.Ordinal), form.Select(field => field.Key).Order(StringComparer.Ordinal));
        foreach (var field in schema.All)
        {
            var shown = form.First(other => other.Key == field.Key);
            Assert.Equal(schema.Required.Contains(field), shown.Required);
            Assert.NotEmpty(shown.Label);
            Assert.NotEmpty(shown.Type);
            if (field.Type.Below is { } below)
            {
                AssertSame(below, (shown.Items?.Fields ?? shown.Fields)!.Value);
            }
        }
    }

    [Fact]
    public void Form_OffersWhatTheSettingsAndTheDataKnow()
    {
        var form = new FormModel(Sample).Of(DocumentSchemas.Activity);
        var units = form.First(field => field.Key == "to_chuc");
        Assert.Equal("list", units.Type);
        Assert.Equal("unit", units.Items!.Type);
        Assert.Contains(units.Choices!.Value, choice => choice.Parent is not null);
        Assert.Equal(["tieu_de", "ngay", "to_chuc"], form.TakeWhile(field => field.Required).Select(field => field.Key));
        Assert.Equal("nhap", form.First(field => field.Key == "trang_thai").Choices!.Value[0].Value);
        Assert.Equal("image", form.First(field => field.Key == "anh").Type);
        Assert.Null(form.First(field => field.Key == "tac_gia").Choices);
    }

    [Fact]
    public async Task New_MakesADraftOfEachKindAsTheCommandDoes()
    {
        _site.Write("cau-hinh.yml", File.ReadAllText(_site["cau-hinh.yml"]) + "chuyen_trang:\n  - { thu_muc: tin-tuc, loai: tin_tuc, ten: Tin tức }\n  - { thu_muc: hoat-dong, loai: hoat_dong, ten: Hoạt động }\n  - { thu_muc: ban-tin, loai: ban_tin, ten: Bản tin }\n");
        await using var desk = await RunningDesk.StartAsync(_site.Input);
        async Task<string> NewAsync(JsonObject asked)
        {
            var (status, made) = await desk.PostAsync("new", asked);
            Assert.True(status == HttpStatusCode.OK, made.ToJsonString());
            var path = (string)made["path"]!;
            Assert.Equal("nhap", (string?)(await desk.FileAsync(path))["values"]!["trang_thai"]);
            return path;
        }

        Assert.Equal("tin-tuc/2026/chi-bo-hop-mau.md", await NewAsync(new JsonObject { ["kind"] = "tin", ["title"] = "Chi bộ họp (mẫu)" }));
        Assert.Equal("tin-tuc/2026/chi-bo-hop-mau-2.md", await NewAsync(new JsonObject { ["kind"] = "tin", ["title"] = "Chi bộ họp (mẫu)" }));
        Assert.Equal("hoat-dong/2026/ra-quan-mau.md", await NewAsync(new JsonObject { ["kind"] = "hoat-dong", ["title"] = "Ra quân (mẫu)" }));
        Assert.Equal("trang/lien-he.md", await NewAsync(new JsonObject { ["kind"] = "trang", ["title"] = "Liên hệ" }));
        Assert.Equal("ban-tin/2026-11.md", await NewAsync(new JsonObject { ["kind"] = "ban-tin" }));
        Assert.Equal("ban-tin/2026-12.md", await NewAsync(new JsonObject { ["kind"] = "ban-tin" }));

        Assert.Equal(HttpStatusCode.Conflict, (await desk.PostAsync("new", new JsonObject { ["kind"] = "ban-tin", ["month"] = "2026-11" })).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await desk.PostAsync("new", new JsonObject { ["kind"] = "ke-hoach", ["title"] = "x" })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.PostAsync("new", new JsonObject { ["kind"] = "tin", ["title"] = " " })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync("new", new JsonObject { ["kind"] = "../x", ["title"] = "x" })).Status);
    }

    [Fact]
    public async Task Choices_AreFoundWithoutAccents()
    {
        await using var desk = await RunningDesk.StartAsync(RunningPreview.Options(Repository.Sample));
        async Task<JsonArray> FindAsync(string of, string words)
        {
            using var request = desk.Request(HttpMethod.Get, $"api/choices?of={of}&q={Uri.EscapeDataString(words)}");
            using var answer = await desk.Client.SendAsync(request);
            return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsArray();
        }

        Assert.Contains(await FindAsync("unit", "chi bo"), choice => ((string?)choice!["label"])!.StartsWith("Chi bộ", StringComparison.Ordinal));
        Assert.Contains(await FindAsync("document", "59 kh duk"), choice => (string?)choice!["value"] == "59-KH/ĐUK");
        Assert.All(await FindAsync("page", "ban tin"), choice => Assert.StartsWith("/", (string?)choice!["value"], StringComparison.Ordinal));
        Assert.NotEmpty(await FindAsync("tag", string.Empty));
        Assert.NotEmpty(await FindAsync("picture", string.Empty));
        Assert.Empty(await FindAsync("category", "không có chữ này"));
        foreach (var tag in await FindAsync("tag", string.Empty))
        {
            Assert.Equal((string?)tag!["value"], (string?)(await FindAsync("tag", (string)tag["value"]!))[0]!["value"]);
        }


        var picture = (string)(await FindAsync("picture", string.Empty))[0]!["value"]!;
        foreach (var (path, expected) in new[] { (picture, HttpStatusCode.OK), ("/cau-hinh.yml", HttpStatusCode.NotFound), ("../../README.md", HttpStatusCode.NotFound), ("", HttpStatusCode.NotFound) })
        {
            using var request = desk.Request(HttpMethod.Get, "api/picture?for=trang/lien-he.md&file=" + Uri.EscapeDataString(path));
            using var answer = await desk.Client.SendAsync(request);
            Assert.Equal(expected, answer.StatusCode);
        }
    }
}
