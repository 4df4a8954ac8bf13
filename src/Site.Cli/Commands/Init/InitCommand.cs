using System.Collections.Immutable;
using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Founding;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Cli.Commands.Init;

/// <summary><c>init FOLDER</c>: a committee's own folder, which builds at once. Asks at a terminal what the options do not say. Overwrites nothing.</summary>
public static class InitCommand
{
    public static Command Create(CommandContext context)
    {
        var folder = new FilesArgument("thư mục", "thư mục mới cho trang; dấu chấm là thư mục đang đứng");
        var name = Text("--name", "tên", "Đảng ủy các cơ quan Đảng tỉnh", "tên đầy đủ của cơ quan chủ quản trang");
        var parent = Text("--parent", "tên", "Đảng bộ tỉnh", "cấp trên trực tiếp");
        var shortName = Text("--short", "tên", "Đảng ủy các cơ quan", "tên ngắn, dùng ở chỗ hẹp");
        var codes = new ValueOption<ImmutableArray<string>>(
            "--code", "ký hiệu", "ĐUK", "chữ viết tắt tên cơ quan trong số văn bản, như ĐUK trong 59-KH/ĐUK; nhiều thì cách nhau dấu phẩy", InitAnswers.Codes, []);
        var place = Text("--place", "địa danh", "Vĩnh Long", "địa danh đứng trước ngày tháng của văn bản");
        var address = new ValueOption<SiteAddress?>("--url", "địa chỉ", "https://khoi.example", "địa chỉ của trang", ValueReading.Address, null);
        var command = new Command("init", "Tạo thư mục riêng cho trang của một cấp ủy, dựng được ngay. Không ghi đè tệp nào.") { folder, name, parent, shortName, codes, place, address };
        command.SetAction(line =>
        {
            if (folder.In(line) is not [var only])
            {
                CommandLine.TellUsage(context.Screen, [folder.In(line) is [_, var more, ..] ? UsageFaults.Superfluous.Alone(more) : UsageFaults.FolderMissing.Alone()]);
                return ExitCode.WrongUsage;
            }

            return new InitRun(context, only).Run(new InitAnswers(name.In(line))
            {
                Superior = parent.In(line),
                ShortName = shortName.In(line),
                IssuerCodes = codes.In(line),
                Place = place.In(line),
                Address = address.In(line),
            });
        });
        return command;
    }

    private static ValueOption<string?> Text(string name, string value, string example, string description) =>
        new(name, value, example, description, text => InitAnswers.Text(text), null);
}
