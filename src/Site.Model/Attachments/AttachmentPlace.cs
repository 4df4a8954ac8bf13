using System.Globalization;

namespace Site.Model.Attachments;

/// <summary>Where in an attachment a line stands, in the words of whoever has it open.</summary>
/// <param name="Number">From 1: of the page, paragraph, slide, row or line.</param>
/// <param name="Column">From 1: of the cell; 0 where there are no columns.</param>
/// <param name="Of">The name of the sheet, the number of the table, the cell of a comment; null where there is none.</param>
public readonly record struct AttachmentPlace(PlaceKind Kind, int Number = 0, int Column = 0, string? Of = null)
{
    private const int Letters = 26;

    /// <summary>Whether both stand in one row of one table.</summary>
    public bool IsInRowOf(AttachmentPlace other) => this with { Column = 0 } == other with { Column = 0 };

    /// <summary><c>trang 3</c>, <c>trang tính Danh sách, ô B7</c>, <c>bảng 2, hàng 3, cột 4</c>.</summary>
    public override string ToString() => Kind switch
    {
        PlaceKind.Page => Say($"trang {Number}"),
        PlaceKind.Paragraph => Say($"đoạn {Number}"),
        PlaceKind.Table => Say($"bảng {Of}, hàng {Number}, cột {Column}"),
        PlaceKind.Sheet => Say($"trang tính {Of}, ô {ColumnName(Column)}{Number}"),
        PlaceKind.Line => Column == 0 ? Say($"dòng {Number}") : Say($"dòng {Number}, cột {Column}"),
        PlaceKind.Slide => Say($"trang chiếu {Number}"),
        PlaceKind.Margin => "đầu hoặc chân trang",
        PlaceKind.Note => "chú thích",
        PlaceKind.Comment => Of is null ? "lời ghi chú" : $"lời ghi chú ở ô {Of}",
        PlaceKind.Drawing => "hình vẽ",
        _ => "thuộc tính của tệp",
    };

    /// <summary>1 is A, 27 is AA.</summary>
    public static string ColumnName(int column)
    {
        var name = string.Empty;
        for (; column > 0; column = (column - 1) / Letters)
        {
            name = (char)('A' + ((column - 1) % Letters)) + name;
        }

        return name;
    }

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}

public enum PlaceKind
{
    /// <summary>Of a PDF.</summary>
    Page,

    /// <summary>Of a Word file, outside tables; those without text do not count.</summary>
    Paragraph,

    /// <summary>A cell of a Word file's table.</summary>
    Table,

    /// <summary>A cell of a workbook.</summary>
    Sheet,

    /// <summary>Of a text file; of a CSV file the line where the row begins.</summary>
    Line,

    Slide,

    /// <summary>What stands above or below every page.</summary>
    Margin,

    /// <summary>A note below the text, or those of a speaker.</summary>
    Note,

    /// <summary>What a reader remarked beside the text.</summary>
    Comment,

    /// <summary>A chart, a diagram, a text box that is no part of the text.</summary>
    Drawing,

    /// <summary>What the file says about itself.</summary>
    Property,
}
