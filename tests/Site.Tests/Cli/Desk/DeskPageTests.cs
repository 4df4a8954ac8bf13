using System.Net;
using System.Text.Json.Nodes;
using Site.Tests.Cli.Preview;

namespace Site.Tests.Cli.Desk;

/// <summary>What the page in the browser asks for besides a document itself: where a message belongs, what mends it, help that speaks of forms alone.</summary>
public sealed class DeskPageTests : IAsyncLifetime
{
    private readonly PreviewInput _site = new();
    private RunningDesk _desk = null!;

    public async ValueTask InitializeAsync()
    {
        _site.WriteSettings().News("mot", "Bài một");
        _desk = await RunningDesk.StartAsync(_site.Input);
    }

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        _site.Dispose();
    }

    [Fact]
    public async Task Message_NamesItsKeyAndTheValueThatMendsIt()
    {
        var (_, answer) = await _desk.PostAsync("draft", new JsonObject { ["path"] = "tin-tuc/mot.md", ["values"] = new JsonObject { ["pham_vi"] = "noi_bp" } });
        var message = answer["messages"]!.AsArray().Single(told => told!["fix"] is not null)!;
        Assert.Equal("pham_vi", message["key"]!.GetValue<string>());
        Assert.Equal("noi_bo", message["fix"]!["values"]!["pham_vi"]!.GetValue<string>());
        Assert.True(answer["bodyFirstLine"]!.GetValue<int>() > message["line"]!.GetValue<int>());
    }

    [Fact]
    public async Task NewPlan_IsNamedByItsCode()
    {
        var (status, made) = await _desk.PostAsync("new", new JsonObject { ["kind"] = "ke-hoach", ["title"] = "Đổi mới công tác tư tưởng", ["code"] = "59-KH/ĐUK" });
        Assert.True(status == HttpStatusCode.OK, made.ToJsonString());
        Assert.EndsWith("59-kh-duk.md", made["path"]!.GetValue<string>(), StringComparison.Ordinal);

        (status, _) = await _desk.PostAsync("new", new JsonObject { ["kind"] = "ke-hoach", ["title"] = "Văn bản khác", ["code"] = "không phải số" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Theory]
    [InlineData("tin")]
    [InlineData("hoat-dong")]
    [InlineData("ke-hoach")]
    [InlineData("ban-tin")]
    [InlineData("trang")]
    public async Task Help_SaysNothingOfHowAFileIsWritten(string kind)
    {
        var form = await _desk.GetAsync("form?kind=" + kind);
        Assert.All(Helps(form["fields"]!.AsArray()), help => Assert.DoesNotMatch("[`\"]|\\.yml|dấu gạch|dấu hai chấm", help));
        Assert.Contains(Helps(form["fields"]!.AsArray()), help => help.Length > 0);
    }

    private static IEnumerable<string> Helps(JsonArray? fields) => fields is null ? [] : fields.SelectMany(field => Helps(field?["fields"]?.AsArray())
        .Concat(Helps(field?["items"]?["fields"]?.AsArray())).Append(field!["help"]!.GetValue<string>()));
}
