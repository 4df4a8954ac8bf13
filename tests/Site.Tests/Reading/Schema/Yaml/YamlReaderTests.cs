using System.Text;
using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.Schema.Yaml;

namespace Site.Tests.Reading.Schema.Yaml;

public sealed class YamlReaderTests
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/a.md");

    [Fact]
    public void Read_Mapping_KeepsTextAsWrittenAndItsPlaces()
    {
        var mapping = Assert.IsType<YamlMapping>(Read("Tiêu đề: Một\nso: 011\nngay: 2026-11-20\n", firstLine: 2).Node);

        Assert.Equal(["tieude", "so", "ngay"], mapping.Entries.Select(entry => entry.FoldedKey));
        Assert.Equal(["Một", "011", "2026-11-20"], mapping.Entries.Select(entry => ((YamlScalar)entry.Value).Text));
        Assert.Equal(new SourceSpan(2, 1, 7), mapping.Entries[0].KeySpan);
        Assert.Equal(new SourceSpan(4, 7, 10), mapping.Entries[2].Value.Span);
    }

    [Fact]
    public void Read_ColumnsAfterAnEmoji_CountUtf16Units() =>
        Assert.Equal(new SourceSpan(1, 10, 1), Value("a: { 😀: x }", "a", "😀").Span);

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: \"\"", true)]
    [InlineData("a: '  '", true)]
    [InlineData("a: []", true)]
    [InlineData("a: {}", true)]
    [InlineData("a: \"null\"", false)]
    [InlineData("a: 0", false)]
    public void IsEmpty_OfAValue(string yaml, bool empty) => Assert.Equal(empty, Value(yaml, "a").IsEmpty);

    [Theory]
    [InlineData("")]
    [InlineData("# chỉ có lời ghi\n")]
    public void Read_Nothing_IsEmpty(string yaml) => Assert.True(Read(yaml).Node!.IsEmpty);

    [Fact]
    public void Read_TabOrNoBreakSpaceAfterTheColon_IsASpace()
    {
        Assert.Equal("b", ((YamlScalar)Value("a:\tb", "a")).Text);
        Assert.Equal("b", ((YamlScalar)Value("a:\u00A0b", "a")).Text);
    }

    [Theory]
    [InlineData("a:\n\tb: c\n", "K103 2:1+1")]
    [InlineData("a:\n  \t\tb: c\n", "K103 2:3+2")]
    [InlineData("a: \"mở\nb: c\n", "K104 1:4+3")]
    [InlineData("a: 'mở\nb: c\n", "K104 1:4+3")]
    [InlineData("a: \"mở\nb: \"c\"\n", "K104 1:4+3")]
    [InlineData("x: 'được'\na: [\"mở, b]\nc: d\n", "K104 2:5+7")]
    [InlineData("a: 1\nA: 2\n", "K105 2:1+1")]
    [InlineData("Tiêu đề: 1\ntieu_de: 2\ntieu-de: 3\n", "K105 2:1+7", "K105 3:1+7")]
    [InlineData("a: { b: 1, B: 2 }\n", "K105 1:12+1")]
    [InlineData("a: *ten\n", "K106 1:4+4")]
    [InlineData("a: * ten\n", "K106 1:4+1")]
    [InlineData("a: &ten b\n", "K106 1:4+6")]
    [InlineData("a: !ten b\n", "K106 1:4+6")]
    [InlineData("a: ! b\n", "K106 1:4+3")]
    [InlineData("a: Kế hoạch: tóm tắt\n", "K113 1:4+17")]
    [InlineData("a: @b\n", "K123 1:4+2")]
    [InlineData("%a: b\n", "K108 1:1+5")]
    [InlineData("a: 1\n  b: 2\n", "K122 2:3+4")]
    [InlineData("a: [1, 2\nb: c\n", "K119 1:4+5")]
    [InlineData("a: ]\n", "K123 1:4+1")]
    [InlineData("a: {x: 1\n", "K119 1:4+5")]
    [InlineData("a: b # c\n", "K114 1:6+3")]
    [InlineData("a: [b # c\n  , d]\n", "K114 1:7+3")]
    [InlineData("a: #b\n", "K114 1:4+2")]
    [InlineData("a: b\n  c #d\n", "K114 2:5+2")]
    [InlineData("x: 1\nngay:2026\ny: 2\n", "K115 2:1+9")]
    [InlineData("a: b\nc\nd: e\n", "K116 2:1+1")]
    [InlineData("a: b\ntieu_de c\nd: e\n", "K117 2:1+9")]
    [InlineData("a: [b] c\n", "K118 1:8+1")]
    [InlineData("a: - b\n", "K120 1:4+3")]
    [InlineData("a: { b: c: d }\n", "K121 1:9+4")]
    [InlineData("a:\n  - b\n - c\n", "K122 3:2+3")]
    [InlineData("a:\n  b: 1\n   c: 2\n", "K122 3:4+4")]
    [InlineData("a:\n  - b: x: y\n", "K113 2:8+4")]
    [InlineData("- a\nb: c\n", "K108 2:1+4")]
    [InlineData("? [a]\n: b\n", "K108 1:3+0")]
    [InlineData(": b\n", "K108 1:1+0")]
    [InlineData("a: b\n--- \nc: d\n", "K108 2:1+3")]
    [InlineData("a: \"C:\\dep\"\n", "K111 1:7+2")]
    [InlineData("a: \"Học tập\" và làm theo\n", "K112 1:14+11")]
    [InlineData("a: 'x'y\n", "K112 1:7+1")]
    [InlineData("a: \"x\\u0000\"\n", "K008 1:4+9")]
    public void Read_Fault_IsToldAtItsPlace(string yaml, params string[] told)
    {
        var (_, found) = Read(yaml);

        // Where the parser names no place, the line is as near as one can say.
        Assert.Equal(told, found.Zip(told, (line, wanted) => wanted.Contains(' ', StringComparison.Ordinal) ? line : line[..4]));
        Assert.Equal(told.Length, found.Length);
    }

    [Theory]
    [InlineData("a: b #không cách\n", "a", "b")]
    [InlineData("a: \"b # c\"\n", "a", "b # c")]
    [InlineData("# trên\na: b\n", "a", "b")]
    [InlineData("a: b#c\n", "a", "b#c")]
    [InlineData("a: |\n  b # c\n", "a", "b # c\n")]
    [InlineData("a: \"b\" # ghi chú\n", "a", "b")]
    public void Read_Hash_IsACommentOnlyWhereNothingIsLost(string yaml, string key, string text)
    {
        var told = Read(yaml).Told;
        Assert.Equal(yaml.Contains(" #không", StringComparison.Ordinal) ? 1 : 0, told.Length);
        Assert.Equal(text, ((YamlScalar)((YamlMapping)Read(yaml).Node!).Entries.Single(entry => entry.Key == key).Value).Text);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: c\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: \"x")]
    public void Read_Fault_IsToldInVietnameseOnly(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(File, yaml, 1, 64, diagnostics);

        Assert.DoesNotContain("While", Assert.Single(diagnostics.ToImmutable()).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Read_LineOffset_MovesEveryPlace() => Assert.Equal(["K123 8:4+2"], Read("b: 1\na: @b\n", firstLine: 7).Told);

    [Theory]
    [InlineData(16, 0)]
    [InlineData(17, 1)]
    [InlineData(20_000, 1)]
    public void Read_NestedLists_StopAtSixteen(int depth, int told)
    {
        var found = Read(new string('[', depth) + new string(']', depth)).Told;

        Assert.Equal(Enumerable.Repeat("K107 1:17+1", told), found.Select(line => line.Replace("+0", "+1", StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_AliasBomb_IsRefusedWithoutGrowing()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (var level = 1; level < 30; level++)
        {
            bomb.Append("a").Append(level).Append(": &a").Append(level).Append(" [");
            bomb.AppendJoin(", ", Enumerable.Repeat($"*a{level - 1}", 9)).Append("]\n");
        }

        Assert.All(Read(bomb.ToString()).Told, line => Assert.StartsWith("K106", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TenMegabytes_IsRefusedUnread() =>
        Assert.Equal(["K110 1:1+0"], Read("a: " + new string('x', 10 * 1024 * 1024)).Told);

    [Fact]
    public void Read_SixtyFourKilobytes_IsRead() => Assert.Empty(Read("a: " + new string('x', (64 * 1024) - 3)).Told);

    [Theory]
    [InlineData("- ")]
    [InlineData("{")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("? ")]
    [InlineData("a: ")]
    [InlineData("&a ")]
    [InlineData("!a ")]
    [InlineData("- a\n")]
    [InlineData("{a: ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("#")]
    public void Read_OnePieceOverAndOver_EndsAndNeverThrows(string piece)
    {
        var yaml = string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        Work.IsDoneWithin(TimeSpan.FromSeconds(30), () => Read(yaml));
    }

    [Fact]
    public void Read_RandomText_NeverThrows() =>
        Property.Text("ab:- \n\"'[]{}#&*!|>%@`?,\\~\t.0đ\u00A0", 39).Always(
            yaml =>
            {
                var (node, told) = Read(yaml);
                Assert.True(node is not null || told.Length > 0, $"nothing read and nothing told: {yaml}");
            },
            times: 4_000);

    private static YamlNode Value(string yaml, params string[] keys)
    {
        var (node, told) = Read(yaml);
        Assert.Empty(told);
        return keys.Aggregate(node!, (at, key) => ((YamlMapping)at).Entries.Single(entry => entry.Key == key).Value);
    }

    private static (YamlNode? Node, string[] Told) Read(string yaml, int firstLine = 1)
    {
        var diagnostics = new DiagnosticBag();
        return (YamlReader.Read(File, yaml, firstLine, YamlReader.FrontMatterKilobytes, diagnostics), diagnostics.Lines());
    }
}
