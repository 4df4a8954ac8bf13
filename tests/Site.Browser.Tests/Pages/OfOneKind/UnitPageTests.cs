using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>Units: their directory, a unit's page, the way there by search, a year in numbers.</summary>
public sealed class UnitPageTests
{
    [BrowserFact]
    public async Task Directory_IsNarrowedByName_WithOrWithoutAccents()
    {
        await using var window = await SharedBrowser.OpenAsync("/to-chuc/", Look.Phone);
        await window.Page.GetByLabel("Lọc theo tên").FillAsync("phong nghiep vu");
        var names = await window.Page.Locator("#danh_ba a:visible").AllInnerTextsAsync();
        Assert.Equal(["Đảng bộ Cơ quan tổng hợp (mẫu)", "Đảng bộ bộ phận Khối tham mưu (mẫu)", "Chi bộ Phòng Nghiệp vụ (mẫu)"], names);
        Assert.Empty(await Accessibility.FaultsAsync(window.Page));
    }

    [BrowserFact]
    public async Task Directory_KeepsWhatStandsBelowAFoundName_AndFoldsAgainWhatWasFolded()
    {
        await using var window = await SharedBrowser.OpenAsync("/to-chuc/");
        var cell = window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Chi bộ Phòng Nghiệp vụ (mẫu)" });
        await window.Page.Locator("#danh_ba summary").First.ClickAsync();
        await window.Page.GetByLabel("Lọc theo tên").FillAsync("co quan tong hop");
        await Assertions.Expect(cell).ToBeVisibleAsync();
        await window.Page.GetByLabel("Lọc theo tên").FillAsync(string.Empty);
        await Assertions.Expect(cell).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Directory_WithoutTheNameAskedFor_SaysSo()
    {
        await using var window = await SharedBrowser.OpenAsync("/to-chuc/", Look.Phone);
        await window.Page.GetByLabel("Lọc theo tên").FillAsync("quiriquixotix");
        var box = await window.Page.GetByText("Không có tổ chức nào có tên như vậy.").BoundingBoxAsync();
        Assert.True(box is { Height: > 15, Width: > 150 }, $"{box?.Width} × {box?.Height}");
        Assert.Empty(await window.Page.Locator("#danh_ba a:visible").AllAsync());
    }

    [BrowserFact]
    public async Task Directory_WithoutScript_FoldsAndOffersNoField()
    {
        await using var window = await SharedBrowser.OpenAsync("/to-chuc/", Look.Phone with { HasScript = false });
        await Assertions.Expect(window.Page.GetByLabel("Lọc theo tên")).ToBeHiddenAsync();
        var cell = window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Chi bộ Phòng Nghiệp vụ (mẫu)" });
        await window.Page.Locator("#danh_ba summary").First.ClickAsync();
        await Assertions.Expect(cell).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task UnitsPage_LeadsWithContactCellsAndTasks_AndDoesNotRepeatItsName()
    {
        const string Url = "/to-chuc/dang-bo-co-quan-mau/";
        await using var window = await SharedBrowser.OpenAsync(Url, Look.Phone);
        var tops = await window.Page.EvaluateAsync<float[]>(
            "['h1', '.muc-ben a[href^=\"tel\"]', '.muc-ben .cay', '.muc-chinh .the'].map(part => document.querySelector(part).getBoundingClientRect().top)");
        Assert.Equal(tops.Order(), tops);
        Assert.DoesNotContain(SampleSite.Built.Page(Url).Document.QuerySelectorAll(".the-ghi"), line => line.TextContent.Contains("Đảng bộ Cơ quan (mẫu)", StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Search_FindsAUnitsPageFirst_ByItsShortName()
    {
        await using var window = await SharedBrowser.OpenAsync(PageKinds.Search + "?q=chi+bo+nghiep+vu");
        await Assertions.Expect(window.Page.Locator(".tim-ket-qua h3 a").First).ToHaveAttributeAsync("href", "/to-chuc/chi-bo-nghiep-vu-mau/");
    }

    [BrowserFact]
    public async Task Statistics_OnAPhone_ShowTheYearsTotalFirst_AndDashesForNothing()
    {
        await using var window = await SharedBrowser.OpenAsync("/hoat-dong/thong-ke/", Look.Phone);
        var total = window.Page.Locator(".thong-ke-bang tbody tr").First.Locator("td").First;
        await total.ScrollIntoViewIfNeededAsync();
        Assert.Equal("8", await total.InnerTextAsync());
        var box = await total.BoundingBoxAsync();
        Assert.InRange(box!.X + box.Width, 1, Look.Phone.Width);
        Assert.Empty(await window.Page.Locator(".thong-ke-bang td", new PageLocatorOptions { HasTextRegex = new("^0$") }).AllAsync());
    }
}
