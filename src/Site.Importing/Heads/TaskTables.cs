using System.Collections.Immutable;
using System.Globalization;
using Site.Importing.Tree;
using Site.Model.Vietnamese;

namespace Site.Importing.Heads;

/// <summary>Tables that say who does what until when.</summary>
internal static class TaskTables
{
    private static readonly string[] Content = ["noi dung", "nhiem vu", "cong viec", "viec can lam", "ten viec"];
    private static readonly string[] Lead = ["chu tri", "don vi thuc hien", "co quan thuc hien", "nguoi thuc hien", "phu trach", "phan cong", "thuc hien"];
    private static readonly string[] Support = ["phoi hop"];
    private static readonly string[] Deadline = ["thoi gian", "thoi han", "hoan thanh", "tien do", "han"];

    private static readonly char[] _notOfWords = [' ', '\t', '\n', '\u00A0', '/', ',', ';', ':', '.', '(', ')', '-', '–', '&', '*'];

    public static ImmutableArray<FoundTask> Find(ImmutableArray<Block> blocks)
    {
        var tasks = ImmutableArray.CreateBuilder<FoundTask>();
        var number = 0;
        foreach (var table in blocks.OfType<Table>())
        {
            number++;
            Read(table, number, tasks);
        }

        return tasks.ToImmutable();
    }

    private static void Read(Table table, int number, ImmutableArray<FoundTask>.Builder tasks)
    {
        if (table.Rows.IsEmpty)
        {
            return;
        }

        var names = table.Rows[0].Cells.Select(cell => Words(TextOf(cell))).ToList();
        var support = Column(names, Support, []);
        var deadline = Column(names, Deadline, [support]);
        var lead = Column(names, Lead, [support, deadline]);
        var content = Column(names, Content, [support, deadline, lead]);
        if (content < 0 || (lead < 0 && deadline < 0))
        {
            return;
        }

        for (var row = 1; row < table.Rows.Length; row++)
        {
            var cells = table.Rows[row].Cells;
            string? At(int column) => column >= 0 && column < cells.Length && TextOf(cells[column]) is { Length: > 0 } text ? text : null;

            // A row that only names a group of tasks gives none.
            if (At(content) is { } task && (At(lead) ?? At(deadline) ?? At(support)) is not null)
            {
                tasks.Add(new FoundTask(task, At(lead), At(support), At(deadline), string.Create(CultureInfo.InvariantCulture, $"bảng {number}, hàng {row + 1}")));
            }
        }
    }

    private static int Column(List<string> names, string[] words, int[] taken)
    {
        foreach (var word in words)
        {
            for (var column = 0; column < names.Count; column++)
            {
                if (!taken.Contains(column) && names[column].Contains($" {word} ", StringComparison.Ordinal))
                {
                    return column;
                }
            }
        }

        return -1;
    }

    // "Phân công" names no "hạn": a word is found between spaces.
    private static string Words(string name) => $" {string.Join(' ', VietnameseText.Fold(name).Split(_notOfWords, StringSplitOptions.RemoveEmptyEntries))} ";

    private static string TextOf(ImmutableArray<Block> cell) =>
        string.Join(' ', cell.OfType<Paragraph>().Select(paragraph => PlainText.Of(paragraph.Text).ReplaceLineEndings(" ").Trim())).Trim();
}
