using System.CommandLine;
using Site.Cli.Pipeline;
using Site.Cli.Publishing;
using Site.Model.Paths;
using Site.Model.Selection;

namespace Site.Cli.Commands.Options;

/// <summary>The options that say which site is meant, for every command that makes one.</summary>
public sealed class SiteOptions
{
    private readonly ValueOption<string> _input = Input();

    private readonly ValueOption<string> _themes = Themes();

    private readonly ValueOption<string?> _theme = new(
        "--theme", "tên", "khoi", "giao diện, thay cho \"giao_dien\" trong input/cau-hinh.yml", text => (text, null), null);

    private readonly ValueOption<Edition> _edition = ForWhom();

    private readonly ValueOption<DateTimeOffset?> _date = Date("dựng");

    private readonly ValueOption<SiteAddress?> _address = new(
        "--base-url", "địa chỉ", "https://khoi.example", "địa chỉ của trang, thay cho địa chỉ trong cài đặt", ValueReading.Address, null);

    private readonly Option<bool> _drafts = new("--drafts")
    {
        Description = "dựng cả bài nháp, bài chờ duyệt; chỉ để xem trước",
        Arity = ArgumentArity.Zero,
    };

    private readonly ValueOption<int> _parallel = new(
        "--parallel", "số", "2", "số việc làm cùng lúc (mặc định: số nhân của máy)", ValueReading.Number(1, 256), Environment.ProcessorCount);

    public static ValueOption<string> Input() => new(
        "--input", "thư mục", "input", "nơi có nội dung (mặc định: input)", ValueReading.Text, "input");

    public static ValueOption<string> Themes() => new(
        "--themes", "thư mục", "themes", "nơi có các giao diện (mặc định: themes)", ValueReading.Text, "themes");

    public static ValueOption<Edition> ForWhom() => new(
        "--edition", "public|internal", "internal", "bản công khai (public, mặc định) hay bản nội bộ (internal)",
        ValueReading.OneOf("--edition", ("public", Edition.Public), ("internal", Edition.Internal)), Edition.Public);

    /// <param name="does">What is done as on that day: <c>dựng</c>.</param>
    public static ValueOption<DateTimeOffset?> Date(string does) => new(
        "--date", "ngày", "2026-11-20", $"{does} như vào ngày này (2026-11-20, 20/11/2026, có thể thêm giờ); mặc định: bây giờ", ValueReading.Instant, null);

    public void AddTo(Command command) => Add(command, _input, _themes, _theme, _edition, _date, _address, _drafts, _parallel);

    /// <summary>The options for the site's place and day, without those that choose its documents.</summary>
    public void AddPlacesTo(Command command) => Add(command, _input, _themes, _theme, _date, _parallel);

    public void AddEditionTo(Command command) => command.Add(_edition);

    public SiteVariant Variant(ParseResult line) => new(_edition.In(line), line.GetValue(_drafts));

    /// <summary>Whether a day is given, so that the clock is not used.</summary>
    public bool HasDate(ParseResult line) => _date.In(line) is not null;

    /// <param name="now">When no date is given.</param>
    public BuildRequest Request(ParseResult line, DateTimeOffset now) => new(
        _input.In(line), _themes.In(line), _theme.In(line), _address.In(line), _edition.In(line), line.GetValue(_drafts),
        _date.In(line) ?? now, _parallel.In(line));

    private static void Add(Command command, params ReadOnlySpan<Option> options)
    {
        foreach (var option in options)
        {
            command.Add(option);
        }
    }
}
