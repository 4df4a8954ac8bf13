using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Site.Browser.Tests.Browser;
using Site.Browser.Tests.Sample;
using static Microsoft.Playwright.Assertions;

namespace Site.Browser.Tests.Pages;

/// <summary>A row of pictures: links to whole files without script, one after another by keys with it.</summary>
public sealed class GalleryTests
{
    private static readonly int Count = PictureSite.Shapes.Length;

    [BrowserFact]
    public async Task WithoutScript_EachPictureIsALinkToItsFullSize()
    {
        await using var window = await PictureSite.OpenAsync(PictureSite.Gallery, Look.Phone with { HasScript = false });
        await Expect(window.Page.Locator(".bo-anh-so")).ToHaveTextAsync($"Bộ ảnh: {Count} ảnh");
        await Expect(window.Page.Locator(".bo-anh figure > a[href$='.webp']")).ToHaveCountAsync(Count);
        await Expect(window.Page.Locator(".bo-anh figcaption")).ToHaveCountAsync(Count);

        await window.Page.Locator(".bo-anh a").First.ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex(@"/hinh/.*\.webp$"));
    }

    [BrowserFact]
    public async Task ByKeys_OnePictureAfterAnother_RoundAndBackToThePage()
    {
        await using var window = await PictureSite.OpenAsync(PictureSite.Gallery, Look.Desktop);
        var page = window.Page;
        var (dialog, place, caption) = (page.GetByRole(AriaRole.Dialog), page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Status), page.Locator("dialog figcaption"));
        await page.Locator(".bo-anh a").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(place).ToHaveTextAsync($"Ảnh 2 trong {Count}");
        await Expect(caption).ToContainTextAsync("Chú thích dung");

        await page.Keyboard.PressAsync("ArrowLeft");
        await page.Keyboard.PressAsync("ArrowLeft");
        await Expect(place).ToHaveTextAsync($"Ảnh {Count} trong {Count}");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(place).ToHaveTextAsync($"Ảnh 1 trong {Count}");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Ảnh sau" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Img)).ToHaveAttributeAsync("alt", "Ảnh dung");
        await page.KeepPictureAsync("gallery-open", fullPage: false);

        await page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        Assert.Contains("dung", await page.EvaluateAsync<string>("document.activeElement.querySelector('img').alt"), StringComparison.Ordinal);
        Assert.Empty(window.Faults);
    }

    [BrowserTheory]
    [InlineData(360, 800)]
    [InlineData(800, 360)]
    [InlineData(1280, 900)]
    public async Task OpenPicture_FitsTheScreenInItsShape(int width, int height)
    {
        await using var window = await PictureSite.OpenAsync(PictureSite.Gallery, new Look(width, height));
        await window.Page.Locator(".bo-anh a").First.ClickAsync();
        foreach (var (name, across, down) in PictureSite.Shapes)
        {
            var picture = window.Page.Locator("dialog img");
            await Expect(picture).ToHaveAttributeAsync("alt", $"Ảnh {name}");
            await picture.EvaluateAsync("image => image.decode()");
            var box = (await picture.BoundingBoxAsync())!;
            Assert.InRange(box.Width / box.Height * down / across, 0.97, 1.03);
            Assert.InRange(box.X + box.Width, 1, width);
            Assert.InRange(box.Y + box.Height, 1, height);
            await window.Page.KeepPictureAsync($"gallery-{name}-{width}", fullPage: false);
            await window.Page.Keyboard.PressAsync("ArrowRight");
        }

        await Expect(window.Page.GetByRole(AriaRole.Button, new() { Name = "Đóng" })).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task PhotoStory_ShowsItsFirstPictureOnTheHomePage()
    {
        await using var window = await PictureSite.OpenAsync("/", Look.Desktop);
        await Expect(window.Page.Locator("main img[src*='-960x960']")).ToHaveCountAsync(1);
        foreach (var look in Browser.Pictures.AreWanted ? new[] { Look.Phone, Look.Tablet, Look.Desktop } : [])
        {
            await window.ShowAsync(look);
            await window.ReadToTheEndAsync();
            await window.Page.KeepPictureAsync($"pictures-home-{look.Width}");
        }
    }
}
