using CsCheck;
using Site.Model.Diagnostics;
using Site.Model.Paths;

namespace Site.Tests.Model.Diagnostics;

public class DiagnosticTests
{
    private static readonly Fault First = new("K001", Severity.Error, "Không thấy {0}", "tạo {0} hoặc {1}");
    private static readonly Fault Second = new("K002", Severity.Warning, "Khác", "sửa");
    private static readonly SourcePath File = SourcePath.InInput("a.md");

    [Fact]
    public void At_WordsOfTheCase_FillMessageAndHint()
    {
        var diagnostic = First.At(File, new SourceSpan(4, 7, 10), "anh/{0}.png", 12);
        Assert.Equal("Không thấy anh/{0}.png", diagnostic.Message);
        Assert.Equal("tạo anh/{0}.png hoặc 12", diagnostic.Hint);
        Assert.Equal("K001", diagnostic.Code);
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    [Fact]
    public void Sort_DiagnosticsInAnyOrder_IsByFilePlaceCodeAndMessage()
    {
        Diagnostic[] sorted =
        [
            Second.Alone(),
            Second.In(File),
            First.At(File, new SourceSpan(1, 1, 0), "x", "y"),
            First.At(File, new SourceSpan(2, 1, 0), "a", "y"),
            First.At(File, new SourceSpan(2, 1, 0), "b", "y"),
            Second.At(File, new SourceSpan(2, 1, 0)),
            First.At(File, new SourceSpan(2, 9, 0), "x", "y"),
            First.At(File, new SourceSpan(10, 1, 0), "x", "y"),
            First.At(SourcePath.InInput("b.md"), new SourceSpan(1, 1, 0), "x", "y"),
        ];
        Gen.Shuffle(sorted).Always(shuffled => Assert.Equal(sorted, shuffled.Order()), times: 20);
    }

    [Fact]
    public void Bag_WarningsOnly_HasNoErrors()
    {
        var bag = new DiagnosticBag();
        Assert.Empty(bag.ToImmutable());
        bag.Add(Second.Alone());
        Assert.False(bag.HasErrors);
        bag.AddRange([First.Alone("x", "y")]);
        Assert.True(bag.HasErrors);
        Assert.Equal(2, bag.ToImmutable().Length);
    }

    [Fact]
    public void Slice_OfASpan_IsOnTheSameLine() =>
        Assert.Equal(new SourceSpan(4, 10, 2), new SourceSpan(4, 7, 10).Slice(3, 2));
}
