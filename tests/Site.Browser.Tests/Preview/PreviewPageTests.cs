using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Html;
using Site.Browser.Tests.Pages;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Preview;

/// <summary>The two pages that only editors see hold what the public's hold.</summary>
public sealed class PreviewPageTests : IClassFixture<PreviewPageTests.Running>
{
    private const string Index = "/_xem-truoc/";
    private const string Styles = "/_kieu-dang/";

    private static readonly Look[] _looks = [Look.Phone, Look.Tablet, Look.Desktop];

    /// <summary>What fits here fits a phone, and no style begins between the two: axe looks here in the long form.</summary>
    private static readonly Look _narrowest = new(320, 800);

    private readonly SamplePreview _preview;

    public PreviewPageTests(Running running) => _preview = running.Preview;

    /// <summary>One preview for all, since nothing is changed.</summary>
    public sealed class Running : IAsyncLifetime
    {
        internal SamplePreview Preview { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Preview = await SamplePreview.StartAsync();

        public async ValueTask DisposeAsync() => await Preview.DisposeAsync();
    }

    [BrowserTheory]
    [InlineData(Index)]
    [InlineData(Styles)]
    public async Task Page_OnEveryScreenInLightAndDark_IsAccessibleQuietAndFits(string url)
    {
        await using var window = await _preview.OpenAsync(url);
        await window.ReadToTheEndAsync();
        var found = new List<string>();
        foreach (var look in _looks.Append(_narrowest).Append(Look.DarkDesktop))
        {
            await window.ShowAsync(look);
            if (Thoroughness.IsLong || look != _narrowest)
            {
                found.AddRange((await Accessibility.FaultsAsync(window.Page, look)).Select(fault => $"{look}: {fault}"));
            }

            found.AddRange((await window.Page.EvaluateAsync<string[]>(ReflowTests.TooWide)).Select(fault => $"{look}: {fault}"));
            if (look == Look.Phone || look == Look.Desktop)
            {
                await window.Page.KeepPictureAsync($"{url.Trim('/', '_')}-{look.Width}");
            }
        }

        Expect.Nothing(found.Concat(window.Faults));
    }

    [BrowserTheory]
    [InlineData(Index)]
    [InlineData(Styles)]
    public async Task Page_HasOneMainHeading(string url)
    {
        await using var window = await _preview.OpenAsync(url);
        await Assertions.Expect(window.Page.Locator("h1")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task ForcedColours_LeaveEveryMarkOfEveryComponentToBeSeen()
    {
        await using var window = await _preview.OpenAsync(Styles);
        var found = new List<string>();
        foreach (var look in _looks.Append(Look.DarkDesktop))
        {
            await window.ShowAsync(look);
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
            var unseen = await PreferenceTests.UnseenAsync(
                window.Page, ".tien-do-thanh", ".tien-do-thanh rect:not([width='0'])", ".tinh-hinh", ".hieu-luc", ".nut", ".o-nhap", ".phan-trang [aria-current]",
                ".khung", "blockquote", ".so-do :is(rect, path, polygon)", ".dong-thoi-gian", ".the-nho");
            found.AddRange(unseen.Select(mark => $"{look}: {mark}"));
        }

        Expect.Nothing(found);
    }

    [BrowserFact]
    public async Task Dark_LeavesEveryDrawingToBeSeen()
    {
        await using var window = await _preview.OpenAsync(Styles);
        await window.ShowAsync(Look.DarkDesktop);
        Expect.Nothing(await PreferenceTests.UnseenAsync(window.Page, ".tien-do-thanh rect:not([width='0'])", ".so-do :is(rect, path, polygon)"));
    }

    [ValidatorFact]
    public async Task EveryPage_IsValid()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_preview.Address) };
        var folder = Directory.CreateTempSubdirectory("khoi-");
        foreach (var url in new[] { Index, Styles })
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, url.Trim('/') + ".html"), await client.GetStringAsync(url));
        }

        var faults = await HtmlValidator.FaultsAsync(folder.FullName);

        folder.Delete(recursive: true);
        Expect.Nothing(faults);
    }
}
