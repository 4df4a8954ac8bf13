using System.CommandLine;
using Site.Cli.NewFiles;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.DocumentCodes;

namespace Site.Cli.Commands.Options;

/// <summary>The values that the command line may give for a new file besides its title.</summary>
public sealed class NewOptions
{
    private readonly ValueOption<string> _input = new(
        "--input", "thư mục", "input", "nơi có nội dung (mặc định: input)", ValueReading.Text, "input");

    private readonly ValueOption<string?> _unit = new(
        "--unit", "mã", "chi-bo-van-phong", "tổ chức có hoạt động này, mã trong _du-lieu/to-chuc.yml", text => (text, null), null);

    private readonly ValueOption<string?> _category = new(
        "--category", "mã", "xay-dung-dang", "chuyên mục của bài, mã trong _du-lieu/chuyen-muc.yml", text => (text, null), null);

    private readonly ValueOption<string?> _section = new(
        "--section", "thư mục", "tin-tuc", "chuyên trang để bài, khi có nhiều chuyên trang cùng loại", text => (text, null), null);

    private readonly ValueOption<DocumentCode?> _code = new(
        "--code", "số và ký hiệu", "59-KH/ĐUK", "số và ký hiệu của văn bản; tên tệp theo đó",
        text => DocumentCode.Parse(text) is { } code ? (code, null) : (null, FrontMatterFaults.NotADocumentCode.Alone(text)), null);

    private readonly Option<bool> _full = new("--full") { Description = "ghi sẵn mọi khóa kèm lời giải thích, không chỉ những khóa thường dùng", Arity = ArgumentArity.Zero };

    /// <summary>The options that a kind has; <c>new</c> without a kind has the first two only.</summary>
    public void AddTo(Command command, NewKind? kind)
    {
        command.Add(_input);
        command.Add(_full);
        if (kind == NewKind.Activity)
        {
            command.Add(_unit);
        }

        if (kind?.HasCategory ?? false)
        {
            command.Add(_category);
        }

        if (kind?.SectionKind is not null)
        {
            command.Add(_section);
        }

        if (kind == NewKind.Plan)
        {
            command.Add(_code);
        }
    }

    public string Input(ParseResult line) => _input.In(line);

    public bool Full(ParseResult line) => line.GetValue(_full);

    public string? Unit(ParseResult line) => _unit.In(line);

    public string? Category(ParseResult line) => _category.In(line);

    public string? Section(ParseResult line) => _section.In(line);

    public DocumentCode? Code(ParseResult line) => _code.In(line);
}
