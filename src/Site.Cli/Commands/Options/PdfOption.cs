using System.CommandLine;
using Site.Cli.Printing;

namespace Site.Cli.Commands.Options;

/// <summary><c>--pdf</c>, for the commands that print bulletins.</summary>
public sealed class PdfOption
{
    private readonly ValueOption<PdfMode> _mode = new(
        "--pdf", "auto|required|off", "off", "in bản tin ra PDF: khi máy có trình duyệt (auto, mặc định), bắt buộc (required) hay không (off)",
        ValueReading.OneOf("--pdf", ("auto", PdfMode.Auto), ("required", PdfMode.Required), ("off", PdfMode.Off)), PdfMode.Auto);

    public void AddTo(Command command) => command.Add(_mode);

    public PdfMode Mode(ParseResult line) => _mode.In(line);
}
