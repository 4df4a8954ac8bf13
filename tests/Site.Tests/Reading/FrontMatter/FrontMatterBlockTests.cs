using Site.Model.Diagnostics;
using Site.Model.Paths;
using Site.Reading.FrontMatter;

namespace Site.Tests.Reading.FrontMatter;

public sealed class FrontMatterBlockTests
{
    private static readonly SourcePath File = SourcePath.InInput("tin-tuc/a.md");

    [Theory]
    [InlineData("---\na: b\n---\nbody\n", "a: b\n", "body\n", 4)]
    [InlineData("---  \na: b\n...\n\nbody", "a: b\n", "\nbody", 4)]
    [InlineData("---\n---\n", "", "", 3)]
    [InlineData("---\na: b\n---", "a: b\n", "", 4)]
    [InlineData("---\na: b\n---\ntext\n---\nmore", "a: b\n", "text\n---\nmore", 4)]
    public void Split_TwoFences_PartTheTextAndCountItsLines(string text, string yaml, string body, int bodyFirstLine)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(new FrontMatterBlock(yaml, body, bodyFirstLine), FrontMatterBlock.Split(File, text, diagnostics));
        Assert.Empty(diagnostics.Lines());
    }

    [Theory]
    [InlineData("", "K101 1:1+0")]
    [InlineData("Text\n---\n", "K101 1:1+0")]
    [InlineData("\n---\na: b\n---\n", "K101 1:1+0")]
    [InlineData("----\na: b\n----\n", "K101 1:1+0")]
    [InlineData("---\na: b\n", "K102 1:1+3")]
    [InlineData("---", "K102 1:1+3")]
    [InlineData("---\na: b\n ---\n", "K102 1:1+3")]
    public void Split_MissingFence_IsTold(string text, string told)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(FrontMatterBlock.Split(File, text, diagnostics).Yaml);
        Assert.Equal([told], diagnostics.Lines());
    }

    [Fact]
    public void Split_NoFrontMatter_LeavesAllTextAsBody() =>
        Assert.Equal("a\nb", FrontMatterBlock.Split(File, "a\nb", new DiagnosticBag()).Body);
}
