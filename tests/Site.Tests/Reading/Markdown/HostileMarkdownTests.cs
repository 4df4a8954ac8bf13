using Site.Model.Diagnostics;

namespace Site.Tests.Reading.Markdown;

/// <summary>
/// Texts made to exhaust the parser: each must end, with HTML or a fault, on a small stack.
/// </summary>
public sealed class HostileMarkdownTests
{
    private const int LongestStretch = 64 * 1024;
    private const int LongestBody = 256 * 1024;
    private const int SmallStack = 256 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Patterns => new(
        ">", "> ", "[", "![", "]", "*", "**a ", "*a_ ", "*a **b ", "_a", "- ", "1. ", "* a\n  ", "`", "[a](", "[a](<b", "![a](b", "[a](b \"", "[]", "[a][b]",
        "|", "|-", "a|b\n", "- - - ", ":::\n", "::: ghi-nho\n", "[^a]", "[^a]: b\n", "<", "<a ", "<!--", "a <!-- ", "a<?", "a<![CDATA[", "&", "&a;", "\\", "# a\n",
        "a\n=\n", "\t", " ", "a   \n", "\n", "\0", "\uD800", "http://a ", "(http://a", "www.", "a@b ", "- [ ] a\n", "[a]: ", "[a]: /b\n", "> a\n\n", "```\n", "/", "-/", "59-KH/ĐUK ", "1-K/", "*59-KH/ĐUK* ", "59-KH/ĐUK, ngày\n", "số\n59-",
        "1- a\n", "1-A ", "a) b\n", "•", "– a\n", "a\tb\n", "\ta\n", "| a |\n", "T/M AB\nBÍ THƯ\n", "##a\n", "**a: **b", "**“a”**b", "*“a”*b", ">>a\n", ">> ", "-\u00A0a\n", "I- ABCD\n", "- a\n+ b\n", "* a\n- b\n+ c\n", "1. a\n  1. b\n", "3. A.\n", "ABCD\n*\n", "___/", "3*4", "A\n---\n", "`", "](", "a \\\\ | b\n", "1. a\n\n", "1. a\n2. b\n\n", "IV- A\nb\n", "(*) ");

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_Repeated_Ends(string pattern)
    {
        ReadOnSmallStack(Repeat(pattern, 100_000));
        ReadOnSmallStack(Repeat(pattern, Thoroughness.Turns(LongestStretch / 8, more: 4)));
        ReadOnSmallStack("a|b\n-|-\n" + Repeat(pattern, Thoroughness.Turns(2_000, more: 4)));
    }

    [Fact]
    public void NestedPairs_End()
    {
        ReadOnSmallStack(Repeat("[", 20_000) + "a" + Repeat("](u)", 40_000));
        ReadOnSmallStack(Repeat("![", 20_000) + "a" + Repeat("](u)", 40_000));
        ReadOnSmallStack(Repeat("*a **a ", 20_000) + Repeat("b** b*", 20_000));
        ReadOnSmallStack(Repeat("(", 20_000) + Repeat(")", 20_000));
        ReadOnSmallStack(string.Concat(Enumerable.Range(1, 300).Select(ticks => new string('`', ticks) + "a")));
        ReadOnSmallStack(string.Concat(Enumerable.Range(0, 400).Select(depth => new string(' ', depth * 2) + "- a\n\n")));
        ReadOnSmallStack(string.Concat(Enumerable.Range(3, 200).Reverse().Select(colons => new string(':', colons) + " luu-y\n\n")));
    }

    [Fact]
    public void DeepNesting_OfBlocks_IsToldAtItsLine() => Assert.Equal(["K311 5:1+0"], Sample.Faults("a\n\n" + Repeat("> ", 1000) + "b\n\nc", firstLine: 3));

    [Fact]
    public void DeepNesting_OfLines_IsTold() =>
        Assert.Contains("K311", Assert.Single(Sample.Faults(Repeat("*a **a ", 3_500) + Repeat("b** b*", 3_000))), StringComparison.Ordinal);

    [Fact]
    public void SixtyLevels_OfQuotes_AreFine() => Assert.Empty(Sample.Faults(Repeat("> ", 120) + "b"));

    [Fact]
    public void StretchWithoutBlankLine_TooLong_IsToldWhereItBegins()
    {
        Assert.Equal(["K313 3:1+0"], Sample.Faults("a\n\n" + Repeat("một hai ba\n", LongestStretch + 20)));
        Assert.Empty(Sample.Faults(Repeat("một hai ba\n\n", LongestStretch + 20)));
    }

    [Fact]
    public void TableWiderThanTall_CannotMultiply() =>
        Assert.Equal(["K313 1:1+0"], Sample.Faults(Repeat("a|", 8_000) + "\n" + Repeat("-|", 8_000) + "\n" + Repeat("|\n", 8_000)));

    // A link by reference writes its whole address each time.
    [Theory]
    [InlineData("[r] ", "[r]: https://khoi.example/")]
    [InlineData("[r]\n\n", "[r]: https://khoi.example/")]
    [InlineData("- [r]\n", "[r]: https://khoi.example/")]
    [InlineData("| [r] | [r] |\n", "[r]: https://khoi.example/")]
    [InlineData("*[r]*\n", "[r]: https://khoi.example/")]
    public void TextThatSwells_IsRefusedBeforeItIsWritten(string repeated, string definition)
    {
        var text = Repeat(repeated, 8 * 1024) + "\n\n" + definition + new string('a', 8 * 1024) + "\n";
        Assert.Contains(Sample.Faults(text), told => told.StartsWith("K318 ", StringComparison.Ordinal));
        Assert.True(Sample.Read(text).Html.Read().IsEmpty);
    }

    [Theory]
    [InlineData("59-KH/ĐUK ")]
    [InlineData("59-KH/ĐUK, 5-CV/TW\n\n")]
    [InlineData("- a\n")]
    [InlineData("**a** *b* ")]
    [InlineData("[a](/b) ")]
    [InlineData("# a\n\n")]
    public void HonestText_HasRoomToGrow(string repeated)
    {
        var text = Repeat(repeated, 48 * 1024);
        Assert.True(Sample.Read(text).Html.Read().Length < text.Length * 12, $"{Sample.Read(text).Html.Read().Length} bytes of {text.Length} characters");
    }

    [Fact]
    public void LongBody_IsRefused() => Assert.Equal(["K312 2:1+0"], Sample.Faults(Repeat("một hai ba\n\n", LongestBody + 20), firstLine: 2));

    [Fact]
    public void Noise_NeverThrows() =>
        Property.Text("ab ủ\n\n\t>[]()*_`#-+1.|:!<>&;\\^\"'{}~=x/@\0\u0300", 200).Always(
            written =>
            {
                Sample.Read(written, out var diagnostics, firstLine: 4);
                var lines = written.Split('\n');
                Assert.All(diagnostics, found => AssertInside(lines, found.Span!.Value, written));
            },
            times: 10_000);

    private static void AssertInside(string[] lines, SourceSpan span, string text)
    {
        Assert.True(span.Line >= 4 && span.Line - 4 < lines.Length, $"line {span.Line} of {text}");
        Assert.True(span.Column >= 1 && span.Column - 1 + span.Length <= lines[span.Line - 4].Length, $"{span} of {text}");
    }

    private static void ReadOnSmallStack(string markdown)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    Sample.Read(markdown);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            SmallStack);
        Work.IsDoneWithin(Patience, () =>
        {
            thread.Start();
            thread.Join();
        });
        Assert.Null(failure);
    }

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, length / pattern.Length));
}
