using Site.Model.Paths;

namespace Site.Tests.Model.Paths;

public class SourcePathTests
{
    private static readonly SourcePath Article = SourcePath.InInput("tin-tuc/2026/ra-mat.md");

    [Theory]
    [InlineData("tin-tuc/2026/ra-mat.md")]
    [InlineData("tin-tuc\\2026\\ra-mat.md")]
    [InlineData("tin-tuc/2026\\ra-mat.md")]
    public void InInput_AnyMixOfSlashes_IsOnePath(string relative) => Assert.Equal(Article, SourcePath.InInput(relative));

    [Fact]
    public void Parse_DecomposedName_IsComposed() =>
        Assert.Equal(SourcePath.Parse("input/tin-tuc/ra mắt.md"), SourcePath.Parse("input/tin-tuc/ra ma\u0306\u0301t.md"));

    [Fact]
    public void Parts_APath_AreItsNames()
    {
        Assert.Equal("input/tin-tuc/2026/ra-mat.md", Article.Value);
        Assert.Equal("ra-mat.md", Article.FileName);
        Assert.Equal("input/tin-tuc/2026", Article.Folder.Value);
        Assert.Equal("tin-tuc/2026/ra-mat.md", Article.InsideRoom);
        Assert.Equal(Article.Value, Article.ToString());
    }

    [Theory]
    [InlineData("x.MD", ".md")]
    [InlineData("x.tar.GZ", ".gz")]
    [InlineData("x", "")]
    [InlineData("v1.2/x", "")]
    public void Extension_AFile_IsInLowerCase(string relative, string extension) =>
        Assert.Equal(extension, SourcePath.InInput(relative).Extension);

    [Theory]
    [InlineData("anh.png", "input/tin-tuc/2026/anh.png")]
    [InlineData("./anh.png", "input/tin-tuc/2026/anh.png")]
    [InlineData("../2025/cu.md", "input/tin-tuc/2025/cu.md")]
    [InlineData("../../anh/x.png", "input/anh/x.png")]
    [InlineData("/anh/x.png", "input/anh/x.png")]
    [InlineData("\\anh\\x.png", "input/anh/x.png")]
    [InlineData("..\\..\\anh\\x.png", "input/anh/x.png")]
    [InlineData("/anh//x.png", "input/anh/x.png")]
    [InlineData("/anh/ho\u0323\u0302i.png", "input/anh/hội.png")]
    [InlineData("a/b/../../x.png", "input/tin-tuc/2026/x.png")]
    [InlineData("", "input/tin-tuc/2026")]
    [InlineData("/", "input")]
    public void Resolve_AReference_IsRelativeToTheFileOrTheRoom(string reference, string resolved) =>
        Assert.Equal(resolved, Article.Resolve(reference)?.Value);

    [Theory]
    [InlineData("../../../x.png")]
    [InlineData("/../x.png")]
    [InlineData("..\\..\\..\\x.png")]
    [InlineData("a/../../../../x.png")]
    [InlineData("/anh/../../input/x.png")]
    public void Resolve_AReferenceThatClimbsOut_IsNull(string reference) => Assert.Null(Article.Resolve(reference));

    [Fact]
    public void Resolve_InATheme_StaysInThemes()
    {
        var css = SourcePath.Parse("themes/khoi/assets/site.css");
        Assert.Equal("themes/khoi/assets/x.svg", css.Resolve("x.svg")?.Value);
        Assert.Null(css.Resolve("../../../x.svg"));
    }

    [Fact]
    public void CompareTo_Paths_IsOrdinal()
    {
        SourcePath[] paths = [SourcePath.InInput("b.md"), SourcePath.InInput("B.md"), SourcePath.InInput("a.md")];
        Assert.Equal(["B.md", "a.md", "b.md"], paths.Order().Select(path => path.FileName));
    }
}
