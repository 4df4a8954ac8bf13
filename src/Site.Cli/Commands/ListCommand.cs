using System.Collections.Immutable;
using System.CommandLine;
using Site.Cli.Commands.Options;
using Site.Cli.Inventory;
using Site.Cli.Terminal;
using Site.Model.Checks;
using Site.Model.Diagnostics;
using Site.Model.Selection;
using Site.Model.Vietnamese;
using Site.Reading;
using Site.Reading.Schema.Declarations;

namespace Site.Cli.Commands;

/// <summary>
/// <c>list</c>: every document in input/, in any state, as a table with the counts that reports need, or as CSV. It lists
/// every readable document: the error stream only counts the faults in the content, and <c>check</c> tells them.
/// </summary>
public static class ListCommand
{
    public static Command Create(CommandContext context)
    {
        var kind = new ValueOption<SortChoice?>(
            "--kind", "loại", "tin", "chỉ một loại (tin-tuc, ke-hoach, hoat-dong, chuyen-de, hoi-dap, ban-tin, trang) hay một thể loại (tin, bai, phong-van, nguoi-tot-viec-tot, mo-hinh, nghien-cuu, anh, video)",
            ValueReading.OneOf("--kind", SortChoice.Names), null);
        var unit = new ValueOption<string?>(
            "--unit", "mã", "chi-bo-van-phong-mau", "chỉ bài của một tổ chức và các tổ chức trực thuộc", text => (text, null), null);
        var state = new ValueOption<StateChoice?>(
            "--state", "trạng thái", "nhap", "chỉ một trạng thái: dang, nhap, cho-duyet, chua-den-gio, het-han, noi-bo, da-rut; của kiến nghị: dang-xem-xet, da-chuyen, da-tra-loi", ValueReading.OneOf("--state", StateChoice.Names), null);
        var month = new ValueOption<Period?>(
            "--month", "tháng", "2026-11", "chỉ một tháng (2026-11, 11/2026) hay một năm (2026)", ValueReading.Period, null);
        var author = new ValueOption<string?>("--author", "tên", "\"Cộng tác viên\"", "chỉ bài của một tác giả; có dấu hay không, cả tên hay một phần đều được", text => (text, null), null);
        var theme = new ValueOption<int?>(
            "--theme", "năm", "2026", "chỉ chuyên đề của một năm và các bài thuộc chuyên đề ấy", text => ValueReading.Number(ThemeYear.First, ThemeYear.Last)(text) is var (year, fault) ? (year, fault) : (null, null), null);
        var asks = new Option<bool>("--consultation") { Description = "chỉ bài lấy ý kiến, đang mở hay đã đóng", Arity = ArgumentArity.Zero };
        var csv = new Option<bool>("--csv") { Description = "in dạng CSV cho bảng tính, đủ mọi cột: thêm > so-bai.csv vào cuối lệnh", Arity = ArgumentArity.Zero };
        var input = SiteOptions.Input();
        var date = SiteOptions.Date("xem trạng thái");

        var command = new Command("list", "Liệt kê mọi bài trong thư mục nội dung và đếm theo loại, theo tổ chức.") { kind, unit, state, month, author, theme, asks, csv, input, date };
        command.SetAction(line =>
        {
            var screen = context.Screen;
            var read = Task.Run(() => InputReader.Read(InputReader.Open(input.In(line), new ReadOptions())), context.Cancellation)
                .WaitAsync(context.Cancellation).GetAwaiter().GetResult();
            if (read.Content is not { } content)
            {
                return CommandLine.Refuse(screen, read.Diagnostics);
            }

            IReadOnlySet<string>? units = null;
            if (unit.In(line) is { } written)
            {
                (units, var fault) = UnitChoice.Find(written, content.Data.Units);
                if (fault is not null)
                {
                    CommandLine.TellUsage(screen, [fault]);
                    return ExitCode.WrongUsage;
                }
            }

            var forThePublic = new PublicationPolicy(Edition.Public, IncludeUnfinished: false, date.In(line) ?? context.Now);
            CommandLine.TellErrors(screen, "danh sách", UnpublishedFaults.Soften(read.Diagnostics, content, forThePublic));
            var filter = new InventoryFilter(kind.In(line), units, state.In(line), month.In(line)) { Author = author.In(line), Theme = theme.In(line), Asks = line.GetValue(asks) };
            ImmutableArray<InventoryEntry> entries = [.. InventoryEntry.All(content, date.In(line) ?? context.Now).Where(filter.Takes)];
            if (line.GetValue(csv))
            {
                WriteCsv(screen, entries, content);
            }
            else
            {
                WriteTable(screen, entries, content, VietnamTime.DayOf(date.In(line) ?? context.Now));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static void WriteTable(Screen screen, ImmutableArray<InventoryEntry> entries, SiteContent content, DateOnly today)
    {
        if (entries.IsEmpty)
        {
            screen.Output.WriteLine(content.Documents.IsEmpty
                ? $"Chưa có bài nào. Tạo bài đầu tiên: {Invocation.Current} new --help"
                : $"Không có bài nào như vậy trong {content.Documents.Length} bài. Bỏ bớt điều kiện: --kind, --unit, --state, --month, --author, --theme, --consultation.");
            return;
        }

        var names = new InventoryNames(content.Data);
        var table = InventoryTable.Of(entries, names, screen.Width);
        foreach (var text in table.Lines(screen.Paint))
        {
            screen.Output.WriteLine(text);
        }

        screen.Output.WriteLine();
        foreach (var text in InventoryCounts.Lines(entries, names, asked => content.Settings.IsOpen(asked, today)))
        {
            screen.Output.WriteLine(text);
        }

        if (table.LeftOut is { Length: > 0 } leftOut)
        {
            screen.Output.WriteLine($"  Không đủ chỗ cho cột {string.Join(", ", leftOut).ToLowerInvariant()}; --csv cho đủ mọi cột.");
        }
    }

    private static void WriteCsv(Screen screen, ImmutableArray<InventoryEntry> entries, SiteContent content)
    {
        foreach (var text in InventoryCsv.Lines(entries, new InventoryNames(content.Data), content.Settings.Address))
        {
            screen.Output.Write(text);
        }
    }
}
