using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>A reader whose browser runs no script misses nothing.</summary>
public sealed class NoScriptTests
{
    private static readonly Look _withoutScript = Look.Phone with { HasScript = false };

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    [InlineData(PageKinds.Bulletin)]
    public async Task Article_IsReadableInFull(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, _withoutScript);

        // The texts of an issue below their first lines, a plan's head as on paper: what is folded unfolds without any script.
        var folded = window.Page.Locator("main details:not([open]) > summary");
        while (await folded.CountAsync() > 0)
        {
            await folded.First.ClickAsync();
        }

        var texts = await window.Page.Locator("main :is(h1, h2, h3, p:not([role=status], .tin-mo-dau, .chi-in), li:not([hidden]))").AllAsync();
        Assert.True(texts.Count > 10);

        var hidden = new List<string>();
        foreach (var text in texts)
        {
            if (!await text.IsVisibleAsync())
            {
                hidden.Add(await text.InnerTextAsync());
            }
        }

        Expect.Nothing(hidden);
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    [InlineData(PageKinds.Contact)]
    public async Task EveryButtonInSight_WorksWithoutScript(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, _withoutScript);

        var dead = await window.Page.Locator("button:visible:not([popovertarget]):not([type=submit])").AllTextContentsAsync();
        Expect.Nothing(dead);
    }

    [BrowserFact]
    public async Task Menu_OnAPhone_OpensWithoutScript()
    {
        await using var window = await SharedBrowser.OpenAsync("/", _withoutScript);

        await window.Page.Locator("header [popovertarget]").First.ClickAsync();

        await Assertions.Expect(window.Page.Locator("nav[aria-label='Trình đơn'] a").First).ToBeInViewportAsync();
    }
}
