using Site.Browser.Tests.Browser;

namespace Site.Browser.Tests.Pages;

/// <summary>How text is set.</summary>
public sealed class TextTests
{
    [BrowserFact]
    public async Task Checklist_SecondLines_BeginBelowTheFirstWord()
    {
        await using var window = await SharedBrowser.OpenAsync("/huong-dan-viet-tin/", Look.Phone);
        var apart = await window.Page.EvaluateAsync<double[]>(
            """
            () => [...document.querySelectorAll(".viec > li")].map(item => {
              const text = document.createRange();
              text.setStart(item.querySelector("input").nextSibling, 1);
              text.setEnd(item, item.childNodes.length);
              const lines = [...text.getClientRects()].filter(line => line.width > 1);
              const second = lines.find(line => line.top > lines[0].bottom - 5);
              return second ? Math.abs(second.left - lines[0].left) : -1;
            }).filter(apart => apart >= 0)
            """);
        Assert.NotEmpty(apart);
        Assert.All(apart, pixels => Assert.InRange(pixels, 0, 3));
    }
}
