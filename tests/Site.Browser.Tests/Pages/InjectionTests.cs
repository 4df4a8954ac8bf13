using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Cli.Pictures;
using Site.Cli.Publishing;
using Site.Rendering.Routes;
using Site.Tests;
using Site.Tests.Pictures;
using Site.Tests.WholeSite.Injection;

namespace Site.Browser.Tests.Pages;

/// <summary>A site full of hostile texts (<see cref="Payloads"/>), each page opened in a browser: nothing runs, nothing is asked of anybody else, nothing breaks.</summary>
public sealed class InjectionTests
{
    private static readonly Lazy<byte[]> Picture = new(() => TestPicture.Jpeg(400, 300));

    /// <summary>Of the texts, the one that the site's first place gets: a site has fewer places than there are texts, so the long form needs two.</summary>
    public static TheoryData<int> Firsts => Thoroughness.IsLong ? [0, 120] : [0];

    [BrowserTheory]
    [MemberData(nameof(Firsts))]
    public async Task EveryPage_OfASiteOfPayloads_IsQuiet(int first)
    {
        var (folder, urls) = Build(first);
        var server = await LoopbackServer.StartAsync(folder);
        await using var window = await SharedBrowser.OpenFreshAsync(server, Look.Desktop);
        var dialogs = new List<string>();
        window.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };

        // The short form opens each third page.
        foreach (var url in urls.Where((_, at) => Thoroughness.IsLong || at % 3 == 0))
        {
            await window.GoAsync(url);

            // Whoever waits for a pointer, a key or a focus gets them.
            await window.Page.EvaluateAsync(
                """
                () => {
                  for (const element of document.querySelectorAll("body *")) {
                    for (const name of ["mouseover", "focus", "toggle", "click"]) {
                      if (name !== "click" || !element.closest("a, button, input, summary, label")) element.dispatchEvent(new Event(name));
                    }
                  }
                }
                """);
        }

        Expect.Nothing(dialogs.Select(message => $"dialog: {message}").Concat(window.Faults));
        Assert.True(urls.Count > 15, $"{urls.Count} pages");
    }

    private static (string Folder, IReadOnlyList<string> Urls) Build(int first)
    {
        var home = Path.Combine(AppContext.BaseDirectory, $"payloads-{first}");
        var input = Path.Combine(home, "input");
        var themes = Path.Combine(Repository.Root, "themes");
        using var pictures = PictureCache.Open(Path.Combine(AppContext.BaseDirectory, "anh-da-lam"));
        var (built, _) = PayloadBuild.Run(new PayloadSite(place => Payloads.All[(first + place) % Payloads.All.Length]), input, Picture.Value, PayloadBuild.Request(input, themes, pictures));
        Assert.Empty(pictures.Make(built.Routes.All.OfType<PictureRoute>().Select(route => route.Variant), Environment.ProcessorCount, CancellationToken.None));
        var folder = Path.Combine(home, "output");
        var (result, diagnostics) = Publisher.Publish(built.Routes, new PublishRequest(folder, [input, themes], Force: false, Environment.ProcessorCount), CancellationToken.None);
        Assert.True(result is not null, string.Join('\n', diagnostics.Select(told => told.Message)));
        return (folder, [.. built.Routes.All.Select(route => route.Url).Where(url => url.IsPage).Select(url => url.Value)]);
    }
}
