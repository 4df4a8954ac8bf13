using System.Collections.Immutable;
using Site.Cli.Terminal;

namespace Site.Tests.Cli.Terminal;

public sealed class TextTableTests
{
    private static readonly ImmutableArray<TableColumn> Columns = [new("Ngày", 10), new("Tiêu đề", 12), new("Mục", 6, DropOrder: 1), new("Tệp", 8, DropOrder: 2, KeepsEnd: true)];

    private static readonly string[][] Rows =
    [
        ["2/9/2026", "Quốc khánh và những việc phải làm", "Thi đua yêu nước", "tin-tuc/quoc-khanh.md"],
        ["20/11/2026", "Ngày 🎉", "", "tin-tuc/a.md"],
    ];

    [Fact]
    public void Lines_WithRoomForAll_CutNothing() => Assert.Equal(
        [
            "Ngày        Tiêu đề                            Mục               Tệp",
            "2/9/2026    Quốc khánh và những việc phải làm  Thi đua yêu nước  tin-tuc/quoc-khanh.md",
            "20/11/2026  Ngày 🎉                                              tin-tuc/a.md",
        ],
        Lines(120));

    [Fact]
    public void Lines_WithLittleRoom_GiveWhatIsOverToWhatLacksMost() => Assert.Equal(
        [
            "Ngày        Tiêu đề            Mục     Tệp",
            "2/9/2026    Quốc khánh và nh…  Thi đ…  …hanh.md",
            "20/11/2026  Ngày 🎉                    …uc/a.md",
        ],
        Lines(47));

    [Fact]
    public void Lines_WithoutRoom_LeaveColumnsOutInTheirOrder()
    {
        Assert.Equal(["Mục"], new TextTable(Columns, Rows, 40).LeftOut.AsEnumerable());
        Assert.Equal(["Mục", "Tệp"], new TextTable(Columns, Rows, 25).LeftOut.AsEnumerable());
        Assert.Equal("2/9/2026    Quốc khánh v…", Lines(25)[1]);
    }

    [Fact]
    public void Lines_InAnyWidth_FitAndKeepTheirColumns()
    {
        for (var width = 5; width < 130; width++)
        {
            var lines = Lines(width);
            Assert.All(lines, line => Assert.True(CellText.Width(line) <= width, $"{width}: {line}"));
            Assert.Equal(Rows.Length + 1, lines.Length);
        }
    }

    [Fact]
    public void Column_WithNothingInIt_IsNotShownNorMissed()
    {
        var table = new TextTable(Columns, [["2/9/2026", "Quốc khánh", "", "a.md"]], 120);

        Assert.Equal("Ngày      Tiêu đề     Tệp", table.Lines(Paint.Off).First());
        Assert.Empty(table.LeftOut);
    }

    [Fact]
    public void Cell_ThatWouldMoveTheCursor_IsMadeHarmless()
    {
        var line = new TextTable(Columns, [["1/1/2026", "a\e[2Jb\r\nc\td\u202Ee", "", ""]], 120).Lines(Paint.Off).Last();

        Assert.Contains("a␛[2Jb␍␊c␉d\uFFFDe", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, char.IsControl);
    }

    private static string[] Lines(int width) => [.. new TextTable(Columns, Rows, width).Lines(Paint.Off)];
}
