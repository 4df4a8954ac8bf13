using System.Collections.Immutable;
using Site.Cli.Terminal;
using Site.Model.Vietnamese;

namespace Site.Cli.Inventory;

/// <summary>Entries as a table for a terminal.</summary>
public static class InventoryTable
{
    // 120 columns hold all of them, 100 columns all but the topic.
    private static readonly ImmutableArray<TableColumn> Columns =
    [
        new("Ngày", 10),
        new("Loại", 12, DropOrder: 4),
        new("Tiêu đề", 24),
        new("Tổ chức", 10, DropOrder: 2),
        new("Chuyên mục", 10, DropOrder: 1),
        new("Trạng thái", 18),
        new("Tệp", 16, DropOrder: 3, KeepsEnd: true),
    ];

    public static TextTable Of(ImmutableArray<InventoryEntry> entries, InventoryNames names, int width) => new(
        Columns,
        entries.Select(entry => new[]
        {
            entry.Document.Date is { } date ? DateWords.Short(date.Day) : string.Empty,
            entry.Sort,
            entry.Document.Title,
            string.Join(", ", entry.Document.Units.Select(unit => names.UnitShortName(unit.Value))),
            names.CategoryName(entry.Document),
            entry.StateOrTime,
            entry.Document.Source.InsideRoom,
        }),
        width);
}
