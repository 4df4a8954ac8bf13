using CsCheck;
using Site.Model.Documents;

namespace Site.Tests.Model.Documents;

public class QuoteTests
{
    private const string Code = "59-KH/ĐUK";

    [Theory]
    [InlineData("59-KH/ĐUK", "59-KH/ĐUK")]
    [InlineData("Một. Hai 59-KH/ĐUK ba. Bốn.", "Hai 59-KH/ĐUK ba.")]
    [InlineData("Một! Hai 59-KH/ĐUK ba? Bốn.", "Hai 59-KH/ĐUK ba?")]
    [InlineData("Một… 59-KH/ĐUK.", "59-KH/ĐUK.")]
    [InlineData("Một\nhai 59-KH/ĐUK\tba", "Một hai 59-KH/ĐUK ba")]
    [InlineData("Mục 1. Theo 59-KH/ĐUK", "Mục 1. Theo 59-KH/ĐUK")]
    [InlineData("  Hai 59-KH/ĐUK  ", "Hai 59-KH/ĐUK")]
    public void Around_AShortText_IsTheSentence(string text, string quote) => Assert.Equal(quote, Around(text).Text);

    [Fact]
    public void Around_ALongSentence_IsCutAtWords()
    {
        var words = string.Concat(Enumerable.Repeat("đảng ủy ", 100));
        var quote = Around($"{words}{Code} {words}");

        Assert.InRange(quote.Text.Length, 180, 215);
        Assert.StartsWith("… ", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", quote.Text, StringComparison.Ordinal);
        Assert.All(quote.Text.Trim('…', ' ').Split(' '), word => Assert.Contains(word, new[] { "đảng", "ủy", Code }));
    }

    [Fact]
    public void Around_WhateverStandsThere_HoldsTheCodeWhole()
    {
        var words = Property.Text("ab .!…\n\t1\U0001F1FB", 150);
        Gen.Select(words, words).Always(
            text =>
            {
                var quote = Around(text.Item1 + Code + text.Item2);
                Assert.Equal(Code, quote.Text.Substring(quote.Start, quote.Length));
                Assert.DoesNotContain(quote.Text, c => c is '\n' or '\t');
                Assert.InRange(quote.Text.Length, Code.Length, 215);
            },
            times: 2_000);
    }

    private static Quote Around(string text) => Quote.Around(text, text.IndexOf(Code, StringComparison.Ordinal), Code.Length);
}
