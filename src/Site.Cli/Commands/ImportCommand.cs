using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Drafts;
using Site.Cli.NewFiles;
using Site.Model.Diagnostics.Catalogue;

namespace Site.Cli.Commands;

/// <summary><c>import "Kế hoạch 59.docx"</c>: drafts from Word files and saved pages. Never overwrites.</summary>
public static class ImportCommand
{
    public static Command Create(CommandContext context)
    {
        var files = new FilesArgument("tệp", "tệp Word, trang web đã lưu (.html), hay thư mục có các tệp ấy");
        var isDry = new Option<bool>("--dry") { Description = "chỉ cho xem kết quả, không ghi gì", Arity = ArgumentArity.Zero };
        (string, NewKind?)[] kinds = [.. NewKind.All.Where(kind => kind != NewKind.Bulletin).Select(kind => (kind.Name, (NewKind?)kind))];
        var wanted = new ValueOption<NewKind?>(
            "--kind", string.Join('|', kinds.Select(kind => kind.Item1)), NewKind.Plan.Name, "loại bài; không ghi thì theo nội dung: có số, ngày, loại văn bản là ke-hoach, còn lại là tin",
            ValueReading.OneOf("--kind", kinds), null);
        var section = new ValueOption<string?>("--to", "thư mục", "tin-tuc", "chuyên trang để bài, khi có nhiều chuyên trang cùng loại", text => (text, null), null);
        var input = SiteOptions.Input();
        var command = new Command("import", "Biến tệp Word, trang web cũ thành bài nháp: chữ, đề mục, bảng, chú thích, ảnh, số và ngày của văn bản.") { files, isDry, wanted, section, input };
        command.SetAction(line =>
        {
            if (files.In(line) is { Length: > 0 } paths)
            {
                return new ImportRun(context, input.In(line)) { Kind = wanted.In(line), Section = section.In(line), IsDry = line.GetValue(isDry) }.Run(paths);
            }

            CommandLine.TellUsage(context.Screen, [ImportFaults.NothingNamed.Alone()]);
            return ExitCode.WrongUsage;
        });
        return command;
    }
}
