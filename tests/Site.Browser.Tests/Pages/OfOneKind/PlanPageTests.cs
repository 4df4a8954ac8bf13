using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>A plan's page: what is to be done stands first; the rest is beside it.</summary>
public sealed class PlanPageTests
{
    private const string Row = ".nhiem-vu tbody tr";

    [BrowserFact]
    public async Task Tasks_StandBeforeTheText_OnAPhoneByItsSecondScreen()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Plan, Look.Phone);
        var tops = await window.Page.EvaluateAsync<float[]>(
            $"['h1', '{Row}', '.bai-ben', '.bai-than'].map(part => document.querySelector(part).getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
        Assert.InRange(tops[1], 1, 2 * Look.Phone.Height);
    }

    [BrowserFact]
    public async Task OnADesktop_TasksTakeTheWholeWidth_AndTheContentsStayInSight()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Plan);
        var article = await window.Page.Locator("article.bai").BoundingBoxAsync();
        var tasks = await window.Page.Locator(".nhiem-vu").BoundingBoxAsync();
        Assert.InRange(tasks!.Width, article!.Width - 1, article.Width + 1);

        await window.Page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'; [...document.querySelectorAll('.bai-than h2')].at(-1).scrollIntoView()");
        await Assertions.Expect(window.Page.Locator(".muc-luc a").First).ToBeInViewportAsync();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filters_LeaveTheirTasks_WithAndWithoutScript(bool hasScript)
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Plan, Look.Phone with { HasScript = hasScript });
        var all = await window.Page.Locator(Row).CountAsync();
        await window.Page.Locator(".loc-viec summary").ClickAsync();
        var filters = window.Page.Locator(".loc-viec details a");
        var first = await filters.First.InnerTextAsync();
        await filters.First.ClickAsync();

        var left = await window.Page.Locator(Row + ":visible").CountAsync();
        Assert.EndsWith($"({left})", first, StringComparison.Ordinal);
        Assert.InRange(left, 1, all - 1);
        var lead = first[..first.LastIndexOf(" (", StringComparison.Ordinal)];
        Assert.All(await window.Page.Locator(Row + ":visible").AllInnerTextsAsync(), row => Assert.Contains(lead, row, StringComparison.Ordinal));

        await window.Page.Locator(".loc-viec a").First.ClickAsync();
        Assert.Equal(all, await window.Page.Locator(Row + ":visible").CountAsync());
    }
}
