using System.Collections.Immutable;

namespace Site.Model.Settings;

/// <summary>The paper that the bulletin is printed on.</summary>
public enum PaperKind
{
    A4,

    /// <summary>Smaller type in two columns: about half of the paper.</summary>
    A4TwoColumns,

    /// <summary>For a printer that makes a booklet of A4 sheets.</summary>
    A5,

    /// <summary>For readers who need large print.</summary>
    Large,
}

/// <summary>The papers as settings and commands name them.</summary>
public static class PaperKinds
{
    public static readonly ImmutableArray<(PaperKind Kind, string Word, string Label)> All =
    [
        (PaperKind.A4, "a4", "khổ A4, một cột"),
        (PaperKind.A4TwoColumns, "a4-2-cot", "khổ A4, hai cột, chữ nhỏ hơn, đỡ tốn giấy"),
        (PaperKind.A5, "a5", "khổ A5, để máy in gấp thành cuốn nhỏ"),
        (PaperKind.Large, "co-lon", "khổ A4, chữ lớn"),
    ];
}

/// <summary>How a printed page is set on each paper.</summary>
public sealed record PaperFormats(PaperFormat A4, PaperFormat TwoColumns, PaperFormat A5, PaperFormat Large)
{
    public static readonly PaperFormats Default = Of(PaperFormat.Default);

    public PaperFormat this[PaperKind kind] => kind switch
    {
        PaperKind.A4TwoColumns => TwoColumns,
        PaperKind.A5 => A5,
        PaperKind.Large => Large,
        _ => A4,
    };

    /// <summary>The other papers in the font, spacing and colours of A4.</summary>
    public static PaperFormats Of(PaperFormat a4) => new(
        a4,
        a4 with { MarginTop = 18, MarginBottom = 16, MarginLeft = 18, MarginRight = 14, BodyPoints = 11.5, HeaderPoints = 12, FirstLineIndent = 6, ParagraphSpacing = 4, Columns = 2 },
        a4 with { Width = 148, Height = 210, MarginTop = 16, MarginBottom = 14, MarginLeft = 16, MarginRight = 12, BodyPoints = 11, HeaderPoints = 10, FirstLineIndent = 6, ParagraphSpacing = 4 },
        a4 with { MarginLeft = 20, BodyPoints = 18, HeaderPoints = 14, ParagraphSpacing = 8 });
}
