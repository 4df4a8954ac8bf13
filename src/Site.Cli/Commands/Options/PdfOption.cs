using System.CommandLine;
using Site.Cli.Pipeline;
using Site.Cli.Printing;
using Site.Cli.Publishing;
using Site.Rendering.Routes;

namespace Site.Cli.Commands.Options;

/// <summary><c>--pdf</c>, for the commands that print bulletins.</summary>
public sealed class PdfOption
{
    private readonly ValueOption<PdfMode> _mode = new(
        "--pdf", "auto|required|off", "off", "in bản tin ra PDF: khi máy có trình duyệt (auto, mặc định), bắt buộc (required) hay không (off)",
        ValueReading.OneOf("--pdf", ("auto", PdfMode.Auto), ("required", PdfMode.Required), ("off", PdfMode.Off)), PdfMode.Auto);

    public void AddTo(Command command) => command.Add(_mode);

    public PdfMode Mode(ParseResult line) => _mode.In(line);

    /// <summary>Prints what a built site wants printed; null without a browser.</summary>
    public static SitePrinter? Printer(BuiltSite built, string? browser, CancellationToken cancellation) => browser is null ? null : places =>
        BulletinPrinting.Print(
            new PrintRequest(
                [.. built.Routes.All.OfType<PrintedRoute>().Select(route => new PrintJob(route.Page, route.Url, route.Form))],
                places.New, PdfCache.FolderBeside(places.Output), built.Address, browser, BulletinPrinting.UsualPatience, built.Theme.Settings.Papers.A4.Fonts)
            { NameOf = url => built.Routes.Find(url)?.Origin.Value ?? url.Value },
            cancellation) is var outcome && outcome.Failure is { } failure ? [failure] : outcome.Warnings;
}
