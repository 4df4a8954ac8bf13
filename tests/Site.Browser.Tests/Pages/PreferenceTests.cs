using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using Site.Tests;

namespace Site.Browser.Tests.Pages;

/// <summary>What a reader has told the system about colours and movement is heeded.</summary>
public sealed class PreferenceTests
{
    /// <summary>Pages, and what in them carries meaning by something else than words: a mark, a bar, a drawing.</summary>
    public static readonly TheoryData<string, string[]> Marks = new()
    {
        { "/", [".danh-muc [aria-current]", ".nut", ".o-nhap", ".o-ban-tin"] },
        { PageKinds.List, [".phan-trang [aria-current]"] },
        { "/van-ban/loai/ke-hoach/", [".loc-van-ban [aria-current]"] },
        { "/van-ban/05-ct-tw/", [".so-do :is(rect, path, polygon)"] },
        { "/hoat-dong/thong-ke/", [".bieu-do rect:not([height='0'])"] },
        { PageKinds.PageWithVideo, [".khung", ".video-nhan"] },
    };

    [BrowserTheory]
    [MemberData(nameof(Marks))]
    public async Task ForcedColours_LeaveEveryMarkToBeSeen(string url, string[] marks)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        var found = new List<string>();
        foreach (var look in new[] { Look.Desktop, Look.DarkDesktop, Look.Phone })
        {
            await window.ShowAsync(look);
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
            found.AddRange((await UnseenAsync(window.Page, marks)).Select(mark => $"{look}: {mark}"));
        }

        Expect.Nothing(found);
    }

    [BrowserTheory]
    [InlineData("/van-ban/05-ct-tw/", ".so-do :is(rect, path, polygon)")]
    [InlineData("/hoat-dong/thong-ke/", ".bieu-do rect:not([height='0'])")]
    public async Task Dark_LeavesEveryDrawingToBeSeen(string url, string marks)
    {
        await using var window = await SharedBrowser.OpenAsync(url, Look.DarkDesktop);
        Expect.Nothing(await UnseenAsync(window.Page, marks));
    }

    [BrowserFact]
    public async Task ForcedColours_LeaveTheFocusToBeSeen()
    {
        await using var window = await SharedBrowser.OpenAsync("/");
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.Keyboard.PressAsync("Tab");

        Expect.Nothing(await UnseenAsync(window.Page, ":focus"));
    }

    [BrowserTheory]
    [InlineData("/")]
    [InlineData(PageKinds.Article)]
    [InlineData(PageKinds.Plan)]
    [InlineData("/van-ban/")]
    [InlineData("/hoat-dong/thong-ke/")]
    public async Task MoreContrast_GivesEveryTextSevenToOne(string url)
    {
        await using var window = await SharedBrowser.OpenAsync(url);
        var found = new List<string>();
        foreach (var look in Thoroughness.IsLong || url == "/" ? [Look.Desktop, Look.DarkDesktop] : new[] { Look.Desktop })
        {
            await window.ShowAsync(look);
            await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Contrast = Contrast.More });
            found.AddRange(await Accessibility.FaultsAsync(window.Page, "color-contrast-enhanced"));
        }

        Expect.Nothing(found);
    }

    [BrowserFact]
    public async Task ReducedMotion_LeavesNothingThatMoves()
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        var found = new List<string>();
        foreach (var url in new[] { "/", PageKinds.Article, PageKinds.Plan, PageKinds.List, PageKinds.Search })
        {
            await window.GoAsync(url);
            found.AddRange((await window.Page.EvaluateAsync<string[]>(Moving)).Select(element => $"{url}: {element}"));
        }

        Expect.Nothing(found);
    }

    [BrowserFact]
    public async Task Movement_IfOneSlippedIn_WouldBeFound()
    {
        await using var window = await SharedBrowser.OpenAsync("/");
        await window.Page.EvaluateAsync("document.querySelector('main').style.transition = 'opacity 1s'");
        Assert.NotEmpty(await window.Page.EvaluateAsync<string[]>(Moving));
    }

    /// <summary>
    /// Those of the marks that have neither an outline, a border, a fill nor a stroke with at least 3:1 (WCAG 1.4.11) on the ground
    /// that the system gives; and a line for marks that the page has not.
    /// </summary>
    internal static async Task<IReadOnlyList<string>> UnseenAsync(IPage page, params string[] marks)
    {
        var found = new List<string>();
        foreach (var selector in marks)
        {
            found.AddRange(await page.EvaluateAsync<string[]>(Unseen, selector));
        }

        return found;
    }

    private const string Moving =
        """
        () => {
          const moves = style => [style.transitionDuration, style.animationDuration].some(times => times.split(", ").some(time => parseFloat(time) > 0)) || style.scrollBehavior === "smooth";
          return [...document.querySelectorAll("*")]
            .filter(element => [null, "::before", "::after", "::backdrop"].some(part => moves(getComputedStyle(element, part))))
            .map(element => element.outerHTML.slice(0, 120));
        }
        """;

    private const string Unseen =
        """
        marks => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const light = colour => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            const [red, green, blue, alpha] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => value / 255);
            const linear = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            return alpha < 0.5 ? null : 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
          };
          const probe = document.body.appendChild(document.createElement("i"));
          probe.style.color = "Canvas";
          const ground = light(getComputedStyle(probe).color);
          probe.remove();
          const isSeen = colour => {
            const own = light(colour);
            return own !== null && (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05) >= 3;
          };
          const found = [...document.querySelectorAll(marks)];
          if (!found.length) return [`no ${marks}`];
          return found.filter(mark => mark.checkVisibility()).filter(mark => {
            const style = getComputedStyle(mark);
            if (mark instanceof SVGGeometryElement) return !((style.fill !== "none" && isSeen(style.fill)) || (style.stroke !== "none" && isSeen(style.stroke)));
            const lines = [...["Top", "Right", "Bottom", "Left"].map(side => [style[`border${side}Style`], style[`border${side}Width`], style[`border${side}Color`]]),
              [style.outlineStyle, style.outlineWidth, style.outlineColor]];
            return !lines.some(([kind, width, colour]) => kind !== "none" && parseFloat(width) >= 1 && isSeen(colour));
          }).map(mark => mark.outerHTML.slice(0, 120));
        }
        """;
}
