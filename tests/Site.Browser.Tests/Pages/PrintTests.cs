using System.Text;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages;

/// <summary>Cell secretaries print pages: paper carries the text and nothing to click.</summary>
public sealed class PrintTests
{
    /// <summary>Furniture that gets onto paper, or a heading that does not.</summary>
    internal static async Task<IEnumerable<string>> FaultsAsync(Window window)
    {
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        // The list of what is in an issue belongs on its paper.
        var furniture = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("nav, button, body > a")]
              .filter(element => !element.matches("main > .bia .muc-luc") && element.checkVisibility() && element.getBoundingClientRect().height > 1)
              .map(element => element.outerHTML.slice(0, 120))
            """);
        var hasHeading = await window.Page.Locator("h1").IsVisibleAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        return furniture.Select(element => $"on paper: {element}").Concat(hasHeading ? [] : ["on paper: no heading"]);
    }

    [BrowserFact]
    public async Task FurnitureOnPaper_IfItSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Article);
        await window.Page.EvaluateAsync("document.querySelector('main').append(Object.assign(document.createElement('button'), { textContent: 'x' })); document.querySelector('h1').hidden = true");
        Assert.Equal(["on paper: <button>x</button>", "on paper: no heading"], await FaultsAsync(window));
    }

    [BrowserTheory]
    [InlineData(PageKinds.PageWithVideo)]
    [InlineData(PageKinds.Contact)]
    public async Task EveryLinkToAnotherSite_OnPaper_ShowsItsAddress(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var mute = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("a[href^=http]:not(.dia-chi)")]
              .filter(link => link.checkVisibility() && !getComputedStyle(link, "::after").content.includes(link.getAttribute("href")))
              .map(link => link.outerHTML.slice(0, 120))
            """);
        Expect.Nothing(mute);
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.BulletinOnPaper)]
    public async Task Address_OnPaper_IsToldOnce_WithTheLettersThatPeopleRead(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        var told = await window.Page.EvaluateAsync<string[]>(
            """
            () => ["dia-chi", ""].map(name => {
              const paragraph = document.querySelector(".van-ban").appendChild(document.createElement("p"));
              const link = paragraph.appendChild(Object.assign(document.createElement("a"), { className: name, href: "https://x.example/a", textContent: "https://x.example/a" }));
              return getComputedStyle(link, "::after").content;
            })
            """);
        Assert.Equal("none", told[0]);
        Assert.Contains("https://x.example/a", told[1], StringComparison.Ordinal);

        var read = await window.Page.EvaluateAsync<string>(
            """
            () => {
              const link = document.querySelector(".van-ban > p:last-child > a");
              link.setAttribute("href", "https://x.example/%C4%91");
              link.dataset.diaChi = "https://x.example/đ";
              return getComputedStyle(link, "::after").content;
            }
            """);
        Assert.Contains("https://x.example/đ", read, StringComparison.Ordinal);
        Assert.DoesNotContain("%C4", read, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    [InlineData(PageKinds.Contact)]
    [InlineData("/")]
    public async Task Page_OnPaper_HasNoButtonsTagsOrContactFooter_AndItsInnerLinksShowTheirAddresses(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Expect.Nothing(await window.Page.EvaluateAsync<string[]>(
            """
            () => [
              ...[...document.querySelectorAll("button, .nut, .the-nho, input:not([type=checkbox]), select, .chan-trang a")].filter(part => part.checkVisibility()),
              ...[...document.querySelectorAll(".van-ban a[href^='/']:not(:has(img))")]
                .filter(link => link.checkVisibility() && !getComputedStyle(link, "::after").content.includes(link.getAttribute("href"))),
            ].map(part => part.outerHTML.slice(0, 120))
            """));
    }

    [BrowserFact]
    public async Task UnitsPage_OnPaper_HasItsContactAndItsCells()
    {
        await using var window = await SharedBrowser.OpenAsync("/to-chuc/dang-bo-co-quan-mau/");
        foreach (var details in await window.Page.Locator(".cay details[open] > summary").AllAsync())
        {
            await details.ClickAsync();
        }

        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator(".muc-ben a[href^='tel:']")).ToBeVisibleAsync();
        Assert.All(await window.Page.Locator(".muc-ben .cay a").EvaluateAllAsync<bool[]>("all => all.map(one => one.checkVisibility({ contentVisibilityAuto: true }))"), Assert.True);
    }

    [BrowserFact]
    public async Task Credit_OnPaper_StandsApartFromTheCaption()
    {
        await using var window = await SharedBrowser.OpenAsync("/tin-tuc/2026/nam-khung-hinh/");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var displays = await window.Page.Locator("figcaption .nguon-anh").EvaluateAllAsync<string[]>("all => all.map(one => getComputedStyle(one).display)");
        Assert.NotEmpty(displays);
        Assert.All(displays, display => Assert.Equal("block", display));
        Assert.DoesNotContain("Ảnh: Tranh", await window.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    public async Task Page_FromADarkScreen_IsPrintedDarkOnWhite(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.DarkDesktop);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var lightness = await window.Page.EvaluateAsync<double>(
            """
            () => {
              const canvas = new OffscreenCanvas(1, 1).getContext("2d");
              canvas.fillStyle = getComputedStyle(document.querySelector("main p")).color;
              canvas.fillRect(0, 0, 1, 1);
              const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
              return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
            }
            """);
        Assert.InRange(lightness, 0, 0.4);
    }

    [BrowserTheory]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    public async Task Page_AsPdf_IsADocumentOfAFewSheets(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);

        var pdf = Encoding.Latin1.GetString(await window.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));

        Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
        Assert.InRange(pdf.Split("/Type /Page\n").Length - 1, 1, 6);
    }
}
