using System.Text;
using Site.Cli.Terminal;

namespace Site.Tests.Cli.Terminal;

public sealed class ExcerptTests
{
    [Fact]
    public void Of_PlainLine_PutsCaretsUnderTheSpan() =>
        Assert.Equal(new Excerpt("ngay: 31/02/2026", 6, 10), Excerpt.Of("ngay: 31/02/2026", 7, 10, 90));

    [Fact]
    public void Of_PlaceOnly_HasOneCaret() => Assert.Equal(1, Excerpt.Of("tieu_de", 3, 0, 90).Carets);

    [Fact]
    public void Of_PlaceBehindTheEnd_PointsBehindTheLine() => Assert.Equal(new Excerpt("a: b", 4, 1), Excerpt.Of("a: b", 5, 0, 90));

    [Fact]
    public void Of_PlaceFarBehindTheEnd_PointsBehindTheLine() => Assert.Equal(new Excerpt("a: b", 4, 1), Excerpt.Of("a: b", 500, 3, 90));

    [Fact]
    public void Of_EmptyLine_HasOneCaretAtItsStart() => Assert.Equal(new Excerpt("", 0, 1), Excerpt.Of("", 1, 4, 90));

    [Fact]
    public void Of_SpanBeyondTheEnd_EndsWithTheLine() => Assert.Equal(3, Excerpt.Of("abc def", 5, 100, 90).Carets);

    [Fact]
    public void Of_WideCharacters_CountTwoColumnsEach() => Assert.Equal(new Excerpt("漢字: x", 6, 1), Excerpt.Of("漢字: x", 5, 1, 90));

    [Fact]
    public void Of_MarkedWideCharacters_GetTwoCaretsEach() => Assert.Equal(4, Excerpt.Of("漢字", 1, 2, 90).Carets);

    [Fact]
    public void Of_CombiningMarks_TakeNoColumn() =>
        Assert.Equal(new Excerpt("a\u0301o\u0323: x", 4, 1), Excerpt.Of("a\u0301o\u0323: x", 7, 1, 90));

    [Fact]
    public void Of_PlaceOnACombiningMark_PointsAtItsLetter() => Assert.Equal((1, 1), Place(Excerpt.Of("xe\u0301y", 3, 1, 90)));

    [Fact]
    public void Of_PlaceInsideASurrogatePair_PointsAtTheWholeCharacter() => Assert.Equal((1, 2), Place(Excerpt.Of("x😀y", 3, 1, 90)));

    [Fact]
    public void Of_VietnameseLetters_TakeOneColumnEach() => Assert.Equal((10, 1), Place(Excerpt.Of("Đảng ủy ở đây", 11, 1, 90)));

    [Fact]
    public void Of_Tab_IsShownAsSpacesToTheNextStop() => Assert.Equal(new Excerpt("ab  c", 4, 1), Excerpt.Of("ab\tc", 4, 1, 90));

    [Fact]
    public void Of_MarkedTab_IsCoveredByCarets() => Assert.Equal((0, 4), Place(Excerpt.Of("\tx", 1, 1, 90)));

    [Fact]
    public void Of_ControlCharacters_BecomePictures() => Assert.Equal("a␛[31mb", Excerpt.Of("a\e[31mb", 1, 1, 90).Text);

    [Fact]
    public void Of_LongLine_IsCutOnBothSidesOfTheCarets()
    {
        var line = new string('a', 500) + "SAI" + new string('b', 500);

        var excerpt = Excerpt.Of(line, 501, 3, 60);

        Assert.Equal(60, excerpt.Text.Length);
        Assert.StartsWith("…a", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("b…", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal("SAI", excerpt.Text.Substring(excerpt.Indent, excerpt.Carets));
    }

    [Fact]
    public void Of_LongLineMarkedAtItsStart_IsCutOnTheRightOnly()
    {
        var excerpt = Excerpt.Of("SAI" + new string('b', 500), 1, 3, 60);

        Assert.Equal(new Excerpt("SAI" + new string('b', 56) + "…", 0, 3), excerpt);
    }

    [Fact]
    public void Of_LongLineMarkedAtItsEnd_IsCutOnTheLeftOnly()
    {
        var excerpt = Excerpt.Of(new string('a', 500) + "SAI", 501, 3, 60);

        Assert.Equal("…" + new string('a', 56) + "SAI", excerpt.Text);
        Assert.Equal((57, 3), Place(excerpt));
    }

    [Fact]
    public void Of_LongSpan_KeepsItsStartInSight()
    {
        var excerpt = Excerpt.Of("url: " + new string('u', 5000), 6, 5000, 60);

        Assert.StartsWith("url: u", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(5, excerpt.Indent);
        Assert.InRange(excerpt.Carets, 10, 60);
    }

    [Fact]
    public void Of_AnyLine_FitsTheWidthAndHasNoControlCharacters()
    {
        string[] pieces = ["a", "ế", "e\u0301", "漢", "😀", "\t", "\u0001", "\u202E", "\uD800", "\uDC00", " ", "\u200B", "\u0323"];
        uint state = 20261120;
        int Next(int below) => (int)((state = (state * 1664525) + 1013904223) >> 16) % below;

        for (var round = 0; round < 5000; round++)
        {
            var line = string.Concat(Enumerable.Range(0, Next(200)).Select(_ => pieces[Next(pieces.Length)]));
            var width = 32 + Next(80);

            var excerpt = Excerpt.Of(line, 1 + Next(line.Length + 3), Next(line.Length + 3), width);

            var columns = excerpt.Text.EnumerateRunes().Sum(CellWidth.Of);
            Assert.InRange(columns, 0, width);
            Assert.InRange(excerpt.Indent + excerpt.Carets, 1, width + 1);
            Assert.DoesNotContain(excerpt.Text.EnumerateRunes(), rune => Rune.IsControl(rune) || rune.Value == 0x202E);
        }
    }

    private static (int Indent, int Carets) Place(Excerpt excerpt) => (excerpt.Indent, excerpt.Carets);
}
