using DocumentFormat.OpenXml.Wordprocessing;
using Site.Model.Settings;
using Site.Rendering.Bulletins.Docx.Parts;
using WordNumbering = DocumentFormat.OpenXml.Wordprocessing.Numbering;

namespace Site.Rendering.Bulletins.Docx;

/// <summary>
/// The document's lists. All bullets are one list; each ordered list is a list of its own, because Word would otherwise continue the previous count.
/// </summary>
internal sealed class Numbering
{
    public const int Bullets = 1;
    public const int ToDo = 2;
    public const int Done = 3;

    /// <summary>The deepest level, counted from 0; deeper lists use this level.</summary>
    public const int DeepestLevel = 8;

    private const int Numbers = 4;

    private readonly PaperFormat _paper;
    private readonly WordNumbering _numbering = new();
    private int _last = Done;

    public Numbering(PaperFormat paper)
    {
        _paper = paper;
        AddKind(Bullets, level => Sign(level, level % 2 == 0 ? "•" : "–", font: null));
        AddKind(ToDo, level => Sign(level, "☐", "Segoe UI Symbol"));
        AddKind(Done, level => Sign(level, "☑", "Segoe UI Symbol"));
        AddKind(Numbers, Number);
        foreach (var list in (int[])[Bullets, ToDo, Done])
        {
            _numbering.Append(new NumberingInstance(new AbstractNumId { Val = list }) { NumberID = list });
        }
    }

    public WordNumbering Definitions => _numbering;

    /// <summary>The distance of a level's text from the margin, in twips.</summary>
    public int Indent(int level) => Step * (level + 1);

    /// <summary>The id of a new list that counts from <paramref name="start"/>.</summary>
    public int Ordered(int level, int start)
    {
        _numbering.Append(new NumberingInstance(
            new AbstractNumId { Val = Numbers },
            new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = level })
        { NumberID = ++_last });
        return _last;
    }

    private int Step => Measure.Twips(_paper.FirstLineIndent * 0.75);

    private void AddKind(int id, Func<int, Level> level)
    {
        var kind = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var i = 0; i <= DeepestLevel; i++)
        {
            kind.Append(level(i));
        }

        _numbering.Append(kind);
    }

    private Level Sign(int level, string sign, string? font) => LevelOf(
        level, NumberFormatValues.Bullet, sign,
        font is null ? null : new NumberingSymbolRunProperties(new RunFonts { Ascii = font, HighAnsi = font, ComplexScript = font, EastAsia = font }));

    // Numbers as typed and as on the page: 1. 2. 3. at every depth.
    private Level Number(int level) => LevelOf(level, NumberFormatValues.Decimal, $"%{level + 1}.", null);

    private Level LevelOf(int level, NumberFormatValues format, string text, NumberingSymbolRunProperties? type)
    {
        var definition = new Level(
            new StartNumberingValue { Val = 1 },
            new NumberingFormat { Val = format },
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = Measure.Text(Indent(level)), Hanging = Measure.Text(Step) }))
        { LevelIndex = level };
        if (type is not null)
        {
            definition.Append(type);
        }

        return definition;
    }
}
