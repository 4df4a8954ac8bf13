using System.Globalization;
using System.Text.Json;
using Site.Cli.Printing.DevTools;
using Site.Rendering.Routes;

namespace Site.Cli.Printing;

/// <summary>What was made of a page.</summary>
/// <param name="Overflows">Whether the page is too long for its form, however small it is set: it takes more sheets than one, or its end is not in the picture.</param>
internal sealed record MadeForm(byte[] File, bool Overflows);

/// <summary>Makes a file of a page that a browser shows.</summary>
internal static class PageForms
{
    /// <summary>A picture for a Zalo group: 4 to 5.</summary>
    private const int PictureWidth = 1080, PictureHeight = 1350;

    /// <summary>An element with this attribute shows the page of the link in it: <c>data-trang="#muc_1"</c>.</summary>
    private const string PageOf = "data-trang";

    // Filling in numbers moves nothing if a theme leaves room for them; if it does not, a second or third filling settles it.
    private const int MostFillings = 4;

    /// <summary>Widths at which a page is tried as a picture, the largest letters first; each divides the picture's into whole sides.</summary>
    private static readonly int[] Widths = [540, 600, 720, 800, 864, 900, 1080, 1200, 1440, 2160];

    /// <summary>Sizes at which a page is tried on one sheet, in percent.</summary>
    private static readonly int[] Scales = [100, 95, 90, 85, 80, 75, 70, 65, 60];

    public static Task<MadeForm> MakeAsync(ShownPage page, PrintForm form, CancellationToken cancellation) => form switch
    {
        PrintForm.OnePage => OnePageAsync(page, cancellation),
        PrintForm.Picture => PictureAsync(page, cancellation),
        _ => PagesAsync(page, cancellation),
    };

    /// <summary>Prints, reads from the print on which pages things stand, fills that in and prints again.</summary>
    private static async Task<MadeForm> PagesAsync(ShownPage page, CancellationToken cancellation)
    {
        var pdf = await page.PdfAsync(1, cancellation);
        if (await page.NumberAsync($"document.querySelectorAll('[{PageOf}]').length", cancellation) == 0)
        {
            return new MadeForm(pdf, Overflows: false);
        }

        var filled = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var filling = 0; filling < MostFillings && PdfReading.PagesOf(pdf) is var pages && !Same(pages, filled); filling++)
        {
            await page.EvaluateAsync(Fill(pages), cancellation);
            pdf = await page.PdfAsync(1, cancellation);
            filled = pages;
        }

        return new MadeForm(pdf, Overflows: false);
    }

    private static async Task<MadeForm> OnePageAsync(ShownPage page, CancellationToken cancellation)
    {
        byte[] pdf = [];
        foreach (var percent in Scales)
        {
            pdf = await page.PdfAsync(percent / 100.0, cancellation);
            if (PdfReading.PageCount(pdf) == 1)
            {
                return new MadeForm(pdf, Overflows: false);
            }
        }

        return new MadeForm(pdf, Overflows: true);
    }

    private static async Task<MadeForm> PictureAsync(ShownPage page, CancellationToken cancellation)
    {
        var (width, height, fits) = (0, 0, false);
        for (var tried = 0; tried < Widths.Length && !fits; tried++)
        {
            (width, height) = (Widths[tried], Widths[tried] * PictureHeight / PictureWidth);
            await page.ResizeAsync(width, height, (double)PictureWidth / width, cancellation);
            fits = await page.NumberAsync("document.documentElement.scrollHeight", cancellation) <= height;
        }

        return new MadeForm(await page.PictureAsync(width, height, cancellation), Overflows: !fits);
    }

    private static bool Same(Dictionary<string, int> pages, Dictionary<string, int> others) =>
        pages.Count == others.Count && pages.All(place => others.TryGetValue(place.Key, out var page) && page == place.Value);

    private static string Fill(Dictionary<string, int> pages) => string.Create(CultureInfo.InvariantCulture,
        $$"""
        (pages => { for (const place of document.querySelectorAll('[{{PageOf}}]')) { place.textContent = pages[place.getAttribute('{{PageOf}}').slice(1)] ?? ''; } })({{JsonSerializer.Serialize(pages, DevToolsJson.Default.DictionaryStringInt32)}})
        """);
}
