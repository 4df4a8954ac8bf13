namespace Site.Model.Html;

/// <summary>How much room a table asks for to be read with ease. It is a class of the table's box; screens, paper and Word take it from there.</summary>
public enum TableBreadth
{
    /// <summary>A phone has room for it.</summary>
    Slim,

    /// <summary>A page has room for it.</summary>
    Broad,

    /// <summary>An upright page of A4 has room for it in small letters.</summary>
    Wide,

    /// <summary>A page of A4 on its side has.</summary>
    VeryWide,
}

public static class TableBreadths
{
    public const string Broad = "bang-vua";
    public const string Wide = "bang-rong";
    public const string VeryWide = "bang-rat-rong";

    /// <summary>Letters; longer words may break.</summary>
    public const int LongestWord = 20;

    // In letters, over all columns.
    private const int OfPhone = 40;
    private const int OfPage = 80;
    private const int OfSmallLetters = 104;

    private const int BetweenColumns = 2;
    private const int EasyLine = 14;

    /// <param name="columns">The letters of each column that must stand in one line.</param>
    public static TableBreadth Of(ReadOnlySpan<int> columns)
    {
        var letters = 0;
        foreach (var column in columns)
        {
            letters += column + BetweenColumns;
        }

        return letters <= OfPhone ? TableBreadth.Slim : letters <= OfPage ? TableBreadth.Broad : letters <= OfSmallLetters ? TableBreadth.Wide : TableBreadth.VeryWide;
    }

    /// <summary>How many letters of a cell must stand in one line: its longest word, and of longer words as many as are read with ease. A heading may stand in two lines.</summary>
    public static int LettersInLine(ReadOnlySpan<char> cell, bool isHeading)
    {
        var word = 0;
        foreach (var range in cell.Split(' '))
        {
            word = Math.Max(word, cell[range].Length);
        }

        return Math.Max(Math.Min(word, LongestWord), Math.Min(isHeading ? cell.Length / 2 : cell.Length, EasyLine));
    }

    /// <summary>Null of a slim one.</summary>
    public static string? ClassOf(TableBreadth breadth) => breadth switch
    {
        TableBreadth.Broad => Broad,
        TableBreadth.Wide => Wide,
        TableBreadth.VeryWide => VeryWide,
        _ => null,
    };

    /// <param name="classes">Of a table's box.</param>
    public static TableBreadth Read(string? classes) =>
        classes?.Split(' ').Select(name => name switch
        {
            Broad => TableBreadth.Broad,
            Wide => TableBreadth.Wide,
            VeryWide => TableBreadth.VeryWide,
            _ => TableBreadth.Slim,
        }).Max() ?? TableBreadth.Slim;
}
