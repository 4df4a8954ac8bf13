using Site.Cli.Pipeline;
using Site.Cli.Rebuilding;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Documents;
using Site.Model.Paths;
using Site.Model.Selection;
using Site.Model.Settings;
using Site.Reading;
using Site.Tests.WholeSite;

namespace Site.Tests.Cli.Rebuilding;

public sealed class BuildSourcesTests : IDisposable
{
    /// <summary>The time counts in the record beside the sources, the browser beside the request; the others say how, not what.</summary>
    private static readonly string[] _decideNothing =
    [
        nameof(BuildRequest.Now), nameof(BuildRequest.PrintsPdf), nameof(BuildRequest.Parallelism), nameof(BuildRequest.Pictures), nameof(BuildRequest.Minified), nameof(BuildRequest.Texts), nameof(BuildRequest.Attachments),
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What is new in a request is in one of the two lists, or this fails: a site must not be taken for one that was asked for otherwise.</summary>
    [Fact]
    public void Print_CountsAllOfARequestThatDecidesTheSite()
    {
        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\n");
        var request = SiteRun.Request(_folder["input"], themes: _folder["themes"]);
        var others = new Dictionary<string, BuildRequest>(StringComparer.Ordinal)
        {
            [nameof(BuildRequest.InputFolder)] = request with { InputFolder = _folder["input-khac"] },
            [nameof(BuildRequest.ThemesFolder)] = request with { ThemesFolder = _folder["themes-khac"] },
            [nameof(BuildRequest.ThemeName)] = request with { ThemeName = "khoi" },
            [nameof(BuildRequest.Address)] = request with { Address = SiteAddress.Parse("https://khac.example") },
            [nameof(BuildRequest.Edition)] = request with { Edition = Edition.Internal },
            [nameof(BuildRequest.IncludeDrafts)] = request with { IncludeDrafts = true },
            [nameof(BuildRequest.Issue)] = request with { Issue = new YearMonth(2026, 11) },
            [nameof(BuildRequest.ReadsProof)] = request with { ReadsProof = true },
            [nameof(BuildRequest.Paper)] = request with { Paper = PaperKind.A5 },
            [nameof(BuildRequest.Depth)] = request with { Depth = ReadingDepth.Heads },
        };
        _folder.WriteFile("input-khac/cau-hinh.yml", "ten_trang: Trang mẫu\n");

        var asked = typeof(BuildRequest).GetProperties().Where(property => property.CanWrite).Select(property => property.Name);
        Assert.Equal(others.Keys.Concat(_decideNothing).Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        var print = PrintOf(request);
        Assert.NotNull(print);
        Assert.Equal(print, PrintOf(request with { Now = SiteRun.Now.AddDays(1), Parallelism = 1 }));
        Assert.All(others, other => Assert.NotEqual(print, PrintOf(other.Value)));
    }

    [Fact]
    public void Print_CountsTheBrowserAndWhatIsToldOfIt()
    {
        _folder.WriteFile("input/cau-hinh.yml", "ten_trang: Trang mẫu\n");
        var request = SiteRun.Request(_folder["input"], themes: _folder["themes"]);
        var without = BuildSources.LookAt(request, (null, null), SiteRun.Now).Print;
        Assert.NotEqual(without, BuildSources.LookAt(request, ("/usr/bin/chromium", null), SiteRun.Now).Print);
        Assert.NotEqual(without, BuildSources.LookAt(request, (null, OutputFaults.PdfSkipped.Alone("KHOI_BROWSER")), SiteRun.Now).Print);
    }

    private static UInt128? PrintOf(BuildRequest request) => BuildSources.LookAt(request, (null, null), SiteRun.Now).Print;
}
