using Site.Cli.Serving;
using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Vietnamese;
using Site.Rendering.Routes;

namespace Site.Cli.Printing;

/// <summary>What is not as it should be in a print that was made all the same; told at each build, also of a print that is kept.</summary>
internal static class PrintWarnings
{
    private const int MostPicturesNamed = 3;

    /// <param name="size">In bytes.</param>
    public static IEnumerable<Diagnostic> Of(PrintJob job, KeptPrint print, PrintRequest request, PublishedFiles files, long size)
    {
        foreach (var font in print.StrayFonts)
        {
            yield return OutputFaults.StrayFont.Alone(job.File, request.Fonts[0], font);
        }

        if (print.Overflows)
        {
            yield return (job.Form == PrintForm.Picture ? OutputFaults.PictureCutOff : OutputFaults.MoreThanOnePage).Alone(job.File);
        }

        if (size > request.HeaviestToSend)
        {
            yield return OutputFaults.HeavyPrint.Alone(job.File, Quantity.Bytes(size), Quantity.Bytes(request.HeaviestToSend), Heaviest(print, request, files));
        }
    }

    /// <summary><c>input/anh/le-ra-mat.jpg (3,1 MB), …</c></summary>
    private static string Heaviest(KeptPrint print, PrintRequest request, PublishedFiles files)
    {
        var pictures =
            from url in print.Asked
            where LocalServer.ContentType(url).StartsWith("image/", StringComparison.Ordinal)
            let size = files.Find(url)?.Length ?? 0
            where size > 0
            orderby size descending, url
            select $"{request.NameOf(url)} ({Quantity.Bytes(size)})";
        return string.Join(", ", pictures.Take(MostPicturesNamed)) is { Length: > 0 } named ? named : "không có ảnh nào";
    }
}
