using Site.Model.Diagnostics;
using Site.Model.Diagnostics.Catalogue;
using Site.Model.Paths;

namespace Site.Tests.Model.Diagnostics;

public class DigestTests
{
    private static readonly SourcePath One = SourcePath.InInput("tin-tuc/1.md");
    private static readonly SourcePath Two = SourcePath.InInput("tin-tuc/2.md");

    [Fact]
    public void Of_ManyOfAKindInAFile_ShowsTwentyAndCountsTheRest()
    {
        Diagnostic[] told =
        [
            .. Enumerable.Range(1, 25).Select(line => MarkdownFaults.HtmlRefused.At(One, new SourceSpan(line, 1, 1), "<b>")),
            .. Enumerable.Range(1, 20).Select(line => MarkdownFaults.HtmlRefused.At(Two, new SourceSpan(line, 1, 1), "<b>")),
            .. Enumerable.Range(1, 3).Select(line => MarkdownFaults.EmptyLink.At(Two, new SourceSpan(line, 1, 1))),
        ];
        var shown = Digest.Of(told).ToList();

        Assert.Equal(43, shown.Count);
        Assert.Equal(told[19], Assert.Single(shown, pair => pair.More > 0).Told);
        Assert.Equal(told.Length, shown.Count + shown.Sum(pair => pair.More));
        Assert.Equal("… và 5 chỗ nữa như vậy trong tệp này (K301)", Digest.More(5, "K301"));
    }
}
