using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;

namespace Site.Browser.Tests.Pages.OfOneKind;

/// <summary>The register as a tool: words, choices and sorts that combine, each with an address; lists where no script runs.</summary>
public sealed class RegisterPageTests
{
    private const string Register = "/van-ban/";
    private const string Shown = "[data-tra-cuu] tbody:visible tr";

    [BrowserFact]
    public async Task Form_CombinesWordsAndChoices_AndKeepsThemInTheAddress()
    {
        await using var window = await SharedBrowser.OpenAsync(Register);
        await window.Page.GetByLabel("Loại văn bản").SelectOptionAsync("ke-hoach");
        await window.Page.GetByLabel("Năm ban hành").SelectOptionAsync("2022");
        await Assertions.Expect(window.Page.Locator("[data-o=dem]")).ToHaveTextAsync("1 văn bản");
        Assert.Equal(["59-KH/ĐUK"], await CodesAsync(window));

        await window.GoAsync(new Uri(window.Page.Url).PathAndQuery);
        await Assertions.Expect(window.Page.Locator("[data-o=dem]")).ToHaveTextAsync("1 văn bản");
        Assert.Empty(await Accessibility.FaultsAsync(window.Page));

        await window.Page.GoBackAsync();
        await Assertions.Expect(window.Page.GetByLabel("Năm ban hành")).ToHaveValueAsync(string.Empty);
        await Assertions.Expect(window.Page.GetByLabel("Loại văn bản")).ToHaveValueAsync("ke-hoach");
        Assert.Empty(window.Faults);
    }

    [BrowserTheory]
    [InlineData("59kh", "59-KH/ĐUK")]
    [InlineData("số 59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Kế hoạch số 59-KH/ĐUK của Đảng ủy Khối, ngày 22/3/2022", "59-KH/ĐUK")]
    [InlineData("ke hoach so 59-kh", "59-KH/ĐUK")]
    [InlineData("kế hoạch ngày 22 tháng 3 năm 2022", "59-KH/ĐUK")]
    [InlineData("ngày 22/03/2022", "59-KH/ĐUK")]
    [InlineData("ngày 23/03/2022", null)]
    [InlineData("cong tac tu tuong 2022", "59-KH/ĐUK")]
    [InlineData("doi moi cong tac tu tuong tra vinh", "02-ĐA/TU")]
    [InlineData("phạm phước", "59-KH/ĐUK")]
    [InlineData("phạ", "59-KH/ĐUK")]
    [InlineData("phám phước", null)]
    [InlineData("phá", null)]
    public async Task Words_FindADocument_ByItsCodeSubjectIssuerOrSigner(string words, string? code)
    {
        await using var window = await SharedBrowser.OpenAsync(Register + "?q=" + Uri.EscapeDataString(words));
        await Assertions.Expect(window.Page.Locator("[data-o=dem]")).ToHaveTextAsync(new Regex(code is null ? "^Không có văn bản nào khớp$" : @"^\d+ văn bản$"));
        var codes = await CodesAsync(window);
        Assert.True(code is null ? codes.Count == 0 : codes.Contains(code), string.Join(", ", codes));
    }

    [BrowserTheory]
    [InlineData("**/tim-kiem.*.js*")]
    [InlineData("**/van-ban.json")]
    public async Task FailureToLoad_IsToldAloud_AndMendedByTheNextTry(string file)
    {
        await using var window = await SharedBrowser.OpenEmptyAsync(Look.Desktop);
        await window.Page.RouteAsync(file, route => route.AbortAsync());
        await window.GoAsync(Register + "?q=59-KH");
        await Assertions.Expect(window.Page.Locator("[data-khi=loi]")).ToBeVisibleAsync();
        await Assertions.Expect(window.Page.Locator("[data-tra-cuu] [role=status]")).ToContainTextAsync("Chưa tải được");

        await window.Page.UnrouteAsync(file);
        await window.Page.Locator(".tra-cuu button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-o=dem]")).ToHaveTextAsync("1 văn bản");
    }

    /// <summary>They are one template, filled twice.</summary>
    [BrowserFact]
    public async Task RowsOfTheScript_AreLikeTheRowsOfThePage()
    {
        const string Rows = "rows => rows.map(row => row.outerHTML.replace(/>\\s+/g, '>').replace(/\\s+</g, '<')).sort()";
        await using var window = await SharedBrowser.OpenAsync(Register);
        var built = await window.Page.Locator(Shown).EvaluateAllAsync<string[]>(Rows);
        await window.GoAsync(Register + "?xep=so");
        await Assertions.Expect(window.Page.Locator("[data-o=hang] tr").First).ToBeVisibleAsync();
        Assert.Equal(built, await window.Page.Locator(Shown).EvaluateAllAsync<string[]>(Rows));
    }

    [BrowserFact]
    public async Task HomePagesField_LeadsHere()
    {
        await using var window = await SharedBrowser.OpenAsync("/", Look.Phone);
        await window.Page.Locator(".o-tra-cuu input").FillAsync("59 kh");
        await window.Page.Locator(".o-tra-cuu button").ClickAsync();
        await Assertions.Expect(window.Page.Locator("[data-o=dem]")).ToHaveTextAsync("1 văn bản");
        Assert.Equal(["59-KH/ĐUK"], await CodesAsync(window));
    }

    [BrowserTheory]
    [InlineData("cu", "tbody:visible td[data-nhan='Ngày ban hành'] time")]
    [InlineData("so", "tbody:visible th")]
    public async Task Sorts_PutRowsInTheirOrder(string order, string by)
    {
        await using var window = await SharedBrowser.OpenAsync(Register + "?xep=" + order);
        await Assertions.Expect(window.Page.Locator("[data-o=hang] tr").First).ToBeVisibleAsync();
        var values = await window.Page.Locator(by).EvaluateAllAsync<string[]>("all => all.map(one => one.dateTime ?? one.textContent.trim())");
        Assert.True(values.Length > 5);
        Assert.Equal(order == "cu" ? values.Order(StringComparer.Ordinal) : values.OrderBy(code => int.Parse(string.Concat(code.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture)), values);
    }

    [BrowserFact]
    public async Task WithoutScript_TheListsByTypeIssuerAndYearWork()
    {
        await using var window = await SharedBrowser.OpenAsync(Register, Look.Phone with { HasScript = false });
        await Assertions.Expect(window.Page.Locator(".tra-cuu")).ToBeHiddenAsync();
        await window.Page.Locator(".loc-van-ban summary").First.ClickAsync();
        await window.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Kế hoạch", Exact = true }).ClickAsync();
        Assert.EndsWith("/van-ban/loai/ke-hoach/", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(3, (await CodesAsync(window)).Count);
    }

    [BrowserFact]
    public async Task OnPaper_NoColumnIsOneWordWide()
    {
        await using var window = await SharedBrowser.OpenAsync(Register);
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await window.Page.SetViewportSizeAsync(643, 900); // 170 mm, the width of a page between its margins
        var narrow = await window.Page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll("[data-khi=ca] td > p:not(:has(*))")].filter(cell => {
              const text = document.createRange();
              text.selectNodeContents(cell);
              const lines = new Set([...text.getClientRects()].map(line => Math.round(line.bottom))).size;
              const words = cell.textContent.trim().split(/\s+/).length;
              return words > 3 && lines > words / 2;
            }).map(cell => cell.textContent.trim())
            """);
        Assert.Empty(narrow);
    }

    private static async Task<IReadOnlyList<string>> CodesAsync(Window window) =>
        await window.Page.Locator(Shown + " th").EvaluateAllAsync<string[]>("all => all.map(one => one.textContent.trim())");
}
