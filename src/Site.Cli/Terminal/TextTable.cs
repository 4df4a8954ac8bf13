using System.Collections.Immutable;
using Site.Model.Text;

namespace Site.Cli.Terminal;

/// <param name="Comfortable">The columns of the terminal that are enough for most of its cells.</param>
/// <param name="DropOrder">From 1, the first to be left out when there is no room for all; null: never.</param>
/// <param name="KeepsEnd">Whether a long cell loses its beginning instead of its end, as for a path, whose end says more.</param>
public sealed record TableColumn(string Header, int Comfortable, int? DropOrder = null, bool KeepsEnd = false);

/// <summary>
/// Rows and columns in the width of a terminal, one line for each row. An optional column is left out when it is empty. Where there is too little room, columns are left out until the others are
/// comfortable; the remaining room goes to the columns that lack most.
/// </summary>
public sealed class TextTable
{
    private const string Gap = "  ";

    private readonly ImmutableArray<string[]> _rows;
    private readonly List<(TableColumn Column, int Index, int Width)> _shown;

    /// <param name="rows">A cell for each column.</param>
    /// <param name="width">Columns of the terminal.</param>
    public TextTable(ImmutableArray<TableColumn> columns, IEnumerable<string[]> rows, int width)
    {
        _rows = [.. rows.Select(row => Array.ConvertAll(row, HarmlessText.Of))];
        var natural = columns.Select((column, index) => _rows.Aggregate(CellText.Width(column.Header), (widest, row) => Math.Max(widest, CellText.Width(row[index])))).ToArray();
        _shown =
        [
            .. columns.Select((column, index) => (Column: column, Index: index, Width: Math.Min(natural[index], column.Comfortable)))
                .Where(column => column.Column.DropOrder is null || _rows.Any(row => row[column.Index].Length > 0)),
        ];
        LeftOut = LeaveOut(width);
        TakeFromTheWidest(width);
        GiveToWhatLacksMost(width, natural);
    }

    /// <summary>Headers of the columns that were left out for lack of room, in the columns' order.</summary>
    public ImmutableArray<string> LeftOut { get; }

    private int Room => _shown.Sum(column => column.Width) + ((_shown.Count - 1) * Gap.Length);

    public IEnumerable<string> Lines(Paint paint)
    {
        yield return paint.Strong(Line(column => column.Column.Header));
        foreach (var row in _rows)
        {
            yield return Line(column => row[column.Index]);
        }
    }

    private string Line(Func<(TableColumn Column, int Index, int Width), string> cell) => string.Join(Gap, _shown.Select(column =>
    {
        var text = CellText.Shorten(cell(column), column.Width, column.Column.KeepsEnd);
        return text + new string(' ', column.Width - CellText.Width(text));
    })).TrimEnd();

    private ImmutableArray<string> LeaveOut(int width)
    {
        var dropped = new List<(TableColumn Column, int Index, int Width)>();
        foreach (var column in _shown.Where(column => column.Column.DropOrder is not null).OrderBy(column => column.Column.DropOrder).ToList())
        {
            if (Room <= width)
            {
                break;
            }

            _shown.Remove(column);
            dropped.Add(column);
        }

        return [.. dropped.OrderBy(column => column.Index).Select(column => column.Column.Header)];
    }

    private void TakeFromTheWidest(int width)
    {
        while (Room > width && _shown.MaxBy(column => column.Width) is { Width: > 1 } widest)
        {
            _shown[_shown.IndexOf(widest)] = widest with { Width = widest.Width - 1 };
        }
    }

    private void GiveToWhatLacksMost(int width, int[] natural)
    {
        int Lacks((TableColumn Column, int Index, int Width) column) => natural[column.Index] - column.Width;

        for (var over = width - Room; over > 0 && _shown.MaxBy(Lacks) is var neediest && Lacks(neediest) > 0; over--)
        {
            _shown[_shown.IndexOf(neediest)] = neediest with { Width = neediest.Width + 1 };
        }
    }
}
